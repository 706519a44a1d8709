// People around more than one case: load, decide, save.
import { handle } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { openPlace } from '../door.ts'
import { linkPerson, unlinkPerson } from './api.ts'
import * as store from './store.ts'

const link = handle(linkPerson, async (work, { caseId, personId, role }) => {
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  const { db, actor } = work
  if (!(await store.isInSight(db, actor.tenantId, personId))) return refuse('absent')
  if ((await store.roleIn(db, place, personId)) !== null) return refuse('already-here')
  await store.insertLink(db, place, { personId, role })
  return { id: personId, version: 1 }
})

const unlink = handle(unlinkPerson, async (work, { caseId, personId }) => {
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  const role = await store.roleIn(work.db, place, personId)
  if (role === null) return refuse('absent')
  if (role === 'client') return refuse('is-client')
  // A card without any link would be lost.
  if (!(await store.isElsewhere(work.db, place, personId))) return refuse('only-here')
  await store.deleteLink(work.db, place, personId)
  return { id: personId, version: 1 }
})

export const handlers = [link, unlink]
