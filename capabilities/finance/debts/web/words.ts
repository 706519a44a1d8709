// Debts in Dutch words: threats with their clock, kinds, states and percentages.
import { m } from '#texts'
import { type Day, daysBetween } from '../../../../core/kit/day.ts'
import { dayNear, dayShort, dayWords } from '../../../../platform/web/when.ts'
import type { Claim, KeptClaim, Threat, ThreatLine } from '../model.ts'
import { costsAsked } from '../rules/most-asked.ts'
import { threatClock } from '../rules/watch-threats.ts'

type Threatening = Pick<KeptClaim, 'threatOn' | 'threatReportedOn'> & { threat: Threat }

export const creditorWords = (claim: { creditor: string | null }) => claim.creditor || m['finance.debts.creditor.unknown']()

const percent = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 })

/** "12,3 %" of hundredths of a percent. */
export function rateWords(rate: number): string {
  return `${percent.format(rate / 100)} %`
}

/** "Ontruiming over 9 dagen". Empty without a threat. */
export function threatWords({ threat, threatOn }: Pick<Threatening, 'threat' | 'threatOn'>, today: Day): string {
  if (threat === 'none') return ''
  const what = m[`finance.debts.threat.short.${threat}`]()
  if (threatOn === null) return m['finance.debts.threat.no-day']({ what })
  const away = daysBetween(today, threatOn)
  if (away < 0) return m['finance.debts.threat.past']({ what, day: dayWords(threatOn, today) })
  if (away === 0) return m['finance.debts.threat.today']({ what })
  if (away === 1) return m['finance.debts.threat.tomorrow']({ what })
  return m['finance.debts.threat.in']({ what, count: away })
}

/** "Eerste gesprek uiterlijk woensdag: nog 2 werkdagen"; once someone was heard, when that was. */
export function clockWords(claim: Threatening & Pick<ThreatLine, 'heardOn'>, today: Day): string {
  if (claim.heardOn !== null) return m['finance.debts.clock.heard']({ day: dayNear(claim.heardOn, today) })
  const clock = threatClock(claim, today)
  if (clock === null) return m['finance.debts.clock.none']()
  const day = dayNear(clock.due, today)
  if (clock.state === 'running') return m['finance.debts.clock.running']({ day, count: clock.workingDaysLeft })
  return clock.state === 'lastDay' ? m['finance.debts.clock.lastDay']() : m['finance.debts.clock.over']({ day })
}

/** What else one must know of a claim, in a few words. */
function hasHighCosts(claim: Claim): boolean {
  const asked = costsAsked(claim)
  return asked.is === 'known' && asked.above
}

export function markWords(claim: Claim): string[] {
  return [
    claim.disputed ? m['finance.debts.disputed.short']() : '',
    claim.attachment === 'none' ? '' : m[`finance.debts.attached.${claim.attachment}`](),
    claim.joint ? m['finance.debts.joint.short']() : '',
    claim.excludedFromDischarge ? m['finance.debts.excluded.short']() : '',
    hasHighCosts(claim) ? m['finance.debts.mark.costs']() : '',
  ].filter(Boolean)
}

/** "Per 3 november": the day a balance is of. */
export function balanceDayWords({ balanceDay }: Pick<KeptClaim, 'balanceDay'>, today: Day): string {
  return balanceDay === null ? '' : m['finance.debts.balance-day.short']({ day: dayShort(balanceDay, today) })
}

export function stateWords(claim: KeptClaim): string {
  return claim.currentCents === 0 && claim.state !== 'withdrawn'
    ? m['finance.debts.state.paid']()
    : m[`finance.debts.state.${claim.state}`]()
}
