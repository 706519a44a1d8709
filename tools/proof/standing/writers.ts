// The product as a process of its own on a data folder, and writers that note each acknowledgement: for proofs that take things away from it.
import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { idFrom } from '../../../core/kit/id.ts'
import { lookOver } from '../../../platform/audit/chain.ts'
import { headsIn } from '../../../platform/audit/heads.ts'
import { fill } from '../../../platform/db/fill.ts'
import { builderOn } from '../../../platform/db/pools.ts'
import { addressFor } from '../../../platform/db/roles.ts'
import { stand } from '../../../platform/db/stand.ts'
import { readEnvironment } from '../../../platform/settings/environment.ts'

export interface Write {
  id: string
  key: string
  acknowledged: boolean
}

export interface Who {
  token: string
  caseId: string
}

const newId = () => idFrom(Date.now(), randomBytes(10))

function bodyOf(write: Write, caseId: string): object {
  const note = { kind: 'phone', happenedAt: '2026-01-02T10:00:00.000Z', body: `Schrijfproef ${write.id}`, sharing: 'on-request' }
  return { ...note, notes: [{ id: write.id, caseId }] }
}

/** A server that is too busy says so, and is asked again. */
async function patiently(ask: () => Promise<Response>): Promise<Response> {
  for (let times = 1; ; times++) {
    const reply = await ask()
    if (reply.status !== 503 || times === 10) return reply
    await new Promise((go) => setTimeout(go, 1000))
  }
}

/** The product on a data folder. */
export class Product {
  readonly address: string
  /** How often which status was answered to a write. */
  readonly said = new Map<number, number>()
  private readonly environment: NodeJS.ProcessEnv

  constructor(data: string) {
    const port = String(3900 + (process.pid % 90))
    this.address = `http://127.0.0.1:${port}`
    this.environment = { ...process.env, OMZIEN_DATA: data, PORT: port }
  }

  async start(): Promise<{ child: ChildProcess; password: string }> {
    const child = spawn(process.execPath, ['boot.mjs', 'apps/start.ts'], {
      env: this.environment,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
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

  /** Until the server has its database again. @returns how many milliseconds that took */
  async untilReady(): Promise<number> {
    const from = Date.now()
    for (;;) {
      const reply = await fetch(`${this.address}/health/ready`).catch(() => null)
      if (reply?.ok) return Date.now() - from
      if (Date.now() - from > 60_000) throw new Error('the database did not come back within a minute')
      await new Promise((go) => setTimeout(go, 50))
    }
  }

  private async post(url: string, token: string, given: { body: object; key: string }): Promise<boolean> {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'idempotency-key': given.key }
    const response = await fetch(`${this.address}/api/v1${url}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(given.body),
    }).catch(() => null)
    if (response) this.said.set(response.status, (this.said.get(response.status) ?? 0) + 1)
    return response?.ok ?? false
  }

  async signIn(password: string): Promise<Who> {
    const headers = { 'content-type': 'application/json', 'x-omzien-client': 'program' }
    const body = JSON.stringify({ email: 'joost@brugwachter.example', password })
    const signed = (await (await fetch(`${this.address}/api/v1/sign-in`, { method: 'POST', headers, body })).json()) as {
      token: string
    }
    const list = await patiently(() =>
      fetch(`${this.address}/api/v1/people/cases?limit=1`, { headers: { authorization: `Bearer ${signed.token}` } }),
    )
    const given = (await list.json()) as { rows?: { id: string }[] }
    if (!given.rows) throw new Error(`no cases after a start: ${list.status} ${JSON.stringify(given)}`)
    return { token: signed.token, caseId: given.rows[0]?.id ?? '' }
  }

  /** Sends what was not acknowledged again under its key, then writes on until the line is cut. */
  async writeOn(writes: Write[], who: Who, stopped: () => boolean): Promise<void> {
    for (const write of writes.filter((one) => !one.acknowledged)) {
      write.acknowledged = await this.post('/contact/notes', who.token, { body: bodyOf(write, who.caseId), key: write.key })
    }
    while (!stopped()) {
      const write: Write = { id: newId(), key: newId(), acknowledged: false }
      writes.push(write)
      write.acknowledged = await this.post('/contact/notes', who.token, { body: bodyOf(write, who.caseId), key: write.key })
      if (!write.acknowledged) return
    }
  }

  private async count(): Promise<{ there: Set<string>; rows: number; broken: string | null }> {
    const standing = await stand(readEnvironment(this.environment))
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

  /** What was written against what is there. */
  async heldAgainst(writes: readonly Write[]) {
    const { there, rows, broken } = await this.count()
    const lost = writes.filter((one) => one.acknowledged && !there.has(one.id)).length
    const doubled = rows - there.size + [...there].filter((id) => !writes.some((one) => one.id === id)).length
    return { lost, doubled, broken, unheard: writes.filter((one) => !one.acknowledged).length }
  }
}
