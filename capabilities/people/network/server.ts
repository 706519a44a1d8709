// Networks: load, decide, save.
import { handle } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { openedCase, openPlace } from '../door.ts'
import { mayWorkOn } from '../rules.ts'
import { changeNetwork, openNetwork } from './api.ts'
import type { Network, NetworkChange } from './model.ts'
import { changed, listOf, mayStand } from './rules/change.ts'
import * as store from './store.ts'

const open = handle(openNetwork, async ({ db, actor, may }, { caseId }) => {
  const { tenantId } = actor
  const file = await openedCase(db, tenantId, caseId)
  const [network, known] = await Promise.all([
    store.networkOf(db, tenantId, caseId),
    store.knownOf(db, { tenantId, folderId: file.folderId, personId: file.personId }),
  ])
  return { network, known, may: mayWorkOn(file).ok ? may(changeNetwork) : [] }
})

/** Ties go before the people they end at, and come after them. */
const turn = { tiesOff: 0, personsOn: 1, tiesOn: 2, personsOff: 3 }

function turnOf(change: NetworkChange): number {
  const persons = listOf(change) === 'persons'
  if ('row' in change) return persons ? turn.personsOn : turn.tiesOn
  return persons ? turn.personsOff : turn.tiesOff
}

/** A change of a row that is not the one that was seen. */
function unseen(network: Network, changes: readonly NetworkChange[]): number | null {
  for (const change of changes) {
    const { id, version } = 'row' in change ? change.row : change
    const now = (network[listOf(change)] as { id: string; version: number }[]).find((one) => one.id === id)?.version ?? 0
    if (now !== version) return now
  }
  return null
}

const change = handle(changeNetwork, async (work, { caseId, changes }) => {
  const { db, actor } = work
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  await store.holdCase(db, actor.tenantId, caseId)
  const file = await openedCase(db, actor.tenantId, caseId)
  const [before, known] = await Promise.all([
    store.networkOf(db, actor.tenantId, caseId),
    store.knownOf(db, { ...place, ...file }),
  ])
  const now = unseen(before, changes)
  if (now !== null) return refuse('conflict', { version: now })
  const after = changed(before, changes)
  const verdict = mayStand(after, before)
  if (!verdict.ok) return refuse(verdict.reason)
  const cards = new Set(known.map(({ personId }) => personId))
  if (after.persons.some(({ personId }) => personId !== null && !cards.has(personId))) return refuse('not-around')
  for (const one of [...changes].sort((a, b) => turnOf(a) - turnOf(b))) {
    const list = listOf(one)
    const done =
      'row' in one ? await store.putRow(db, place, { list, row: one.row }) : await store.removeRow(db, place, { list, row: one })
    if (!done) return refuse('conflict', { version: 1 })
  }
  return { id: caseId, version: 1 }
})

export const handlers = [open, change]
