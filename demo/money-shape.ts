// The shape of someone's money: the month sheet, what the bank tells, and the debts.

import type { Category, Group } from '../capabilities/finance/budget/model.ts'
import type { MessageKind } from '../capabilities/finance/creditors/model.ts'
import type { ClaimKind, PlanEntry } from '../capabilities/finance/debts/model.ts'
import type { Answers, Child } from '../capabilities/finance/entitlements/model.ts'
import type { FreeAmountEntry } from '../capabilities/finance/free-amount/model.ts'
import type { Amount, DayOffset } from './units.ts'

export type BudgetPeriod = 'week' | 'fourWeeks' | 'month' | 'quarter' | 'tenTerms' | 'year'

export interface BudgetPost {
  group: Group
  category: Category
  name: string
  amount: Amount
  period: BudgetPeriod
  /** Months (1-12) in which a quarterly or yearly post falls. */
  dueMonths?: number[]
  /** A right that the person has and did not ask for yet. */
  notYetClaimed?: boolean
  note?: string
}

/** What is tried out: lines of the plan by name, with what they would be. */
export interface TriedOut {
  name: string
  /** Months from now. */
  from: number
  becomes?: Readonly<Record<string, Amount>>
  stops?: readonly string[]
  comes?: readonly Pick<BudgetPost, 'category' | 'name' | 'amount'>[]
}

export interface BankEntry {
  day: DayOffset
  /** Below zero goes out. */
  amount: Amount
  counterparty: string
  counterIban: string | null
  description: string
  /** Category where someone sorted it; absent where nobody did. */
  category?: Category
}

export interface Claim {
  /** Null where it is not known to whom the debt is. */
  creditor: string | null
  /** Bureau or bailiff; null when the creditor asks for it himself. */
  collector: string | null
  /** Null where nobody knows: such a claim waits for a letter. */
  reference: string | null
  kind: ClaimKind
  original: Amount
  current: Amount
  preferential: boolean
  threat: 'none' | 'eviction' | 'cutOff' | 'healthInsurance'
  /** Last day before the threat comes true. */
  threatDay?: DayOffset
  disputed?: boolean
  attachment?: boolean
  excludedFromDischarge?: boolean
  since: DayOffset
  note?: string
}

/** What a household answered about its rights; births and rent come from the case itself. */
export interface Answered {
  day: DayOffset
  answers: Partial<Omit<Answers, 'children' | 'residents'>>
  /** For the children of the case, the oldest first. */
  cares: Child['care'][]
  /** The rent of that day in cents, where it changed since. */
  rentThen?: number
}

/** What was paid on one of the claims, as the statement of the bank says. */
export interface PaidOff {
  /** Which of the claims, from zero. */
  claim: number
  day: DayOffset
  amount: Amount
}

/** What went to a creditor or came from one. */
export interface CreditorMessage {
  /** Which of the claims, from zero. */
  claim: number
  kind: MessageKind
  day: DayOffset
  amount?: Amount
  because?: string
}

/** What stays free, as it was worked out on a day and holds from then on. */
export interface FreeAmount {
  day: DayOffset
  living: FreeAmountEntry['living']
  income: Amount
  beslagvrijeVoet: Amount
  vtlb: Amount
  note?: string
}

export interface Money {
  iban: string
  posts: BudgetPost[]
  tried?: TriedOut[]
  entries: BankEntry[]
  claims: Claim[]
  /** The oldest first. */
  messages?: CreditorMessage[]
  /** What can be paid to all creditors in a month. */
  capacity: Amount
  answered?: Answered
  /** The oldest first; the last leaves the capacity. */
  free?: FreeAmount[]
  /** A plan that runs already, with what was paid; without it one begins next month. */
  runs?: { kind: PlanEntry['kind']; monthly: Amount; since: DayOffset; paid: readonly PaidOff[] }
  /** Day on which the proposal of now was put on record. */
  offered?: DayOffset
}
