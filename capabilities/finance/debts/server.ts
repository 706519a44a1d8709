// Debts: load, decide, save.
import type { Month } from '../../../core/kit/day.ts'
import { handle, type Work } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { caseAt, caseNames, openPlace } from '../../people/door.ts'
import { mayWorkOn } from '../../people/rules.ts'
import { beginningsIn, capacityToday, rememberCreditors } from '../door.ts'
import { heardOn } from '../trajectory/rules/where-we-are.ts'
import { listClaims, listThreats, openProposal, putClaim, removeClaim, setPlan } from './api.ts'
import type { ClaimEntry } from './model.ts'
import { checkClaim, mayBeShared, newlyThreatens } from './rules/check-claim.ts'
import { arrangementTerm, debtPicture } from './rules/debt-picture.ts'
import * as store from './store.ts'

const list = handle(listClaims, async (work, { caseId }) => {
  const { db, actor } = work
  const at = { tenantId: actor.tenantId, caseId }
  const file = await caseAt(db, actor.tenantId, caseId)
  const closed = file === null || !mayWorkOn(file).ok
  const may = closed ? [] : work.may(putClaim, removeClaim, setPlan)
  return { claims: await store.claimsOf(db, at), plan: await store.planOf(db, at), closed, may }
})

/** What nobody filled in is unknown; a claim without threat has no days of one. */
function tidy(entry: ClaimEntry): ClaimEntry & { originalCents: number } {
  const threatens = entry.threat !== 'none'
  return {
    ...entry,
    creditor: entry.creditor || null,
    collector: entry.collector || null,
    originalCents: entry.originalCents ?? entry.currentCents,
    threatReportedOn: threatens ? entry.threatReportedOn : null,
    threatOn: threatens ? entry.threatOn : null,
  }
}

async function remember({ db, actor }: Work, { creditor, collector, kind }: ClaimEntry): Promise<void> {
  if (!mayBeShared(kind)) return
  const lines = [
    ...(creditor ? [{ name: creditor, kind }] : []),
    ...(collector && collector.toLowerCase() !== creditor?.toLowerCase() ? [{ name: collector, kind: 'collector' }] : []),
  ]
  await rememberCreditors(db, actor.tenantId, lines)
}

const put = handle(putClaim, async (work, { caseId, claimId, version, ...entered }) => {
  const { db } = work
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  const fits = checkClaim(entered)
  if (!fits.ok) return refuse(fits.reason)
  const claim = tidy(entered)
  const at = { ...place, claimId }
  const now = await store.claimNow(db, at)
  if (version === null) {
    if (now) return refuse('exists')
    await store.insertClaim(db, at, claim)
  } else {
    if (!now) return refuse('absent')
    const next = await store.updateClaim(db, { ...at, version }, { ...claim, withdrawnBecause: '' })
    if (next === null) return refuse('conflict', { version: now.version })
  }
  await remember(work, claim)
  if (newlyThreatens(now?.threat ?? null, claim.threat)) await work.tell('finance.claim-threatens', [claimId])
  return { id: claimId, version: (version ?? 0) + 1 }
})

const remove = handle(removeClaim, async (work, { caseId, claimId, version, because }) => {
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  const at = { ...place, claimId }
  const now = await store.claimNow(work.db, at)
  if (!now || now.state === 'withdrawn') return refuse('absent')
  const next = await store.updateClaim(work.db, { ...at, version }, { state: 'withdrawn', withdrawnBecause: because })
  return next === null ? refuse('conflict', { version: now.version }) : { id: claimId, version: next }
})

const plan = handle(setPlan, async (work, { caseId, version, ...entered }) => {
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  const next = await store.savePlan(work.db, { ...place, version }, entered)
  if (next !== null) return { id: caseId, version: next }
  const now = await store.planOf(work.db, place)
  return now ? refuse('conflict', { version: now.version }) : refuse('absent')
})

const monthOf = (day: string): Month => day.slice(0, 7)

const proposal = handle(openProposal, async ({ db, actor, today }, { caseId, ...wished }) => {
  const at = { tenantId: actor.tenantId, caseId }
  const kept = await store.planOf(db, at)
  const claims = (await store.claimsOf(db, at)).filter((one) => one.state !== 'withdrawn')
  const law = arrangementTerm(today)
  const free = await capacityToday(db, at, today)
  const terms = {
    kind: wished.kind ?? kept?.kind ?? ('mediation' as const),
    monthlyCents: wished.monthlyCents ?? kept?.monthlyCents ?? free?.monthlyCents ?? 0,
    creditCostsCents: wished.creditCostsCents ?? kept?.creditCostsCents ?? 0,
    months: wished.months ?? kept?.months ?? law?.value ?? 1,
    startMonth: wished.startMonth ?? kept?.startMonth ?? monthOf(today),
  }
  const { proposal: made, months, endMonth, inFullEnd, stays, verdict } = debtPicture(claims, terms, monthOf(today))
  const { owed, offered, shares, leftOut } = made
  const term = law && { months: law.value, source: law.source, verified: law.verified }
  return {
    terms,
    term,
    verdict,
    owed,
    offered,
    stays,
    endMonth,
    inFullEnd,
    shares: [...shares],
    leftOut: [...leftOut],
    months: [...months],
  }
})

/** More than these nobody looks at in the morning; the list says that there are more. */
const mostShown = 40

const listAll = handle(listThreats, async ({ db, actor }, { whose, caseId }) => {
  const { tenantId, memberId } = actor
  const rows = await store.threats(db, { tenantId, caseId, ownerId: whose === 'mine' ? memberId : undefined, limit: mostShown })
  const shown = rows.slice(0, mostShown)
  const caseIds = shown.map((one) => one.caseId)
  const [names, begun] = [await caseNames(db, tenantId, caseIds), await beginningsIn(db, { tenantId, caseIds })]
  const phases = Map.groupBy(begun, (one) => one.caseId)
  return {
    rows: shown.map((one) => ({
      ...one,
      name: names.get(one.caseId) ?? '',
      heardOn: heardOn(phases.get(one.caseId) ?? [], one.threatReportedOn),
    })),
    more: rows.length > mostShown,
  }
})

export const handlers = [list, put, remove, plan, proposal, listAll]
