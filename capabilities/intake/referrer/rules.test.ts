// Who referred someone hears what became of it only when it is decided and the person agreed.
import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { agreements } from './model.ts'
import { agreedOn, mayAgree, mayTell, pickedUp, reachOf, saysWhoRefers } from './rules.ts'

const decided = { status: 'allocated', knows: 'yes' }

it.each([
  [decided, { agreed: 'yes' }, 'ok'],
  [{ ...decided, knows: 'self' }, { agreed: 'yes' }, 'ok'],
  [decided, null, 'referrer-missing'],
  [{ ...decided, status: 'waiting' }, { agreed: 'yes' }, 'not-decided'],
  [{ ...decided, knows: 'no' }, { agreed: 'yes' }, 'person-unknowing'],
  [decided, { agreed: 'no' }, 'not-agreed'],
  [decided, { agreed: 'not-asked' }, 'agreement-not-asked'],
] as const)('of %j with %j: %s', (request, referrer, word) => {
  const verdict = mayTell(request, referrer)
  expect(verdict.ok ? 'ok' : verdict.reason).toBe(word)
})

test('nothing is ever told without a yes, whatever else is so', () => {
  const statuses = fc.constantFrom('waiting', 'allocated', 'answered', 'referred', 'declined')
  const knows = fc.constantFrom('self', 'yes', 'no', 'unknown')
  fc.assert(
    fc.property(statuses, knows, fc.constantFrom(...agreements), (status, known, agreed) => {
      const { ok } = mayTell({ status, knows: known }, { agreed })
      expect(ok && (agreed !== 'yes' || known === 'no' || status === 'waiting')).toBe(false)
    }),
  )
})

test('who does not know agreed to nothing; a referrer has a name or works somewhere', () => {
  expect(mayAgree({ knows: 'no' }, { agreed: 'yes' })).toEqual({ ok: false, reason: 'agreed-unknowing' })
  expect(mayAgree({ knows: 'no' }, { agreed: 'not-asked' }).ok).toBe(true)
  expect(saysWhoRefers({ name: '', organisation: '' }).ok).toBe(false)
  expect(saysWhoRefers({ name: '', organisation: 'De Klepper' }).ok).toBe(true)
})

it.each([
  ['yes', null, '2026-11-30'],
  ['not-asked', { agreed: 'yes', agreedOn: '2026-11-01' }, null],
  ['yes', { agreed: 'yes', agreedOn: '2026-11-01' }, '2026-11-01'],
  ['no', { agreed: 'yes', agreedOn: '2026-11-01' }, '2026-11-30'],
] as const)('%s after %j is known since %s', (agreed, before, since) => {
  expect(agreedOn(agreed, before, '2026-11-30')).toBe(since)
})

it.each([
  ['0500-090002', '', '0500-090002'],
  ['ellen@klepper.example', 'ellen@klepper.example', ''],
  ['0500-090002, ellen@klepper.example', 'ellen@klepper.example', '0500-090002'],
  ['ellen@klepper', '', 'ellen@klepper'],
] as const)('"%s" is mail to "%s" and telephone "%s"', (typed, email, phone) => {
  expect(reachOf(typed)).toEqual({ email, phone })
})

test('a case or an answer is picked up, the rest is not', () => {
  expect(['allocated', 'answered', 'referred', 'declined'].map((status) => pickedUp({ status }))).toEqual([
    true,
    true,
    false,
    false,
  ])
})
