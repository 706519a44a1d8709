// Bytes on the disk: what was put comes back, and what was changed, swapped or asked with another key does not.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openKeys } from '../settings/keys.ts'
import { bytesIn } from './bytes.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'omzien-bytes-'))
afterAll(() => rmSync(folder, { recursive: true }))
const files = path.join(folder, 'files')
const kept = bytesIn(files, openKeys(path.join(folder, 'keys')))
const [one, other] = ['0190a000-0000-7000-8000-000000000001', '0190a000-0000-7000-8000-000000000002']
const text = (words: string) => new TextEncoder().encode(words)
const pathOf = (tenant: string, hash: string) => path.join(files, tenant, hash.slice(0, 2), hash)

test('what was put comes back, and the same again lies there once', async () => {
  const hash = await kept.put(one, text('Geachte heer'))
  expect(await kept.put(one, text('Geachte heer'))).toBe(hash)
  expect(new TextDecoder().decode((await kept.get(one, hash)) ?? undefined)).toBe('Geachte heer')
  expect((await kept.all(one)).map((file) => file.hash)).toEqual([hash])
})

test('on the disk it cannot be read, and another organisation does not have it', async () => {
  const hash = await kept.put(one, text('een geheim adres'))
  expect(readFileSync(pathOf(one, hash)).includes('geheim')).toBe(false)
  expect(await kept.get(other, hash)).toBeNull()
})

test('what was changed, swapped, or locked with another key does not open', async () => {
  const [first, second] = [await kept.put(one, text('eerste')), await kept.put(one, text('tweede'))]
  writeFileSync(pathOf(one, first), readFileSync(pathOf(one, second)))
  await expect(kept.get(one, first)).rejects.toThrow()
  const stranger = bytesIn(files, openKeys(path.join(folder, 'other-keys')))
  await expect(stranger.get(one, second)).rejects.toThrow()
  const damaged = readFileSync(pathOf(one, second))
  damaged[damaged.length - 1] = (damaged.at(-1) ?? 0) ^ 1
  writeFileSync(pathOf(one, second), damaged)
  await expect(kept.get(one, second)).rejects.toThrow()
})

test('nothing half made is left behind, and what was dropped is gone', async () => {
  const hash = await kept.put(other, text('weg'))
  await kept.drop(other, hash)
  await kept.drop(other, hash)
  expect(await kept.get(other, hash)).toBeNull()
  expect(readdirSync(path.join(files, other), { recursive: true }).filter((name) => String(name).includes('.'))).toEqual([])
})
