// When a backup is late, and which one is put back.
import { expect, test } from 'vitest'
import type { Remembered } from './model.ts'
import { howItStands, isExpired, newestAt } from './terms.ts'

const now = '2026-03-10T12:00:00.000Z'
const line = (what: Remembered['what'], at: string, failed: string | null = null): Remembered => ({
  ...{ what, at: `${at}:00.000Z`, failed },
  seconds: 1,
  backup: null,
})

test.each([
  ['nothing was ever made', [], 'never'],
  ['one of last night', [line('backup', '2026-03-10T03:00')], 'fine'],
  ['a night was missed and it is past noon', [line('backup', '2026-03-08T23:59')], 'late'],
  ['a day and a half is not yet late', [line('backup', '2026-03-09T00:00')], 'fine'],
  [
    'the last went wrong, whatever went before',
    [line('backup', '2026-03-10T03:00'), line('backup', '2026-03-10T04:00', 'broken')],
    'failed',
  ],
  ['the only one went wrong', [line('backup', '2026-03-10T04:00', 'broken')], 'failed'],
  ['it went wrong and then well', [line('backup', '2026-03-10T03:00', 'broken'), line('backup', '2026-03-10T04:00')], 'fine'],
  ['a drill is no backup', [line('drill', '2026-03-10T03:00')], 'never'],
])('a backup: %s', (_, lines, state) => {
  expect(howItStands(lines, { what: 'backup', now }).state).toBe(state)
})

test('a drill is late after 35 days, and the last that went well is the one to tell of', () => {
  const lines = [line('drill', '2026-02-03T13:00'), line('drill', '2026-02-04T13:00', 'broken')]
  expect(howItStands(lines, { what: 'drill', now })).toEqual({ state: 'failed', last: lines[0] })
  expect(howItStands([line('drill', '2026-02-03T11:59')], { what: 'drill', now }).state).toBe('late')
  expect(howItStands([line('drill', '2026-02-03T12:01')], { what: 'drill', now }).state).toBe('fine')
})

test('the newest of before a moment is put back', () => {
  const made = ['2026-03-08T03:00:00.000Z', '2026-03-10T03:00:00.000Z', '2026-03-09T03:00:00.000Z'].map((madeAt) => ({ madeAt }))
  expect(newestAt(made, null)?.madeAt).toBe('2026-03-10T03:00:00.000Z')
  expect(newestAt(made, '2026-03-10T02:59:59.999Z')?.madeAt).toBe('2026-03-09T03:00:00.000Z')
  expect(newestAt(made, '2026-03-10T03:00:00.000Z')?.madeAt).toBe('2026-03-10T03:00:00.000Z')
  expect(newestAt(made, '2026-03-01T00:00:00.000Z')).toBeNull()
})

test('a key ends on the minute its days are over', () => {
  expect(isExpired('2026-02-03T12:00:01.000Z', { days: 35, now })).toBe(false)
  expect(isExpired('2026-02-03T12:00:00.000Z', { days: 35, now })).toBe(true)
})
