// Turns in the course of a case, as a table.
import { expect, test } from 'vitest'
import { mayRename, mayReopen } from './rules.ts'

test.each([
  ['a closed case opens again', { status: 'closed', diedOn: null }, null],
  ['an open one is open', { status: 'open', diedOn: null }, 'case-open'],
  ['after a death there is nobody to open it for', { status: 'closed', diedOn: '2026-01-01' }, 'person-died'],
])('%s', (_, file, reason) => {
  expect(mayReopen(file)).toEqual(reason === null ? { ok: true } : { ok: false, reason })
})

test('an open case may come to be about something else, a closed one or the same words may not', () => {
  expect(mayRename({ status: 'open', subject: 'post' }, 'geld')).toEqual({ ok: true })
  expect(mayRename({ status: 'open', subject: 'post' }, 'post')).toMatchObject({ reason: 'same-subject' })
  expect(mayRename({ status: 'closed', subject: 'post' }, 'geld')).toMatchObject({ reason: 'case-closed' })
})
