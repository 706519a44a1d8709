// Tables of banks that no reader knows: cut into columns, and read by what someone said stands in them.
import type { ColumnLayout, Encoding, ReadFile, Warning } from '../model.ts'
import { bodyOf, type KnownLayout, layoutFor, readColumns, signOf } from '../rules/column-layout.ts'
import { guessColumns } from '../rules/guess-columns.ts'
import { isBadIban, readAccount } from './account-number.ts'
import { cutRows, type Row, withPlainEnds } from './csv-rows.ts'
import { decodeText } from './decode-text.ts'
import { gatherAccounts, type Movement } from './gather-accounts.ts'
import { plainBytes } from './workbook.ts'

type Separator = ColumnLayout['separator']

/** The most likely first. */
const separators: readonly Separator[] = [';', ',', '\t', '|']

const longestStart = 40_000

/** The first lines, each whole: enough to know a table by. */
function startOf(text: string): string {
  return text.length <= longestStart ? text : text.slice(0, text.lastIndexOf('\n', longestStart) + 1)
}

const cellsOf = (rows: readonly Row[]) => rows.map(({ cells }) => cells)

/** The separator that cuts most of the first lines into the most columns alike. */
function likelySeparator(start: string): Separator {
  const score = (separator: Separator) => {
    const widths = Map.groupBy(cellsOf(cutRows(start, separator)).slice(0, 50), (cells) => cells.length)
    return Math.max(0, ...[...widths].map(([width, lines]) => (width - 1) * lines.length))
  }
  const scores = separators.map((one) => ({ one, score: score(one) }))
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).one
}

const textOf = (bytes: Uint8Array, encoding: Encoding | null) => withPlainEnds(decodeText(bytes, encoding).text)

function movementOf({ cells, line }: Row, layout: ColumnLayout, warn: (warning: Warning) => void): Movement | null {
  const read = readColumns(cells, layout)
  if (read === null) return null
  const amountAt = layout.columns.findIndex((role) => role === 'amount' || role === 'out')
  if (!read.exact) warn({ word: 'fractionOfCent', line, text: cells[amountAt] ?? '' })
  const counterpartyIban = readAccount(read.counterparty)
  if (isBadIban(counterpartyIban)) warn({ word: 'badIban', line, text: counterpartyIban ?? '' })
  return {
    account: readAccount(read.account),
    currency: 'EUR',
    line,
    balanceCents: read.balanceCents,
    day: read.day,
    valueDay: null,
    amountCents: read.amountCents,
    counterpartyIban,
    counterpartyName: read.name,
    description: read.description || read.name,
    kind: '',
    mandate: null,
    reference: null,
    booked: true,
  }
}

/** Reads a table as someone said; a line that cannot be read so is kept whole in the warnings. */
export function readByLayout(bytes: Uint8Array, layout: ColumnLayout): ReadFile & { table?: KnownLayout } {
  const rows = cutRows(textOf(bytes, layout.encoding), layout.separator)
  const read = gatherAccounts('columns', bodyOf(rows, layout), (row, warn) => movementOf(row, layout, warn))
  const some = read.ok && read.statements.some((one) => one.entries.length > 0)
  return some ? { ...read, table: { sign: signOf(cellsOf(rows), layout), layout } } : { ok: false, reason: 'noRowRead' }
}

/** The remembered layout that was made for this table, if there is one. */
export function rememberedFor(bytes: Uint8Array, known: readonly KnownLayout[]): ColumnLayout | null {
  const cut = new Map<string, readonly (readonly string[])[]>()
  for (const one of known) {
    const { encoding, separator } = one.layout
    const key = `${encoding} ${separator}`
    const rows = cut.get(key) ?? cellsOf(cutRows(startOf(textOf(bytes, encoding)), separator))
    cut.set(key, rows)
    const layout = layoutFor(rows, one)
    if (layout !== null) return layout
  }
  return null
}

const shownRows = 30
const longestCell = 300

/** Plain data: it crosses to another thread. */
export interface TableToSee {
  readonly bytes: Uint8Array
  readonly known: readonly KnownLayout[]
  readonly encoding: Encoding | null
  readonly separator: Separator | null
}

export type SeenTable =
  | { ok: true; layout: ColumnLayout; encoding: Encoding; rows: string[][] }
  | { ok: false; reason: 'empty' | 'notUnderstood' }

/** The first lines of a table with a guess at its columns, or the layout it is known by. */
export function seeTable({ bytes, known, ...asked }: TableToSee): SeenTable {
  const { text, encoding } = decodeText(bytes, asked.encoding)
  if (text.trim() === '') return { ok: false, reason: 'empty' }
  if (text.includes('\0')) return { ok: false, reason: 'notUnderstood' }
  const start = startOf(withPlainEnds(text))
  const separator = asked.separator ?? likelySeparator(start)
  const rows = cellsOf(cutRows(start, separator)).slice(0, shownRows)
  const guess = guessColumns(rows)
  if (guess === null && asked.separator === null) return { ok: false, reason: 'notUnderstood' }
  const remembered = asked.separator === null && asked.encoding === null ? rememberedFor(bytes, known) : null
  const width = Math.max(2, Math.min(60, rows[0]?.length ?? 0))
  const plain = { above: 0, headed: false, dayStyle: 'dayMonthYear', decimal: ',', outWord: null } as const
  const guessed = guess ?? { ...plain, columns: Array.from({ length: width }, () => 'skip' as const) }
  const shown = rows.map((cells) => cells.slice(0, 60).map((cell) => cell.slice(0, longestCell)))
  return { ok: true, layout: remembered ?? { ...guessed, separator, encoding: asked.encoding }, encoding, rows: shown }
}

/** The same of a file as it was sent. */
export async function seeFile(file: TableToSee): Promise<SeenTable> {
  return seeTable({ ...file, bytes: await plainBytes(file.bytes) })
}
