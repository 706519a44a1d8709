// To whom letters go, who gets one for the first time, and what they say of proposals of each kind.
import { expect, it } from 'vitest'
import type { KeptClaim } from '../../debts/model.ts'
import type { Offer } from '../../offer/model.ts'
import { addresseeOf, type LetterWords, letterValues, offeredTo, wasHeard, withoutExplanation } from './letter-values.ts'
import { isFirst, readyFor } from './ready-for.ts'

const words: LetterWords = {
  euros: (cents) => `€ ${cents / 100}`,
  percent: (rate) => `${rate / 100} %`,
  day: (day) => `dag ${day}`,
  plan: ({ kind }) => kind,
  rest: ({ remitted }) => `rest ${remitted}`,
}
const claim = { id: 'c', creditor: 'Woonstad', collector: null, currentCents: 90_000, balanceDay: '2026-10-01' } as KeptClaim
const share = { claimId: 'c', claim: 80_000, balanceDay: '2026-09-01', offered: 8_000, rate: 1_000, remitted: 72_000, stays: 0 }
const offer = { id: 'o', kind: 'credit', balanceDay: null, shares: [share] } as unknown as Offer

it.for([
  ['the creditor', { creditor: 'Woonstad', collector: null }, { claimId: 'c', toName: 'Woonstad', toAddress: '' }],
  ['whoever collects', { creditor: 'Woonstad', collector: 'Kade' }, { claimId: 'c', toName: 'Kade', toAddress: 'Postbus 1' }],
  ['nobody', { creditor: null, collector: ' ' }, null],
] as const)('a letter goes to %s', ([, who, to]) => {
  expect(addresseeOf({ id: 'c', ...who }, new Map([['kade', { name: 'KADE', address: 'Postbus 1' }]]))).toEqual(to)
})

it('a letter says what was put on record, not what became of the debt since', () => {
  const facts = { claim, offeredOn: null, replyBy: null, balanceOn: null, explanation: '' }
  const known = { creditor: 'Woonstad', 'balance-day': 'dag 2026-10-01', 'reply-by': null, 'offered-on': null, explanation: null }
  expect(letterValues({ ...facts, offered: null }, words)).toEqual({ ...known, debt: '€ 900' })
  // Asked of one day, whatever day the balance of before was of.
  expect(letterValues({ ...facts, balanceOn: '2026-12-31', offered: null }, words)['balance-day']).toBe(words.day('2026-12-31'))
  expect(letterValues({ ...facts, offered: offeredTo([offer], 'c') }, words)).toEqual({
    ...known,
    'balance-day': 'dag 2026-09-01',
    ...{ debt: '€ 800', offer: '€ 80', share: '10 %', 'payment-plan': 'credit', rest: 'rest 72000' },
  })
  expect(offeredTo([offer], 'other')).toBeNull()
})

it('a creditor heard of the proposal that was on record by then and offers what was said', () => {
  const of = { ...offer, madeOn: '2026-11-03' }
  expect(wasHeard(of, 'c', { onDay: '2026-11-03', cents: 8_000 })).toBe(true)
  expect(wasHeard(of, 'c', { onDay: '2026-11-02', cents: 8_000 })).toBe(false)
  expect(wasHeard(of, 'c', { onDay: '2026-11-03', cents: 7_000 })).toBe(false)
  expect(wasHeard(of, 'other', { onDay: '2026-11-03', cents: 8_000 })).toBe(false)
})

it('without an explanation its paragraph goes', () => {
  expect(withoutExplanation('Dag.\n\n[[explanation]]\n\nGroet')).toBe('Dag.\n\nGroet')
})

it('who refused may get a proposal again, and is not chosen for it at once; who has no share in one gets none', () => {
  const line = (at: 'none' | 'refused' | 'agreed', id: string) => ({ claim: { ...claim, id }, course: { at } as never })
  const lines = [line('none', 'a'), line('refused', 'b'), line('agreed', 'c'), line('none', 'd')]
  expect(readyFor('proposed', lines, new Set(['a', 'b', 'c'])).map(({ id }) => id)).toEqual(['a', 'b'])
  expect(readyFor('balanceAsked', lines, new Set()).map(({ id }) => id)).toEqual(['a', 'd'])
  expect([isFirst('proposed', { at: 'refused' }), isFirst('proposed', { at: 'balance' })]).toEqual([false, true])
})
