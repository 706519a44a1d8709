// Messages to and from creditors: load, decide, save.
import { handle, type Work } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { openPlace } from '../../people/door.ts'
import type { KeptClaim } from '../debts/model.ts'
import { claims as claimsOf, markAsked, takeBalance } from '../door.ts'
import { listMessages, noteBalance, noteMessages } from './api.ts'
import type { Message, MessageKind } from './model.ts'
import { courseOf, mayFollow } from './rules/course.ts'
import { insertMessages, messagesOf } from './store.ts'

const list = handle(listMessages, async (work, { caseId }) => {
  const may = 'refused' in (await openPlace(work, caseId)) ? [] : work.may(noteMessages, noteBalance)
  return { messages: await messagesOf(work.db, { tenantId: work.actor.tenantId, caseId }), may }
})

/** What is known of the claims of a case before a message is added. */
async function openFor({ db }: Work, place: { tenantId: string; caseId: string }) {
  const claims = await claimsOf(db, place)
  const messages = Map.groupBy(await messagesOf(db, place), ({ claimId }) => claimId)
  return { claims: new Map(claims.map((claim) => [claim.id, claim])), messages }
}
type Known = Awaited<ReturnType<typeof openFor>>

/** Why a message of this kind cannot be the next, or null. */
function hinders({ claims, messages }: Known, claimId: string, next: { kind: MessageKind; onDay: string; today: string }) {
  const claim = claims.get(claimId)
  if (!claim || claim.state === 'withdrawn') return 'absent' as const
  const verdict = mayFollow(courseOf(messages.get(claimId) ?? []), next)
  return verdict.ok ? null : verdict.reason
}

/** A balance that was only told is asked for from now on. */
const becomesAsked = (claim: KeptClaim | undefined, kind: MessageKind) => kind === 'balanceAsked' && claim?.state === 'told'

const note = handle(noteMessages, async (work, { caseId, kind, onDay, because, lines }) => {
  const { db, actor, today } = work
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  const known = await openFor(work, place)
  if (new Set(lines.map(({ claimId }) => claimId)).size < lines.length) return refuse('out-of-turn')
  for (const { claimId, cents } of lines) {
    const why = hinders(known, claimId, { kind, onDay, today })
    if (why) return refuse(why)
    if (kind === 'proposed' && cents === null) return refuse('amount-missing')
  }
  const made = lines.map(({ id, claimId, cents }): Omit<Message, 'by'> => {
    return { id, claimId, kind, onDay, because, cents: kind === 'proposed' ? cents : null, balanceDay: null }
  })
  const rows = made.map((one) => ({ ...place, memberId: actor.memberId, ...one }))
  if (!(await insertMessages(db, rows))) return refuse('exists')
  const asked = lines.map(({ claimId }) => known.claims.get(claimId)).filter((claim) => becomesAsked(claim, kind))
  for (const claim of asked) if (claim) await markAsked(db, { ...place, claimId: claim.id })
  return { id: made[0]?.id ?? caseId, version: 1 }
})

const balance = handle(noteBalance, async (work, { caseId, claimId, version, messageId, onDay, balanceDay, cents }) => {
  const { db, actor, today } = work
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  const known = await openFor(work, place)
  const why = hinders(known, claimId, { kind: 'balance', onDay, today })
  if (why) return refuse(why)
  if (balanceDay > onDay) return refuse('not-yet-happened')
  const next = await takeBalance(db, { ...place, claimId, version }, { currentCents: cents, balanceDay })
  if (next === null) return refuse('conflict', { version: known.claims.get(claimId)?.version ?? version })
  const made = { id: messageId, claimId, kind: 'balance', onDay, cents, balanceDay, because: '' } as const
  const isNew = await insertMessages(db, [{ ...place, memberId: actor.memberId, ...made }])
  return isNew ? { id: messageId, version: 1 } : refuse('exists')
})

export const handlers = [list, note, balance]
