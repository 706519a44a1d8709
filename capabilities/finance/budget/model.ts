// The nouns of the budget: groups, categories, posts, and what was really paid and received.
import { z } from 'zod'
import { cents } from '../../../core/kit/cents.ts'
import { day, month } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { period } from '../../../core/kit/period.ts'

export const groups = ['income', 'fixedCosts', 'reserves', 'household', 'debts'] as const
export const group = z.enum(groups)
export type Group = (typeof groups)[number]

/** Categories by group, in the order of the worksheet. Codes are stable: they stand in data, texts name them. */
export const categoriesOf = {
  income: [
    'wages',
    'benefit',
    'pension',
    'partnerIncome',
    'holidayPay',
    'thirteenthMonth',
    'taxRefund',
    'zorgtoeslag',
    'huurtoeslag',
    'kinderopvangtoeslag',
    'kindgebondenBudget',
    'kinderbijslag',
    'alimonyReceived',
    'boardReceived',
    'studentFinance',
    'incomeSupplement',
    'specialAssistance',
    'otherIncome',
  ],
  fixedCosts: [
    'rent',
    'energy',
    'water',
    'healthInsurance',
    'careContribution',
    'insurance',
    'municipalTaxes',
    'waterBoardTax',
    'telecom',
    'subscriptions',
    'childCare',
    'alimonyPaid',
    'bankCosts',
    'vehicle',
    'publicTransport',
    'otherFixedCosts',
  ],
  reserves: ['clothing', 'homeUpkeep', 'deductible', 'leisure', 'transportUpkeep', 'school', 'otherReserves'],
  household: ['food', 'cleaning', 'personalCare', 'pets', 'smoking', 'pocketMoney', 'gifts', 'cashWithdrawal', 'otherHousehold'],
  debts: ['paymentArrangement', 'creditRepayment', 'allowanceRepayment', 'attachment', 'debtArrangement', 'otherDebt'],
} as const satisfies Record<Group, readonly string[]>

export type Category = (typeof categoriesOf)[Group][number]
export const categories = groups.flatMap((name) => [...categoriesOf[name]]) as [Category, ...Category[]]
export const category = z.enum(categories)

const groupByCategory = new Map<Category, Group>(
  groups.flatMap((name) => categoriesOf[name].map((code): [Category, Group] => [code, name])),
)

export function groupOf(code: Category): Group {
  return groupByCategory.get(code) ?? 'household'
}

/** `notYetClaimed`: there is a right to it but no money yet, so it is shown and not counted. */
export const postStates = ['active', 'estimated', 'notYetClaimed', 'paused'] as const
export const postState = z.enum(postStates)
export type PostState = (typeof postStates)[number]

/** One line of the worksheet: what is planned, in the period in which it comes. Amounts are never signed. */
export const post = z
  .object({
    id,
    group,
    category,
    name: z.string().trim().max(120),
    /** Cents, once a period. */
    amountCents: cents.min(0).max(1_000_000_000),
    period,
    /** What was typed, such as '3*42,50'; null when the amount was typed as it is. */
    expression: z.string().max(200).nullable(),
    note: z.string().max(1000),
    /** First and last month in which it applies; null is without beginning or end. */
    from: month.nullable(),
    until: month.nullable(),
    /** Months (1 to 12) in which the money really moves; empty: evenly over the year. */
    dueMonths: z.array(z.int().min(1).max(12)).max(12),
    state: postState,
  })
  .refine((one) => groupOf(one.category) === one.group, { error: 'categoryOfAnotherGroup', path: ['category'] })
  .refine((one) => one.from === null || one.until === null || one.from <= one.until, {
    error: 'untilBeforeFrom',
    path: ['until'],
  })
export type Post = z.infer<typeof post>

export const position = z.number()

/** A post as it lies in a worksheet. `personId`: of one person of the household, or null for all. */
export const keptPost = post.safeExtend({ personId: id.nullable(), position })

/** Money that really moved, signed as on the account: positive came in, negative went out. */
export const actual = z.object({ day, amountCents: cents, category, postId: id.nullable() })
export type Actual = z.infer<typeof actual>
