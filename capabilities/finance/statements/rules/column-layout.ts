// A table that no reader knows, read by what someone said stands in its columns; and by what it is known again.
import type { Cents } from '../../../../core/kit/cents.ts'
import type { Day } from '../../../../core/kit/day.ts'
import { type ColumnLayout, type ColumnRole, columnLayout, type DayStyle } from '../model.ts'
import { readAmount, readDayAs, wayOf } from './bank-values.ts'

export type Cells = readonly string[]

/** A line as its columns tell it. */
export interface ColumnRow {
  readonly day: Day
  readonly amountCents: Cents
  /** All decimals of the amount fitted in cents. */
  readonly exact: boolean
  readonly balanceCents: Cents | null
  readonly account: string
  readonly counterparty: string
  readonly name: string
  readonly description: string
}

export type LayoutFault = 'no-day' | 'no-amount' | 'two-amounts' | 'way-alone' | 'twice'

/** What is still missing before a table can be read; null when it can. */
export function layoutFault({ columns }: Pick<ColumnLayout, 'columns'>): LayoutFault | null {
  const has = (role: ColumnRole) => columns.includes(role)
  const single = columns.filter((role) => role !== 'skip' && role !== 'description')
  if (new Set(single).size < single.length) return 'twice'
  if (!has('day')) return 'no-day'
  if (has('amount') && (has('in') || has('out'))) return 'two-amounts'
  if (has('way') && !has('amount')) return 'way-alone'
  return has('amount') || has('in') || has('out') ? null : 'no-amount'
}

type Amount = Pick<ColumnRow, 'amountCents' | 'exact'>
type Read = (role: ColumnRole) => string

/** An amount with a way beside it has its sign from there, and then its own sign says nothing. */
function oneAmount(cell: Read, { decimal, columns, outWord }: ColumnLayout): Amount | null {
  const read = readAmount(cell('amount'), decimal)
  if (read === null) return null
  if (!columns.includes('way')) return { amountCents: read.cents, exact: read.exact }
  const word = cell('way')
  const way = outWord === null ? wayOf(word) : word === '' ? null : word === outWord ? 'out' : 'in'
  if (way === null) return null
  const size = Math.abs(read.cents)
  return { amountCents: way === 'out' ? 0 - size : size, exact: read.exact }
}

/** Out and in in columns of their own: one of both is filled, the other empty or nothing. */
function twoAmounts(cell: Read, { decimal }: ColumnLayout): Amount | null {
  const [out, into] = (['out', 'in'] as const).map((role) => {
    const text = cell(role)
    return text === '' ? { cents: 0, exact: true } : readAmount(text, decimal)
  })
  if (!out || !into || (cell('out') === '' && cell('in') === '')) return null
  if (out.cents !== 0 && into.cents !== 0) return null
  return { amountCents: Math.abs(into.cents) - Math.abs(out.cents), exact: out.exact && into.exact }
}

/** Reads one line; null when its day or amount says nothing. */
export function readColumns(cells: Cells, layout: ColumnLayout): ColumnRow | null {
  const all = (role: ColumnRole) => layout.columns.flatMap((one, at) => (one === role ? [cells[at]?.trim() ?? ''] : []))
  const cell: Read = (role) => all(role)[0] ?? ''
  const day = readDayAs(cell('day'), layout.dayStyle)
  const amount = layout.columns.includes('amount') ? oneAmount(cell, layout) : twoAmounts(cell, layout)
  if (day === null || amount === null) return null
  return {
    day,
    ...amount,
    balanceCents: readAmount(cell('balance'), layout.decimal)?.cents ?? null,
    account: cell('account'),
    counterparty: cell('counterparty'),
    name: cell('name'),
    description: all('description').filter(Boolean).join(' '),
  }
}

/** In the order in which they are tried: the Dutch one first. */
export const styles: readonly DayStyle[] = ['dayMonthYear', 'yearMonthDay', 'monthDayYear']

const isAmount = (cell: string) => readAmount(cell, ',') !== null || readAmount(cell, '.') !== null
const isDayOf = (cell: string) => styles.some((style) => readDayAs(cell, style) !== null)
const isAccount = (cell: string) => /^[A-Z]{2}\d{2}[A-Z0-9]{8,30}$/.test(cell.replace(/\s/g, '').toUpperCase())

/** Whether a line is made of words only, as a head is: a day, an amount or an account makes it a movement. */
export function isHead(cells: Cells): boolean {
  const filled = cells.map((cell) => cell.trim()).filter(Boolean)
  return filled.length >= 2 && !filled.some((cell) => isAmount(cell) || isDayOf(cell) || isAccount(cell))
}

/** Letters and figures only: banks change the spaces, signs and accents of a head. */
const plain = (cell: string) => cell.toLowerCase().replace(/[^a-z0-9]/g, '')

const longestSign = 2000

/** What heads of banks are made of, Dutch and English; migration 154 has the same list. */
const headParts = [
  ...[
    'aantal',
    'account',
    'af',
    'afschrift',
    'amount',
    'balance',
    'balans',
    'bank',
    'batch',
    'bedrag',
    'begin',
    'begunstigde',
    'betaal',
  ],
  ...[
    'betaling',
    'betalings',
    'betreft',
    'bic',
    'bij',
    'boek',
    'boekings',
    'booking',
    'category',
    'categorie',
    'code',
    'counter',
    'credit',
  ],
  ...[
    'creditor',
    'currency',
    'dag',
    'date',
    'datum',
    'debet',
    'debit',
    'description',
    'details',
    'eind',
    'eur',
    'euro',
    'eruit',
    'erin',
  ],
  ...[
    'hand',
    'iban',
    'id',
    'in',
    'incassant',
    'kenmerk',
    'land',
    'machtiging',
    'machtigings',
    'mandate',
    'mededeling',
    'mededelingen',
  ],
  ...[
    'memo',
    'merchant',
    'munt',
    'mutatie',
    'naam',
    'na',
    'naar',
    'name',
    'notes',
    'number',
    'nummer',
    'omschrijving',
    'ontvanger',
  ],
  ...[
    'opdrachtgever',
    'opdrachtgevers',
    'other',
    'out',
    'party',
    'partij',
    'partner',
    'payee',
    'payment',
    'percentage',
    'plaats',
  ],
  ...[
    'reference',
    'referentie',
    'reden',
    'rekening',
    'rente',
    'saldo',
    'soort',
    'status',
    'tegen',
    'tijd',
    'time',
    'totaal',
    'total',
  ],
  ...[
    'transactie',
    'transaction',
    'trn',
    'type',
    'uit',
    'valuta',
    'value',
    'van',
    'volg',
    'volgnr',
    'voor',
    'waarvoor',
    'wie',
    'withdrawal',
  ],
]
const headWord = new RegExp(`^(${headParts.join('|')})+\\d?$`)

/** A word that heads have; of any other only its length, for it may be the name of a person. */
const headSign = (word: string) => (word === '' || headWord.test(word) ? word : `~${word.length}`)

/** By what a table is known again: the words of its head, or how many columns it has where it has none. Nothing of a person is in it. */
export function signOf(rows: readonly Cells[], { above, headed }: Pick<ColumnLayout, 'above' | 'headed'>): string {
  const first = rows[above] ?? []
  const words = first.map((cell) => headSign(plain(cell).slice(0, 60)))
  return headed && isHead(first) ? words.join('|').slice(0, longestSign) : `bare ${above} ${first.length}`
}

/** Movements of a table: what stands below its head. */
export function bodyOf<Row>(rows: readonly Row[], { above, headed }: Pick<ColumnLayout, 'above' | 'headed'>): readonly Row[] {
  return rows.slice(above + (headed ? 1 : 0))
}

export interface KnownLayout {
  readonly sign: string
  readonly layout: ColumnLayout
}

/** Lines that may stand above a head. */
const mostAbove = 20
const tried = 20

/**
 * The remembered layout for this table, when it is the one it was made for: the same head, on whatever line it stands now, and most of the
 * first lines can be read by it.
 */
export function layoutFor(rows: readonly Cells[], { sign, layout }: KnownLayout): ColumnLayout | null {
  const lines = rows.slice(0, mostAbove + 1).map((_, above) => above)
  const above = lines.find((at) => signOf(rows, { above: layout.headed ? at : layout.above, headed: layout.headed }) === sign)
  if (above === undefined) return null
  const found = layout.headed ? { ...layout, above } : layout
  const body = bodyOf(rows, found).slice(0, tried)
  const read = body.filter((cells) => readColumns(cells, found) !== null).length
  return body.length > 0 && read * 2 > body.length ? found : null
}

const oneAmountRoles: readonly ColumnRole[] = ['amount', 'way']
const twoAmountRoles: readonly ColumnRole[] = ['out', 'in']

/** The columns after one got another role: a role stands once, and money is one amount or two. */
export function withRole(columns: readonly ColumnRole[], at: number, role: ColumnRole): ColumnRole[] {
  const against = oneAmountRoles.includes(role) ? twoAmountRoles : twoAmountRoles.includes(role) ? oneAmountRoles : []
  const given = (one: ColumnRole) => (one === role && role !== 'description') || against.includes(one)
  return columns.map((one, place) => (place === at ? role : given(one) ? 'skip' : one))
}

/** Whether a table is read the same by both; the order in which their parts are written says nothing. */
export function sameLayout(one: ColumnLayout, other: ColumnLayout | null): boolean {
  const written = (layout: ColumnLayout) => JSON.stringify(columnLayout.parse(layout))
  return other !== null && written(one) === written(other)
}
