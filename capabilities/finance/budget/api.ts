// What may be asked about the worksheet of a month.
import { z } from 'zod'
import { cents } from '../../../core/kit/cents.ts'
import { day, month } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { receipt, version } from '../../../core/kit/receipt.ts'
import { household, referenceAmount } from '../reference-amounts/model.ts'
import { category, group, groups, keptPost, position, postState } from './model.ts'

const startsOn = z.int().min(1).max(28)
const expression = z.string().trim().max(200).nullable()

const amounts = z.object({ planned: cents, actual: cents, difference: cents })
const named = z.object({ postId: id, category, amount: cents })
const oneChange = z
  .discriminatedUnion('kind', [
    named.extend({ kind: z.literal('claim'), closes: z.boolean() }),
    z.object({ kind: z.literal('seek'), amount: cents, among: z.array(named) }),
  ])
  .nullable()

const sheet = z.object({
  month,
  rows: z.array(
    amounts.extend({
      postId: id.nullable(),
      group,
      category,
      name: z.string(),
      state: z.enum([...postState.options, 'unplanned']),
      counted: z.boolean(),
    }),
  ),
  sums: z.record(z.enum(groups), amounts),
  balance: amounts,
  balanced: z.boolean(),
  oneChange,
})

const monthView = z.object({
  month,
  today: day,
  /** All posts of the case, also of other months: a change of one may touch several. */
  posts: z.array(keptPost.safeExtend({ version })),
  hand: z.array(z.object({ postId: id, month, amountCents: cents.nullable(), expression, version })),
  /** Sums of the bank in this month, signed as on the account. */
  moved: z.array(z.object({ month, category, postId: id.nullable(), amountCents: cents })),
  sheet,
  /** From which day of the month its months run; version null while nobody said so. */
  starts: z.object({ on: startsOn, version: version.nullable() }),
  /** The month that runs today. */
  current: month,
  /** The days of this month. */
  span: z.object({ from: day, until: day }),
  /** Housekeeping money of the present week; `moved` as `moved` above, of its days alone. */
  week: z.object({
    ...{ from: day, until: day, planned: cents, spent: cents, left: cents },
    moved: z.array(z.object({ category, postId: id.nullable(), amountCents: cents })),
  }),
  /** Movements that no category has yet. */
  /** Movements that are in no category yet; null for who does not see the bank. */
  unsorted: z.int().nullable(),
  /** Amounts of the organisation to hold the plan against, for a household like this one; null where there are none. */
  reference: z
    .object({
      source: z.string(),
      sourceDay: day,
      household,
      amounts: z.array(referenceAmount.omit({ household: true })),
    })
    .nullable(),
  people: z.array(z.object({ id, name: z.string() })),
  /** Whether the asker works with the bank of this household. */
  seesBank: z.boolean(),
  may: z.array(z.string()),
})
export type MonthView = z.infer<typeof monthView>
export type KeptPost = MonthView['posts'][number]

export const openMonth = operation({
  name: 'finance.open-month',
  does: 'Gives the worksheet of a month: planned beside actual, the balance, and the one thing that would change it.',
  method: 'GET',
  path: '/finance/cases/{caseId}/months/{month}',
  about: { view: 'people.case_file', by: 'caseId' },
  right: 'case.read',
  trace: 'look',
  asks: z.object({ caseId: id, month }),
  gives: monthView,
  refuses: [],
})

export const putPost = operation({
  name: 'finance.put-post',
  does: 'Adds a post to the worksheet (version null) or changes one; a post that was removed comes back.',
  method: 'PUT',
  path: '/finance/cases/{caseId}/posts',
  about: { view: 'people.case_file', by: 'caseId' },
  right: 'money.work',
  trace: 'change',
  asks: z.object({ caseId: id, version: version.nullable(), post: keptPost }),
  gives: receipt,
  refuses: ['case-closed', 'conflict', 'not-in-household'],
})

export const removePost = operation({
  name: 'finance.remove-post',
  does: 'Takes a post off the worksheet; put-post brings it back.',
  method: 'POST',
  path: '/finance/posts/{postId}/remove',
  about: { view: 'finance.post', by: 'postId' },
  right: 'money.work',
  trace: 'change',
  asks: z.object({ postId: id, version }),
  gives: receipt,
  refuses: ['case-closed', 'conflict'],
})

export const orderPosts = operation({
  name: 'finance.order-posts',
  does: 'Puts posts of the worksheet in another order.',
  method: 'POST',
  path: '/finance/cases/{caseId}/posts/order',
  about: { view: 'people.case_file', by: 'caseId' },
  right: 'money.work',
  trace: 'change',
  asks: z.object({ caseId: id, places: z.array(z.object({ id, position })).min(1).max(300) }),
  gives: receipt,
  refuses: ['case-closed'],
})

export const putActual = operation({
  name: 'finance.put-actual',
  does: 'Types what was really paid or received on a post in a month; null leaves it to the bank again.',
  method: 'PUT',
  path: '/finance/posts/{postId}/months/{month}',
  about: { view: 'finance.post', by: 'postId' },
  right: 'money.work',
  trace: 'change',
  asks: z.object({
    postId: id,
    month,
    /** Null when nothing was typed here before. */
    version: version.nullable(),
    amountCents: cents.min(0).max(1_000_000_000).nullable(),
    expression: expression.default(null),
  }),
  gives: receipt,
  refuses: ['case-closed', 'conflict'],
})

export const copyMonthForward = operation({
  name: 'finance.copy-month-forward',
  does: 'Lets the posts of a month go on as lines of their own from a later month, so that months before stay as they are.',
  method: 'POST',
  path: '/finance/cases/{caseId}/months/{from}/copy',
  about: { view: 'people.case_file', by: 'caseId' },
  right: 'money.work',
  trace: 'change',
  asks: z.object({
    caseId: id,
    from: month,
    into: month,
    /** An id for the copy of each post. */
    copies: z
      .array(z.object({ of: id, id }))
      .min(1)
      .max(300),
  }),
  gives: receipt,
  refuses: ['case-closed', 'not-later', 'nothing-to-copy'],
})

export const setMonthStart = operation({
  name: 'finance.set-month-start',
  does: 'Says from which day the month of a household runs, such as the day its money comes in; version null for the first time. Only for who works with its bank: sums of months of other days tell single movements.',
  method: 'PUT',
  path: '/finance/cases/{caseId}/month-start',
  about: { view: 'people.case_file', by: 'caseId' },
  right: 'money.work',
  trace: 'change',
  asks: z.object({ caseId: id, version: version.nullable(), startsOn }),
  gives: receipt,
  refuses: ['case-closed', 'conflict', 'not-budget-worker'],
})
