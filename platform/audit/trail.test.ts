// Looks on their way: together, in order, once, and none lost when writing fails for a while.
import { expect, test, vi } from 'vitest'
import { type Look, makeTrail } from './trail.ts'

const look = (id: string): Look => ({
  ...{ tenant_id: '', id, at: '', outcome: 'done', operation: '', member_id: '', roles: [], about: '', subjects: [] },
  ...{ word: null, source: 'web', request_id: '' },
})

test('looks of one moment are written in one go, and soon', async () => {
  vi.useFakeTimers()
  const written: string[][] = []
  const trail = makeTrail(async (looks) => void written.push(looks.map(({ id }) => id)))
  await trail.add(look('a'))
  await trail.add(look('b'))
  expect(written).toEqual([])
  await vi.advanceTimersByTimeAsync(250)
  expect(written).toEqual([['a', 'b']])
  await trail.add(look('c'))
  await vi.advanceTimersByTimeAsync(250)
  expect(written).toEqual([['a', 'b'], ['c']])
  vi.useRealTimers()
})

test('what could not be written goes first the next time, which comes by itself', async () => {
  vi.useFakeTimers()
  const written: string[] = []
  let broken = true
  const trail = makeTrail(async (looks) => {
    if (broken) throw new Error('no database')
    written.push(...looks.map(({ id }) => id))
  })
  await trail.add(look('a'))
  await expect(trail.settled()).rejects.toThrow('no database')
  await trail.add(look('b'))
  broken = false
  await vi.advanceTimersByTimeAsync(250)
  expect(written).toEqual(['a', 'b'])
  vi.useRealTimers()
})

test('with very many that can not be written, looking stops', async () => {
  const trail = makeTrail(() => Promise.reject(new Error('no database')))
  for (let nth = 1; nth <= 500; nth += 1) await trail.add(look(String(nth)))
  await expect(trail.add(look('501'))).rejects.toThrow('no database')
})
