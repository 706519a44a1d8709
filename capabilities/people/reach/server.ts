// Reaching someone safely: load, decide, save.
import { handle } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { casesOf, heldByOthers } from '../door.ts'
import { agreeReach, openReach, recordDeath } from './api.ts'
import { mayAgree, mayHaveDied } from './rules.ts'
import * as store from './store.ts'

const open = handle(openReach, async ({ db, actor: { tenantId }, concerns }, { personId }) => {
  if (await heldByOthers(db, personId)) return refuse('absent')
  concerns(await casesOf(db, tenantId, personId))
  const [person, agreements] = await Promise.all([
    store.personRow(db, tenantId, personId),
    store.agreementsWith(db, tenantId, personId),
  ])
  return { ...person, personVersion: person.version, agreements }
})

const agree = handle(agreeReach, async (work, { version, ...agreement }) => {
  const { db, actor, today } = work
  if (await heldByOthers(db, agreement.personId)) return refuse('absent')
  const verdict = mayAgree(agreement, agreement.agreedOn, today)
  if (!verdict.ok) return refuse(verdict.reason)
  const { tenantId, memberId } = actor
  const next = version + 1
  const [last] = await store.agreementsWith(db, tenantId, agreement.personId)
  const present = last?.version ?? 0
  const conflict = refuse('conflict', { version: present })
  if (present !== version) return conflict
  const done = await store.insertAgreement(db, { ...agreement, tenantId, version: next, notedBy: memberId })
  if (!done) return conflict
  await work.tell('people.reach-agreed', [agreement.personId])
  return { id: agreement.id, version: next }
})

const death = handle(recordDeath, async (work, { personId, version, diedOn }) => {
  const { db, actor, today } = work
  if (await heldByOthers(db, personId)) return refuse('absent')
  const person = await store.personRow(db, actor.tenantId, personId)
  const verdict = mayHaveDied(person, diedOn, today)
  if (!verdict.ok) return refuse(verdict.reason)
  const next = await store.updateDeath(db, { tenantId: actor.tenantId, id: personId, version }, diedOn)
  if (next === null) return refuse('conflict', { version: person.version })
  if (diedOn !== null) await work.tell('people.person-died', [personId])
  return { id: personId, version: next }
})

export const handlers = [open, agree, death]
