// A change that comes in while a list is asked for the first time: the list must know it.
import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { expect, test } from 'vitest'
import { freshen } from './queries.ts'

/** A list that is watched by a page; each ask stays open until it is answered by hand. */
function watched(client: QueryClient, key: string) {
  const asked: ((rows: string[]) => void)[] = []
  const queryFn = ({ signal }: { signal: AbortSignal }) => {
    void signal.aborted
    return new Promise<string[]>((answer) => asked.push(answer))
  }
  const observer = new QueryObserver(client, { queryKey: [key], queryFn, retry: false })
  const leave = observer.subscribe(() => undefined)
  return { asked, leave, shown: () => observer.getCurrentResult().data }
}

test('a first answer that left before the change is not kept', async () => {
  const client = new QueryClient()
  const tasks = watched(client, 'contact.list-tasks')
  const done = freshen(client, ['contact.'])
  await expect.poll(() => tasks.asked.length).toBe(2)
  tasks.asked[0]?.([])
  tasks.asked[1]?.(['Bellen'])
  await done
  expect(tasks.shown()).toEqual(['Bellen'])
  tasks.leave()
  client.clear()
})

test('what is of another capability is left alone, and what was there stays until the new is in', async () => {
  const client = new QueryClient()
  const [tasks, goals] = [watched(client, 'contact.list-tasks'), watched(client, 'plan.list-goals')]
  tasks.asked[0]?.(['Bellen'])
  await expect.poll(tasks.shown).toEqual(['Bellen'])
  const done = freshen(client, ['contact.'])
  await expect.poll(() => tasks.asked.length).toBe(2)
  expect([tasks.shown(), goals.asked.length]).toEqual([['Bellen'], 1])
  tasks.asked[1]?.(['Bellen', 'Schrijven'])
  await done
  expect(tasks.shown()).toEqual(['Bellen', 'Schrijven'])
  for (const one of [tasks, goals]) one.leave()
  client.clear()
})
