// What higher capabilities may do with people and cases, inside their own transaction.
import type { Place } from '../../platform/db/place.ts'
import type { Db } from '../../platform/db/pools.ts'
import type { Work } from '../../platform/http/handler.ts'
import { type Refusal, refuse } from '../../platform/http/outcome.ts'
import * as around from './around/store.ts'
import type { PersonCard } from './model.ts'
import { mayWorkOn } from './rules.ts'
import * as store from './store.ts'

export const { caseAt, openedCase, makeFolder, setNext, caseNames, caseloads, casesAbout, casesAtWork } = around
export const { cardsAround, peopleOf, colleaguesOf, lastHandOvers } = around

/** Where new rows of a case go. A closed case takes none, nor does one that went out of sight meanwhile. */
export async function openPlace(
  { db, actor }: Pick<Work, 'db' | 'actor'>,
  caseId: string,
): Promise<Place | Refusal<'case-closed'>> {
  const file = await around.caseAt(db, actor.tenantId, caseId)
  if (!file || !mayWorkOn(file).ok) return refuse('case-closed')
  return { tenantId: actor.tenantId, caseId, folderId: file.folderId, circleId: file.circleId }
}

/** Closes an open case as part of another act, such as its closing report. */
export async function closeFile(
  { db, actor, tell }: Pick<Work, 'db' | 'actor' | 'tell'>,
  { caseId, on, because }: { caseId: string; on: string; because: string },
): Promise<void> {
  const row = await store.caseRow(db, actor.tenantId, caseId)
  const at = { tenantId: actor.tenantId, id: caseId, version: row.caseVersion }
  await store.updateCase(db, at, { status: 'closed', closedOn: on, closedBecause: because })
  await tell('people.case-closed', [caseId])
}

/** Opens a case about a new person in a folder that is there. */
export async function startCase(db: Db, given: { row: store.NewCase; card: PersonCard }): Promise<void> {
  const { row, card } = given
  await store.insertPerson(db, { tenantId: row.tenantId, id: row.personId, card })
  await store.linkPerson(db, {
    tenantId: row.tenantId,
    folderId: row.folderId,
    circleId: row.circleId,
    personId: row.personId,
    role: 'client',
  })
  await store.insertCase(db, row)
}

/** Folder of someone's own working notes on a case, made when first needed; its circle is that person alone. */
export async function ownFolder(
  db: Db,
  given: { tenantId: string; caseId: string; memberId: string; newId: string },
): Promise<{ folderId: string; circleId: string }> {
  const { newId, ...whose } = given
  const found = await around.ownFolderOf(db, whose)
  if (found) return found
  const folder = { folderId: newId, circleId: whose.memberId }
  await around.makeFolder(db, { tenantId: whose.tenantId, id: newId, circleId: whose.memberId, kind: 'own' })
  await around.insertOwnFolder(db, { ...whose, ...folder })
  return folder
}
