// Partners who were heard apart: load, decide, save.
import type { Db } from '../../../platform/db/pools.ts'
import { handle } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { openedCase, openPlace, peopleOf } from '../../people/door.ts'
import { mayWorkOn } from '../../people/rules.ts'
import { listHeardApart, noteHeardApart } from './api.ts'
import * as store from './store.ts'

/** Who is helped and who shares their life; nobody where there is no partner. */
async function partnersIn(db: Db, tenantId: string, folderId: string) {
  const people = (await peopleOf(db, tenantId, folderId)).filter(({ role }) => role === 'client' || role === 'partner')
  return people.some(({ role }) => role === 'partner') ? people : []
}

const list = handle(listHeardApart, async ({ db, actor: { tenantId }, may }, { caseId }) => {
  const file = await openedCase(db, tenantId, caseId)
  const partners = await partnersIn(db, tenantId, file.folderId)
  const heard = Map.groupBy(await store.heardIn(db, tenantId, caseId), ({ personId }) => personId)
  return {
    people: partners.map(({ id, name }) => ({
      id,
      name,
      heard: (heard.get(id) ?? []).map(({ personId: _, ...one }) => one),
    })),
    may: mayWorkOn(file).ok ? may(noteHeardApart) : [],
  }
})

const note = handle(noteHeardApart, async (work, { caseId, id, personId, onDay }) => {
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  const { db, actor, today } = work
  if (onDay > today) return refuse('day-to-come')
  const partners = await partnersIn(db, actor.tenantId, place.folderId)
  if (!partners.some((one) => one.id === personId)) return refuse('not-around')
  await store.insertHeard(db, place, { id, personId, onDay, memberId: actor.memberId })
  return { id, version: 1 }
})

export const handlers = [list, note]
