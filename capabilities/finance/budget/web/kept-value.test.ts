// What is typed on the sheet arrives: also when the line is away, when someone else was first, and when both happen.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Conflict, Refused, Unreachable } from '../../../../platform/web/failures.ts'
import { KeptValue } from './kept-value.ts'

interface Line {
  amount: number
  note: string
}

/** A server of one line that counts versions, and answers as it is told first. */
function makeServer(value: Line) {
  const server = { value, version: 1, failures: [] as Error[], keys: [] as string[], saves: 0 }
  const kept = new KeptValue<Line>(
    { value, version: 1 },
    {
      save: async (line, version, { key }) => {
        server.keys.push(key)
        const failure = server.failures.shift()
        if (failure) throw failure
        if (version !== server.version) throw new Conflict('conflict', { version: server.version })
        server.value = line
        server.saves++
        return ++server.version
      },
      fetch: async () => ({ value: server.value, version: server.version }),
      changed: () => undefined,
    },
  )
  const other = (part: Partial<Line>) => {
    server.value = { ...server.value, ...part }
    server.version++
  }
  return { server, kept, other }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())
const later = () => vi.advanceTimersByTimeAsync(20_000)

test('keys one after another are saved once, as they stand in the end', async () => {
  const { server, kept } = makeServer({ amount: 0, note: '' })
  for (const amount of [1, 12, 125]) kept.change({ amount })
  expect(kept.open).toBe(true)
  await later()
  expect([server.value.amount, server.saves, kept.state]).toEqual([125, 1, 'saved'])
})

test('what is typed while it is being saved is saved after it', async () => {
  const { server, kept } = makeServer({ amount: 0, note: '' })
  kept.change({ amount: 1 })
  const sending = kept.flush()
  kept.change({ amount: 2 })
  await sending
  await later()
  expect([server.value.amount, server.saves, kept.state]).toEqual([2, 2, 'saved'])
})

test('without a line it stays here and goes again under the same key', async () => {
  const { server, kept } = makeServer({ amount: 0, note: '' })
  server.failures.push(new Unreachable('away'), new Unreachable('away'))
  kept.change({ amount: 7 })
  await vi.advanceTimersByTimeAsync(1000)
  expect(kept.state).toBe('failed')
  await later()
  expect(server.value.amount).toBe(7)
  expect(new Set(server.keys).size).toBe(1)
})

test('when someone else changed another part, both stay', async () => {
  const { server, kept, other } = makeServer({ amount: 0, note: '' })
  other({ note: 'van de ander' })
  kept.change({ amount: 7 })
  await later()
  expect(server.value).toEqual({ amount: 7, note: 'van de ander' })
  expect(kept.state).toBe('saved')
})

test.each([
  ['mine', 7],
  ['theirs', 9],
] as const)('when both changed the same, nothing is overwritten until one chooses: %s', async (keep, amount) => {
  const { server, kept, other } = makeServer({ amount: 0, note: '' })
  other({ amount: 9 })
  kept.change({ amount: 7 })
  await later()
  expect([kept.state, kept.theirs?.amount, server.value.amount]).toEqual(['conflict', 9, 9])
  kept.settle(keep)
  await later()
  expect([kept.state, kept.value.amount, server.value.amount]).toEqual(['saved', amount, amount])
})

test('what the server refuses stays in sight with its reason', async () => {
  const { server, kept } = makeServer({ amount: 0, note: '' })
  server.failures.push(new Refused('no-right'))
  kept.change({ amount: 7 })
  await later()
  expect([kept.state, kept.value.amount]).toEqual(['refused', 7])
})

test('what the server says later does not wipe out what is still on its way', () => {
  const { kept } = makeServer({ amount: 0, note: '' })
  kept.change({ amount: 7 })
  kept.receive({ value: { amount: 3, note: '' }, version: 2 })
  expect(kept.value.amount).toBe(7)
})
