// What may be asked about the year of a household.
import { z } from 'zod'
import { cents } from '../../../core/kit/cents.ts'
import { day, month } from '../../../core/kit/day.ts'
import { givenFile } from '../../../core/kit/file.ts'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { receipt, version } from '../../../core/kit/receipt.ts'
import { category, group } from '../budget/model.ts'
import { shows } from './rules/shown-year.ts'

const year = z.int().min(1900).max(2200)
const twelve = z.array(cents).length(12)
const inOut = z.object({ income: cents, costs: cents, balance: cents })

const yearView = z.object({
  year,
  /** The month that runs today. */
  current: month,
  /** The first day of the first month. */
  began: day,
  rows: z.array(z.object({ category, group, planned: twelve, actual: twelve, plannedTotal: cents, actualTotal: cents })),
  /** What the rows are made of; `postId` is null for money that no post explains. */
  lines: z.array(z.object({ postId: id.nullable(), category, group, name: z.string(), planned: twelve, actual: twelve })),
  months: z.array(
    z.object({
      month,
      planned: inOut,
      actual: inOut,
      state: z.enum(['closed', 'missing', 'toCome']),
      left: cents,
      running: cents,
      deficit: z.boolean(),
      short: z.boolean(),
    }),
  ),
  peaks: z.array(z.object({ month, postId: id, group, category, amount: cents })),
  jars: z.array(
    z.object({
      category,
      opening: cents,
      months: z.array(z.object({ month, deposit: cents, withdrawal: cents, balance: cents })),
    }),
  ),
  forecast: cents,
  deficitMonths: z.array(month),
  /** Lines that come a few times a year, of which nobody said when: they stand evenly over the months. */
  withoutMonth: z.int(),
  dearMonths: z.array(month),
  cheapMonths: z.array(month),
  /** What is owed at the end of each month where that is known; from this month on as the plan goes. Calendar months. */
  debts: z.array(z.object({ month, owed: cents, ahead: z.boolean() })),
  /** Money on 1 January: `free`, or the jar of a category. */
  starts: z.array(z.object({ of: z.union([z.literal('free'), category]), amountCents: cents, version })),
  may: z.array(z.string()),
})
export type YearView = z.infer<typeof yearView>

export const openYear = operation({
  name: 'finance.open-year',
  does: 'Gives the twelve months of a year by category: planned beside actual, peaks, jars, months short, and how it will end.',
  method: 'GET',
  path: '/finance/cases/{caseId}/years/{year}',
  about: { view: 'people.case_file', by: 'caseId' },
  right: 'case.read',
  trace: 'look',
  asks: z.object({ caseId: id, year: z.coerce.number<number | string>().pipe(year) }),
  gives: yearView,
  refuses: [],
})

export const saveYear = operation({
  name: 'finance.save-year',
  does: 'Gives a year to save: one sheet of paper on its side, or a workbook with amounts as numbers.',
  method: 'GET',
  path: '/finance/cases/{caseId}/years/{year}/sheet',
  about: { view: 'people.case_file', by: 'caseId' },
  right: 'case.read',
  trace: 'look',
  asks: z.object({
    caseId: id,
    year: z.coerce.number<number | string>().pipe(year),
    as: z.enum(['pdf', 'xlsx']),
    /** What the paper shows; a workbook holds all three. */
    show: z.enum(shows).default('mixed'),
  }),
  gives: givenFile,
  sends: 'file',
  refuses: ['sheet-busy', 'sheet-not-set'],
})

export const putStart = operation({
  name: 'finance.put-start',
  does: 'Writes how much there was on 1 January: free, or in the jar of a reserve.',
  method: 'PUT',
  path: '/finance/cases/{caseId}/years/{year}/start',
  about: { view: 'people.case_file', by: 'caseId' },
  right: 'money.work',
  trace: 'change',
  asks: z.object({
    caseId: id,
    year: z.coerce.number<number | string>().pipe(year),
    of: z.union([z.literal('free'), category]),
    /** Null when nothing was written before. */
    version: version.nullable(),
    amountCents: cents.min(-1_000_000_000).max(1_000_000_000),
  }),
  gives: receipt,
  refuses: ['case-closed', 'conflict'],
})
