// For tests: posts of a worksheet, claims of creditors, and bank files of a made-up household.
import type { KeptPost } from './budget/api.ts'
import { type Category, groupOf } from './budget/model.ts'
import type { Claim } from './debts/model.ts'

export const ownAccount = 'NL20INGB0001234567'
export const shopAccount = 'NL91ABNA0417164300'

/** A post as it is put; what is not given is as plain as it can be. */
export function somePost(
  given: Partial<Omit<KeptPost, 'version'>> & { id: string; category: Category },
): Omit<KeptPost, 'version'> {
  return {
    group: groupOf(given.category),
    name: '',
    amountCents: 10_000,
    period: 'month',
    expression: null,
    note: '',
    from: null,
    until: null,
    dueMonths: [],
    state: 'active',
    personId: null,
    position: 1,
    ...given,
  }
}

/** A claim as plain as it can be but for what is given. */
export function someClaim(given: Partial<Claim> & { id: string }): Claim {
  return {
    creditor: 'A',
    collector: null,
    reference: '',
    kind: 'other',
    originalCents: 0,
    currentCents: 0,
    interestCents: 0,
    costsCents: 0,
    since: null,
    preferential: false,
    attachment: 'none',
    disputed: false,
    joint: false,
    excludedFromDischarge: false,
    balanceDay: null,
    threat: 'none',
    threatReportedOn: null,
    instalmentCents: null,
    note: '',
    ...given,
  }
}

export interface BankLine {
  day: string
  name: string
  cents: number
  iban?: string
  words?: string
}

const header =
  '"Datum";"Naam / Omschrijving";"Rekening";"Tegenrekening";"Code";"Af Bij";"Bedrag (EUR)";"Mutatiesoort";"Mededelingen";"Saldo na mutatie";"Tag"'

const written = (cents: number) => (Math.abs(cents) / 100).toFixed(2).replace('.', ',')

/** A bank file as base64, newest first as banks give it, with the balance after each line. */
export function bankFile(lines: readonly BankLine[], opening = 0): string {
  let balance = opening
  const rows = lines.map(({ day, name, cents, iban = '', words = '' }) => {
    balance += cents
    const saldo = `${balance < 0 ? '-' : ''}${written(balance)}`
    const cells = [
      day.replaceAll('-', ''),
      name,
      ownAccount,
      iban,
      'OV',
      cents < 0 ? 'Af' : 'Bij',
      written(cents),
      'Overschrijving',
    ]
    return [...cells, words, saldo, ''].map((cell) => `"${cell}"`).join(';')
  })
  return Buffer.from([header, ...rows.reverse()].join('\r\n')).toString('base64')
}
