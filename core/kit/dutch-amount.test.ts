// What people type in an amount field, and what it is worth.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dutchFromCents } from './cents.ts'
import { centsFromDutch } from './dutch-amount.ts'

describe('an amount is read as the Dutch type it', () => {
  it.each([
    ['12', 1200],
    ['12,5', 1250],
    ['12,50', 1250],
    ['12.50', 1250],
    ['1.234', 123400],
    ['1.234,56', 123456],
    ['1.234.567,89', 123456789],
    ['€ 3,-', 300],
    ['3,=', 300],
    ['€3,--', 300],
    ['€ 12,50 euro', 1250],
    ['EUR 12,50', 1250],
    ['12,', 1200],
    [',50', 50],
    ['-12,50', -1250],
    ['−12,50', -1250],
    ['0', 0],
    ['-0', 0],
  ])('%s', (text, cents) => expect(centsFromDutch(text)).toBe(cents))
})

describe('a sum in a cell is worked out', () => {
  it.each([
    ['100+25', 12500],
    ['3*42,50', 12750],
    ['3 x 42,50', 12750],
    ['42,50 × 3', 12750],
    ['100/3', 3333],
    ['200/3', 6667],
    ['-200/3', -6667],
    ['10:4', 250],
    ['2+3*4', 1400],
    ['(2+3)*4', 2000],
    ['((1+1)*(2+2))/8', 100],
    ['100-25-25', 5000],
    ['100/10/2', 500],
    ['0,1+0,2', 30],
    ['50*4,3333', 21667],
    ['2*-3', -600],
    ['3,-+2', 500],
    ['1/-3', -33],
    ['12,50-2,25', 1025],
    ['10-1/3', 967],
    ['1/3+1/3', 67],
    ['1/3-0,25', 8],
    ['2,5*0,5', 125],
    ['0,5/0,25', 200],
    ['-1/-4', 25],
    ['2-(3-1,5)', 50],
    ['2*(3)', 600],
    ['-(2+3)', -500],
    ['0/3', 0],
    ['0,005*1', 1],
    ['-0,005*1', -1],
    ['-0,004*1', 0],
  ])('%s', (text, cents) => expect(centsFromDutch(text)).toBe(cents))
})

describe('what is not an amount gives nothing', () => {
  it.each([
    '',
    ' ',
    'abc',
    '12,50,3',
    '1,234',
    '1.23.4',
    '12 50',
    '12 euro 50',
    '12 euro 5x',
    '12euro50',
    '2+',
    '-',
    '(2+3',
    '(2*)',
    '2(3)',
    '2)3',
    '5%',
    '1/0+2',
    '2*1/0',
    '1++',
    '(1',
    '1)',
    '1/0',
    '2**3',
    '()',
    '.',
    ',',
    '9'.repeat(30),
    '1'.repeat(300),
  ])('%s', (text) => expect(centsFromDutch(text)).toBeNull())
})

it('what is typed may be long, to two hundred signs', () => {
  expect(centsFromDutch(`12${'+0'.repeat(99)}`)).toBe(1200)
  expect(centsFromDutch(`12${'+0'.repeat(99)}0`)).toBeNull()
})

it('what we write we also read, to the cent', () => {
  fc.assert(fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => centsFromDutch(dutchFromCents(cents)) === cents))
})

it('whatever is typed, it never breaks', () => {
  const typed = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789.,-+*/()€ x') }))
  fc.assert(
    fc.property(typed, (text) => {
      const cents = centsFromDutch(text)
      return cents === null || (Number.isSafeInteger(cents) && !Object.is(cents, -0))
    }),
  )
})
