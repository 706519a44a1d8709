// Kinds of receiver: what a list must have, what a report starts from, and what stays when one turns to another receiver.
import { describe, expect, test } from 'vitest'
import type { OfferedLine } from '../disclosure/model.ts'
import { lineOf } from '../disclosure/rules.ts'
import { parts, type ReceiverKind, receiverKind, tickable } from './model.ts'
import { choosable, kindsAtFirst, leastParts, mayArrangeKinds, mayHold, partsOf, startOf, turnedTo, withKind } from './rules.ts'

const own: ReceiverKind = {
  ...{ code: 'food-bank', word: 'Voedselbank', purpose: 'Een pakket, zolang het nodig is.', ground: 'consent', retired: false },
  parts: { ...leastParts, words: 'ticked', goals: 'ticked', notes: 'left-out', instruments: 'left-out' },
}

test.each([
  ['the list that comes along may stand', kindsAtFirst, null],
  ['one of the own may be added', [...kindsAtFirst, own], null],
  ['each stands once', [...kindsAtFirst, kindsAtFirst[0]], 'kind-twice'],
  ['an own one has a name', [...kindsAtFirst, { ...own, word: '' }], 'kind-without-word'],
  ['none disappears, since reports have it', kindsAtFirst.slice(1), 'receiver-kind-gone'],
  ['one at least can be chosen', kindsAtFirst.map((one) => ({ ...one, retired: true })), 'no-kind-left'],
] as const)('%s', (_, kinds, reason) => {
  const verdict = mayArrangeKinds(kinds as typeof kindsAtFirst, kindsAtFirst)
  expect(verdict.ok ? null : verdict.reason).toBe(reason)
})

test('least is the default: whoever arranged nothing finds nothing ticked, no purpose and no ground', () => {
  for (const one of kindsAtFirst) {
    expect(receiverKind.parse(one)).toEqual(one)
    expect([...new Set(Object.values(one.parts))]).toEqual(['offered'])
    expect([one.purpose, one.ground]).toEqual(['', null])
  }
})

test('how to reach someone, other people and notes are never ticked beforehand, whatever an organisation wants', () => {
  expect(tickable).toEqual(['words', 'goals', 'agreements', 'strengths', 'instruments'])
  for (const part of ['reach', 'household', 'notes'])
    expect(parts.safeParse({ ...leastParts, [part]: 'ticked' }).success).toBe(false)
})

test('what was set aside is offered only where it stands already', () => {
  const kinds = [{ ...own, retired: true }, ...kindsAtFirst]
  expect(choosable(kinds, null).map(({ code }) => code)).not.toContain(own.code)
  expect(choosable(kinds, own.code).map(({ code }) => code)).toContain(own.code)
})

test('two rows of boxes say how each part starts; what is not offered is not ticked either', () => {
  expect(partsOf(['words', 'goals'], ['goals', 'strengths'])).toMatchObject({
    words: 'offered',
    goals: 'ticked',
    strengths: 'left-out',
  })
  expect(partsOf(Object.keys(leastParts) as (keyof typeof leastParts)[], [])).toEqual(leastParts)
})

test('a new kind stands before who is none of them, and a changed one where it stood', () => {
  const codes = (kinds: readonly ReceiverKind[]) => kinds.map(({ code }) => code)
  expect(codes(withKind(kindsAtFirst, own)).slice(-2)).toEqual([own.code, 'other'])
  const renamed = { ...kindsAtFirst[3], word: 'Onderwijs' } as ReceiverKind
  expect(withKind(kindsAtFirst, renamed)[3]?.word).toBe('Onderwijs')
})

const line = (key: string, stopped: OfferedLine['stopped'] = null): OfferedLine => ({
  ...{ key, group: key.split('.')[0] as OfferedLine['group'], title: key, text: `text of ${key}`, stopped },
})
const offered = ['person.name', 'person.born', 'reach.phone', 'words.own', 'goals.a', 'goals.b', 'notes.n'].map((key) =>
  line(key),
)
const keys = ({ lines }: { lines: readonly { key: string }[] }) => lines.map(({ key }) => key)
const plain = kindsAtFirst[0] as ReceiverKind

test('a report starts from what its kind says: those parts, that purpose, that ground', () => {
  expect(keys(startOf(null, offered, 'public-task'))).toEqual(['person.name'])
  expect(keys(startOf(own, offered, null))).toEqual(['person.name', 'words.own', 'goals.a', 'goals.b'])
  expect(startOf(own, offered, 'public-task')).toMatchObject({ purpose: own.purpose, ground: 'consent' })
  expect(startOf(plain, offered, 'public-task')).toMatchObject({ purpose: '', ground: 'public-task' })
  expect(keys(startOf(own, [line('goals.a', 'no-address')], null))).toEqual([])
})

test.each([
  ['what is offered may go', ['person.name', 'goals.a'], null],
  ['whom it is about always may', ['person.born'], null],
  ['what was left out may not', ['person.name', 'notes.n'], 'part-left-out'],
] as const)('%s', (_, lines, reason) => {
  const verdict = mayHold(
    own,
    lines.map((key) => line(key)),
  )
  expect(verdict.ok ? null : verdict.reason).toBe(reason)
})

describe('turning to another kind of receiver', () => {
  const given = { was: null, offered, usual: null }
  const untouched = startOf(null, offered, null)

  test('brings all of it where nothing was touched, and takes it along again', () => {
    const there = turnedTo(own, untouched, given)
    expect(there).toEqual(startOf(own, offered, null))
    expect(turnedTo(plain, there, { ...given, was: own })).toEqual(startOf(plain, offered, null))
  })

  test('leaves what one wrote and chose, but for what is not for this receiver', () => {
    const mine = { lines: [...untouched.lines, lineOf(line('notes.n'))], purpose: 'Samen kijken.', ground: 'vital' as const }
    const there = turnedTo(own, mine, given)
    expect(there).toMatchObject({ purpose: 'Samen kijken.', ground: 'vital' })
    expect(keys(there)).toEqual(['person.name'])
  })
})
