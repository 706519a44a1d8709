// When a warning mark may stand, as a table.
import { expect, test } from 'vitest'
import { mayMark } from './rules.ts'

const told = { reviewOn: '2026-12-24', discussed: true, whyNot: '' }

test.each([
  ['discussed, with a day ahead', told, null],
  ['a day that is today is no day to look again', { ...told, reviewOn: '2026-11-23' }, 'review-past'],
  ['not discussed, and nobody says why', { ...told, discussed: false }, 'not-discussed-why'],
  ['not discussed, with why', { ...told, discussed: false, whyNot: 'Dan is het voor haar niet veilig.' }, null],
])('%s', (_, text, reason) => {
  const verdict = mayMark(text, '2026-11-23')
  expect(verdict.ok ? null : verdict.reason).toBe(reason)
})
