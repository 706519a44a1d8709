// What people type in a date field, and the day they mean. Today is Sunday 22 November 2026.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, isDay } from './day.ts'
import { dayFromDutch } from './dutch-day.ts'

const today = '2026-11-22'

describe('a day is read as the Dutch type it', () => {
  it.each([
    ['vandaag', '2026-11-22'],
    ['Morgen', '2026-11-23'],
    ['overmorgen', '2026-11-24'],
    ['gisteren', '2026-11-21'],
    ['eergisteren', '2026-11-20'],
    ['ma', '2026-11-23'],
    ['maandag', '2026-11-23'],
    ['za', '2026-11-28'],
    ['zo', '2026-11-29'],
    ['vorige vrijdag', '2026-11-20'],
    ['afgelopen zo', '2026-11-15'],
    ['volgende di', '2026-11-24'],
    ['3-12', '2026-12-03'],
    ['3-2', '2027-02-03'],
    ['1-10', '2026-10-01'],
    ['1 mrt', '2027-03-01'],
    ['1 maart', '2027-03-01'],
    ['1 mrt 2026', '2026-03-01'],
    ["1 mei '25", '2025-05-01'],
    ['15 sept', '2026-09-15'],
    ['15okt', '2026-10-15'],
    ['1e jan', '2027-01-01'],
    ['ma 23 nov', '2026-11-23'],
    ['01-02-2026', '2026-02-01'],
    ['1/2/2026', '2026-02-01'],
    ['1.2.26', '2026-02-01'],
    ['01 02 2026', '2026-02-01'],
    ['01022026', '2026-02-01'],
    ['2026-02-01', '2026-02-01'],
    ['29-2', '2028-02-29'],
    ['over 3 dagen', '2026-11-25'],
    ['over een week', '2026-11-29'],
    ['over 2 weken', '2026-12-06'],
    ['over 3 maanden', '2027-02-22'],
    ['over 1 jaar', '2027-11-22'],
    ['2 weken geleden', '2026-11-08'],
    ['een maand geleden', '2026-10-22'],
  ])('%s', (text, day) => expect(dayFromDutch(text, today)).toBe(day))
})

describe('what is no day gives nothing', () => {
  it.each([
    '',
    'x',
    '31-4',
    '30-2-2026',
    '13-13',
    '0-1',
    '2026-13-01',
    '12',
    'm',
    'over',
    'over weken',
    '2 weken',
    'constructor',
    '1 foo',
  ])('%s', (text) => expect(dayFromDutch(text, today)).toBeNull())
})

describe('a day without a year leans where the field looks', () => {
  it.each([
    ['3-2', 'ahead', '2027-02-03'],
    ['3-2', 'back', '2026-02-03'],
    ['22-11', 'ahead', '2026-11-22'],
    ['22-11', 'back', '2026-11-22'],
    ['ma', 'back', '2026-11-16'],
    ['zo', 'back', '2026-11-15'],
    ['3-2-41', 'back', '1941-02-03'],
    ['3-2-41', 'nearest', '2041-02-03'],
    ['3-2-08', 'back', '2008-02-03'],
  ] as const)('%s %s', (text, lean, day) => expect(dayFromDutch(text, today, lean)).toBe(day))
})

const anyDay = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1900-01-01', days))

it('every day written out in full is read back, whatever today is', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (day, now) => {
      const [year, month, dayOfMonth] = day.split('-').map(Number)
      return dayFromDutch(`${dayOfMonth}-${month}-${year}`, now) === day
    }),
  )
})

it('a weekday lies in the coming seven days', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom('ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'), (now, word) => {
      const ahead = daysBetween(now, dayFromDutch(word, now) ?? now)
      return ahead >= 1 && ahead <= 7
    }),
  )
})

it('whatever is typed, it never breaks', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789-/. madivoergn') })),
      anyDay,
      (text, now) => {
        const day = dayFromDutch(text, now)
        return day === null || isDay(day)
      },
    ),
  )
})
