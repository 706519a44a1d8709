// Debts: load, decide, save.
import { m } from '#texts'
import { monthOf } from '../../../core/kit/day.ts'
import { handle, type Work } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { setWorkbook } from '../../../platform/letters/door.ts'
import { letterWords } from '../../contact/door.ts'
import { caseAt, caseNames, openPlace } from '../../people/door.ts'
import { mayWorkOn } from '../../people/rules.ts'
import { beginningsIn, capacityToday, paymentsOf, rememberCreditors } from '../door.ts'
import { heardOn } from '../trajectory/rules/where-we-are.ts'
import { listClaims, listThreats, openProposal, putClaim, removeClaim, saveMonths, setPlan } from './api.ts'
import type { ClaimEntry } from './model.ts'
import { checkClaim, mayBeShared, newlyThreatens, staysByKind } from './rules/check-claim.ts'
import { creditorMonths } from './rules/creditor-months.ts'
import { arrangementTerm, debtPicture } from './rules/debt-picture.ts'
import { monthsSheets } from './rules/months-workbook.ts'
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
function tidy(entry: ClaimEntry): ClaimEntry & { originalCents: number; excludedFromDischarge: boolean } {
  const threatens = entry.threat !== 'none'
  return {
    ...entry,
    creditor: entry.creditor || null,
    collector: entry.collector || null,
    originalCents: entry.originalCents ?? entry.currentCents,
    excludedFromDischarge: entry.excludedFromDischarge ?? staysByKind(entry.kind),
    threatReportedOn: threatens ? entry.threatReportedOn : null,
    threatOn: threatens ? entry.threatOn : null,
  }
}

type At = { tenantId: string; caseId: string; claimId: string; version: number }
type Balance = Pick<ClaimEntry, 'currentCents' | 'balanceDay'>

/**
 * What is entered is what is owed now; kept is the balance of its day, from which later payments come off. Where nothing was changed, the
 * balance stands; otherwise the one before is kept beside it.
 */
async function withBalance<Entry extends Balance>({ db, today }: Work, at: At, { claim, now }: { claim: Entry; now: Balance }) {
  const { currentCents, ...rest } = claim
  if (currentCents === now.currentCents && claim.balanceDay === now.balanceDay) return rest
  await store.keepBalance(db, at)
  return { ...rest, currentCents: currentCents + (await store.paidFrom(db, at, claim.balanceDay ?? today)), toldOn: today }
}

async function remember({ db, actor }: Work, { creditor, collector, kind }: ClaimEntry): Promise<void> {
  if (!mayBeShared(kind)) return
  const lines = [
    ...(creditor ? [{ name: creditor, kind }] : []),
    ...(collector && collector.toLowerCase() !== creditor?.toLowerCase() ? [{ name: collector, kind: 'collector' }] : []),
  ]
  await rememberCreditors(db, actor.tenantId, lines)
}

const put = handle(putClaim, async (work, { caseId, claimId, version, seenCents, ...entered }) => {
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
    await store.insertClaim(db, at, { ...claim, toldOn: work.today })
  } else {
    if (!now) return refuse('absent')
    // A payment that was noted since the form was opened stays.
    const currentCents = claim.currentCents === seenCents ? now.currentCents : claim.currentCents
    const kept = await withBalance(work, { ...at, version }, { claim: { ...claim, currentCents }, now })
    const next = await store.updateClaim(db, { ...at, version }, { ...kept, withdrawnBecause: '' })
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
  const so = { now: monthOf(today), paid: await paymentsOf(db, at) }
  const picture = debtPicture(claims, terms, so)
  const { proposal: made, months, planned, endMonth, inFullEnd, stays, verdict, paid, behind } = picture
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
    months: months.map((one) => ({ ...one, planned: planned.find(({ month }) => month === one.month)?.balance ?? null })),
    paid,
    behind,
  }
})

// What goes along on paper is Dutch, in whatever language a colleague works.
const dutch = { locale: 'nl' } as const
const monthLong = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const months = handle(saveMonths, async ({ db, actor, today }, { caseId }) => {
  const at = { tenantId: actor.tenantId, caseId }
  const kept = await store.planOf(db, at)
  if (kept === null) return refuse('no-plan')
  const claims = (await store.claimsOf(db, at)).filter((one) => one.state !== 'withdrawn')
  const picture = debtPicture(claims, kept, { now: monthOf(today), paid: await paymentsOf(db, at) })
  const name = (await caseNames(db, actor.tenantId, [caseId])).get(caseId) ?? ''
  const title = m['finance.debts.months.title']({}, dutch)
  const words = {
    title,
    beside: m['finance.debts.months.beside']({ name, day: letterWords(today).dayWords }, dutch),
    month: m['finance.debts.months.month']({}, dutch),
    survives: m['finance.debts.creditors.survives']({}, dutch),
    together: m['finance.debts.sum']({}, dutch),
    sides: { paid: m['finance.debts.creditors.paid']({}, dutch), left: m['finance.debts.creditors.left']({}, dutch) },
    remitted: m['finance.debts.creditors.remitted']({}, dutch),
    stays: m['finance.debts.creditors.stays']({}, dutch),
    monthName: (month: string) => monthLong.format(new Date(`${month}-01T12:00:00Z`)),
  }
  // No name: a file is seen on a desktop and in lists of downloads.
  const bytes = setWorkbook(title, monthsSheets(creditorMonths(picture, claims), words))
  return { name: `${title}.xlsx`, mediaType: workbookType, bytes }
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

export const handlers = [list, put, remove, plan, proposal, months, listAll]
