// Which failures are trouble around us, and which are ours.
import { expect, it } from 'vitest'
import { troubleOf } from './trouble.ts'

it.each([
  [{ code: '53100' }, 'disk-full'],
  [{ code: 'ENOSPC', syscall: 'write' }, 'disk-full'],
  [{ code: '57P01' }, 'away'],
  [{ code: '57P03' }, 'away'],
  [{ code: '08006' }, 'away'],
  [{ code: 'ECONNREFUSED', syscall: 'connect' }, 'away'],
  [{ code: 'ENOENT', syscall: 'connect' }, 'away'],
  [{ code: 'ENOTFOUND', syscall: 'getaddrinfo' }, 'away'],
  [{ code: 'EAI_AGAIN', syscall: 'getaddrinfo' }, 'away'],
  [{ message: 'Connection terminated unexpectedly' }, 'away'],
  [{ message: 'timeout exceeded when trying to connect' }, 'away'],
  [{ code: 'ENOENT', syscall: 'open' }, null],
  [{ code: '23503' }, null],
  [{ code: '57014' }, null],
  [new TypeError('x is not a function'), null],
] as const)('%j is %s', (error, trouble) => expect(troubleOf(error)).toBe(trouble))
