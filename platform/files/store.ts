// What is known of files, in the database.
import { among } from '../db/among.ts'
import type { Db } from '../db/pools.ts'

export interface FileRow {
  tenantId: string
  id: string
  folderId: string
  circleId: string
  name: string
  mediaType: string
  size: number
  hash: string
  madeBy: string
}

export async function insertFile(db: Db, row: FileRow): Promise<void> {
  await db.insertInto('files.file').values(row).execute()
}

/** Undefined when it is not there for this asker. */
export function fileRow(db: Db, tenantId: string, fileId: string) {
  return db
    .selectFrom('files.file')
    .where('tenantId', '=', tenantId)
    .where('id', '=', fileId)
    .select(['id', 'name', 'mediaType', 'size', 'hash'])
    .executeTakeFirst()
}

/** Files go to another folder, with what they are of. */
export async function moveFiles(
  db: Db,
  to: Pick<FileRow, 'tenantId' | 'folderId' | 'circleId'>,
  fileIds: readonly string[],
): Promise<void> {
  const { tenantId, ...place } = to
  await db.updateTable('files.file').set(place).where('tenantId', '=', tenantId).where('id', '=', among(fileIds)).execute()
}

export async function deleteFile(db: Db, tenantId: string, fileId: string): Promise<void> {
  await db.deleteFrom('files.file').where('tenantId', '=', tenantId).where('id', '=', fileId).execute()
}

/** Hashes that some row of the organisation names. For the background, which sees all circles. */
export async function hashesInUse(db: Db, tenantId: string): Promise<Set<string>> {
  const rows = await db.selectFrom('files.file').where('tenantId', '=', tenantId).select('hash').distinct().execute()
  return new Set(rows.map(({ hash }) => hash))
}
