// Who referred someone hears what became of it only when it is decided and the person agreed.
import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { agreements } from './model.ts'
import { agreedByHearsay, agreedOn, agreementAfter, mayAgree, mayTell, pickedUp, reachOf, saysWhoRefers } from './rules.ts'

const decided = { status: 'allocated', knows: 'yes', apart: false, diedOn: null }

it.each([
  [decided, { agreed: 'yes' }, 'ok'],
  [{ ...decided, knows: 'self' }, { agreed: 'yes' }, 'ok'],
  [decided, null, 'referrer-missing'],
  [{ ...decided, status: 'waiting' }, { agreed: 'yes' }, 'not-decided'],
  [{ ...decided, knows: 'no' }, { agreed: 'yes' }, 'person-unknowing'],
  [{ ...decided, knows: 'unknown' }, { agreed: 'yes' }, 'person-unknowing'],
  [{ ...decided, apart: true }, { agreed: 'yes' }, 'request-apart'],
  [{ ...decided, diedOn: '2026-11-29' }, { agreed: 'yes' }, 'person-died'],
  [decided, { agreed: 'no' }, 'not-agreed'],
  [decided, { agreed: 'not-asked' }, 'agreement-not-asked'],
] as const)('of %j with %j: %s', (request, referrer, word) => {
  const verdict = mayTell(request, referrer)
  expect(verdict.ok ? 'ok' : verdict.reason).toBe(word)
})

test('nothing is ever told without a yes, whatever else is so', () => {
  const statuses = fc.constantFrom('waiting', 'allocated', 'answered', 'referred', 'declined')
  const knows = fc.constantFrom('self', 'yes', 'no', 'unknown')
  const died = fc.constantFrom(null, '2026-11-29' as const)
  const request = fc.record({ status: statuses, knows, apart: fc.boolean(), diedOn: died })
  fc.assert(
    fc.property(request, fc.constantFrom(...agreements), (asked, agreed) => {
      const { status, knows: known, apart, diedOn } = asked
      const { ok } = mayTell(asked, { agreed })
      const sure = known === 'self' || known === 'yes'
      expect(ok).toBe(agreed === 'yes' && sure && status !== 'waiting' && !apart && diedOn === null)
    }),
  )
})

test('who does not know, or perhaps not, agreed to nothing; a referrer has a name or works somewhere', () => {
  expect(mayAgree({ knows: 'no' }, { agreed: 'yes' })).toEqual({ ok: false, reason: 'agreed-unknowing' })
  expect(mayAgree({ knows: 'unknown' }, { agreed: 'yes' }).ok).toBe(false)
  expect(mayAgree({ knows: 'self' }, { agreed: 'yes' }).ok).toBe(true)
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

const ellen = { organisation: 'De Klepper', name: 'Ellen', email: 'ellen@klepper.example' }
const piet = { ...ellen, name: 'Piet', email: 'piet@klepper.example' }
it.each([
  [{ ...ellen, agreed: 'yes', askedAnew: false }, 'yes', '2026-11-01'],
  [{ ...ellen, agreed: 'yes', askedAnew: true }, 'yes', '2026-11-01'],
  [{ ...piet, agreed: 'yes', askedAnew: false }, 'not-asked', null],
  [{ ...ellen, organisation: 'De Zwaan', agreed: 'yes', askedAnew: false }, 'not-asked', null],
  [{ ...ellen, email: '', agreed: 'yes', askedAnew: false }, 'not-asked', null],
  [{ ...piet, agreed: 'yes', askedAnew: true }, 'yes', '2026-11-30'],
  [{ ...piet, agreed: 'no', askedAnew: false }, 'no', '2026-11-30'],
] as const)('after a yes for one referrer, %j is known as %s since %s', (to, agreed, since) => {
  const before = { ...ellen, agreed: 'yes', agreedOn: '2026-11-01' } as const
  expect(agreementAfter(to, before, '2026-11-30')).toEqual({ agreed, agreedOn: since })
  expect(agreementAfter(to, null, '2026-11-30')).toEqual({ agreed: to.agreed, agreedOn: '2026-11-30' })
})

test('by hearsay there is a no, and never a yes', () => {
  expect(agreements.map(agreedByHearsay)).toEqual(['not-asked', 'no', 'not-asked'])
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
