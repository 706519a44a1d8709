// Terms of waiting, the order of the queue, and the least that is kept of someone who does not know.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type Day } from '../../core/kit/day.ts'
import { type Urgency, urgencies } from './model.ts'
import {
  inOrder,
  keptOut,
  leastOf,
  mayDecide,
  mayRegister,
  mayTriage,
  overTermFirst,
  termOf,
  usualTerms,
  waiting,
} from './rules.ts'

const monday: Day = '2026-11-23'
const ask = (urgency: Urgency, aboutDebts = false, receivedOn = monday) => ({ urgency, aboutDebts, receivedOn })

it.each([
  ['today', false, '2026-11-23', 'own'],
  ['threatening', false, '2026-11-26', 'own'],
  ['threatening', true, '2026-11-26', 'wgs-threat'],
  ['soon', false, '2026-11-30', 'own'],
  ['normal', false, '2026-12-21', 'own'],
  ['normal', true, '2026-12-21', 'wgs'],
] as const)('asked on a Monday, %s, debts %s: in time until %s by %s', (urgency, debts, term, source) => {
  expect(termOf(ask(urgency, debts), usualTerms)).toEqual({ term, source })
})

it('a stricter agreement of the organisation goes before the four weeks of the law, a looser one does not', () => {
  expect(termOf(ask('normal', true), { ...usualTerms, normalDays: 14 })).toEqual({ term: '2026-12-07', source: 'own' })
  expect(termOf(ask('normal', true), { ...usualTerms, normalDays: 90 })).toEqual({ term: '2026-12-21', source: 'wgs' })
})

it('a threat on the day before Christmas has its third working day after the holidays', () => {
  expect(termOf(ask('threatening', true, '2026-12-24'), usualTerms).term).toBe('2026-12-30')
})

it.each([
  ['2026-12-20', { word: 'left', days: 1 }, false],
  ['2026-12-21', { word: 'last-day', days: 0 }, false],
  ['2026-12-22', { word: 'over', days: 1 }, true],
] as const)('on %s the clock says %j', (today, clock, overTerm) => {
  expect(waiting(ask('normal'), today, { terms: usualTerms })).toMatchObject({ clock, overTerm })
})

const day = fc.integer({ min: 0, max: 2000 }).map((days) => addDays('2021-01-01', days))
const placed = fc.record({ id: fc.uuid(), urgency: fc.constantFrom(...urgencies), receivedOn: day, aboutDebts: fc.boolean() })

describe('whatever is asked', () => {
  it('the law never gives someone more time to wait than it gives without it', () => {
    fc.assert(
      fc.property(placed, (request) => {
        const term = (aboutDebts: boolean) => termOf({ ...request, aboutDebts }, usualTerms).term
        expect(term(true) <= term(false)).toBe(true)
      }),
    )
  })

  it('who is in more danger has no later term', () => {
    fc.assert(
      fc.property(day, fc.boolean(), (receivedOn, debts) => {
        const terms = urgencies.map((urgency) => termOf(ask(urgency, debts, receivedOn), usualTerms).term)
        expect((terms[0] as string) <= (terms[1] as string) && (terms[1] as string) <= (terms[3] as string)).toBe(true)
      }),
    )
  })

  it('the queue has one order: danger, then waiting time', () => {
    fc.assert(
      fc.property(fc.array(placed, { minLength: 2, maxLength: 12 }), (all) => {
        const sorted = [...all].sort(inOrder)
        for (const [at, one] of sorted.slice(1).entries()) {
          const before = sorted[at] as (typeof sorted)[number]
          expect(urgencies.indexOf(before.urgency)).toBeLessThanOrEqual(urgencies.indexOf(one.urgency))
          if (before.urgency === one.urgency) expect(before.receivedOn <= one.receivedOn).toBe(true)
        }
      }),
    )
  })

  it('the day begins with who waits past the term', () => {
    fc.assert(
      fc.property(fc.array(placed, { maxLength: 12 }), (all) => {
        const lines = all
          .map((one) => ({ ...one, waiting: waiting(one, '2026-06-01', { terms: usualTerms }) }))
          .sort(overTermFirst)
        const firstInTime = lines.findIndex((line) => !line.waiting.overTerm)
        if (firstInTime >= 0) expect(lines.slice(firstInTime).some((line) => line.waiting.overTerm)).toBe(false)
      }),
    )
  })
})

const request = { knows: 'no', askedBy: 'de huisarts', urgency: 'normal', urgencyReason: '' } as const

it.each(keptOut.map((field) => [field]))('of someone who does not know, %s is not kept', (field) => {
  expect(mayRegister({ ...request, [field]: 'iets' })).toEqual({ ok: false, reason: 'not-minimal' })
  expect(mayRegister({ ...request, knows: 'yes', [field]: 'iets' }).ok).toBe(true)
})

it('who asks for another says who they are; who asks for themselves need not', () => {
  expect(mayRegister({ ...request, askedBy: '' })).toEqual({ ok: false, reason: 'asker-missing' })
  expect(mayRegister({ ...request, knows: 'self', askedBy: '' }).ok).toBe(true)
})

it.each([['today'], ['threatening']] as const)('%s wants a reason', (urgency) => {
  expect(mayTriage({ knows: 'self', urgency, urgencyReason: '' })).toEqual({ ok: false, reason: 'reason-missing' })
})

it('a request is decided once', () => {
  expect(mayDecide({ status: 'waiting' }).ok).toBe(true)
  expect(mayDecide({ status: 'referred' })).toEqual({ ok: false, reason: 'decided' })
})

it('what the form hides for who does not know is not kept, and stays for everyone else', () => {
  const found = { questionBehind: 'Eenzaam', inPlace: 'Thuiszorg' }
  expect(leastOf({ ...found, knows: 'no' })).toEqual({ knows: 'no', questionBehind: '', inPlace: '' })
  expect(leastOf({ ...found, knows: 'unknown' })).toEqual({ ...found, knows: 'unknown' })
})
