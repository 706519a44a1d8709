// Asking: the address and body follow from the operation, and every failure has its own kind.
import { expect, test } from 'vitest'
import { z } from 'zod'
import { operation } from '../../core/kit/operation.ts'
import { requestOf } from './call.ts'
import { Broken, Conflict, failureOf, Locked, NotFound, NotUnderstood, Refused, SignedOut, Unreachable } from './failures.ts'

const asks = z.object({
  caseId: z.string(),
  words: z.string().optional(),
  kinds: z.array(z.string()).optional(),
  limit: z.int().optional(),
})
const some = { about: 'own', right: 'anyone', asks, gives: z.object({}), refuses: [] } as const
const look = operation({ ...some, name: 'plan.open', does: 'Opens.', method: 'GET', path: '/cases/{caseId}/plan', trace: 'look' })
const change = operation({
  ...some,
  name: 'plan.add',
  does: 'Adds.',
  method: 'POST',
  path: '/cases/{caseId}/plan',
  trace: 'change',
})

test('a look carries what is not in its path in the query, and leaves out what is not there', () => {
  expect(requestOf(look, { caseId: 'a b', kinds: ['x', 'y'], limit: 5, words: undefined })).toEqual({
    url: '/api/v1/cases/a%20b/plan?kinds=x&kinds=y&limit=5',
    body: undefined,
  })
})

test('a change carries it in its body', () => {
  expect(requestOf(change, { caseId: '1', words: 'dag' })).toEqual({ url: '/api/v1/cases/1/plan', body: '{"words":"dag"}' })
})

test.each([
  [400, { fields: [{ field: 'words', code: 'required' }] }, NotUnderstood],
  [409, { word: 'closed' }, Refused],
  [401, { word: 'wrong-credentials' }, Refused],
  [409, { word: 'conflict', more: { version: 3 } }, Conflict],
  [404, {}, NotFound],
  [401, {}, SignedOut],
  [423, {}, Locked],
  [413, {}, NotUnderstood],
  [503, {}, Unreachable],
  [500, { id: 'x' }, Broken],
])('an answer of %i with %j', (status, problem, kind) => {
  expect(failureOf(status, problem)).toBeInstanceOf(kind)
})

test('a conflict tells the version it has now', () => {
  expect((failureOf(409, { word: 'conflict', more: { version: 3 } }) as Conflict).version).toBe(3)
})
