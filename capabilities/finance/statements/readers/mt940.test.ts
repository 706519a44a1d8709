// What MT940 statements of Dutch banks say, coded and plain.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReadFile, Statement } from '../model.ts'
import { splitKnown } from '../rules/mark-entries.ts'
import { readStatements } from './read-statements.ts'

const own = 'NL44RABO0123456789'
const other = 'NL91ABNA0417164300'

const read = (text: string): ReadFile => readStatements(new TextEncoder().encode(text))

function only(text: string): Statement {
  const file = read(text)
  if (!file.ok || file.format !== 'mt940' || file.statements.length !== 1) throw new Error(JSON.stringify(file))
  return file.statements[0] as Statement
}

const statement = (
  fields: readonly string[],
  { open = 'C260201EUR100,00', close = 'C260202EUR75,00', account = own } = {},
): string => [':20:940S260201', `:25:${account}`, ':28C:1/1', `:60F:${open}`, ...fields, `:62F:${close}`].join('\r\n')

/** As banks cut a field: at 65 signs. */
const cut = (text: string) => text.match(/.{1,65}/gs)?.join('\r\n') ?? ''

describe('a coded description', () => {
  it('of Rabobank, cut within a name, with the account on a line of its own', () => {
    const words = cut(':86:/EREF/H-22/BENM//NAME/Woonstichting De Lage Waarden aan het Water/REMI/huur februari/ISDT/2026-02-01')
    expect(only(statement([`:61:260201D000000000025,00N102EREF            \r\n${other}`, words]))).toMatchObject({
      account: own,
      openingCents: 10000,
      closingCents: 7500,
      warnings: [],
      entries: [
        {
          day: '2026-02-01',
          valueDay: '2026-02-01',
          amountCents: -2500,
          counterpartyIban: other,
          counterpartyName: 'Woonstichting De Lage Waarden aan het Water',
          description: 'huur februari',
          reference: 'H-22',
          kind: 'N102',
        },
      ],
    })
  })

  it('of ABN AMRO, with a slash in the words themselves', () => {
    const words = `:86:/TRTP/SEPA INCASSO ALGEMEEN DOORLOPEND/CSID/NL00ZZZ1/NAME/TELE/COM BV/MARF/M-7/REMI/KLANT 12/34/IBAN/${other}/EREF/NOTPROVIDED`
    expect(only(statement([':61:2602010201D25,N526NONREF', words])).entries[0]).toMatchObject({
      counterpartyIban: other,
      counterpartyName: 'TELE/COM BV',
      description: 'KLANT 12/34',
      kind: 'SEPA INCASSO ALGEMEEN DOORLOPEND',
      mandate: 'M-7',
      reference: null,
    })
  })

  it('of ING, with all of the other side in one', () => {
    const words = `:86:/EREF/E1//CNTP/${other}/ABNANL2A/Jansen en Zn///REMI/USTD//Factuur 12/`
    expect(only(statement([':61:2602010201D25,00NTRFEREF//1/TRCD/00200/', words], { account: `${own}EUR` }))).toMatchObject({
      account: own,
      entries: [{ counterpartyIban: other, counterpartyName: 'Jansen en Zn', description: 'Factuur 12', reference: 'E1' }],
    })
  })
})

describe('a plain description', () => {
  it('with an account before the name, in lines of full width', () => {
    const lines = [
      `:86:${other} mw a jansen`,
      ' '.repeat(65),
      'x'.repeat(64).padEnd(65, 'B'),
      'etaling'.padEnd(65),
      ' '.repeat(65),
    ]
    expect(only(statement([`:61:2602010201D25,00NOVB${other}\r\nmw a jansen`, lines.join('\r\n')])).entries[0]).toMatchObject({
      counterpartyIban: other,
      counterpartyName: 'mw a jansen',
      description: `${'x'.repeat(64)}Betaling`,
    })
  })

  it('with labels', () => {
    const words = `:86:SEPA OVERBOEKING                 IBAN: ${other}\r\nBIC: ABNANL2A                    NAAM: P JANSEN\r\nOMSCHRIJVING: LEEFGELD           KENMERK: K1`
    expect(only(statement([':61:2602010201D25,00N654NONREF', words])).entries[0]).toMatchObject({
      counterpartyIban: other,
      counterpartyName: 'P JANSEN',
      description: 'LEEFGELD',
      reference: 'K1',
      kind: 'SEPA OVERBOEKING',
    })
  })

  it('of a card in a shop', () => {
    const words = ':86:BEA   NR:XX1234   01.02.26/12.54 BAKKER IN DE BRINK,PAS123'
    expect(only(statement([':61:2602010201D25,00N426NONREF', words])).entries[0]).toMatchObject({
      counterpartyName: 'BAKKER IN DE BRINK',
      kind: 'BEA',
    })
  })

  it('and none at all', () => {
    expect(only(statement([':61:260201D25,00NMSCNONREF'])).entries[0]).toMatchObject({ amountCents: -2500, description: '' })
  })
})

describe('a movement', () => {
  it.for([
    ['2512310101', '2026-01-01', '2025-12-31'],
    ['2601011231', '2025-12-31', '2026-01-01'],
    ['260301    ', '2026-03-01', '2026-03-01'],
    ['2602280229', '2026-02-28', '2026-02-28'],
  ] as const)('%s is booked on %s', ([written, day, valueDay]) => {
    expect(only(statement([`:61:${written}D25,00NTRFNONREF`])).entries[0]).toMatchObject({ day, valueDay })
  })

  it.for([
    ['D', -2500],
    ['C', 2500],
    ['RD', 2500],
    ['RC', -2500],
    ['CR', 2500],
  ] as const)('%s goes its way', ([sign, cents]) => {
    const close = cents > 0 ? 'C260202EUR125,00' : 'C260202EUR75,00'
    const { entries, warnings } = only(statement([`:61:2602010201${sign}25,00NTRFNONREF`], { close }))
    expect([entries[0]?.amountCents, warnings]).toEqual([cents, []])
  })

  it('that can not be read stays whole in a warning', () => {
    const { warnings } = only(statement([':61:26XX01D25,00NTRF', ':86:huur'], { close: 'C260202EUR100,00' }))
    expect(warnings).toEqual([{ word: 'rowNotRead', line: 5, text: '26XX01D25,00NTRF\nhuur' }])
  })
})

describe('a file', () => {
  it('of days that follow each other is one statement, with heads and ends between them', () => {
    const second = [':20:2', `:25:${own}`, ':28C:2/1', ':60F:C260202EUR75,00', ':61:260203C5,00NTRF', ':62F:C260203EUR80,00']
    const text = `{1:F01}{4:\r\n${statement([':61:260201D25,00NTRF'])}\r\n-}{5:}\r\n{1:F01}{4:\r\n${second.join('\r\n')}\r\n-}{5:}\r\n`
    expect(only(text)).toMatchObject({
      openingCents: 10000,
      closingCents: 8000,
      warnings: [],
      entries: [{}, { amountCents: 500 }],
    })
  })

  it('that misses a movement says how much', () => {
    expect(only(statement([])).warnings).toEqual([{ word: 'sumDiffers', line: null, text: '2026-02-02 -25,00' }])
  })

  it('of a debt on the account opens below zero', () => {
    expect(only(statement([], { open: 'D260201EUR10,00', close: 'D260201EUR10,00' }))).toMatchObject({
      openingCents: -1000,
      warnings: [],
    })
  })

  it('twice adds nothing', () => {
    const one = only(statement([':61:260201D12,50NTRF', ':61:260201D12,50NTRF']))
    expect(splitKnown(one, new Set(one.entries.map(({ fingerprint }) => fingerprint))).fresh).toEqual([])
    expect(new Set(one.entries.map(({ fingerprint }) => fingerprint)).size).toBe(2)
  })

  it('of messages within the day is no statement', () => {
    expect(read(`:20:1\n:25:${own}\n:28C:1\n:34F:EUR0,\n:61:260201D25,00NTRF\n`)).toEqual({ ok: false, reason: 'unknownFormat' })
  })
})

it('whatever moves, opening and movements make the closing balance', () => {
  const amount = fc.integer({ min: -1_000_000, max: 1_000_000 })
  const euros = (cents: number) => `${Math.floor(Math.abs(cents) / 100)},${String(Math.abs(cents) % 100).padStart(2, '0')}`
  const balance = (cents: number) => `${cents < 0 ? 'D' : 'C'}260201EUR${euros(cents)}`
  fc.assert(
    fc.property(amount, fc.array(amount, { maxLength: 30 }), (open, moves) => {
      const fields = moves.map((cents) => `:61:260201${cents < 0 ? 'D' : 'C'}${euros(cents)}NTRFNONREF`)
      const close = moves.reduce((sum, one) => sum + one, open)
      const found = only(statement(fields, { open: balance(open), close: balance(close) }))
      expect(found.entries.map(({ amountCents }) => amountCents)).toEqual(moves)
      expect([found.openingCents, found.closingCents, found.warnings]).toEqual([open, close, []])
    }),
  )
})
