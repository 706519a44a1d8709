// Amounts, days, numbers and letters as banks write them.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dutchFromCents } from '../../../../core/kit/cents.ts'
import { isBadIban, readAccount } from '../readers/account-number.ts'
import { countStrange, decodeText } from '../readers/decode-text.ts'
import { readAmount, readDay, readDayAs } from './bank-values.ts'

it.for([
  ['12,50', 1250, true],
  ['1.234,56', 123456, true],
  ['1,234.56', 123456, true],
  ['1234.56', 123456, true],
  ['1.234', 123400, true],
  ['1.234.567', 123456700, true],
  ['12', 1200, true],
  ['+936,35', 93635, true],
  ['-4,99', -499, true],
  ['4,99-', -499, true],
  ['€ 5,00', 500, true],
  ['12,34500', 1235, false],
  ['12,34400', 1234, false],
  ['-12,34500', -1235, false],
  ['0,00', 0, true],
  ['-0,00', 0, true],
] as const)('%s', ([text, cents, exact]) => expect(readAmount(text)).toEqual({ cents, exact }))

it.each(['', ',', 'abc', '1,2,3', '--1', '-1-', '1e5', '9'.repeat(30)])('%j is no amount', (text) => {
  expect(readAmount(text)).toBeNull()
})

it.each([
  ['12.345', 1235],
  ['1234.5', 123450],
])('in XML the dot is always the decimal sign: %s', (text, cents) => expect(readAmount(text, '.')?.cents).toBe(cents))

it('any amount written by us is read', () => {
  fc.assert(fc.property(fc.integer({ min: -1e11, max: 1e11 }), (cents) => readAmount(dutchFromCents(cents))?.cents === cents))
})

it.each([
  ['20260131', '2026-01-31'],
  ['2026-01-31', '2026-01-31'],
  ['2026-01-31T23:59:00+01:00', '2026-01-31'],
  ['2026-01-31+01:00', '2026-01-31'],
  ['31-01-2026', '2026-01-31'],
  ['1/2/2026', '2026-02-01'],
  ['20260231', null],
  ['31-13-2026', null],
  ['', null],
])('%s is the day %s', (text, day) => expect(readDay(text)).toBe(day))

it.for([
  ['31-1-26', 'dayMonthYear', '2026-01-31'],
  ['31/01/2026 14:03', 'dayMonthYear', '2026-01-31'],
  ['31012026', 'dayMonthYear', '2026-01-31'],
  ['3 mrt 2026', 'dayMonthYear', '2026-03-03'],
  ['3 maart 2026', 'dayMonthYear', '2026-03-03'],
  ['Oct 3, 2026', 'monthDayYear', '2026-10-03'],
  ['2/1/2026', 'monthDayYear', '2026-02-01'],
  ['2/1/2026', 'dayMonthYear', '2026-01-02'],
  ['2026.1.2', 'yearMonthDay', '2026-01-02'],
  ['20260102', 'yearMonthDay', '2026-01-02'],
  ['2026-01-02T08:00:00Z', 'yearMonthDay', '2026-01-02'],
  ['120526', 'dayMonthYear', null],
  ['31-02-2026', 'dayMonthYear', null],
  ['31-01-2026', 'yearMonthDay', null],
] as const)('%s written as %s is %s', ([text, style, day]) => expect(readDayAs(text, style)).toBe(day))

it.for([
  ['1.234,56', ',', 123_456],
  ['1,234.56', '.', 123_456],
  ['1.234', ',', 123_400],
  ['1.234', '.', 123],
  ['12,50', '.', null],
  ['12.50', ',', null],
  ['1.234,56', '.', null],
] as const)('%s with decimal sign %s is %s', ([text, sign, cents]) => expect(readAmount(text, sign)?.cents ?? null).toBe(cents))

it.each([
  ['nl91 abna 0417 1643 00', 'NL91ABNA0417164300', false],
  ['NL71RABO0123456789', 'NL71RABO0123456789', true],
  ['NL81ASNB9999999999', 'NL81ASNB9999999999', true],
  ['V 123-45678', 'V12345678', false],
  [' ', null, false],
])('account %s is %s; bad: %s', (text, account, bad) => {
  expect(readAccount(text)).toBe(account)
  expect(isBadIban(readAccount(text))).toBe(bad)
})

describe('letters', () => {
  it.each([
    ['utf-8', [0x63, 0xc3, 0xa9, 0xe2, 0x82, 0xac], 'cé€'],
    ['utf-8', [0xef, 0xbb, 0xbf, 0x61], 'a'],
    ['windows-1252', [0x63, 0xe9, 0x20, 0x80, 0x92], 'cé €’'],
    ['utf-16le', [0xff, 0xfe, 0x61, 0x00, 0xe9, 0x00], 'aé'],
    ['utf-16be', [0xfe, 0xff, 0x00, 0x61, 0x00, 0xe9], 'aé'],
    ['utf-16le', [...'Datum;Bedrag'].flatMap((letter) => [letter.charCodeAt(0), 0]), 'Datum;Bedrag'],
    ['utf-8', [0xc3, 0xa9, 0xc3, 0xa9, 0xff, 0x61], 'éé\ufffda'],
  ])('%s', (encoding, bytes, text) => expect(decodeText(new Uint8Array(bytes))).toEqual({ text, encoding }))

  it('someone may choose otherwise', () => {
    expect(decodeText(new Uint8Array([0x8e]), 'macintosh').text).toBe('é')
  })

  it.each([
    ['Café', 0],
    ['CafÃ©', 1],
    ['Caf\ufffd', 1],
  ])('in %s there are %d odd signs', (text, count) => expect(countStrange(text)).toBe(count))
})
