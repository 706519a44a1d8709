// What was paid on debts: load, decide, save.
import { monthOf } from '../../../core/kit/day.ts'
import { handle, type Work } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { openPlace } from '../../people/door.ts'
import { claims as claimsOf, planOf } from '../door.ts'
import { listPayments, notePayment, removePayment } from './api.ts'
import { mostPaid } from './rules/most-paid.ts'
import { type PaidPart, sharePayment } from './rules/share-payment.ts'
import { balancesOf, deletePayment, insertPayments, isNoted, oneAtATime, paymentsOf } from './store.ts'

const list = handle(listPayments, async (work, { caseId }) => {
  const { db, actor } = work
  const at = { tenantId: actor.tenantId, caseId }
  const may = 'refused' in (await openPlace(work, caseId)) ? [] : work.may(notePayment, removePayment)
  return { payments: await paymentsOf(db, at), balances: await balancesOf(db, at), may }
})

type At = { tenantId: string; caseId: string }
interface Asked {
  claimId: string | null
  onDay: string
  cents: number
}

/** The debts it falls on, or why it cannot be. */
async function partsOf({ db, today }: Work, at: At, { claimId, onDay, cents }: Asked) {
  const claims = (await claimsOf(db, at)).filter(({ state }) => state !== 'withdrawn')
  if (claimId === null) {
    const terms = await planOf(db, at)
    if (terms === null) return 'no-plan'
    const so = { now: monthOf(today), paid: await paymentsOf(db, at) }
    return sharePayment(cents, { claims, terms, so }) ?? 'paid-above-owed'
  }
  const claim = claims.find(({ id }) => id === claimId)
  if (!claim) return 'absent'
  const told = (await balancesOf(db, at)).filter((one) => one.claimId === claimId)
  return cents > mostPaid(onDay, claim, told) ? 'paid-above-owed' : [{ claimId, cents }]
}

const note = handle(notePayment, async (work, { caseId, paymentId, source, ...asked }) => {
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  if (asked.onDay > work.today) return refuse('not-yet-happened')
  await oneAtATime(work.db, caseId)
  if (await isNoted(work.db, { ...place, id: paymentId })) return refuse('exists')
  const parts: PaidPart[] | 'absent' | 'no-plan' | 'paid-above-owed' = await partsOf(work, place, asked)
  if (typeof parts === 'string') return refuse(parts)
  const { memberId } = work.actor
  const rows = parts.map((part) => ({ ...place, ...part, id: paymentId, onDay: asked.onDay, source, memberId }))
  return (await insertPayments(work.db, rows)) ? { id: paymentId, version: 1 } : refuse('exists')
})

const remove = handle(removePayment, async (work, { caseId, paymentId }) => {
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  return (await deletePayment(work.db, { ...place, id: paymentId })) ? { id: paymentId, version: 1 } : refuse('absent')
})

export const handlers = [list, note, remove]
