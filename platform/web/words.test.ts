// Words on the screen: days as people say them, amounts in columns, and what the search window finds.
import { expect, test } from 'vitest'
import { amount, euros } from './amount.ts'
import { narrow } from './palette.ts'
import { dayFull, dayNear, dayOfMoment, dayShort, momentWords, timeWords, weekWords } from './when.ts'

const today = '2026-11-22'

test.each([
  ['2026-11-22', 'vandaag'],
  ['2026-11-23', 'morgen'],
  ['2026-11-21', 'gisteren'],
  ['2026-11-26', 'donderdag'],
  ['2026-12-04', '4 december'],
  ['2027-01-15', '15 januari 2027'],
])('%s is said as %s', (day, words) => {
  expect(dayNear(day, today)).toBe(words)
})

test('a Sunday is the last day of its week', () => {
  expect(weekWords('2026-11-16', today)).toBe('Deze week')
  expect(weekWords('2026-11-15', today)).toBe('Vorige week')
  expect(weekWords('2026-11-23', today)).toBe('Volgende week')
  expect(weekWords('2026-10-20', today)).toBe('Week van 19 oktober')
})

test('a moment is told in Dutch time, also just after midnight', () => {
  expect(timeWords('2026-11-19T13:10:00Z')).toBe('14.10')
  expect(dayOfMoment('2026-06-30T22:30:00Z')).toBe('2026-07-01')
  expect(momentWords('2026-11-22T08:05:00Z', today)).toBe('vandaag 9.05')
})

test('days in short and in full', () => {
  expect(dayShort('2026-11-11', today)).toBe('11 nov')
  expect(dayFull(today)).toBe('zondag 22 november')
})

test('amounts have a real minus and two figures', () => {
  expect(amount(134849)).toBe('1.348,49')
  expect(amount(-800)).toBe('−8,00')
  expect(euros(-16279)).toBe('−€ 162,79')
})

test('the search window finds by the beginning of any word, without accents', () => {
  const entries = ['Nieuwe notitie', 'Mensen', 'Samira el Haddad', 'André Têtu'].map((title) => ({
    key: title,
    title,
    group: '',
  }))
  const found = (typed: string) => narrow(entries, typed).map((entry) => entry.title)
  expect(found('not')).toEqual(['Nieuwe notitie'])
  expect(found('andre te')).toEqual(['André Têtu'])
  expect(found('sam had')).toEqual(['Samira el Haddad'])
  expect(found('')).toHaveLength(4)
})
