// What a file may do to the server: nothing.
import { expect, test } from 'vitest'
import { runBounded } from './bounded.ts'

const module = new URL('./test-hostile.ts', import.meta.url)
const bounds = { milliseconds: 2000, megabytes: 64 }

test('a function of a module gives its result', async () => {
  expect(await runBounded({ module, name: 'double', given: 21 }, bounds)).toEqual({ ok: true, value: 42 })
})

test('what never ends is ended, and the caller goes on meanwhile', async () => {
  let ticks = 0
  const ticking = setInterval(() => ticks++, 5)
  const done = await runBounded({ module, name: 'forever', given: null }, { milliseconds: 300, megabytes: 64 })
  clearInterval(ticking)
  expect(done).toEqual({ ok: false, reason: 'too-slow' })
  expect(ticks).toBeGreaterThan(5)
})

test('what eats memory is ended', async () => {
  const done = await runBounded({ module, name: 'grow', given: null }, { milliseconds: 20_000, megabytes: 32 })
  expect(done).toEqual({ ok: false, reason: 'too-much' })
})

test('what throws says so, without taking the server along', async () => {
  expect(await runBounded({ module, name: 'fail', given: null }, bounds)).toEqual({ ok: false, reason: 'broken' })
})

test('how far it is is heard while it works, and whoever hears it may end it', async () => {
  const heard: number[] = []
  const counting = { module, name: 'counting', given: null }
  const done = await runBounded(counting, { ...bounds, reached: (far, total) => heard.push(far) < total + 1 })
  expect([done, heard]).toEqual([{ ok: true, value: 'counted' }, [1, 2, 3]])
  expect(await runBounded(counting, { ...bounds, reached: (far) => far < 2 })).toEqual({ ok: false, reason: 'called-off' })
})

test('the keys of the server are out of reach', async () => {
  process.env.OMZIEN_TEST_SECRET = 'secret'
  expect(await runBounded({ module, name: 'environment', given: null }, bounds)).toEqual({ ok: true, value: 0 })
})

test('a few wait their turn; the rest hears at once that it is busy', async () => {
  const all = await Promise.all(
    Array.from({ length: 8 }, () => runBounded({ module, name: 'double', given: 1 }, { ...bounds, milliseconds: 20_000 })),
  )
  expect(all.filter((one) => one.ok)).toHaveLength(5)
  expect(all.filter((one) => !one.ok && one.reason === 'busy')).toHaveLength(3)
})
