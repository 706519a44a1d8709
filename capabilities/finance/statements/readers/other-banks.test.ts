// What the files of Rabobank and ABN AMRO say.
import { describe, expect, it } from 'vitest'
import type { Format, Statement } from '../model.ts'
import { readStatements } from './read-statements.ts'

const own = 'NL44RABO0123456789'
const other = 'NL91ABNA0417164300'

function only(bytes: Uint8Array | string, format: Format): Statement {
  const file = readStatements(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes)
  if (!file.ok || file.format !== format || file.statements.length !== 1) throw new Error(JSON.stringify(file))
  return file.statements[0] as Statement
}

const heads = [
  ...['IBAN/BBAN', 'Munt', 'BIC', 'Volgnr', 'Datum', 'Rentedatum', 'Bedrag', 'Saldo na trn', 'Tegenrekening IBAN/BBAN'],
  ...['Naam tegenpartij', 'Naam uiteindelijke partij', 'Naam initiërende partij', 'BIC tegenpartij', 'Code', 'Batch ID'],
  ...['Transactiereferentie', 'Machtigingskenmerk', 'Incassant ID', 'Betalingskenmerk', 'Omschrijving-1', 'Omschrijving-2'],
  ...['Omschrijving-3', 'Reden retour', 'Oorspr bedrag', 'Oorspr munt', 'Koers'],
]

/** A line of Rabobank with these cells filled. */
const line = (cells: Record<string, string>, separator = ',') =>
  heads.map((head) => `"${{ 'IBAN/BBAN': own, Munt: 'EUR', BIC: 'RABONL2U', ...cells }[head] ?? ''}"`).join(separator)
const headed = (lines: readonly string[], separator = ',') =>
  [heads.map((head) => `"${head}"`).join(separator), ...lines].join('\r\n')

const rent = {
  ...{
    Volgnr: '000000000000000001',
    Datum: '2026-02-01',
    Rentedatum: '2026-02-02',
    Bedrag: '-1.700,50',
    'Saldo na trn': '+299,50',
  },
  ...{ 'Tegenrekening IBAN/BBAN': other, 'Naam tegenpartij': 'Woonstichting', Code: 'ei', Machtigingskenmerk: 'M-7' },
  ...{ Transactiereferentie: 'T1', 'Omschrijving-1': 'huur', 'Omschrijving-2': 'februari' },
}
const wages = {
  ...{
    Volgnr: '000000000000000002',
    Datum: '2026-02-01',
    Rentedatum: '2026-02-01',
    Bedrag: '+100,00',
    'Saldo na trn': '+399,50',
  },
  ...{ 'Naam uiteindelijke partij': 'Werkgever', Code: 'cb', Betalingskenmerk: '1234567890123456' },
}

describe('Rabobank', () => {
  it.for([',', ';'])('26 columns with %s', (separator) => {
    const found = only(headed([line(rent, separator), line(wages, separator)], separator), 'rabobankCsv')
    expect(found).toMatchObject({ account: own, currency: 'EUR', openingCents: 200000, closingCents: 39950, warnings: [] })
    expect(found.entries).toMatchObject([
      {
        ...{ day: '2026-02-01', valueDay: '2026-02-02', amountCents: -170050, counterpartyIban: other, mandate: 'M-7' },
        ...{ counterpartyName: 'Woonstichting', description: 'huur februari', kind: 'ei', reference: 'T1' },
      },
      { amountCents: 10000, counterpartyName: 'Werkgever', reference: '1234567890123456' },
    ])
  })

  it('in the signs of Windows, as it comes', () => {
    const text = headed([line({ ...rent, 'Naam tegenpartij': 'Café' })])
    const bytes = Uint8Array.from(text, (sign) => sign.charCodeAt(0))
    expect(only(bytes, 'rabobankCsv').entries[0]?.counterpartyName).toBe('Café')
  })

  it('an amount without a sign is no amount', () => {
    const text = headed([line({ ...rent, Bedrag: '12,00' })])
    expect(only(text, 'rabobankCsv')).toMatchObject({ entries: [], warnings: [{ word: 'rowNotRead', line: 2 }, {}] })
  })

  it('19 columns without heads, of before 2018', () => {
    const cells = [
      own,
      'EUR',
      '20170301',
      'D',
      '12.50',
      other,
      'Kiosk',
      '20170302',
      'ba',
      '',
      'koffie',
      'groot',
      '',
      '',
      '',
      '',
      'E1',
      '',
      '',
    ]
    expect(only(cells.map((one) => `"${one}"`).join(','), 'rabobankCsv').entries[0]).toMatchObject({
      ...{ day: '2017-03-02', valueDay: '2017-03-01', amountCents: -1250, counterpartyName: 'Kiosk' },
      ...{ description: 'koffie groot', reference: 'E1', mandate: null },
    })
  })

  it('money of another country is said', () => {
    expect(only(headed([line({ ...rent, Munt: 'USD' })]), 'rabobankCsv').warnings).toEqual([
      { word: 'otherCurrency', line: null, text: 'USD' },
    ])
  })
})

describe('ABN AMRO', () => {
  const tab = (amount: string, words: string, [before, after] = ['100,00', '75,00']) =>
    ['417164300', 'EUR', '20260201', before, after, '20260202', amount, words].join('\t')

  it('eight fields by tabs', () => {
    const words = `SEPA Incasso algemeen doorlopend Incassant: NL00ZZZ1              Naam: TELECOM BV                 Machtiging: M-7                  Omschrijving: Februari           IBAN: ${other}         Kenmerk: K1`
    const found = only(tab('-25,00', words), 'abnTab')
    expect(found).toMatchObject({ account: '417164300', openingCents: 10000, closingCents: 7500, warnings: [] })
    expect(found.entries[0]).toMatchObject({
      ...{
        day: '2026-02-01',
        valueDay: '2026-02-02',
        amountCents: -2500,
        counterpartyIban: other,
        counterpartyName: 'TELECOM BV',
      },
      ...{ description: 'Februari', mandate: 'M-7', reference: 'K1', kind: 'SEPA Incasso algemeen doorlopend' },
    })
  })

  it('a card in a shop, and codes between slashes', () => {
    const card = 'BEA, Google Pay                  Bakker de Brink,PAS410           NR:BS1, 07.02.26/12:17           UTRECHT'
    const coded = `/TRTP/SEPA OVERBOEKING/IBAN/${other}/BIC/ABNANL2A/NAME/P JANSEN/REMI/leefgeld/EREF/NOTPROVIDED`
    const found = only([tab('-6,55', card, ['100,00', '93,45']), tab('150,00', coded, ['93,45', '243,45'])].join('\n'), 'abnTab')
    expect(found.entries).toMatchObject([
      { counterpartyName: 'Bakker de Brink', kind: 'BEA' },
      { counterpartyIban: other, counterpartyName: 'P JANSEN', description: 'leefgeld', kind: 'SEPA OVERBOEKING' },
    ])
    expect(found.warnings).toEqual([])
  })

  it.for([
    'accountNumber,mutationcode,transactiondate,valuedate,startsaldo,endsaldo,amount,description',
    'Rekeningnummer,Muntsoort,Transactiedatum,Rentedatum,Beginsaldo,Eindsaldo,Transactiebedrag,Omschrijving',
  ])('with heads: %s', (head) => {
    const text = `${head}\n417164300,EUR,20260201,20260202,197.15,190.60,-6.55,"kaas, jong"`
    expect(only(text, 'abnTab')).toMatchObject({
      ...{ openingCents: 19715, closingCents: 19060, warnings: [] },
      entries: [{ day: '2026-02-01', valueDay: '2026-02-02', amountCents: -655, description: 'kaas, jong' }],
    })
  })
})
