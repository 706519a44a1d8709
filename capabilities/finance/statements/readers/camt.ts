// Reads CAMT.053 messages of versions 02 to 08 and later ones alike; balances are held against the entries.
import type { Cents } from '../../../../core/kit/cents.ts'
import type { ReadFile, Warning } from '../model.ts'
import { readAmount, readDay } from '../rules/bank-values.ts'
import { isBadIban, readAccount } from './account-number.ts'
import { readEntry } from './camt-entry.ts'
import { joinParts, type Part } from './join-parts.ts'
import { all, readXml, textAt, type XmlNode } from './safe-xml.ts'

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
  return { account, currency, entries, warnings, openingCents, closingCents, name, closedOn }
}

/** Reads a CAMT.053 message; other messages of the family (052, 054) are no statements and are not taken for one. */
export function readCamt(text: string): ReadFile {
  const xml = readXml(text)
  if (!xml.ok) return xml
  const statements = all(xml.root, 'Document', 'BkToCstmrStmt', 'Stmt')
  if (statements.length === 0) return { ok: false, reason: 'unknownFormat' }
  return joinParts('camt053', statements.map(readPart))
}
