// The description of a movement in which a bank wrote all it knows: who, why, by which mandate.
import type { Entry } from '../model.ts'
import { readAccount } from './account-number.ts'

export type Words = Pick<Entry, 'counterpartyIban' | 'counterpartyName' | 'description' | 'kind' | 'mandate' | 'reference'>

/** Codes between slashes: of ABN AMRO, ING and Rabobank together. What is no code is part of a text with a slash in it. */
const codes =
  'TRTP|TRCD|IBAN|BIC|NAME|REMI|USTD|STRD|EREF|PREF|MARF|CSID|CNTP|BENM|ORDP|ULTB|ULTD|ULTC|ADDR|ISDT|PURP|RTRN|BUSP|ID'
const isCoded = new RegExp(`^/(?:${codes})/`)
const betweenCodes = new RegExp(`/(${codes})(?=/)`)

/** Labels before a colon, as ABN AMRO writes them. */
const labels = 'IBAN|BIC|NAAM|OMSCHRIJVING|KENMERK|BETALINGSKENM\\.|MACHTIGING|INCASSANT|VOOR'
const betweenLabels = new RegExp(`\\b(${labels}):`, 'i')

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()
const bare = (text: string) => tidy(text.replace(/^[/\s]+|[/\s]+$/g, ''))
const iban = /[A-Z]{2}\d{2}[A-Z0-9]{10,30}/
const known = (text: string | undefined) =>
  text === undefined || text === '' || /^(NOTPROVIDED|NONREF)$/i.test(text) ? null : text

/** Parts by their name; of a name that comes twice the first that says something. */
function partsOf(text: string, between: RegExp): Map<string, string> {
  const pieces = text.split(between)
  const parts = new Map<string, string>()
  for (let at = 1; at < pieces.length; at += 2) {
    const name = (pieces[at] ?? '').toUpperCase()
    if (!parts.get(name)) parts.set(name, pieces[at + 1] ?? '')
  }
  return parts
}

function readCoded(text: string): Words {
  const parts = partsOf(text, betweenCodes)
  const part = (name: string) => bare(parts.get(name) ?? '')
  // Account, bank, name and town of the other side in one.
  const [, account = '', , name = ''] = (parts.get('CNTP') ?? '').split('/')
  const why = ['USTD', 'REMI', 'STRD'].map(part).find(Boolean) ?? ''
  return {
    counterpartyIban: readAccount(part('IBAN') || account),
    counterpartyName: part('NAME') || tidy(name),
    description: why || bare(text),
    kind: part('TRTP') || part('TRCD'),
    mandate: known(part('MARF')),
    reference: known(part('EREF') || part('PREF')),
  }
}

function readLabelled(text: string): Words {
  const parts = partsOf(text, betweenLabels)
  const part = (name: string) => tidy(parts.get(name) ?? '')
  return {
    counterpartyIban: iban.exec(part('IBAN'))?.[0] ?? null,
    counterpartyName: part('NAAM'),
    description: part('OMSCHRIJVING') || tidy(text),
    kind: tidy(text.split(betweenLabels, 1)[0] ?? ''),
    mandate: known(part('MACHTIGING')),
    reference: known(part('KENMERK') || part('BETALINGSKENM.')),
  }
}

/** A payment by card: the shop stands between the way of paying, or the time, and the card. */
function shopIn(text: string): string {
  const plain = tidy(text)
  const now = /^(?:BEA|GEA|eCom), (?:[^,]*? {2,})?(.*?),PAS/.exec(text)?.[1]
  const before = /^(?:BEA|GEA) +NR:\S+ +[\d./]+ (.*?),PAS/.exec(plain)?.[1]
  return tidy(before ?? now ?? '')
}

function readPlain(lines: readonly string[], text: string): Words {
  const [first = ''] = lines
  const [account = '', name = ''] = new RegExp(`^(${iban.source}) (.*)$`).exec(first)?.slice(1) ?? []
  const rest = account === '' ? '' : tidy(lines.slice(1).join(''))
  return {
    counterpartyIban: readAccount(account),
    counterpartyName: tidy(name) || shopIn(text),
    description: rest || tidy(text),
    kind: /^(BEA|GEA|eCom)\b/.exec(text)?.[1] ?? '',
    mandate: null,
    reference: null,
  }
}

/** Lines were cut at 65 signs, within a word too; a shorter line is one by itself. */
function joinLines(lines: readonly string[], coded: boolean): string {
  return lines.reduce((text, line, at) => {
    const cut = coded || (lines[at - 1]?.length ?? 0) >= 65
    return at === 0 ? line : `${text}${cut ? '' : ' '}${line}`
  }, '')
}

/** @param lines as they stand in the file, with the spaces at their ends */
export function readWords(lines: readonly string[]): Words {
  const coded = isCoded.test(lines[0] ?? '')
  const text = joinLines(lines, coded)
  if (coded) return readCoded(text)
  return /\bIBAN:/i.test(text) ? readLabelled(text) : readPlain(lines, text)
}
