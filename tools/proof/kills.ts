// Kills server and database with -9 while eight writers write, fifty times: nothing acknowledged is lost, nothing is doubled.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { idFrom } from '../../core/kit/id.ts'
import { lookOver } from '../../platform/audit/chain.ts'
import { headsIn } from '../../platform/audit/heads.ts'
import { fill } from '../../platform/db/fill.ts'
import { builderOn } from '../../platform/db/pools.ts'
import { addressFor } from '../../platform/db/roles.ts'
import { stand } from '../../platform/db/stand.ts'
import { readEnvironment } from '../../platform/settings/environment.ts'

const rounds = Number(process.env.OMZIEN_KILLS ?? 50)
const data = mkdtempSync(path.join(os.tmpdir(), 'omzien-kills-'))
const port = 3900 + (process.pid % 90)
const address = `http://127.0.0.1:${port}`
const environment = { ...process.env, OMZIEN_DATA: data, PORT: String(port) }

interface Write {
  id: string
  key: string
  acknowledged: boolean
}

async function start(): Promise<{ child: ChildProcess; password: string }> {
  const child = spawn(process.execPath, ['boot.mjs', 'apps/start.ts'], { env: environment, stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (text) => {
      said += text
      if (/wachtwoord \S+/.test(said)) resolve()
    })
    child.once('exit', (code) => reject(new Error(`did not start: ${code} ${said}`)))
  })
  return { child, password: /wachtwoord (\S+)/.exec(said)?.[1] ?? '' }
}

/** The server is a child of the bootstrap; the database has written its own number down. */
function killAll(child: ChildProcess): void {
  const server = execFileSync('pgrep', ['-P', String(child.pid)], { encoding: 'utf8' })
    .trim()
    .split('\n')
  const database = readFileSync(path.join(data, 'database/postmaster.pid'), 'utf8').split('\n')[0] as string
  for (const pid of [database, ...server]) process.kill(Number(pid), 'SIGKILL')
}

async function post(url: string, token: string, given: { body: object; key: string }): Promise<boolean> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'idempotency-key': given.key }
  const response = await fetch(`${address}/api/v1${url}`, { method: 'POST', headers, body: JSON.stringify(given.body) }).catch(
    () => null,
  )
  return response?.ok ?? false
}

/** A server that is too busy says so, and is asked again. */
async function patiently(ask: () => Promise<Response>): Promise<Response> {
  for (let times = 1; ; times++) {
    const reply = await ask()
    if (reply.status !== 503 || times === 10) return reply
    await new Promise((go) => setTimeout(go, 1000))
  }
}

async function signIn(password: string): Promise<{ token: string; caseId: string }> {
  const headers = { 'content-type': 'application/json', 'x-omzien-client': 'program' }
  const body = JSON.stringify({ email: 'joost@brugwachter.example', password })
  const signed = (await (await fetch(`${address}/api/v1/sign-in`, { method: 'POST', headers, body })).json()) as { token: string }
  const list = await patiently(() =>
    fetch(`${address}/api/v1/people/cases?limit=1`, { headers: { authorization: `Bearer ${signed.token}` } }),
  )
  const given = (await list.json()) as { rows?: { id: string }[] }
  if (!given.rows) throw new Error(`no cases after a start: ${list.status} ${JSON.stringify(given)}`)
  return { token: signed.token, caseId: given.rows[0]?.id ?? '' }
}

const newId = () => idFrom(Date.now(), randomBytes(10))

function bodyOf(write: Write, caseId: string): object {
  const note = { kind: 'phone', happenedAt: '2026-01-02T10:00:00.000Z', body: `Schrijfproef ${write.id}`, sharing: 'on-request' }
  return { ...note, notes: [{ id: write.id, caseId }] }
}

/** Sends what was not acknowledged again under its key, then writes on until the line is cut. */
async function writeOn(writes: Write[], who: { token: string; caseId: string }, stopped: () => boolean): Promise<void> {
  for (const write of writes.filter((one) => !one.acknowledged)) {
    write.acknowledged = await post('/contact/notes', who.token, { body: bodyOf(write, who.caseId), key: write.key })
  }
  while (!stopped()) {
    const write: Write = { id: newId(), key: newId(), acknowledged: false }
    writes.push(write)
    write.acknowledged = await post('/contact/notes', who.token, { body: bodyOf(write, who.caseId), key: write.key })
    if (!write.acknowledged) return
  }
}

async function count(): Promise<{ there: Set<string>; rows: number; broken: string | null }> {
  const standing = await stand(readEnvironment(environment))
  let there: string[] = []
  await fill(standing.installed.addressOf('migrate'), async (db) => {
    there = (await db.selectFrom('contact.note').where('body', 'like', 'Schrijfproef %').select('id').execute()).map(
      (row) => row.id,
    )
  })
  const address = addressFor(standing.embedded?.url ?? '', 'worker', { keys: standing.keys, database: 'omzien' })
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  const { rows } = await client.query('select tenant_id from tenancy.tenant')
  const heads = headsIn(standing.environment.heads, standing.keys)
  let broken: string | null = null
  for (const { tenant_id: tenantId } of rows) {
    await client.query(`begin; set local omzien.tenant = '${tenantId}'`)
    const { found } = await lookOver({ db: builderOn(client), tenantId }, heads, () => '')
    if (found.length > 0) broken ??= JSON.stringify(found[0])
    await client.query('rollback')
  }
  await client.end()
  await standing.embedded?.stop()
  return { there: new Set(there), rows: there.length, broken }
}

const writers: Write[][] = Array.from({ length: 8 }, () => [])
for (let round = 0; round < rounds; round++) {
  const { child, password } = await start()
  const who = await signIn(password)
  let stopped = false
  const writing = Promise.all(writers.map((writes) => writeOn(writes, who, () => stopped)))
  await new Promise((go) => setTimeout(go, 150 + Math.random() * 900))
  killAll(child)
  stopped = true
  await writing
  if (child.exitCode === null) await new Promise((go) => child.once('exit', go))
  process.stdout.write(`\rkill ${round + 1} of ${rounds}, ${writers.flat().length} writes `)
}
const { child, password } = await start()
const who = await signIn(password)
await Promise.all(writers.map((writes) => writeOn(writes, who, () => true)))
child.kill('SIGINT')
await new Promise((go) => child.once('exit', go))
const writes = writers.flat()
const { there, rows, broken } = await count()
const lost = writes.filter((one) => one.acknowledged && !there.has(one.id)).length
const doubled = rows - there.size + [...there].filter((id) => !writes.some((one) => one.id === id)).length
rmSync(data, { recursive: true, force: true })
console.log(
  `\n${rounds} kills, ${writes.length} writes, ${lost} lost, ${doubled} doubled, trace ${broken === null ? 'whole' : `broken at ${broken}`}`,
)
if (lost + doubled > 0 || broken !== null || writes.some((one) => !one.acknowledged)) process.exitCode = 1
