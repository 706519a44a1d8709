// Tries of a mail and what a server answers, as tables.
import { expect, test } from 'vitest'
import { meaningOf, mostTries, waitAfter } from './rules.ts'

test('each try waits longer than the one before, and there is an end to it', () => {
  const waits = Array.from({ length: mostTries }, (_, at) => waitAfter(at + 1))
  expect(waits).toEqual([1, 5, 15, 60, 240, 720, null])
})

test.each([
  ['an address that does not exist', { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550 }, 'address-refused', false],
  ['a mailbox that is full for now', { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 452 }, 'address-refused', true],
  ['our own address is not taken', { code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 553 }, 'mail-refused', true],
  ['a message that is refused', { code: 'EMESSAGE', command: 'DATA', responseCode: 554 }, 'mail-refused', false],
  ['a message that is refused for now', { code: 'EMESSAGE', command: 'DATA', responseCode: 451 }, 'mail-refused', true],
  ['a password that is wrong', { code: 'EAUTH', responseCode: 535 }, 'sign-in-refused', true],
  ['nobody there', { code: 'ESOCKET' }, 'not-reached', true],
  ['no encryption to be had', { code: 'ETLS' }, 'not-reached', true],
  ['anything else', {}, 'not-reached', true],
] as const)('%s', (_, answer, why, again) => {
  expect(meaningOf(answer)).toEqual({ why, again })
})
