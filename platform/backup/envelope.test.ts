// A backup that is not as it was made does not open, and says why; a key that ended opens nothing.
import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { createZstdCompress } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '../db/new-id.ts'
import { Stop } from '../settings/stop.ts'
import { seal } from './envelope.ts'
import { type BackupKeys, backupKeysIn } from './keys.ts'
import type { Header } from './model.ts'
import { whole, writePart } from './parts.ts'
import { readBackup, verifyBackup } from './read.ts'
import { damages } from './test-damage.ts'

const [madeAt, now] = ['2026-03-01T03:00:00.000Z', '2026-03-02T09:00:00.000Z']
const rows = randomBytes(3_300_000)
let folder: string
let keys: BackupKeys
let made: Buffer
let other: Buffer

async function* inside() {
  yield* writePart({ kind: 'contents', mainKey: 'x', migrations: [], sequences: [] })
  yield* writePart({ kind: 'table', name: 'plan.goal', columns: ['id'] }, Readable.from([rows.subarray(0, 9), rows.subarray(9)]))
  yield* writePart({ kind: 'end', rows: { 'plan.goal': 1 }, files: 0 })
}

async function make(at = madeAt): Promise<Buffer> {
  const key = keys.make(at)
  const header: Header = { format: 'omzien backup 1', id: newId(), madeAt: at, key: key.id }
  const squeezed = Readable.from(inside()).pipe(createZstdCompress())
  return whole(seal(squeezed, { header, key }))
}

function put(bytes: Buffer): string {
  const file = path.join(folder, `${newId()}.backup`)
  writeFileSync(file, bytes)
  return file
}

async function wordOf(bytes: Buffer, by = keys, at = now): Promise<string> {
  try {
    await verifyBackup(put(bytes), { keys: by, now: at })
    return 'opened'
  } catch (error) {
    return error instanceof Stop ? error.word : String(error)
  }
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'omzien-envelope-'))
  keys = backupKeysIn(folder, { days: 35 })
  made = await make()
  other = await make()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('what was put in comes out', async () => {
  const parts: string[] = []
  let came = Buffer.alloc(0)
  await readBackup(put(made), { keys, now }, async (one, body) => {
    parts.push(one.kind)
    if (one.kind === 'table') for await (const bytes of body) came = Buffer.concat([came, bytes])
  })
  expect([parts, came.equals(rows)]).toEqual([['contents', 'table', 'end'], true])
})

test('what a reader leaves of a part is passed over', async () => {
  const parts: string[] = []
  await readBackup(put(made), { keys, now }, async (one, body) => {
    for await (const _ of body) break
    parts.push(one.kind)
  })
  expect(parts).toEqual(['contents', 'table', 'end'])
})

test.each(damages)('$name: refused at every place', async ({ make: damage }) => {
  for (let nth = 0; nth < 4; nth++) {
    const changed = damage(made, { nth, other })
    expect(changed.equals(made)).toBe(false)
    // A header that was changed may name a key that is not there.
    expect(['backup-damaged', 'backup-key-lost']).toContain(await wordOf(changed))
  }
})

test('a file that is no backup at all is refused too', async () => {
  for (const text of ['', '\n', 'x'.repeat(5000), `${JSON.stringify({ format: 'omzien backup 2' })}\n`])
    expect(await wordOf(Buffer.from(text))).toBe('backup-damaged')
})

test('a key that is elsewhere, or is another one under that name, is said so', async () => {
  const elsewhere = backupKeysIn(path.join(folder, 'elsewhere'), { days: 35 })
  expect(await wordOf(made, elsewhere)).toBe('backup-key-lost')
  const { key } = JSON.parse(made.subarray(0, made.indexOf('\n')).toString()) as Header
  const file = path.join(folder, 'backup', `${key}.key`)
  const right = readFileSync(file, 'utf8')
  writeFileSync(file, JSON.stringify({ ...JSON.parse(right), secret: randomBytes(32).toString('base64') }))
  expect(await wordOf(made)).toBe('backup-damaged')
  writeFileSync(file, 'not a key')
  expect(await wordOf(made)).toBe('key-damaged')
  writeFileSync(file, right)
  expect(await wordOf(made)).toBe('opened')
})

test('after its days a backup does not open any more, with its key still there and with the key gone', async () => {
  const past = '2026-04-05T03:00:00.000Z'
  expect(await wordOf(made, keys, '2026-04-05T02:59:59.999Z')).toBe('opened')
  expect(await wordOf(made, keys, past)).toBe('backup-expired')
  const young = await make('2026-03-20T03:00:00.000Z')
  const count = readdirSync(path.join(folder, 'backup')).length
  expect(keys.expire(past).size).toBe(count - 1)
  expect(await wordOf(made, keys, past)).toBe('backup-expired')
  // Who sets the clock back finds no key.
  expect(await wordOf(made, keys, now)).toBe('backup-key-lost')
  expect(await wordOf(young, keys, past)).toBe('opened')
  expect(existsSync(path.join(folder, 'backup'))).toBe(true)
})

test('a clock that is far ahead leaves the newest key', () => {
  const before = readdirSync(path.join(folder, 'backup')).filter((name) => name.endsWith('.key'))
  keys.expire('2199-01-01T00:00:00.000Z')
  const after = readdirSync(path.join(folder, 'backup')).filter((name) => name.endsWith('.key'))
  expect([before.length > 0, after.length]).toEqual([true, 1])
})

test('one damaged key holds up the ending of no other, and a key that is half written is none', () => {
  const place = path.join(folder, 'several', 'backup')
  const several = backupKeysIn(path.join(folder, 'several'), { days: 35 })
  for (const at of ['2026-01-01', '2026-01-02', '2026-03-01']) several.make(`${at}T03:00:00.000Z`)
  const [first = ''] = readdirSync(place)
  writeFileSync(path.join(place, `${first.slice(0, -5)}x.key`), '{"id"')
  writeFileSync(path.join(place, 'torn.key.part'), '{"id"')
  expect(several.expire('2026-03-02T00:00:00.000Z').size).toBe(2)
  expect(several.oldest('2026-03-02T00:00:00.000Z')).toBe('2026-01-25T00:00:00.000Z')
})
