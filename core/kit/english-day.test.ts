// What people type in a date field of an English page, and the day they mean. Today is Sunday 22 November 2026.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayFromDutch } from './dutch-day.ts'
import { dayFromEnglish } from './english-day.ts'

const today = '2026-11-22'

describe('a day is read as one types it in English', () => {
  it.each([
    ['today', '2026-11-22'],
    ['Tomorrow', '2026-11-23'],
    ['the day after tomorrow', '2026-11-24'],
    ['yesterday', '2026-11-21'],
    ['day before yesterday', '2026-11-20'],
    ['mon', '2026-11-23'],
    ['Tue', '2026-11-24'],
    ['next monday', '2026-11-23'],
    ['this Friday', '2026-11-27'],
    ['on friday', '2026-11-27'],
    ['last thursday', '2026-11-19'],
    ['past sunday', '2026-11-15'],
    ['in 3 days', '2026-11-25'],
    ['in a week', '2026-11-29'],
    ['2 months ago', '2026-09-22'],
    ['1 march', '2027-03-01'],
    ['1st of March 2026', '2026-03-01'],
    ['March 1', '2027-03-01'],
    ['March 1st, 2026', '2026-03-01'],
    ['the 22nd of may', '2027-05-22'],
    ['4 Oct 1961', '1961-10-04'],
    ['Monday, 7 December', '2026-12-07'],
    ['3/12/2026', '2026-12-03'],
  ])('%s', (text, day) => expect(dayFromEnglish(text, today)).toBe(day))
})

describe('Dutch stays understood', () => {
  it.each(['morgen', 'ma', 'volgende di', '1 mrt', 'over 2 weken', '3-2', 'do', '12 mei'])('%s', (text) => {
    expect(dayFromEnglish(text, today)).toBe(dayFromDutch(text, today))
    expect(dayFromEnglish(text, today)).not.toBeNull()
  })
})

it.each(['soon', 'in a while', 'monday monday', '32 march', 'march', 'a', 'in', ''])('%s is no day', (text) => {
  expect(dayFromEnglish(text, today)).toBeNull()
})

it('whatever is typed, what the Dutch would read is read so', () => {
  const typed = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom(...'0123456789-/ ', 'mon', 'in ', 'maart', ' ago', 'st') }),
  )
  fc.assert(
    fc.property(typed, (text) => {
      const dutch = dayFromDutch(text, today)
      expect(dutch === null || dayFromEnglish(text, today) === dutch).toBe(true)
    }),
  )
})
