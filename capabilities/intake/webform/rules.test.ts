// The web form: which questions come, what is wrong with an answer, and what is sent.
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  faultsIn,
  fields,
  firstFault,
  looksAutomatic,
  mayBeReceived,
  type Step,
  stepAfter,
  stepBefore,
  stepsOf,
  type Typed,
  toWebRequest,
} from './rules.ts'

const today = '2026-11-23'
const empty = Object.fromEntries(fields.map((field) => [field, ''])) as unknown as Typed
const own: Typed = { ...empty, who: 'self', ownWords: 'Help', safeNow: 'yes', family: 'Haddad', phone: '0500-090001' }
const other: Typed = { ...own, who: 'near', knows: 'yes', askerName: 'Buurvrouw', askerReach: '0500-090002' }

describe('the questions', () => {
  test('who asks for themselves is asked nothing about an asker', () => {
    expect(stepsOf(own)).toEqual(['who', 'words', 'safe', 'name', 'reach', 'careful', 'born', 'street', 'check'])
  })
  test('who asks for another says whether that person knows, and who they are', () => {
    expect(stepsOf(other).slice(0, 4)).toEqual(['who', 'knows', 'asker', 'words'])
  })
  test('of someone who does not know, no birth date and no address is asked', () => {
    expect(stepsOf({ ...other, knows: 'no' })).toEqual(['who', 'knows', 'asker', 'words', 'safe', 'name', 'reach', 'check'])
  })
  test('who asks from their work says where, and may say whether the person agrees that they hear more, as far as that person knows', () => {
    const partner = { ...other, who: 'partner' }
    expect(stepsOf(partner).slice(0, 5)).toEqual(['who', 'knows', 'asker', 'work', 'hear'])
    expect(stepsOf({ ...partner, knows: 'unknown' })).not.toContain('hear')
    const sent = toWebRequest({ ...partner, askerOrganisation: 'De Klepper', agreed: 'yes' }, today, 'nl')
    expect(sent).toMatchObject({ askerOrganisation: 'De Klepper', agreed: 'yes' })
    expect(toWebRequest({ ...partner, agreed: 'yes', knows: 'no' }, today, 'nl').agreed).toBe('not-asked')
  })
  test('going on and back meet each other', () => {
    for (const typed of [own, other, { ...other, knows: 'no' }, { ...other, who: 'partner' }])
      for (const step of stepsOf(typed).slice(0, -1)) expect(stepBefore(stepAfter(step, typed), typed)).toBe(step)
  })
})

it.each([
  ['who', { who: '' }, 'choose'],
  ['who', { who: 'nobody' }, 'choose'],
  ['words', { ownWords: '  ' }, 'fill-in'],
  ['words', { ownWords: 'x'.repeat(4001) }, 'too-long'],
  ['safe', { safeNow: '' }, 'choose'],
  ['name', { family: '' }, 'fill-in'],
  ['reach', { phone: '' }, 'reach'],
  ['reach', { phone: 'geen' }, 'phone'],
  ['reach', { phone: '', email: 'geen adres' }, 'email'],
  ['born', { bornOn: 'gisteren ooit' }, 'day'],
] as const)('%s with %j is %s', (step, given, word) => {
  expect(faultsIn(step, { ...own, ...given }, today).map((fault) => fault.word)).toEqual([word])
})

test('an e-mail address alone is enough to be reached, and someone else is reached by the asker', () => {
  expect(faultsIn('reach', { ...own, phone: '', email: 'x@voorbeeld.example' }, today)).toEqual([])
  expect(faultsIn('reach', { ...other, phone: '' }, today)).toEqual([])
})

test('what was skipped is no fault, and what is missing is found in the order of the questions', () => {
  expect(firstFault(own, today)).toBeNull()
  expect(firstFault({ ...own, ownWords: '', family: '' }, today)).toBe('words')
  expect(firstFault({ ...own, who: 'near' }, today)).toBe('knows')
})

test('answers to questions that are no longer asked do not go along', () => {
  const first = { ...other, email: 'x@voorbeeld.example', bornOn: '3-2-1961', street: 'Molenstraat 1', safeContact: 'na drieën' }
  expect(toWebRequest(first, today, 'nl')).toMatchObject({ bornOn: '1961-02-03', email: 'x@voorbeeld.example', knows: 'yes' })
  const minimal = toWebRequest({ ...first, knows: 'no' }, today, 'nl')
  expect(minimal).toMatchObject({ bornOn: null, email: '', street: '', safeContact: '', knows: 'no' })
  expect(toWebRequest({ ...first, who: 'self' }, today, 'nl')).toMatchObject({ askerName: '', askerReach: '', knows: 'self' })
})

test('whatever is typed, what passes the questions may be received', () => {
  const word = fc.string({ maxLength: 30 })
  const typed = fc.record({
    ...Object.fromEntries(fields.map((field) => [field, word])),
    who: fc.constantFrom('self', 'near', 'partner'),
    knows: fc.constantFrom('yes', 'no', 'unknown'),
    safeNow: fc.constantFrom('yes', 'no', 'unknown'),
    agreed: fc.constantFrom('yes', 'no', 'not-asked'),
    bornOn: fc.constantFrom('', '3-2-1961', '1 mrt 1990'),
    email: fc.constantFrom('', 'x@voorbeeld.example'),
    phone: fc.constantFrom('', '0500-090001'),
  }) as unknown as fc.Arbitrary<Typed>
  fc.assert(
    fc.property(typed, (one) => {
      fc.pre(firstFault(one, today) === null)
      expect(mayBeReceived(toWebRequest(one, today, 'nl'), today).ok).toBe(true)
    }),
  )
})

it.each([
  [{ seconds: 30, website: '' }, false],
  [{ seconds: 4, website: '' }, true],
  [{ seconds: 30, website: 'http://voorbeeld.example' }, true],
  [{ seconds: null, website: '' }, true],
  [{ seconds: 90_000, website: '' }, true],
])('%j looks automatic: %s', (sent, expected) => {
  expect(looksAutomatic(sent)).toBe(expected)
})

const sent = {
  who: 'self',
  knows: 'self',
  askerName: '',
  askerReach: '',
  agreed: 'not-asked',
  phone: '0500-090001',
  email: '',
  bornOn: null,
} as const
it.each([
  [{}, null],
  [{ phone: '' }, 'no-way-to-reach'],
  [{ who: 'near', knows: 'yes' }, 'asker-missing'],
  [{ knows: 'yes' }, 'asker-missing'],
  [{ who: 'near', knows: 'no', askerName: 'B', askerReach: '1', bornOn: '1961-02-03' }, 'not-minimal'],
  [{ bornOn: '2027-01-01' }, 'day-to-come'],
  [{ agreed: 'yes' }, 'agreed-unknowing'],
  [{ who: 'partner', knows: 'unknown', askerName: 'B', askerReach: '1', agreed: 'yes' }, 'agreed-unknowing'],
  [{ who: 'partner', knows: 'yes', askerName: 'B', askerReach: '1', agreed: 'yes' }, null],
] as const)('sent with %j: %s', (given, reason) => {
  const verdict = mayBeReceived({ ...sent, ...given }, today)
  expect(verdict.ok ? null : verdict.reason).toBe(reason)
})

test('every step is a question or the last page', () => {
  const steps: Step[] = stepsOf(other)
  expect(new Set(steps).size).toBe(steps.length)
})
