// What is locked opens in its own place with its own key, and nowhere else.
import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { lockWith, WrongKey } from './lock.ts'

const keysOf = (main: string) => ({ derive: (purpose: string) => createHmac('sha256', main).update(purpose).digest() })
const place = { table: 'auth.sso', column: 'secret', tenantId: 'een', id: 'een' }
const lock = lockWith(keysOf('a'))

test('what was locked opens in its place, and is not to be read', () => {
  const locked = lock.shut('geheim van de gemeente', place)
  expect(lock.open(locked, place)).toBe('geheim van de gemeente')
  expect(locked).not.toContain('geheim')
  expect(lock.shut('geheim van de gemeente', place)).not.toBe(locked)
})

test.each(['table', 'column', 'tenantId', 'id'] as const)('moved to another %s it does not open', (part) => {
  const locked = lock.shut('geheim', place)
  expect(() => lock.open(locked, { ...place, [part]: 'ander' })).toThrow()
})

test('changed by one sign it does not open', () => {
  const locked = lock.shut('geheim', place)
  const at = locked.length - 3
  const other = `${locked.slice(0, at)}${locked[at] === 'A' ? 'B' : 'A'}${locked.slice(at + 1)}`
  expect(() => lock.open(other, place)).toThrow()
})

test('with another key it says that it is another key', () => {
  expect(() => lockWith(keysOf('b')).open(lock.shut('geheim', place), place)).toThrow(WrongKey)
})
