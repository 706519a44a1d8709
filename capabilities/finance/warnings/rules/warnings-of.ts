// All that is about to go wrong, the most pressing first, from the month sheet and the bank together.
import type { Day, Month } from '../../../../core/kit/day.ts'
import { groupOf, type Post } from '../../budget/model.ts'
import { weekMoney } from '../../budget/rules/week-money.ts'
import { findRecurring } from '../../statements/rules/find-recurring.ts'
import type { Warning } from '../model.ts'
import { type Seen, warningsFromBank } from './from-bank.ts'
import { warningsFromPlan } from './from-plan.ts'
import { type OnAccount, untilPayday } from './until-payday.ts'

const order: readonly Warning['kind'][] = ['payday', 'returned', 'collector', 'unpaid', 'not-received', 'bill', 'month']

const whenOf = (one: Warning) => ('day' in one ? one.day : one.month)

interface Known {
  posts: readonly Post[]
  /** Booked movements with their words. */
  entries: readonly Seen[]
  /** Null where the bank did not tell, or told of several accounts. */
  account: OnAccount | null
  /** The month of the household that runs today. */
  month: Month
}

/** Housekeeping is counted by the day, as the plan has it: what comes back of it at the bank would count twice. */
function isHousekeeping({ fingerprints }: { fingerprints: readonly string[] }, byId: ReadonlyMap<string, Seen>): boolean {
  const category = byId.get(fingerprints.at(-1) ?? '')?.category
  return category != null && groupOf(category) === 'household'
}

export function warningsOf({ posts, entries, account, month }: Known, today: Day): Warning[] {
  const recurring = findRecurring(entries)
  const byId = new Map(entries.map((one) => [one.fingerprint, one]))
  const daily = Math.round(weekMoney(posts, { moved: [], today, month }).planned / 7)
  const bills = recurring.filter((one) => !isHousekeeping(one, byId))
  const payday = account ? untilPayday(bills, { account, daily, today }) : null
  const found = [...(payday ? [payday] : []), ...warningsFromBank(entries, today, recurring), ...warningsFromPlan(posts, month)]
  return found.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || (whenOf(a) < whenOf(b) ? -1 : 1))
}
