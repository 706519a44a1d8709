// Tables of banks that no reader knows: what is guessed, what is read, and by what they are known again.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dutchFromCents } from '../../../../core/kit/cents.ts'
import { addDays } from '../../../../core/kit/day.ts'
import { type ColumnLayout, columnRole } from '../model.ts'
import { bodyOf, isHead, layoutFault, layoutFor, readColumns, sameLayout, signOf, withRole } from './column-layout.ts'
import { guessColumns, wordsIn } from './guess-columns.ts'

const iban = 'NL91ABNA0417164300'
const other = 'NL02ABNA0123456789'
const cut = (text: string, separator = ';') =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(separator))

/** Made-up banks, each with its own habits. */
const tables: [string, string[][], string[], Partial<ColumnLayout>, (string | number)[]][] = [
  [
    'one amount with its sign',
    cut(
      `Boekdatum;Bedrag;Tegenrekening;Naam;Omschrijving\n02-11-2026;-61,20;${iban};Winkel;bon 3\n01-11-2026;1.300,00;${other};Gemeente;uitkering`,
    ),
    ['day', 'amount', 'counterparty', 'name', 'description'],
    { headed: true, above: 0, dayStyle: 'dayMonthYear', decimal: ',' },
    ['2026-11-02', -6120, 'Winkel'],
  ],
  [
    'a way beside the amount, and English',
    cut('Date,Counterparty,Amount,Debit/Credit,Memo\n2026-11-02,Shop,61.20,D,receipt\n2026-11-01,Work,1300.00,C,wages', ','),
    ['day', 'name', 'amount', 'way', 'description'],
    { dayStyle: 'yearMonthDay', decimal: '.' },
    ['2026-11-02', -6120, 'Shop'],
  ],
  [
    'out and in in columns of their own, with a balance',
    cut('Datum;Mededelingen;Af;Bij;Saldo\n02/11/26;winkel;61,20;;38,80\n03/11/26;loon;;1.300,00;1.338,80'),
    ['day', 'description', 'out', 'in', 'balance'],
    { dayStyle: 'dayMonthYear', decimal: ',' },
    ['2026-11-02', -6120, ''],
  ],
  [
    'lines above the head',
    cut('Overzicht;;;\nperiode november;;;\nDatum;Bedrag;Naam;Omschrijving\n02-11-2026;-61,20;Winkel;bon'),
    ['day', 'amount', 'name', 'description'],
    { above: 2, headed: true },
    ['2026-11-02', -6120, 'Winkel'],
  ],
  [
    'no head at all',
    cut(`02-11-2026;${iban};${other};winkel aan de Brink;EUR;-61.20\n03-11-2026;${iban};;loon november;EUR;1300.00`),
    ['day', 'account', 'counterparty', 'description', 'skip', 'amount'],
    { headed: false, decimal: '.' },
    ['2026-11-02', -6120, ''],
  ],
]

describe('a first guess', () => {
  it.each(tables)('%s', (_, rows, columns, facts, [day, amountCents, name]) => {
    const guess = guessColumns(rows)
    expect(guess).toMatchObject({ columns, ...facts })
    const layout: ColumnLayout = { ...(guess as NonNullable<typeof guess>), separator: ';', encoding: null }
    expect(layoutFault(layout)).toBeNull()
    expect(readColumns(bodyOf(rows, layout)[0] ?? [], layout)).toMatchObject({ day, amountCents, name, exact: true })
  })

  it('where each day could be either, it is the Dutch order; where only the other fits, it is that', () => {
    expect(guessColumns(cut('Datum;Bedrag\n1/2/2026;1,00\n3/4/2026;1,00'))?.dayStyle).toBe('dayMonthYear')
    expect(guessColumns(cut('Datum;Bedrag\n1/2/2026;1,00\n3/24/2026;1,00'))?.dayStyle).toBe('monthDayYear')
  })

  it.each([[[]], [[['een woord']]], [cut('naam;plaats\nJan;Breda\nPiet;Delft')]])('what is no table of money: %j', (rows) => {
    expect(guessColumns(rows)).toBeNull()
  })

  it('never fails, and never gives a role twice', () => {
    const cell = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('Datum', 'Af', 'Bij', '12,50', '1-2-2026', iban, ''))
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }), (rows) => {
        const guess = guessColumns(rows)
        return guess === null || !['twice', 'two-amounts', 'way-alone'].includes(String(layoutFault(guess)))
      }),
    )
  })
})

const base: ColumnLayout = {
  separator: ';',
  encoding: null,
  above: 0,
  headed: true,
  dayStyle: 'dayMonthYear',
  decimal: ',',
  columns: ['day', 'amount', 'way', 'description', 'description'],
  outWord: null,
}

describe('a line is read as someone said', () => {
  it.for([
    [['1-2-2026', '12,50', 'Af', 'a', 'b'], -1250],
    [['1-2-2026', '-12,50', 'Bij', 'a', 'b'], 1250],
    [['1-2-2026', '12,50', 'Retour', 'a', 'b'], null],
    [['1-2-2026', '12,50', '', 'a', 'b'], null],
    [['1-2-2026', '', 'Af', 'a', 'b'], null],
    [['31-2-2026', '12,50', 'Af', 'a', 'b'], null],
    [['1-2-2026'], null],
    [[], null],
  ] as const)('%j is %s', ([cells, cents]) => expect(readColumns(cells, base)?.amountCents ?? null).toBe(cents))

  it('a word of the bank itself may mean out', () => {
    const layout = { ...base, outWord: 'Uitgaand' }
    expect(readColumns(['1-2-2026', '1,00', 'Uitgaand'], layout)?.amountCents).toBe(-100)
    expect(readColumns(['1-2-2026', '1,00', 'Inkomend'], layout)?.amountCents).toBe(100)
    expect(wordsIn(cut('x;Uitgaand\nx;Inkomend\nx;Uitgaand'), 1)).toEqual(['Uitgaand', 'Inkomend'])
  })

  it('out and in together say nothing; one of both does', () => {
    const layout: ColumnLayout = { ...base, columns: ['day', 'out', 'in'] }
    const read = (out: string, into: string) => readColumns(['1-2-2026', out, into], layout)?.amountCents ?? null
    expect([read('5,00', ''), read('-5,00', '0,00'), read('', '5,00'), read('5,00', '5,00'), read('', '')]).toEqual([
      ...[-500, -500, 500, null, null],
    ])
  })

  it('several columns make one description', () => {
    expect(readColumns(['1-2-2026', '1,00', 'Af', 'huur', 'mei'], base)?.description).toBe('huur mei')
  })

  it('every day and amount of ours comes back, in each style', () => {
    const movement = fc.record({
      after: fc.integer({ min: 0, max: 9000 }),
      cents: fc.integer({ min: -99_999_999, max: 99_999_999 }),
      style: fc.constantFrom('dayMonthYear' as const, 'yearMonthDay' as const, 'monthDayYear' as const),
      dots: fc.boolean(),
    })
    fc.assert(
      fc.property(movement, ({ after, cents, style, dots }) => {
        const day = addDays('2005-01-01', after)
        const [year, month, date] = day.split('-')
        const written = { dayMonthYear: `${date}-${month}-${year}`, monthDayYear: `${month}/${date}/${year}`, yearMonthDay: day }[
          style
        ]
        const dutch = dutchFromCents(cents)
        const amount = dots ? dutch.replace(/[.,]/g, (sign) => (sign === ',' ? '.' : ',')) : dutch
        const layout: ColumnLayout = { ...base, dayStyle: style, decimal: dots ? '.' : ',', columns: ['amount', 'day'] }
        expect(readColumns([amount, written], layout)).toMatchObject({ day, amountCents: cents, exact: true })
      }),
    )
  })
})

describe('what is missing is said', () => {
  it.for([
    [['day', 'amount'], null],
    [['day', 'out'], null],
    [['amount', 'skip'], 'no-day'],
    [['day', 'skip'], 'no-amount'],
    [['day', 'amount', 'in'], 'two-amounts'],
    [['day', 'way'], 'way-alone'],
    [['day', 'day', 'amount'], 'twice'],
  ] as const)('%j: %s', ([columns, fault]) => expect(layoutFault({ columns: [...columns] })).toBe(fault))

  it('whatever roles are chosen one after another, none stands twice and money is told in one way', () => {
    const choice = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.constantFrom(...columnRole.options))
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 20 }), (choices) => {
        const columns = choices.reduce((before, [at, role]) => withRole(before, at, role), Array(6).fill('skip'))
        return !['twice', 'two-amounts'].includes(String(layoutFault({ columns })))
      }),
    )
  })
})

describe('known again', () => {
  const rows = cut('Datum;Bedrag;Naam\n02-11-2026;-61,20;Winkel')
  const layout: ColumnLayout = { ...base, columns: ['day', 'amount', 'name'] }
  const known = { sign: signOf(rows, layout), layout }

  it('by its head, with other signs, letters and lines above it', () => {
    expect(known.sign).toBe('datum|bedrag|naam')
    expect(layoutFor(cut('DATUM ;bedrag;Naam:\n03-12-2026;1,00;x'), known)).toEqual(layout)
    expect(layoutFor(cut('Overzicht;;\nDatum;Bedrag;Naam\n03-12-2026;1,00;x'), known)).toEqual({ ...layout, above: 1 })
  })

  it('not with another head, nor where the lines below can not be read so', () => {
    expect(layoutFor(cut('Datum;Bedrag;Wie\n03-12-2026;1,00;x'), known)).toBeNull()
    expect(layoutFor(cut('Datum;Bedrag;Naam\n2026-12-03;1.00;x'), known)).toBeNull()
    expect(layoutFor(cut('Datum;Bedrag;Naam'), known)).toBeNull()
  })

  it('a word that heads do not have may be a name: only its length is kept', () => {
    const named = cut('Transactiedatum;Rekening van;J. de Vries;Bedrag 2\n03-12-2026;x;y;1,00')
    expect(signOf(named, { above: 0, headed: true })).toBe('transactiedatum|rekeningvan|~8|bedrag2')
    const long = [[`${'in'.repeat(4_000_000)}x`, 'Datum']]
    expect(signOf(long, { above: 0, headed: true })).toBe(`${'in'.repeat(30)}|datum`)
  })

  it('nothing of a movement is in what it is known by, even when someone calls it a head', () => {
    const bare = cut(`02-11-2026;-61,20;Jansen\n03-11-2026;1,00;Pietersen`)
    expect(isHead(bare[0] ?? [])).toBe(false)
    expect(signOf(bare, { above: 0, headed: true })).toBe('bare 0 3')
    const sign = signOf(bare, { above: 0, headed: false })
    expect(layoutFor(bare, { sign, layout: { ...layout, headed: false } })).toEqual({ ...layout, headed: false })
  })
})

const plainLayout: ColumnLayout = {
  ...{ separator: ';', encoding: null, above: 0, headed: true, dayStyle: 'dayMonthYear', decimal: ',', outWord: null },
  columns: ['day', 'out', 'in', 'description', 'balance', 'description'],
}

describe('two amounts beside each other', () => {
  const cents = (out: string, into: string) =>
    readColumns(['02-11-2026', out, into, ' een ', '5,00', ''], plainLayout)?.amountCents ?? null
  it.each([
    ['61,20', '', -6_120],
    ['', '61,20', 6_120],
    ['-61,20', '0,00', -6_120],
    ['0,00', '0,00', 0],
    ['', '', null],
    ['1,00', '2,00', null],
    ['veel', '', null],
    ['', 'veel', null],
  ])('out %j and in %j come to %j', (out, into, sum) => expect(cents(out, into)).toBe(sum))

  it('tells what else stands in the line, and whether all decimals fitted', () => {
    expect(readColumns(['02-11-2026', '1,005', '', ' een ', ' 5,00 ', 'twee'], plainLayout)).toEqual({
      ...{ day: '2026-11-02', amountCents: -101, exact: false, balanceCents: 500, account: '', counterparty: '', name: '' },
      description: 'een twee',
    })
    expect(readColumns(['02-11-2026', '', '1,005', '', 'geen', ''], plainLayout)).toMatchObject({
      exact: false,
      balanceCents: null,
    })
    expect(readColumns(['geen dag', '1,00'], plainLayout)).toBeNull()
    expect(readColumns(['02-11-2026'], plainLayout)).toBeNull()
  })

  it('a way in a column of its own gives the sign; another word than those known says nothing', () => {
    const layout: ColumnLayout = { ...plainLayout, columns: ['day', 'amount', 'way'] }
    const read = (way: string, outWord: string | null = null) =>
      readColumns(['02-11-2026', '-5,00', way], { ...layout, outWord })?.amountCents ?? null
    expect([read('Af'), read('Bij'), read('heen'), read('')]).toEqual([-500, 500, null, null])
    expect([read('heen', 'heen'), read('weer', 'heen'), read('', 'heen')]).toEqual([-500, 500, null])
  })
})

describe('a line of words only', () => {
  it.each([
    [['Datum', 'Bedrag'], true],
    [[' Datum ', '', 'Wie'], true],
    [['Datum', '  '], false],
    [['Datum', '12,50'], false],
    [['Datum', '1.250'], false],
    [['Datum', '02-11-2026'], false],
    [['Datum', '2026-11-02'], false],
    [['Datum', '11/23/2026'], false],
    [['Datum', 'nl91 abna 0417 1643 00'], false],
    [['Datum', 'NL91'], true],
  ])('%j: %s', (cells, head) => expect(isHead(cells)).toBe(head))
})

it('a layout is the same in whatever order its parts are written, and no other', () => {
  const { columns, ...rest } = plainLayout
  expect(sameLayout(plainLayout, { columns, ...rest })).toBe(true)
  expect(sameLayout(plainLayout, { ...plainLayout, decimal: '.' })).toBe(false)
  expect(sameLayout(plainLayout, null)).toBe(false)
})

it('a head may stand below twenty lines and no more, and most of the first lines must be readable', () => {
  const layout: ColumnLayout = { ...plainLayout, columns: ['day', 'amount', 'name'] }
  const known = { sign: 'datum|bedrag|naam', layout }
  const file = (above: number, lines: readonly string[]) =>
    cut([...Array.from({ length: above }, () => 'Overzicht;;'), 'Datum;Bedrag;Naam', ...lines].join('\n'))
  const line = '03-12-2026;1,00;x'
  expect(layoutFor(file(20, [line]), known)).toEqual({ ...layout, above: 20 })
  expect(layoutFor(file(21, [line]), known)).toBeNull()
  expect(layoutFor(file(0, [line, line, 'a;b;c']), known)).toEqual(layout)
  expect(layoutFor(file(0, [line, 'a;b;c']), known)).toBeNull()
  expect(
    layoutFor(file(0, [...Array.from({ length: 20 }, () => line), ...Array.from({ length: 40 }, () => 'a;b;c')]), known),
  ).toEqual(layout)
})

it('another role gives the others up: one of each, and one amount or two', () => {
  expect(withRole(['day', 'amount', 'way', 'description'], 3, 'out')).toEqual(['day', 'skip', 'skip', 'out'])
  expect(withRole(['day', 'out', 'in', 'name'], 3, 'amount')).toEqual(['day', 'skip', 'skip', 'amount'])
  expect(withRole(['day', 'out', 'skip'], 2, 'in')).toEqual(['day', 'out', 'in'])
  expect(withRole(['description', 'name', 'skip'], 2, 'description')).toEqual(['description', 'name', 'description'])
  expect(withRole(['description', 'name', 'skip'], 2, 'name')).toEqual(['description', 'skip', 'name'])
})
