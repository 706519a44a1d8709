// What capabilities may do with files, inside their own transaction.
import type { Place } from '../db/place.ts'
import type { Work } from '../http/handler.ts'
import { bytes } from './bytes.ts'
import { safeName } from './rules.ts'
import * as store from './store.ts'
import type { TakenIn } from './take-in.ts'

/** Keeps a file where a case lies. Bytes whose transaction is taken back are swept away later. */
export async function keepFile(
  { db, actor }: Pick<Work, 'db' | 'actor'>,
  place: Omit<Place, 'caseId'>,
  file: TakenIn & { id: string; name: string },
): Promise<void> {
  const { tenantId, folderId, circleId } = place
  const { id, mediaType } = file
  const hash = await bytes().put(tenantId, file.bytes)
  const row = { tenantId, id, folderId, circleId, mediaType, hash, size: file.bytes.length }
  await store.insertFile(db, { ...row, name: safeName(file.name, mediaType), madeBy: actor.memberId })
}

/** Files go to another folder, with what they are of. */
export const { moveFiles } = store

/** Takes a file away; its bytes go with the next sweep, unless another row names them. */
export const removeFile = store.deleteFile

/** For the background, which sees all circles. */
export const { hashesInUse } = store
