// Checks of the chain: asked for here, done in the background.
import { handle } from '../http/handler.ts'
import { refuse } from '../http/outcome.ts'
import { checkChain, listChecks } from './api.ts'
import type { Check } from './model.ts'
import * as store from './store.ts'

const minute = 60_000
const isPast = (at: string, now: string, most: number) => Date.parse(now) - Date.parse(at) > most
const isStuck = (askedAt: string, now: string) => isPast(askedAt, now, 15 * minute)
/** Each night one should be done. */
const isLate = (doneAt: string, now: string) => isPast(doneAt, now, 48 * 60 * minute)

const list = handle(listChecks, async ({ db, actor, now }) => {
  const rows = await store.lastChecks(db, actor.tenantId)
  return {
    late: isLate(await store.lookedOverAt(db, actor.tenantId), now),
    rows: rows.map(({ id, askedAt, askedBy, doneAt, sealed, signedNumber, signedAt, found }) => {
      const signed = signedNumber !== null && signedAt !== null ? { number: Number(signedNumber), at: signedAt } : null
      const outcome = doneAt !== null ? { doneAt, sealed: Number(sealed), signed, found: found ?? [] } : null
      const state: Check['state'] = outcome ? 'done' : isStuck(askedAt, now) ? 'stuck' : 'under-way'
      return { id, askedAt, askedBy, state, outcome }
    }),
  }
})

const check = handle(checkChain, async ({ db, actor: { tenantId, memberId }, now, tell }, { id }) => {
  const since = await store.notDoneSince(db, tenantId)
  if (since !== null && !isStuck(since, now)) return refuse('check-under-way')
  if (!(await store.insertCheck(db, { tenantId, id, askedBy: memberId }))) return refuse('absent')
  await tell('audit.check-asked', [id])
  return { id, version: 1 }
})

export const handlers = [list, check]
