// A data folder has one database: a second start is refused, a dead one's leftovers are not.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Embedded, startEmbedded } from './embedded.ts'

const home = mkdtempSync(path.join(os.tmpdir(), 'omzien-embedded-'))
const folder = path.join(home, 'database')
const lock = path.join(folder, 'postmaster.pid')
const start = () => startEmbedded({ folder, password: 'geheim' })
let database: Embedded

/** Ended without a goodbye, its lock file left with the number of `pid` in it. */
async function dieLeaving(pid: number): Promise<void> {
  const [, ...rest] = readFileSync(lock, 'utf8').split('\n')
  await database.stop()
  writeFileSync(lock, [pid, ...rest].join('\n'))
}

beforeAll(async () => {
  database = await start()
})

afterAll(async () => {
  await database.stop()
  rmSync(home, { recursive: true, force: true })
})

test('a second start on the same folder is refused with the number of the first', async () => {
  await expect(start()).rejects.toMatchObject({ word: 'already-running' })
})

test('a number that another process has by now does not stop a start', async () => {
  const other = spawn('sleep', ['60'])
  await dieLeaving(other.pid as number)
  database = await start()
  expect(database.pid).not.toBe(other.pid)
  other.kill()
})

test.runIf(process.platform === 'linux')('a dead process that nobody buried does not stop a start', async () => {
  // It dies once its shell has become another program: a shell would bury it.
  const careless = spawn('sh', ['-c', 'sleep 0.3 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'inherit'] })
  const dead = await new Promise<number>((resolve) => careless.stdout.once('data', (said) => resolve(Number(said))))
  await expect.poll(() => readFileSync(`/proc/${dead}/stat`, 'utf8')).toContain(' Z ')
  await dieLeaving(dead)
  database = await start()
  expect(database.pid).not.toBe(dead)
  careless.kill()
})

test('killed, it stands up again by itself at the same address, with what was kept', async () => {
  const ask = async (text: string) => {
    const client = new pg.Client({ connectionString: database.url })
    await client.connect()
    try {
      return await client.query(text)
    } finally {
      await client.end()
    }
  }
  await ask('create table kept as select 1 as one')
  for (const _ of [1, 2]) {
    const before = database.pid
    // Its own number, not that of what it was started through.
    process.kill(Number(readFileSync(lock, 'utf8').split('\n')[0]), 'SIGKILL')
    await expect
      .poll(
        () =>
          ask('table kept').then(
            ({ rows }) => rows,
            () => null,
          ),
        { timeout: 15_000 },
      )
      .toEqual([{ one: 1 }])
    expect(database.pid).not.toBe(before)
  }
}, 40_000)

test('stopped, it stays down', async () => {
  await database.stop()
  await new Promise((go) => setTimeout(go, 400))
  await expect(new pg.Client({ connectionString: database.url }).connect()).rejects.toThrow()
  database = await start()
})
