// Requests about one's own file: the term, who may ask for whom, and when it may be granted.
import { expect, test } from 'vitest'
import type { Asker, Outcome, RightsCheck } from './model.ts'
import { mayDecide, mayExtend, mindsOf, needsOf, stopOf, termOf, termStateOn } from './rules.ts'

test.each([
  ['an ordinary month', '2026-11-23', '2026-12-23', '2027-02-23'],
  ['a month that is shorter', '2026-01-31', '2026-02-28', '2026-04-30'],
])('%s', (_, received, dueOn, extendedTo) => {
  // Seen in no official text, so the page says so.
  expect(termOf(received)).toEqual({ dueOn, extendedTo, verified: false })
})

test('before the law as we know it there is no term', () => expect(termOf('2018-05-24')).toBeNull())

test.each([
  ['on its last day it is near', '2026-11-23', 'near'],
  ['a week before too', '2026-11-30', 'near'],
  ['eight days before it runs', '2026-12-01', 'open'],
  ['a day later it is over', '2026-11-22', 'over'],
] as const)('%s', (_, dueOn, state) => {
  expect(termStateOn({ dueOn, decided: false }, '2026-11-23')).toBe(state)
  expect(termStateOn({ dueOn, decided: true }, '2026-11-23')).toBe('open')
})

test('more time is taken once, before the term is over, of what is not decided', () => {
  const row = { dueOn: '2026-12-23', extendedOn: null, outcome: null }
  expect(mayExtend(row, '2026-12-23')).toEqual({ ok: true })
  expect(mayExtend(row, '2026-12-24')).toMatchObject({ reason: 'rights-term-over' })
  expect(mayExtend({ ...row, extendedOn: '2026-12-01' }, '2026-12-02')).toMatchObject({ reason: 'rights-extended' })
  expect(mayExtend({ ...row, outcome: 'refused' }, '2026-12-02')).toMatchObject({ reason: 'rights-decided' })
})

test.each([
  ['an adult', 'self', 40, null, [], ['identity']],
  ['a child of eleven', 'self', 11, 'under-twelve', ['under-twelve'], ['identity']],
  ['a child of twelve', 'self', 12, null, [], ['identity']],
  ['the parent of a child of eleven', 'parent', 11, null, [], ['identity', 'authority']],
  ['the parent of a child of fifteen', 'parent', 15, null, ['child-too'], ['identity', 'authority']],
  ['the guardian of a child of sixteen', 'guardian', 16, null, [], ['identity', 'authority', 'child-agrees']],
  ['the parent of an adult', 'parent', 18, 'of-age', ['of-age'], ['identity', 'authority']],
  ['a curator', 'curator', 40, null, [], ['identity', 'authority']],
  ['an administrator', 'administrator', 40, null, ['money-only'], ['identity', 'authority']],
  ['a mentor', 'mentor', 40, null, ['care-only'], ['identity', 'authority']],
  ['a proxy', 'proxy', 40, null, ['as-covered'], ['identity', 'authority']],
  ['a parent where no age is known', 'parent', null, null, ['age-unknown'], ['identity', 'authority']],
] as const)('%s', (_, byWhom: Asker, age, stop, minds, needs) => {
  expect(stopOf({ byWhom, age })).toBe(stop)
  expect(mindsOf({ byWhom, age })).toEqual(minds)
  expect(needsOf({ byWhom, age })).toEqual(needs)
})

const seen: RightsCheck = { identity: 'document', authoritySeen: '', childAgreed: '' }
const parent = { byWhom: 'parent', age: 16, decided: false, check: null } as const

test.each([
  ['nobody was checked', parent, 'granted', 'rights-not-checked'],
  ['refusing needs no check', parent, 'refused', null],
  ['taking back needs no check', parent, 'withdrawn', null],
  ['authority was not seen', { ...parent, check: seen }, 'partial', 'rights-authority-missing'],
  ['the child was not asked', { ...parent, check: { ...seen, authoritySeen: 'register' } }, 'granted', 'rights-child-agrees'],
  ['all was seen', { ...parent, check: { ...seen, authoritySeen: 'register', childAgreed: 'zei ja' } }, 'granted', null],
  ['a parent of an adult', { ...parent, age: 30, check: { ...seen, authoritySeen: 'x' } }, 'granted', 'rights-no-standing'],
  ['what was decided stays', { ...parent, decided: true }, 'refused', 'rights-decided'],
] as const)('%s', (_, row, to: Outcome, reason) => {
  expect(mayDecide(row, to)).toEqual(reason === null ? { ok: true } : { ok: false, reason })
})
