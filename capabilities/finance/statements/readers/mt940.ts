// Reads MT940 statements as Dutch banks write them: with codes between slashes or in plain lines.
import type { Cents } from '../../../../core/kit/cents.ts'
import { addDays, type Day } from '../../../../core/kit/day.ts'
import type { ReadFile, Warning } from '../model.ts'
import { readAmount, readDay } from '../rules/bank-values.ts'
import { isBadIban, readAccount } from './account-number.ts'
import { joinParts, type Part, type Unmarked } from './join-parts.ts'
import { readWords } from './read-words.ts'

/** A field of a statement: `:61:` with what follows it, up to the next. */
interface Field {
  readonly tag: string
  readonly lines: readonly string[]
  /** Of the file, from 1. */
  readonly line: number
}

function fieldsOf(text: string): Field[] {
  const fields: { tag: string; lines: string[]; line: number }[] = []
  for (const [at, line] of text.split(/\r\n?|\n/).entries()) {
    const [tag, rest = ''] = /^:(\d{2}[A-Z]?):(.*)$/.exec(line)?.slice(1) ?? []
    if (tag !== undefined) fields.push({ tag, lines: [rest], line: at + 1 })
    // Between two statements: an end, and the heads of the next.
    else if (!/^(-|-?\{.*|-\}.*)$/.test(line.trim())) fields.at(-1)?.lines.push(line)
  }
  return fields
}

/** A statement begins at its reference. */
function statementsOf(fields: readonly Field[]): Field[][] {
  const statements: Field[][] = []
  for (const field of fields) {
    if (field.tag === '20') statements.push([])
    statements.at(-1)?.push(field)
  }
  return statements
}

interface Balance {
  readonly cents: Cents
  readonly day: Day | null
  readonly currency: string
}

/** Two figures of a year: no statement is of another century. */
const dayOf = (text: string): Day | null => readDay(`20${text}`)

function balanceIn(fields: readonly Field[], tags: readonly string[]): Balance | null {
  const field = fields.find(({ tag }) => tags.includes(tag))
  const [sign, on = '', currency = '', size = ''] =
    /^([CD])(\d{6})([A-Z]{3})([\d,.]+)/.exec(field?.lines[0] ?? '')?.slice(1) ?? []
  const amount = readAmount(size)
  return amount === null ? null : { cents: sign === 'D' ? 0 - amount.cents : amount.cents, day: dayOf(on), currency }
}

/** The day of booking has no year: the one that lies nearest to the day of value. */
function bookedOn(valueDay: Day, monthAndDay: string): Day {
  const year = Number(valueDay.slice(0, 4))
  const near = [year - 1, year, year + 1]
    .map((one) => readDay(`${one}${monthAndDay}`))
    .filter((day): day is Day => day !== null && day > addDays(valueDay, -183) && day < addDays(valueDay, 183))
  return near[0] ?? valueDay
}

const movement = /^(\d{6})(\d{4}|\s{4})?(R?[CD])[A-Z]?([\d,.]+)([A-Z][A-Z0-9]{3})?(.*)$/

/** What a movement is besides its description: a second line may hold the account of the other side. */
function readEntry(field: Field, words: readonly string[], warn: (warning: Warning) => void): Unmarked | null {
  const [on = '', booked = '', sign = '', size = '', kind = '', reference = ''] =
    movement.exec(field.lines[0] ?? '')?.slice(1) ?? []
  const [valueDay, amount] = [dayOf(on), readAmount(size)]
  if (valueDay === null || amount === null) return null
  if (!amount.exact) warn({ word: 'fractionOfCent', line: field.line, text: size })
  const read = readWords(words)
  const beside = /^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.exec((field.lines[1] ?? reference).trim())?.[0] ?? ''
  const counterpartyIban = read.counterpartyIban ?? readAccount(beside)
  if (isBadIban(counterpartyIban)) warn({ word: 'badIban', line: field.line, text: counterpartyIban ?? '' })
  // What was taken back goes the other way.
  const out = sign === 'D' || sign === 'RC'
  return {
    ...read,
    counterpartyIban,
    day: booked.trim() === '' ? valueDay : bookedOn(valueDay, booked),
    valueDay,
    amountCents: out ? 0 - amount.cents : amount.cents,
    kind: read.kind || kind,
    booked: true,
  }
}

/** `NL20INGB0001234567EUR`, `0123456789 EUR`, `TRIODOSBANK/0390123456`: the number alone. */
function accountIn(fields: readonly Field[]): string | null {
  const text = fields.find(({ tag }) => tag === '25')?.lines[0] ?? ''
  return readAccount(text.replace(/^[A-Z]+\//, '').replace(/ ?[A-Z]{3}$/, ''))
}

function readPart(fields: readonly Field[]): Part {
  const warnings: Warning[] = []
  const warn = (warning: Warning) => void warnings.push(warning)
  const account = accountIn(fields)
  if (account === null) warn({ word: 'noAccount', line: null, text: '' })
  if (isBadIban(account)) warn({ word: 'badIban', line: null, text: account ?? '' })
  const [opening, closing] = [balanceIn(fields, ['60F', '60M']), balanceIn(fields, ['62F', '62M'])]
  const currency = opening?.currency ?? closing?.currency ?? 'EUR'
  if (currency !== 'EUR') warn({ word: 'otherCurrency', line: null, text: currency })
  const entries = fields.flatMap((field, at) => {
    if (field.tag !== '61') return []
    const next = fields[at + 1]
    const words = next?.tag === '86' ? next.lines : []
    const read = readEntry(field, words, warn)
    if (read === null) warn({ word: 'rowNotRead', line: field.line, text: [...field.lines, ...words].join('\n') })
    return read ?? []
  })
  const name = fields.filter(({ tag }) => ['20', '28', '28C'].includes(tag)).map(({ lines }) => lines[0])
  return {
    account,
    currency,
    entries,
    warnings,
    openingCents: opening?.cents ?? null,
    closingCents: closing?.cents ?? null,
    name: name.join(' '),
    closedOn: closing?.day ?? '',
  }
}

/** Whether a text is of this family at all. */
export function looksLikeMt940(text: string): boolean {
  return /^:20:/m.test(text) && /^:25:/m.test(text) && /^:60[FM]:/m.test(text)
}

/** Reads MT940 statements. */
export function readMt940(text: string): ReadFile {
  return joinParts('mt940', statementsOf(fieldsOf(text)).map(readPart))
}
