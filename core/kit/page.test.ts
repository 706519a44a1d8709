// Keys of lists: what a page gave is read back, and anything else begins the list anew.
import { expect, it } from 'vitest'
import { z } from 'zod'
import { dayKey, fromKey, noDay, toPage } from './page.ts'

const id = '019a0000-0000-7000-8000-000000000001'
const rows = [
  { id, on: '2026-01-02' },
  { id, on: noDay },
]

it('the key of a page is read back as the row it stood for', () => {
  for (const row of rows) {
    const { next } = toPage([row, row], 1, ({ on }) => `${on}/${id}`)
    expect(fromKey(next ?? undefined, dayKey)).toEqual(row)
  }
})

it('the last page has no key', () => {
  expect(toPage(rows, 2, (row) => row.on)).toEqual({ rows, next: null })
  expect(toPage(rows, 1, (row) => row.on)).toEqual({ rows: rows.slice(0, 1), next: '2026-01-02' })
})

it('a number in a key comes back as a number', () => {
  const ranked = z.object({ rank: z.coerce.number().int().min(1).max(4), ...dayKey.shape })
  expect(fromKey(`3/2026-01-02/${id}`, ranked)).toEqual({ rank: 3, on: '2026-01-02', id })
  expect(fromKey(`5/2026-01-02/${id}`, ranked)).toBeNull()
})

it.each([undefined, '', '/', 'x/y', `2026-02-30/${id}`, `0000-01-01/${id}`, '2026-01-02/1', id])(
  '%s is no key of ours',
  (key) => {
    expect(fromKey(key, dayKey)).toBeNull()
  },
)
