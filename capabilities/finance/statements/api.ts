// What may be asked about bank files and their movements. Only who works with the bank of the case sees what it wrote.
import { z } from 'zod'
import { cents } from '../../../core/kit/cents.ts'
import { day, month } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { pageAsk, pageOf } from '../../../core/kit/page.ts'
import { period } from '../../../core/kit/period.ts'
import { receipt, version } from '../../../core/kit/receipt.ts'
import { category } from '../budget/model.ts'
import { columnLayout, encodings, entry, formats, separators, sortingRule, warning } from './model.ts'

/** A file as it was chosen: its bytes in base64. */
const file = { name: z.string().trim().min(1).max(200), content: z.base64().min(1).max(7_900_000) }
const bodyLimit = 8_000_000

/** What the bank wrote is for one colleague. */
const notMine = ['not-budget-worker'] as const

const sortedBy = z.enum(['hand', 'rule', 'guess']).nullable()

/** Why a file is not read. */
const unreadable = [
  ...([
    'empty',
    'too-large',
    'hostile',
    'too-deep',
    'not-understood',
    'unknown-format',
    'too-slow',
    'busy',
    'called-off',
  ] as const),
  ...(['layout-incomplete', 'no-row-read'] as const),
] as const

/** What stands in the columns of a file that no reader knows; absent: as was said before of one alike. */
const layout = columnLayout.optional()

const previewRow = entry
  .pick({ day: true, amountCents: true, counterpartyIban: true, counterpartyName: true, description: true, booked: true })
  .extend({ known: z.boolean(), category: category.nullable(), postId: id.nullable(), sortedBy, leftOut: z.boolean() })

const preview = z.object({
  format: z.enum(formats),
  statements: z.array(
    z.object({
      account: z.string().nullable(),
      currency: z.string(),
      openingCents: cents.nullable(),
      closingCents: cents.nullable(),
      check: z.object({ outcome: z.enum(['fits', 'differs', 'unknown']), differenceCents: cents }),
      warnings: z.array(warning),
      /** Number of its first row in the whole file. */
      first: z.int(),
      rows: z.array(previewRow),
    }),
  ),
  /** How the columns were read, and who said so before; null where a reader knew the file. */
  layout: columnLayout.nullable(),
  remembered: z.object({ on: day, memberName: z.string() }).nullable(),
  fresh: z.int(),
  known: z.int(),
  /** This very file was read before. */
  earlier: z.object({ on: day, memberName: z.string() }).nullable(),
  /** What sorts here, so that a correction can be tried before it is kept. */
  rules: z.array(sortingRule),
  ownAccounts: z.array(z.string()),
  posts: z.array(z.object({ id, category, name: z.string() })),
})
export type Preview = z.infer<typeof preview>
export type PreviewRow = z.infer<typeof previewRow>

export const seeColumns = operation({
  name: 'finance.see-columns',
  does: 'Gives the first lines of a bank file that no reader knows, with a guess at what stands in its columns. Nothing is kept.',
  method: 'POST',
  path: '/finance/cases/{caseId}/imports/columns',
  about: { view: 'people.case_file', by: 'caseId' },
  right: 'money.work',
  trace: 'look',
  asks: z.object({
    caseId: id,
    content: file.content,
    /** Where the guess was wrong. */
    encoding: z.enum(encodings).optional(),
    separator: z.enum(separators).optional(),
  }),
  gives: z.object({ layout: columnLayout, encoding: z.enum(encodings), rows: z.array(z.array(z.string())) }),
  refuses: [...notMine, 'empty', 'not-understood', 'too-large', 'too-slow', 'busy', 'called-off'],
  bodyLimit,
})
export type SeenColumns = z.infer<typeof seeColumns.gives>

export const previewImport = operation({
  name: 'finance.preview-import',
  does: 'Reads a bank file and shows what would be kept, with a category for each movement. Nothing is kept.',
  method: 'POST',
  path: '/finance/cases/{caseId}/imports/preview',
  about: { view: 'people.case_file', by: 'caseId' },
  right: 'money.work',
  trace: 'look',
  asks: z.object({ caseId: id, ...file, layout }),
  gives: preview,
  refuses: [...notMine, ...unreadable],
  long: true,
  bodyLimit,
})

export const keepImport = operation({
  name: 'finance.keep-import',
  does: 'Keeps the movements of a bank file that were not known yet; what was chosen for a row or for its columns is remembered.',
  final: true,
  method: 'POST',
  path: '/finance/cases/{caseId}/imports',
  about: { view: 'people.case_file', by: 'caseId' },
  right: 'money.work',
  trace: 'change',
  asks: z.object({
    caseId: id,
    id,
    ...file,
    layout,
    /** The remembered columns that the file was seen with: kept with no others. */
    seen: layout,
    chosen: z
      .array(z.object({ at: z.int().min(0), category: category.nullable(), postId: id.nullable(), leftOut: z.boolean() }))
      .max(5000)
      .default([]),
  }),
  gives: receipt,
  refuses: [...notMine, ...unreadable, 'case-closed', 'nothing-new', 'no-such-post', 'columns-changed'],
  long: true,
  bodyLimit,
})

export const undoImport = operation({
  name: 'finance.undo-import',
  does: 'Takes back the movements that a bank file brought; what was learned from it stays.',
  final: true,
  method: 'POST',
  path: '/finance/imports/{importId}/undo',
  about: { view: 'finance.bank_import', by: 'importId' },
  right: 'money.work',
  trace: 'change',
  asks: z.object({ importId: id }),
  gives: receipt,
  refuses: ['already-undone', 'held'],
})

export const listImports = operation({
  name: 'finance.list-imports',
  does: 'Gives the bank files that were read for a case, the newest first.',
  method: 'GET',
  path: '/finance/cases/{caseId}/imports',
  about: { view: 'people.case_file', by: 'caseId' },
  right: 'money.work',
  trace: 'look',
  asks: z.object({ caseId: id, ...pageAsk }),
  gives: pageOf(
    z.object({
      id,
      fileName: z.string(),
      memberName: z.string(),
      at: z.string(),
      added: z.int(),
      known: z.int(),
      fromDay: day.nullable(),
      untilDay: day.nullable(),
      undone: z.boolean(),
      /** Movements of it that someone sorted by hand. */
      byHand: z.int(),
      version,
    }),
  ),
  refuses: notMine,
})

const entryLine = z.object({
  id,
  day,
  amountCents: cents,
  counterpartyIban: z.string().nullable(),
  counterpartyName: z.string(),
  description: z.string(),
  booked: z.boolean(),
  category: category.nullable(),
  postId: id.nullable(),
  sortedBy,
  leftOut: z.boolean(),
  /** What the bank wrote is gone: its term is over. */
  emptied: z.boolean(),
  version,
})
export type EntryLine = z.infer<typeof entryLine>

export const listEntries = operation({
  name: 'finance.list-entries',
  does: 'Gives movements of a case, the newest first: of a month, a category or post, or those not sorted yet.',
  method: 'GET',
  path: '/finance/cases/{caseId}/entries',
  about: { view: 'people.case_file', by: 'caseId' },
  right: 'money.work',
  trace: 'look',
  asks: z.object({
    caseId: id,
    month: month.optional(),
    categories: z.array(category).min(1).max(20).optional(),
    unsorted: z.boolean().optional(),
    ...pageAsk,
  }),
  gives: pageOf(entryLine),
  refuses: notMine,
})

const recurringLine = z.object({
  /** Of its newest movement. */
  id,
  name: z.string(),
  period,
  usualCents: cents,
  lastCents: cents,
  last: day,
  next: day,
  category: category.nullable(),
  state: z.enum(['due', 'missing', 'ended']),
  changed: z.boolean(),
})
export type RecurringLine = z.infer<typeof recurringLine>

export const listRecurring = operation({
  name: 'finance.list-recurring',
  does: 'Gives payments of a case that come back, first those that did not come or were another amount than usual.',
  method: 'GET',
  path: '/finance/cases/{caseId}/recurring',
  about: { view: 'people.case_file', by: 'caseId' },
  right: 'money.work',
  trace: 'look',
  asks: z.object({ caseId: id }),
  gives: z.object({
    /** The newest day that the bank told of; null where it told nothing. */
    until: day.nullable(),
    rows: z.array(recurringLine),
  }),
  refuses: notMine,
})

export const sortOne = operation({
  name: 'finance.sort-entry',
  does: 'Puts a movement in a category by hand; that teaches the sorting, and sorts what was not sorted yet.',
  method: 'POST',
  path: '/finance/entries/{entryId}/sort',
  about: { view: 'finance.entry', by: 'entryId' },
  right: 'money.work',
  trace: 'change',
  asks: z.object({
    entryId: id,
    version,
    category: category.nullable(),
    postId: id.nullable().default(null),
    leftOut: z.boolean().default(false),
  }),
  gives: receipt,
  refuses: ['case-closed', 'conflict', 'no-such-post'],
})
