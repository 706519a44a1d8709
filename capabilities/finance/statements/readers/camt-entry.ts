// One entry of a CAMT.053 message: its amount, its counterparty, and a batch split into what it is made of.
import type { Cents } from '../../../../core/kit/cents.ts'
import type { Day } from '../../../../core/kit/day.ts'
import type { Warning } from '../model.ts'
import { readAmount, readDay } from '../rules/bank-values.ts'
import { isBadIban, readAccount } from './account-number.ts'
import type { Unmarked } from './join-parts.ts'
import { all, attribute, textAt, type XmlNode } from './safe-xml.ts'

/** What an entry is read against: its number in the statement and what the statement says for all. */
export interface Around {
  readonly line: number
  readonly currency: string
  /** Day of the statement, for an entry that has none itself. */
  readonly day: Day | null
  readonly warn: (warning: Warning) => void
}

/** Reads an amount with its sign; debit goes out. A reversal already carries the direction in which the money went. */
function signedAmount(amount: XmlNode | undefined, sign: string, around: Around): Cents | null {
  const read = readAmount(textAt(amount), '.')
  if (read === null) return null
  const { line, warn, currency } = around
  if (!read.exact) warn({ word: 'fractionOfCent', line, text: textAt(amount) })
  const written = attribute(amount, 'Ccy')
  if (written !== '' && written !== currency) warn({ word: 'otherCurrency', line, text: written })
  return sign === 'DBIT' ? 0 - read.cents : read.cents
}

function dayAt(node: XmlNode, name: string): Day | null {
  return readDay(textAt(node, name, 'Dt')) ?? readDay(textAt(node, name, 'DtTm'))
}

function firstText(node: XmlNode | undefined, paths: readonly (readonly string[])[]): string {
  for (const path of paths) {
    const text = textAt(node, ...path)
    if (text !== '') return text
  }
  return ''
}

/** Who is on the other side: the payer of what came in, the receiver of what went out. From version 8 a name lies deeper. */
function counterparty(details: XmlNode | undefined, amount: Cents): { name: string; account: string | null } {
  const side = amount > 0 ? 'Dbtr' : 'Cdtr'
  const name = firstText(details, [
    ['RltdPties', side, 'Nm'],
    ['RltdPties', side, 'Pty', 'Nm'],
    ['RltdPties', `Ultmt${side}`, 'Nm'],
    ['RltdPties', `Ultmt${side}`, 'Pty', 'Nm'],
  ])
  const account = firstText(details, [
    ['RltdPties', `${side}Acct`, 'Id', 'IBAN'],
    ['RltdPties', `${side}Acct`, 'Id', 'Othr', 'Id'],
  ])
  return { name, account: readAccount(account) }
}

function description(details: XmlNode | undefined, entry: XmlNode): string {
  const free = all(details, 'RmtInf', 'Ustrd').map((one) => textAt(one))
  const structured = all(details, 'RmtInf', 'Strd', 'CdtrRefInf', 'Ref').map((one) => textAt(one))
  const words = [...free, ...structured].filter((one) => one !== '').join(' ')
  return words || textAt(details, 'AddtlTxInf') || textAt(entry, 'AddtlNtryInf')
}

function kindOf(entry: XmlNode): string {
  const family = ['Domn', 'Fmly', 'SubFmlyCd'] as const
  return textAt(entry, 'BkTxCd', 'Prtry', 'Cd') || textAt(entry, 'BkTxCd', ...family) || textAt(entry, 'BkTxCd', 'Domn', 'Cd')
}

/** What banks write where a payer gave no reference. */
function given(reference: string): string | null {
  return reference === '' || /^NOT ?PROVIDED$/i.test(reference) ? null : reference
}

function build(entry: XmlNode, details: XmlNode | undefined, facts: { amount: Cents; day: Day; around: Around }): Unmarked {
  const { amount, day, around } = facts
  const { name, account } = counterparty(details, amount)
  if (isBadIban(account)) around.warn({ word: 'badIban', line: around.line, text: account ?? '' })
  const status = textAt(entry, 'Sts', 'Cd') || textAt(entry, 'Sts')
  return {
    day,
    valueDay: dayAt(entry, 'ValDt'),
    amountCents: amount,
    counterpartyIban: account,
    counterpartyName: name,
    description: description(details, entry),
    kind: kindOf(entry),
    mandate: given(textAt(details, 'Refs', 'MndtId')),
    reference: given(textAt(details, 'Refs', 'EndToEndId')),
    booked: status === '' || status === 'BOOK',
  }
}

/** Amounts of the parts of a batch, when all are there and together make the entry; otherwise null. */
function partsOf(details: readonly XmlNode[], entry: { amount: Cents; sign: string }, around: Around): Cents[] | null {
  const quiet = { ...around, warn: () => {} }
  const amounts = details.map((one) => {
    const amount = all(one, 'Amt')[0] ?? all(one, 'AmtDtls', 'TxAmt', 'Amt')[0] ?? all(one, 'AmtDtls', 'InstdAmt', 'Amt')[0]
    const currency = attribute(amount, 'Ccy')
    if (currency !== '' && currency !== around.currency) return null
    return signedAmount(amount, textAt(one, 'CdtDbtInd') || entry.sign, quiet)
  })
  const known = amounts.filter((one) => one !== null)
  const whole = known.length === details.length && known.reduce((sum, one) => sum + one, 0) === entry.amount
  return whole ? known : null
}

/** The movements of one entry: one, or those of its batch. Null where no amount can be read. */
export function readEntry(entry: XmlNode, around: Around): Unmarked[] | null {
  const { line, warn } = around
  const sign = textAt(entry, 'CdtDbtInd')
  const amount = sign === '' ? null : signedAmount(all(entry, 'Amt')[0], sign, around)
  const own = dayAt(entry, 'BookgDt')
  const day = own ?? dayAt(entry, 'ValDt') ?? around.day
  if (amount === null || day === null) return null
  if (own === null) warn({ word: 'dayFromElsewhere', line, text: day })
  const details = all(entry, 'NtryDtls', 'TxDtls')
  const parts = details.length > 1 ? partsOf(details, { amount, sign }, around) : null
  if (details.length > 1 && parts === null) warn({ word: 'batchNotSplit', line, text: String(details.length) })
  const read =
    parts === null
      ? [build(entry, details.length === 1 ? details[0] : undefined, { amount, day, around })]
      : parts.map((part, at) => build(entry, details[at], { amount: part, day, around }))
  if (read.some((one) => !one.booked)) warn({ word: 'notBooked', line, text: textAt(entry, 'Sts', 'Cd') || textAt(entry, 'Sts') })
  return read
}
