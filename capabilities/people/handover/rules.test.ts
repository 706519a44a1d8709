// When cases may change hands, as a table.
import { expect, test } from 'vitest'
import { dealOut, mayHandOver } from './rules.ts'

const files = new Map([
  ['a', { circleId: 'oost', status: 'open' }],
  ['b', { circleId: 'oost', status: 'closed' }],
  ['c', { circleId: 'apart', status: 'waiting' }],
])
const known = { files, canOpen: (circleId: string, memberId: string) => circleId === 'oost' || memberId === 'vera' }
const to = (caseId: string, toId = 'bram') => ({ caseId, version: 1, toId })

test.each([
  ['an open case goes', [to('a')], null],
  ['a waiting case goes to whom it is open for', [to('c', 'vera')], null],
  ['a case goes once', [to('a'), to('a', 'vera')], 'case-twice'],
  ['a case that is not there does not go', [to('d')], 'absent'],
  ['a closed case stays', [to('b')], 'case-closed'],
  ['a case set apart does not go to whom it is closed for', [to('a'), to('c')], 'not-a-colleague'],
])('%s', (_, moves, reason) => {
  expect(mayHandOver(moves, known)).toMatchObject(reason === null ? { ok: true } : { ok: false, reason })
})

test('cases are dealt out to whoever carries least for the hours they work', () => {
  const takers = [
    { id: 'bram', open: 10, weeklyHours: 36 },
    { id: 'lena', open: 9, weeklyHours: 18 },
    { id: 'vera', open: 11, weeklyHours: null },
  ]
  const dealt = [...dealOut(['a', 'b', 'c', 'd'], takers).values()]
  expect(dealt).toEqual(['bram', 'bram', 'vera', 'bram'])
  expect(dealOut(['a'], [])).toEqual(new Map())
})
