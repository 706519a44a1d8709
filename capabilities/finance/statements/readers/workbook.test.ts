// Workbooks of ABN AMRO, written by the library in the format that the bank uses.
import { utils, write } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { seeFile } from './other-csv.ts'
import { readFileAndSort } from './read-and-sort.ts'
import { plainBytes } from './workbook.ts'

type Cell = string | number | Date

const workbook = (rows: readonly (readonly Cell[])[], bookType: 'biff8' | 'xlsx' = 'biff8') => {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows as Cell[][]), 'Sheet0')
  return new Uint8Array(write(book, { bookType, type: 'buffer' }))
}

const read = (bytes: Uint8Array) =>
  readFileAndSort({
    ...{ bytes, layouts: { chosen: null, known: [] }, rules: [], ownAccounts: [], chosen: [], ids: [] },
    today: '2026-11-30',
  })

const heads = {
  English: ['accountNumber', 'mutationcode', 'transactiondate', 'valuedate', 'startsaldo', 'endsaldo', 'amount', 'description'],
  Dutch: [
    ...['Rekeningnummer', 'Muntsoort', 'Transactiedatum', 'Rentedatum', 'Beginsaldo', 'Eindsaldo'],
    ...['Transactiebedrag', 'Omschrijving'],
  ],
}
const rent = 'SEPA Incasso algemeen doorlopend IBAN: NL91ABNA0417164300 Naam: Woonstichting "Ons Huis" Omschrijving: huur'
const rows: Cell[][] = [
  [417164300, 'EUR', 20261102, 20261103, 1000.1, 299.6, -700.5, rent],
  [417164300, 'EUR', 20261104, 20261104, 299.6, 299.9, 0.1 + 0.2, 'BEA\nWinkel\top de hoek'],
]

describe('.xls of ABN AMRO', () => {
  it.each(Object.entries(heads))('with %s heads', async (_, head) => {
    const file = await read(workbook([head, ...rows]))
    expect(file).toMatchObject({
      format: 'abnTab',
      statements: [{ openingCents: 100_010, closingCents: 29_990, currency: 'EUR' }],
    })
    expect(file.ok && file.statements[0]?.entries).toMatchObject([
      { day: '2026-11-02', valueDay: '2026-11-03', amountCents: -70_050, counterpartyIban: 'NL91ABNA0417164300' },
      { day: '2026-11-04', amountCents: 30, description: expect.stringContaining('Winkel op de hoek') as string },
    ])
    expect(file.ok && file.statements[0]?.entries[0]?.counterpartyName).toBe('Woonstichting "Ons Huis"')
  })

  it('loses no row that cannot be read', async () => {
    const file = await read(workbook([heads.Dutch, ...rows, ['Totaal', '', '', '', '', '', '', '']]))
    expect(file.ok && file.statements[0]?.warnings).toContainEqual(expect.objectContaining({ word: 'rowNotRead', line: 4 }))
  })

  it('of a bank that nobody knows shows its columns, days as days', async () => {
    const table = workbook([
      ['Boekdag', 'Bedrag', 'Wie'],
      [new Date(Date.UTC(2026, 10, 2)), -61.2, 'Winkel'],
    ])
    expect(await seeFile({ bytes: table, known: [], encoding: null, separator: null })).toMatchObject({
      ok: true,
      layout: { columns: ['day', 'amount', 'name'], dayStyle: 'yearMonthDay' },
      rows: [
        ['Boekdag', 'Bedrag', 'Wie'],
        ['2026-11-02', '-61,2', 'Winkel'],
      ],
    })
  })

  it('cut off anywhere never breaks: it is read in part or not known', async () => {
    const whole = workbook([heads.English, ...rows])
    for (let length = 8; length < whole.length; length += 97) {
      const file = await read(whole.slice(0, length))
      expect(file.ok || ['unknownFormat', 'empty'].includes(file.reason)).toBe(true)
    }
  })

  it('leaves everything else as it was, packed workbooks too', async () => {
    const packed = workbook([heads.English, ...rows], 'xlsx')
    expect(await plainBytes(packed)).toBe(packed)
    expect(await read(packed)).toEqual({ ok: false, reason: 'unknownFormat' })
  })
})
