// Cards: opened with their hats, put together, and taken apart again.
import { handle, type Work } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { casesOf, heldByOthers, reachOf } from '../door.ts'
import { personCard } from '../model.ts'
import { mayBeBorn } from '../rules.ts'
import * as api from './api.ts'
import { writtenCard } from './model.ts'
import { cardAfterSplit, keepsHidden, sparesHidden } from './rules.ts'
import * as store from './store.ts'

const open = handle(api.openCard, async ({ db, actor, may, concerns }, { personId }) => {
  const { tenantId } = actor
  const id = await store.keptOf(db, tenantId, personId)
  // Who stands around a case of mine has a name and a role there; the card is read by who holds a file of theirs.
  if (await heldByOthers(db, id)) return refuse('absent')
  concerns(await casesOf(db, tenantId, id))
  const person = await store.cardAt(db, tenantId, id)
  if (person === null) throw new Error('a card that leads on leads to one in sight')
  const [hats, joins, reach] = [
    await store.hatsOf(db, tenantId, id),
    await store.joinsOf(db, tenantId, id),
    await reachOf(db, tenantId, [id]),
  ]
  const { name, version, diedOn } = person
  const agreed = reach.get(id)?.agreed ?? null
  const card = sparesHidden(
    personCard.parse(person),
    hats.some(({ role }) => role === 'client'),
  )
  return { id, version, name, card, diedOn, agreed, hats, joins, may: may(api.joinCards, api.splitCards) }
})

/** Both cards, where the asker sees everything about them; else they are not there, and nobody is told why. */
async function bothInSight({ db, actor }: Work, keptId: string, goneId: string) {
  await store.holdCards(db, actor.tenantId, [keptId, goneId])
  const [kept, gone] = [await store.cardAt(db, actor.tenantId, keptId), await store.cardAt(db, actor.tenantId, goneId)]
  if (!kept || !gone || (await store.beyondSight(db, [keptId, goneId]))) return null
  return { kept, gone }
}

/** In each folder of the card that goes the kept one stands; the stronger role counts where both stood there. */
async function moveLinks({ db, actor: { tenantId } }: Work, at: { joinId: string; keptId: string; goneId: string }) {
  for (const { folderId, role, keptRole } of await store.linksOfJoin(db, at.joinId)) {
    const place = { tenantId, folderId }
    const stays = keptRole === null || role === 'client' ? role : keptRole
    await store.standIn(db, { ...place, personId: at.keptId }, stays)
    await store.standIn(db, { ...place, personId: at.goneId }, null)
  }
}

const join = handle(api.joinCards, async (work, asked) => {
  const { db, actor, today } = work
  const { tenantId, memberId } = actor
  const { id, keptId, goneId, why } = asked
  if (keptId === goneId) return refuse('same-card')
  const cards = await bothInSight(work, keptId, goneId)
  if (cards === null) return refuse('absent')
  const { kept, gone } = cards
  if (gone.version !== asked.goneVersion || kept.version !== asked.keptVersion)
    return refuse('conflict', { version: kept.version })
  const born = mayBeBorn(asked.card, today)
  if (!born.ok) return refuse(born.reason)
  const before = { ...personCard.parse(kept), diedOn: kept.diedOn }
  const after = { ...keepsHidden(asked.card, { kept: before, gone: personCard.parse(gone) }), diedOn: kept.diedOn ?? gone.diedOn }
  await store.insertJoin(db, { tenantId, id, keptId, goneId, why, before, after, joinedBy: memberId })
  const agreementId = asked.agreement === 'gone' ? asked.agreementId : null
  if (!(await store.moveToKept(db, { joinId: id, goneId, keptId, agreementId }))) return refuse('cards-overlap')
  await moveLinks(work, { joinId: id, keptId, goneId })
  const at = { tenantId, id: keptId, version: kept.version }
  const written = await store.writeCard(db, at, after)
  return written === null ? refuse('conflict', { version: kept.version }) : { id, version: 1, personIds: [keptId, goneId] }
})

/** Each stands again where they stood: what the kept one came into by the joining, it leaves. */
async function moveLinksBack({ db, actor: { tenantId } }: Work, joinId: string, at: { keptId: string; goneId: string }) {
  for (const { folderId, role, keptRole } of await store.linksOfJoin(db, joinId)) {
    const place = { tenantId, folderId }
    await store.standIn(db, { ...place, personId: at.goneId }, role)
    await store.standIn(db, { ...place, personId: at.keptId }, keptRole)
  }
}

const split = handle(api.splitCards, async (work, { joinId, version }) => {
  const { db, actor } = work
  const { tenantId, memberId } = actor
  const joined = await store.joinAt(db, tenantId, joinId)
  if (!joined || joined.splitAt !== null) return refuse('absent')
  const { keptId, goneId } = joined
  await store.holdCards(db, tenantId, [keptId])
  // What was put together later is taken apart first, so that each step back meets what it left.
  const newer = (await store.joinsOf(db, tenantId, keptId)).find((one) => one.splitAt === null)
  if (newer?.id !== joinId) return refuse('split-newer-first')
  const kept = await store.cardAt(db, tenantId, keptId)
  if (!kept) return refuse('absent')
  const [before, after] = [writtenCard.parse(joined.keptBefore), writtenCard.parse(joined.keptAfter)]
  const back = {
    ...cardAfterSplit(before, after, personCard.parse(kept)),
    diedOn: kept.diedOn === after.diedOn ? before.diedOn : kept.diedOn,
  }
  const next = await store.markSplit(db, { tenantId, id: joinId, version }, memberId)
  if (next === null) return refuse('conflict', { version: joined.version })
  if (!(await store.moveFromKept(db, joinId))) return refuse('absent')
  const written = await store.writeCard(db, { tenantId, id: keptId, version: kept.version }, back)
  if (written === null) return refuse('conflict', { version: joined.version })
  await moveLinksBack(work, joinId, { keptId, goneId })
  return { id: joinId, version: next, personIds: [keptId, goneId] }
})

export const handlers = [open, join, split]
