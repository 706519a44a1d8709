// Reads CAMT.053 messages of versions 02 to 08 and later ones alike; balances are held against the entries.
import { type Cents, dutchFromCents } from '../../../../core/kit/cents.ts'
import type { ReadFile, Statement, Warning } from '../model.ts'
import { markEntries } from '../rules/mark-entries.ts'
import { isBadIban, readAccount, readAmount, readDay } from './bank-values.ts'
import { readEntry, type Unmarked } from './camt-entry.ts'
import { all, readXml, textAt, type XmlNode } from './safe-xml.ts'

/** One `Stmt` of the file, not yet joined with others of the same account. */
interface Part extends Omit<Statement, 'entries'> {
  readonly entries: Unmarked[]
  readonly name: string
  /** Day of the closing balance, to lay parts from old to new. */
  readonly closedOn: string
}

function findBalance(stmt: XmlNode, kind: string): XmlNode | undefined {
  return all(stmt, 'Bal').find((one) => textAt(one, 'Tp', 'CdOrPrtry', 'Cd') === kind)
}

/** A balance by its kind: opening (OPBD), closing of the time before (PRCD), closing (CLBD). */
function balanceOf(stmt: XmlNode, kinds: readonly string[]): Cents | null {
  for (const kind of kinds) {
    const found = findBalance(stmt, kind)
    const amount = readAmount(textAt(found, 'Amt'), '.')
    if (amount !== null) return textAt(found, 'CdtDbtInd') === 'DBIT' ? 0 - amount.cents : amount.cents
  }
  return null
}

function sumOf(entries: readonly Unmarked[]): Cents {
  return entries.reduce((sum, one) => (one.booked ? sum + one.amountCents : sum), 0)
}

/** Opening and all booked entries make the closing balance, or something is missing in the file. */
function checkBalance({ entries, openingCents, closingCents }: Part): Warning[] {
  if (openingCents === null || closingCents === null) return []
  const gap = closingCents - openingCents - sumOf(entries)
  return gap === 0 ? [] : [{ word: 'balanceDiffers', line: null, text: dutchFromCents(gap) }]
}

function readPart(stmt: XmlNode): Part {
  const warnings: Warning[] = []
  const warn = (warning: Warning): void => void warnings.push(warning)
  const account = readAccount(textAt(stmt, 'Acct', 'Id', 'IBAN') || textAt(stmt, 'Acct', 'Id', 'Othr', 'Id'))
  if (account === null) warn({ word: 'noAccount', line: null, text: '' })
  if (isBadIban(account)) warn({ word: 'badIban', line: null, text: account ?? '' })
  const currency = textAt(stmt, 'Acct', 'Ccy') || 'EUR'
  if (currency !== 'EUR') warn({ word: 'otherCurrency', line: null, text: currency })
  const day = readDay(textAt(stmt, 'FrToDt', 'ToDtTm')) ?? readDay(textAt(stmt, 'CreDtTm'))
  const entries = all(stmt, 'Ntry').flatMap((entry, at) => {
    const read = readEntry(entry, { line: at + 1, currency, day, warn })
    if (read === null) warn({ word: 'rowNotRead', line: at + 1, text: JSON.stringify(entry) })
    return read ?? []
  })
  const name = [textAt(stmt, 'Id'), textAt(stmt, 'ElctrncSeqNb'), textAt(stmt, 'CreDtTm')].join(' ')
  const [openingCents, closingCents] = [balanceOf(stmt, ['OPBD', 'PRCD']), balanceOf(stmt, ['CLBD'])]
  const closedOn = readDay(textAt(findBalance(stmt, 'CLBD'), 'Dt', 'Dt')) ?? day ?? ''
  const part: Part = { account, currency, entries, warnings, openingCents, closingCents, name, closedOn }
  return { ...part, warnings: [...warnings, ...checkBalance(part)] }
}

/** Banks put a statement of each day in one file: those of one account are one, each beginning where the last ended. */
function join(parts: readonly Part[]): Statement {
  const warnings: Warning[] = []
  const kept: Part[] = []
  const inOrder = [...parts].sort((a, b) => (a.closedOn < b.closedOn ? -1 : a.closedOn > b.closedOn ? 1 : 0))
  for (const part of inOrder) {
    const before = kept.at(-1)
    const same = kept.some((one) => one.name === part.name && JSON.stringify(one.entries) === JSON.stringify(part.entries))
    if (same) {
      warnings.push({ word: 'repeatedStatement', line: null, text: part.name })
      continue
    }
    const gap = before?.closingCents == null || part.openingCents === null ? 0 : part.openingCents - before.closingCents
    if (gap !== 0) warnings.push({ word: 'notChained', line: null, text: `${part.name} ${dutchFromCents(gap)}` })
    warnings.push(...part.warnings)
    kept.push(part)
  }
  const account = kept[0]?.account ?? null
  return {
    account,
    currency: kept[0]?.currency ?? 'EUR',
    entries: markEntries(
      account,
      kept.flatMap((part) => part.entries),
    ),
    warnings,
    openingCents: kept[0]?.openingCents ?? null,
    closingCents: kept.at(-1)?.closingCents ?? null,
  }
}

/** Reads a CAMT.053 message; other messages of the family (052, 054) are no statements and are not taken for one. */
export function readCamt(text: string): ReadFile {
  const xml = readXml(text)
  if (!xml.ok) return xml
  const statements = all(xml.root, 'Document', 'BkToCstmrStmt', 'Stmt')
  if (statements.length === 0) return { ok: false, reason: 'unknownFormat' }
  const byAccount = new Map<string, Part[]>()
  for (const stmt of statements) {
    const part = readPart(stmt)
    const key = `${part.account} ${part.currency}`
    byAccount.set(key, [...(byAccount.get(key) ?? []), part])
  }
  return { ok: true, format: 'camt053', statements: [...byAccount.values()].map(join) }
}
