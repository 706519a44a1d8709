// When a second click is the same write, and when it is another.
import { expect, it } from 'vitest'
import { Refused, Unreachable } from '../../../../platform/web/failures.ts'
import { OneWrite } from './one-write.ts'

const file = { name: 'bank.csv', content: 'YQ==' }

it.each([
  ['the line was cut', new Unreachable('finance.keep-import'), true],
  ['the line was cut halfway its answer', new TypeError('network error'), true],
  ['it was refused', new Refused('nothing-new'), false],
  ['it was called off', new DOMException('', 'AbortError'), false],
  ['it was done', undefined, false],
])('%s: the next time is the same write: %s', (_, failure, same) => {
  const write = new OneWrite()
  const first = write.of(file)
  write.answered(failure)
  const again = write.of({ ...file })
  expect([again.id === first.id, again.key === first.key]).toEqual([same, same])
})

it('another choice makes another write, also after a cut line', () => {
  const write = new OneWrite()
  const first = write.of(file)
  write.answered(new Unreachable('finance.keep-import'))
  const other = write.of({ ...file, chosen: [1] })
  expect([other.id === first.id, other.key === first.key]).toEqual([false, false])
})
