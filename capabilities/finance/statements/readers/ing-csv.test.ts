// What the CSV files of ING say, in all the shapes in which they come.
import { describe, expect, it } from 'vitest'
import type { ReadFile, Statement } from '../model.ts'
import { splitKnown } from '../rules/mark-entries.ts'
import { readIngCsv } from './ing-csv.ts'

const own = 'NL20INGB0001234567'
const shop = 'NL91ABNA0417164300'

const header11 =
  '"Datum";"Naam / Omschrijving";"Rekening";"Tegenrekening";"Code";"Af Bij";"Bedrag (EUR)";"Mutatiesoort";"Mededelingen";"Saldo na mutatie";"Tag"'
const header9 =
  '"Datum","Naam / Omschrijving","Rekening","Tegenrekening","Code","Af Bij","Bedrag (EUR)","MutatieSoort","Mededelingen"'
const english =
  '"Date","Name / Description","Account","Counterparty","Code","Debit/credit","Amount (EUR)","Transaction type","Notifications"'

function only(read: ReadFile): Statement {
  if (!read.ok || read.statements.length !== 1) throw new Error('one statement was expected')
  return read.statements[0] as Statement
}

const eleven = [
  header11,
  `"20260203";"Winkel aan de Brink";"${own}";"";"BA";"Af";"12,50";"Betaalautomaat";"Pasvolgnr: 001 03-02-2026 12:01 Valutadatum: 04-02-2026";"1.087,50";""`,
  `"20260202";"Woonstichting";"${own}";"${shop}";"IC";"Af";"700,00";"Incasso";"Naam: Woonstichting Omschrijving: huur februari IBAN: ${shop} Kenmerk: H-22 Machtiging ID: M77 Valutadatum: 02-02-2026";"1.100,00";""`,
  `"20260201";"Werkgever";"${own}";"${shop}";"OV";"Bij";"1.800,00";"Overschrijving";"salaris";"1800,00";"thuis"`,
].join('\r\n')

describe('eleven columns', () => {
  const statement = only(readIngCsv(eleven))

  it('runs from old to new, with signs, and opens and closes by the balances', () => {
    expect(statement.account).toBe(own)
    expect(statement.entries.map((one) => [one.day, one.amountCents])).toEqual([
      ['2026-02-01', 180000],
      ['2026-02-02', -70000],
      ['2026-02-03', -1250],
    ])
    expect([statement.openingCents, statement.closingCents]).toEqual([0, 108750])
    expect(statement.warnings).toEqual([])
  })

  it('takes mandate, reference, kind and value day from where they stand', () => {
    expect(statement.entries[1]).toMatchObject({
      counterpartyIban: shop,
      counterpartyName: 'Woonstichting',
      mandate: 'M77',
      reference: 'H-22',
      kind: 'Incasso',
      valueDay: '2026-02-02',
    })
  })
})

describe('other shapes of the same', () => {
  it('nine columns with commas', () => {
    const text = `${header9}\n"20190131","Kiosk","${own}","","BA","Af","1.234,56","Betaalautomaat","koffie, groot"`
    expect(only(readIngCsv(text)).entries[0]).toMatchObject({
      day: '2019-01-31',
      amountCents: -123456,
      description: 'koffie, groot',
    })
  })

  it('English', () => {
    const text = `${english}\n"20260131","Employer","${own}","${shop}","GT","Credit","800,00","Online Banking","salary"`
    expect(only(readIngCsv(text)).entries[0]).toMatchObject({ amountCents: 80000, counterpartyIban: shop })
  })

  it.for([
    ['20260131', '12,50', 'Af', '2026-01-31', -1250],
    ['2026-01-31', '12.50', 'Bij', '2026-01-31', 1250],
    ['31-01-2026', '1234,5', 'Bij', '2026-01-31', 123450],
    ['31/1/2026', '-12,50', 'Af', '2026-01-31', -1250],
    ['20260131', '+936,35', 'Credit', '2026-01-31', 93635],
    ['20260131', '-4,99', '', '2026-01-31', -499],
    ['20260131', '1.000', 'Af', '2026-01-31', -100000],
  ] as const)('%s %s %s', ([day, amount, sign, readDay, cents]) => {
    const text = `${header11}\n"${day}";"X";"${own}";"";"BA";"${sign}";"${amount}";"";"y";"";""`
    expect(only(readIngCsv(text)).entries[0]).toMatchObject({ day: readDay, amountCents: cents })
  })

  it('no header line, a byte order mark, an empty line at the end', () => {
    const text = `\ufeff"20260131";"X";"${own}";"";"BA";"Af";"1,00";"";"y"\n\n`
    expect(only(readIngCsv(text)).entries).toHaveLength(1)
  })

  it('two accounts give two statements', () => {
    const text = `${eleven}\n"20260203";"X";"NL44RABO0123456789";"";"BA";"Af";"1,00";"";"y";"";""`
    const read = readIngCsv(text)
    expect(read.ok && read.statements.map((one) => one.entries.length)).toEqual([3, 1])
  })
})

describe('no row is dropped in silence', () => {
  it.for([
    ['a day that does not exist', '"20260231";"X";"A";"";"BA";"Af";"1,00";"";"y";"";""'],
    ['no amount', '"20260131";"X";"A";"";"BA";"Af";"";"";"y";"";""'],
    ['an amount that is none', '"20260131";"X";"A";"";"BA";"Af";"1,2,3";"";"y";"";""'],
    ['no direction', '"20260131";"X";"A";"";"BA";"";"1,00";"";"y";"";""'],
    ['a cut-off line', '"20260131";"X"'],
    ['more cells than columns', '"20260131";"X";"A";"";"BA";"Af";"1,00";"";"y";"";"";"z"'],
  ])('%s: kept whole in a warning, the others are read', ([, row]) => {
    const { entries, warnings } = only(readIngCsv(`${eleven}\n${row}`))
    expect(entries).toHaveLength(3)
    expect(warnings).toEqual([{ word: 'rowNotRead', line: 5, text: row?.replaceAll('"', '') }])
  })

  it('a quote that never closes costs no other row', () => {
    const text = `${eleven}\n"20260203";"Kaas "de" Boer;"${own}";"";"BA";"Af";"1,00";"";"y";"";""`
    const { entries, warnings } = only(readIngCsv(text))
    expect(entries.length + warnings.filter((one) => one.word === 'rowNotRead').length).toBe(4)
  })

  it('an account number that is no IBAN gets a warning and stays', () => {
    const bad = 'NL71RABO0123456789'
    const { entries, warnings } = only(readIngCsv(`${header11}\n"20260131";"X";"${own}";"${bad}";"BA";"Af";"1,00";"";"y";"";""`))
    expect(entries[0]?.counterpartyIban).toBe(bad)
    expect(warnings).toEqual([{ word: 'badIban', line: 2, text: bad }])
  })

  it('a savings account is not taken for a bad IBAN', () => {
    const { warnings } = only(readIngCsv(`${header11}\n"20260131";"X";"${own}";"V 123-45678";"OV";"Af";"1,00";"";"y";"";""`))
    expect(warnings).toEqual([])
  })

  it('a missing row shows in the balances', () => {
    const lines = eleven.split('\r\n')
    const { warnings } = only(readIngCsv([lines[0], lines[1], lines[3]].join('\n')))
    expect(warnings.map((one) => one.word)).toEqual(['balanceDiffers'])
  })
})

describe('the same money is known again', () => {
  const twice = `${header9.replaceAll(',', ';')}\n${`"20260131";"Kiosk";"${own}";"";"BA";"Af";"2,50";"";"koffie"\n`.repeat(2)}`
  const kept = (statement: Statement) => new Set(statement.entries.map((one) => one.fingerprint))

  it('two equal payments on a day stay two', () => {
    expect(kept(only(readIngCsv(twice))).size).toBe(2)
  })

  it('the same file twice adds nothing', () => {
    expect(splitKnown(only(readIngCsv(twice)), kept(only(readIngCsv(twice)))).fresh).toEqual([])
  })

  it('a file that overlaps adds only what is new, also when it runs the other way', () => {
    const lines = eleven.split('\r\n')
    const older = only(readIngCsv([lines[0], lines[2], lines[3]].join('\n')))
    const newer = only(readIngCsv([lines[0], lines[2], lines[1]].join('\n')))
    expect(splitKnown(newer, kept(older)).fresh.map((one) => one.amountCents)).toEqual([-1250])
  })
})

it.each([
  ['', 'empty'],
  ['  \n ', 'empty'],
  ['hello', 'unknownFormat'],
  ['a;b;c\n1;2;3', 'unknownFormat'],
])('%j is refused: %s', (text, reason) => expect(readIngCsv(text)).toEqual({ ok: false, reason }))

it('five hundred rows are read in a fraction of a second', () => {
  const rows = Array.from(
    { length: 500 },
    (_, n) => `"20260131";"X";"${own}";"";"BA";"Af";"1,${10 + (n % 90)}";"";"nr ${n}";"";""`,
  )
  const begin = performance.now()
  expect(only(readIngCsv([header11, ...rows].join('\n'))).entries).toHaveLength(500)
  expect(performance.now() - begin).toBeLessThan(500)
})
