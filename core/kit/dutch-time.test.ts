// Times of the day as people at work type them.
import { expect, test } from 'vitest'
import { timeFromDutch } from './dutch-time.ts'

test.each([
  ['14.10', '14:10'],
  ['14:10', '14:10'],
  ['1410', '14:10'],
  ['930', '09:30'],
  ['9', '09:00'],
  ['9u30', '09:30'],
  ['9 uur', '09:00'],
  ['half tien', '09:30'],
  ['tien', '10:00'],
  ['0.05', '00:05'],
  ['24.00', null],
  ['12.60', null],
  ['straks', null],
  ['', null],
])('%s is %s', (typed, time) => {
  expect(timeFromDutch(typed)).toBe(time)
})
