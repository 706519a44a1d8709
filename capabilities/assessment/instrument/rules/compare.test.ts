// Then beside now, what may be kept, and what a definition may not be.
import { describe, expect, test } from 'vitest'
import { definition, type FilledIn, type Outcome } from '../model.ts'
import { pointsOf, pointsOfQuestion, profileOf, shiftOf } from './compare.ts'
import { faultsOf } from './definition.ts'
import { mayFillIn, questionsAbout, withoutAnswers } from './fill-in.ts'

const who5 = { higher: 'better', change: { points: 10, source: 'x' } } as const

describe('how a score moved', () => {
  test.each([
    [32, 56, 'better', true],
    [56, 52, 'worse', false],
    [40, 40, 'same', false],
    [40, 50, 'better', true],
  ])('from %i to %i is %s', (from, to, way, counts) => {
    const points = [
      { on: '2026-03-01', value: from },
      { on: '2026-06-01', value: 99 },
      { on: '2026-09-01', value: to },
    ]
    expect(shiftOf(points, who5)).toMatchObject({ from, to, way, counts, since: '2026-03-01', until: '2026-09-01' })
  })
  test('where no source could be verified, nobody says whether it counts', () => {
    const points = [
      { on: '2026-03-01', value: 9 },
      { on: '2026-09-01', value: 4 },
    ]
    expect(shiftOf(points, { higher: 'worse', change: null })).toMatchObject({ way: 'better', counts: null })
  })
  test('once is no movement', () => {
    expect(shiftOf([{ on: '2026-03-01', value: 9 }], who5)).toBeNull()
  })
})

const small = definition.parse({
  code: 'small',
  title: 'Klein',
  about: 'Twee vragen',
  since: '2026-11-01',
  source: { credit: 'wij', licence: 'eigen' },
  questions: [
    { key: 'a', kind: 'figure', text: 'Hoe gaat het?' },
    { key: 'b', kind: 'words', text: 'Wat zou helpen?', optional: true },
    { key: 'c', kind: 'figure', text: 'En geld?', domain: 'money', optional: true },
  ],
})
const row = (filledOn: string, value: number | null, more: Partial<FilledIn> = {}): FilledIn => ({
  ...{ id: filledOn, version: 1, instrumentId: 'i', filledOn, filledBy: 'together', authorName: 'Anna' },
  answers: value === null ? {} : { a: value },
  outcomes: [{ key: 'total', value } as Outcome],
  ...{ withdrawnOn: null, withdrawnReason: '' },
  ...more,
})

test('what was taken back is not drawn, and a time without a figure is left out', () => {
  const rows = [
    row('2026-09-01', 7),
    row('2026-06-01', null),
    row('2026-03-01', 4),
    row('2026-01-01', 1, { withdrawnOn: '2026-01-02' }),
  ]
  const drawn = [
    { on: '2026-03-01', value: 4 },
    { on: '2026-09-01', value: 7 },
  ]
  expect(pointsOf(rows, 'total')).toEqual(drawn)
  expect(profileOf(small, rows).map(({ key }) => key)).toEqual(['a'])
  expect(profileOf(small, rows).map((one) => pointsOfQuestion(rows, one))).toEqual([drawn])
})

describe('what may be kept', () => {
  const around = { today: '2026-11-23', opened: [] as 'money'[] }
  test.each([
    ['an answer', { a: 7 }, null],
    ['only words', { b: 'Rust.' }, null],
    ['nothing', {}, 'empty-entry'],
    ['a question that is not asked', { z: 1 }, 'answers-do-not-fit'],
    ['a figure for words', { b: 3 }, 'answers-do-not-fit'],
    ['words for a figure', { a: 'zeven' }, 'answers-do-not-fit'],
    ['a domain nobody opened', { c: 3 }, 'domain-not-open'],
  ])('%s', (_, answers, reason) => {
    const given = { definition: small, answers: answers as Record<string, string | number>, filledOn: '2026-11-23' }
    expect(mayFillIn(given, around)).toEqual(reason === null ? { ok: true } : { ok: false, reason })
  })
  test('a domain that was opened, and a day to come', () => {
    const given = { definition: small, answers: { c: 3 }, filledOn: '2026-11-23' }
    expect(mayFillIn(given, { ...around, opened: ['money'] }).ok).toBe(true)
    expect(mayFillIn({ ...given, filledOn: '2026-11-24' }, around)).toEqual({ ok: false, reason: 'day-to-come' })
  })
  test('what is about a domain is known, for when that is purged', () => {
    expect(questionsAbout(small, 'money')).toEqual(['c'])
    expect(withoutAnswers('{"answers":{"a":1,"c":2},"at":"c"}', ['c'])).toBe('{"answers":{"a":1},"at":"c"}')
    expect(withoutAnswers('{"answers":{"a":1}}', ['c'])).toBe('{"answers":{"a":1}}')
    expect(withoutAnswers('{"answers', ['c'])).toBe('{"answers')
  })
})

describe('a definition that does not hold together', () => {
  const total = { key: 't', title: 'Totaal', method: 'sum', questions: ['a'] } as const
  const withScale = (scale: object) => definition.parse({ ...small, scales: [{ ...total, ...scale }] })
  test.each([
    ['a question that is not there', { questions: ['z'] }, ['scale-of-unknown-question']],
    ['words in a sum', { questions: ['b'] }, ['scale-of-words']],
    ['counting nothing', { method: 'count' }, ['nothing-counted']],
    [
      'a gap',
      {
        bands: [
          { from: 0, to: 4, words: 'x' },
          { from: 6, to: 10, words: 'y' },
        ],
      },
      ['bands-leave-a-gap'],
    ],
    [
      'an overlap',
      {
        bands: [
          { from: 0, to: 5, words: 'x' },
          { from: 5, to: 10, words: 'y' },
        ],
      },
      ['bands-overlap'],
    ],
    [
      'bands that fit',
      {
        bands: [
          { from: 0, to: 5, words: 'x' },
          { from: 6, to: 10, words: 'y' },
        ],
      },
      [],
    ],
  ])('%s', (_, scale, faults) => {
    expect(faultsOf(withScale(scale))).toEqual(faults)
  })
  test('the same question twice, the same answer twice', () => {
    const [a] = small.questions
    expect(faultsOf(definition.parse({ ...small, questions: [a, a] }))).toEqual(['question-twice'])
    const choices = [
      { value: 1, label: 'x' },
      { value: 1, label: 'y' },
    ]
    const question = { key: 'q', kind: 'choice', text: 'Wat?', choices }
    expect(faultsOf(definition.parse({ ...small, questions: [question] }))).toEqual(['answer-twice'])
  })
})
