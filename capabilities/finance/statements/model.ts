// The nouns of bank statements: entries as the bank wrote them, warnings, and rules that sort them.
import { z } from 'zod'
import { cents } from '../../../core/kit/cents.ts'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { category } from '../budget/model.ts'

/** Less than ten thousand million euros, either way. */
const mostCents = 999_999_999_999

/** One movement of the account. */
export const entry = z.object({
  day,
  valueDay: day.nullable(),
  /** Signed: positive came in, negative went out. In the currency of the statement. */
  amountCents: cents.min(-mostCents).max(mostCents),
  counterpartyIban: z.string().nullable(),
  counterpartyName: z.string(),
  description: z.string(),
  /** The bank's own word or code for the kind of movement. */
  kind: z.string(),
  mandate: z.string().nullable(),
  reference: z.string().nullable(),
  /** False for a movement that the bank has only announced: it is not in the balance. */
  booked: z.boolean(),
  /** Tells this movement from all others of the account, in whatever file it comes. */
  fingerprint: z.string(),
})
export type Entry = z.infer<typeof entry>

export const warningWords = [
  'badIban',
  'noAccount',
  'rowNotRead',
  'otherCurrency',
  'fractionOfCent',
  'balanceDiffers',
  'sumDiffers',
  'notChained',
  'batchNotSplit',
  'notBooked',
  'dayFromElsewhere',
  'repeatedStatement',
  'strangeSigns',
] as const

/** What someone should look at. A row that could not be read is in `text` whole, so it is never lost. */
export const warning = z.object({
  word: z.enum(warningWords),
  /** Line of a CSV file, or number of the entry in the statement, from 1; null for the whole. */
  line: z.int().nullable(),
  text: z.string(),
})
export type Warning = z.infer<typeof warning>

/** What a file says about one account. Entries run from old to new as far as the file tells. */
export const statement = z.object({
  /** IBAN in capitals without spaces, or whatever number the file gives. */
  account: z.string().nullable(),
  currency: z.string(),
  entries: z.array(entry),
  warnings: z.array(warning),
  openingCents: cents.nullable(),
  closingCents: cents.nullable(),
})
export type Statement = z.infer<typeof statement>

/** `columns`: a table that no reader knows, of which someone told what stands in its columns. */
export const formats = ['ingCsv', 'rabobankCsv', 'abnTab', 'camt053', 'mt940', 'columns'] as const
export type Format = (typeof formats)[number]

/** Why a file is not read at all. `hostile`: it carries a DOCTYPE or entities, which no bank sends. */
export const refusals = ['empty', 'tooLarge', 'hostile', 'tooDeep', 'notUnderstood', 'unknownFormat', 'noRowRead'] as const
export type Refusal = (typeof refusals)[number]

export type ReadFile = { ok: true; format: Format; statements: Statement[] } | { ok: false; reason: Refusal }

export const encodings = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be', 'macintosh'] as const
export type Encoding = (typeof encodings)[number]
export const separators = [';', ',', '\t', '|'] as const
export const dayStyles = ['dayMonthYear', 'yearMonthDay', 'monthDayYear'] as const
export type DayStyle = (typeof dayStyles)[number]
export const decimalSigns = [',', '.'] as const
export type DecimalSign = (typeof decimalSigns)[number]

/** What may stand in a column. Money is one amount (with or without a way), or two: what went out and what came in. */
export const columnRole = z.enum([
  'skip',
  'day',
  'amount',
  'way',
  'out',
  'in',
  'name',
  'description',
  'counterparty',
  'account',
  'balance',
])
export type ColumnRole = z.infer<typeof columnRole>

/** Wider than any file of a bank. */
export const mostColumns = 60

/** How a table is read that no reader knows. */
export const columnLayout = z.object({
  separator: z.enum(separators),
  /** Null: as its bytes tell. */
  encoding: z.enum(encodings).nullable(),
  /** Lines before the head, or before the first movement where there is no head. */
  above: z.int().min(0).max(20),
  headed: z.boolean(),
  dayStyle: z.enum(dayStyles),
  decimal: z.enum(decimalSigns),
  /** What each column holds, from left to right. */
  columns: z.array(columnRole).min(2).max(mostColumns),
  /** The word that says that money went out, where no usual one does. */
  outWord: z.string().trim().min(1).max(20).nullable(),
})
export type ColumnLayout = z.infer<typeof columnLayout>

/** A rule that sorts entries; all that is filled in must fit. */
export const sortingRule = z.object({
  id,
  sign: z.enum(['in', 'out']),
  iban: z.string().nullable(),
  /** Name of the counterparty, made plain. */
  name: z.string().nullable(),
  words: z.array(z.string()),
  category,
  postId: id.nullable(),
  /** How often it was confirmed. */
  strength: z.int().min(1),
  lastOn: day,
  /** Words of the entry it was learned from, to tell a later one apart. */
  example: z.array(z.string()),
})
export type SortingRule = z.infer<typeof sortingRule>
