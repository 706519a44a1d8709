// Scores held against published worked values and the rules of `domain.md` 1.2; nothing is guessed where an answer is missing.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Answers, answers as answersOf, type Definition, type Outcome } from '../model.ts'
import { faultsOf } from './definition.ts'
import { askedIn, figuresOf, outcomesOf, reachOf } from './scoring.ts'
import { shipped } from './shipped.ts'

function shippedAs(code: string): Definition {
  const found = shipped.find((one) => one.code === code)
  if (!found) throw new Error(`${code} does not come along`)
  return found.definition
}

const inOrder = (values: readonly number[]): Answers => Object.fromEntries(values.map((value, at) => [`q${at + 1}`, value]))
const outcome = (code: string, values: readonly number[], key = 'total') =>
  outcomesOf(shippedAs(code), inOrder(values)).find((one) => one.key === key) as Outcome

describe('what comes along', () => {
  test.each(shipped.map((one) => [one.code, one] as const))('%s holds together and says where it comes from', (_, one) => {
    expect(faultsOf(one.definition)).toEqual([])
    expect(one.definition.source.credit).not.toBe('')
    expect(one.definition.source.licence).not.toBe('')
  })
  test('each version has an id of its own', () => {
    expect(new Set(shipped.map(({ id }) => id)).size).toBe(shipped.length)
  })
  test('the PHQ-4 is off until someone switches it on, the rest is offered', () => {
    expect(shipped.filter(({ definition }) => definition.offAtFirst).map(({ code }) => code)).toEqual(['phq-4'])
  })
})

describe('WHO-5: raw 0 to 25, times four', () => {
  test.each([
    [[5, 5, 5, 5, 5], 100, 'ok'],
    [[3, 3, 3, 3, 3], 60, 'ok'],
    [[3, 3, 3, 2, 2], 52, 'ok'],
    [[3, 3, 2, 2, 2], 48, 'sun'],
    [[0, 0, 0, 0, 0], 0, 'sun'],
  ])('%j gives %i', (values, value, tone) => {
    expect(outcome('who-5', values)).toMatchObject({ value, tone, missing: [] })
  })
  test('raw below 13 asks to look further, 13 does not', () => {
    expect([outcome('who-5', [3, 3, 3, 3, 0]).tone, outcome('who-5', [3, 3, 3, 3, 1]).tone]).toEqual(['sun', 'ok'])
  })
})

describe('De Jong Gierveld, 11: unfavourable answers are counted, more or less always counts', () => {
  const [yes, some, no] = [2, 1, 0]
  // Positive statements are 1, 4, 7, 8 and 11.
  const content = [yes, no, no, yes, no, no, yes, yes, no, no, yes]
  const lonely = [no, yes, yes, no, yes, yes, no, no, yes, yes, no]
  test.each([
    ['all favourable', content, 0, 'niet eenzaam'],
    ['all unfavourable', lonely, 11, 'sterk eenzaam'],
    ['more or less throughout', Array(11).fill(some), 11, 'sterk eenzaam'],
    ['yes throughout: only the six negative ones count', Array(11).fill(yes), 6, 'matig eenzaam'],
    ['no throughout: only the five positive ones count', Array(11).fill(no), 5, 'matig eenzaam'],
    ['two unfavourable', [yes, some, yes, yes, no, no, yes, yes, no, no, yes], 2, 'niet eenzaam'],
    ['three unfavourable', [some, some, yes, yes, no, no, yes, yes, no, no, yes], 3, 'matig eenzaam'],
  ] as [string, number[], number, string][])('%s', (_, values, value, words) => {
    expect(outcome('de-jong-gierveld-11', values)).toMatchObject({ value, words })
  })
  test('the two parts count their own statements', () => {
    const yesToAll = Array(11).fill(yes) as number[]
    expect(outcome('de-jong-gierveld-11', yesToAll, 'emotional').value).toBe(6)
    expect(outcome('de-jong-gierveld-11', yesToAll, 'social').value).toBe(0)
  })
})

describe('De Jong Gierveld, 6', () => {
  test.each([
    [[0, 2, 2, 0, 2, 0], 0, 'niet eenzaam'],
    [[1, 2, 2, 0, 2, 0], 1, 'niet eenzaam'],
    [[2, 1, 2, 0, 2, 0], 2, 'enigszins eenzaam'],
    [[2, 0, 0, 1, 2, 0], 4, 'enigszins eenzaam'],
    [[2, 0, 0, 1, 1, 0], 5, 'sterk eenzaam'],
    [[2, 0, 0, 2, 0, 2], 6, 'sterk eenzaam'],
  ])('%j gives %i', (values, value, words) => {
    expect(outcome('de-jong-gierveld-6', values)).toMatchObject({ value, words })
  })
  test('emotional is 1, 4 and 6; social is 2, 3 and 5', () => {
    expect(outcome('de-jong-gierveld-6', [2, 2, 2, 2, 2, 2], 'emotional').value).toBe(3)
    expect(outcome('de-jong-gierveld-6', [2, 2, 2, 2, 2, 2], 'social').value).toBe(0)
  })
})

describe('PHQ-4', () => {
  test.each([
    [[0, 1, 1, 0], 2, 'geen klachten'],
    [[1, 1, 1, 0], 3, 'lichte klachten'],
    [[2, 2, 1, 1], 6, 'matige klachten'],
    [[3, 3, 2, 1], 9, 'ernstige klachten'],
    [[3, 3, 3, 3], 12, 'ernstige klachten'],
  ])('%j gives %i', (values, value, words) => {
    expect(outcome('phq-4', values)).toMatchObject({ value, words })
  })
  test('a part of three asks further', () => {
    expect(outcome('phq-4', [2, 1, 1, 1], 'anxiety').tone).toBe('sun')
    expect(outcome('phq-4', [2, 1, 1, 1], 'depression').tone).toBe('ok')
  })
})

test('no score is guessed: one answer short gives none, and says which', () => {
  expect(outcome('who-5', [3, 3, 3, 3])).toMatchObject({ value: null, words: '', missing: ['q5'] })
  const parts = outcomesOf(shippedAs('de-jong-gierveld-6'), { q1: 2, q4: 0, q6: 1 })
  expect(parts.map(({ key, value, missing }) => [key, value, missing])).toEqual([
    ['total', null, ['q2', 'q3', 'q5']],
    ['emotional', 2, []],
    ['social', null, ['q2', 'q3', 'q5']],
  ])
})

test('the life-domain scale asks only about domains that were opened', () => {
  const scale = shippedAs('life-domains')
  expect(askedIn(scale, [])).toEqual([])
  expect(askedIn(scale, ['housing', 'money']).map(({ key }) => key)).toEqual(['money', 'housing'])
})

const filled = fc
  .constantFrom(...shipped)
  .chain(({ definition }) =>
    fc
      .record(
        Object.fromEntries(
          definition.questions
            .filter((one) => figuresOf(one).length > 0)
            .map((one) => [one.key, fc.constantFrom(...figuresOf(one))] as const),
        ),
        { requiredKeys: [] },
      )
      .map((answers) => ({ definition, answers: answersOf.parse(answers) })),
  )

test('whatever is answered: a score lies within its reach and has one word, and is there exactly when nothing is missing', () => {
  fc.assert(
    fc.property(filled, ({ definition, answers }) => {
      for (const [at, one] of outcomesOf(definition, answers).entries()) {
        const scale = definition.scales[at]
        if (!scale) throw new Error('a scale without its outcome')
        expect(one.value === null).toBe(one.missing.length > 0)
        expect(one).toMatchObject(reachOf(definition, scale))
        if (one.value === null) continue
        expect(one.value).toBeGreaterThanOrEqual(one.least)
        expect(one.value).toBeLessThanOrEqual(one.most)
        expect(one.words).not.toBe('')
      }
    }),
    { numRuns: 2000 },
  )
})
