// A hundred secrets are written in every field of every operation, and in asks that fail: none of them is found where nobody who may
// read it looks: in log lines, traces, jobs, mail, headers, and problems.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { openMailbox } from '../../platform/mail/test-mailbox.ts'
import { Marks } from './foreign/marks.ts'
import { hostileAsks, plainAsks } from './malformed/asks.ts'
import type { Ask } from './malformed/wire.ts'
import { serveDemo, signIn } from './standing/served.ts'

const each = Number(process.env.OMZIEN_SECRETS ?? 12)
const seed = Number(process.env.OMZIEN_SEED ?? Date.now() % 1_000_000)
const secrets = Array.from({ length: 100 }, () => `Geheim ${randomBytes(8).toString('hex')} blijft hier`)
const marks = new Marks(secrets.map((text) => text.slice(7, 23)))

const folder = mkdtempSync(path.join(os.tmpdir(), 'omzien-secrets-'))
const log = path.join(folder, 'log')
const raw: string[] = []
const mailbox = await openMailbox((mail) => void raw.push(mail.toString()))
const { host, port, from, neutralFrom } = mailbox.settings
const mail = { OMZIEN_SMTP: `smtp://${host}:${port}`, OMZIEN_MAIL_FROM: from, OMZIEN_MAIL_NEUTRAL_FROM: neutralFrom ?? from }
const demo = await serveDemo({ env: { OMZIEN_LOG: log, ...mail } })
const { handlers } = await import('../../apps/operations.ts')
const admin = new pg.Client({ connectionString: demo.admin })
await admin.connect()

const found = new Map<string, number>()
let sent = 0
let kept = 0
function look(where: string, text: string): void {
  const times = marks.in(text).length
  if (times > 0) found.set(where, (found.get(where) ?? 0) + times)
}

async function ask(name: string, { method, path: place, headers, body }: Ask): Promise<void> {
  const given = body === null ? {} : { body: Buffer.from(body) }
  const answer = await fetch(`${demo.address}${place}`, { method, headers: [...headers] as [string, string][], ...given })
  sent++
  if (answer.ok && method !== 'GET') kept++
  look(`headers of ${name}`, JSON.stringify([...answer.headers]))
  const said = await answer.text()
  if (!answer.ok) look(`problem of ${name} (${answer.status})`, said)
}

async function askAll(name: string, asks: readonly Ask[]): Promise<void> {
  for (const one of asks) await ask(name, one).catch(() => {})
}

for (const who of ['joost', 'marloes', 'gerda', 'sanne', 'fatma']) {
  const { token, memberId } = await signIn(demo, who)
  const app = new pg.Client({ connectionString: demo.addressOf('app') })
  await app.connect()
  const { rows } = await admin.query('select tenant_id as id from tenancy.member where id = $1', [memberId])
  await app.query(`begin; select tenancy.enter('${rows[0].id}', '${memberId}', null, null)`)
  for (const { operation } of handlers.filter((one) => one.operation.door !== 'guest')) {
    const { about, name } = operation
    const subjects =
      typeof about === 'string'
        ? []
        : (await app.query(`select id from ${about.view} limit 5`)).rows.map((row) => row.id as string)
    const given = { token, ids: [...subjects, memberId], subjects, seed, texts: secrets }
    await askAll(name, plainAsks(operation, { ...given, count: each }))
    await askAll(name, hostileAsks(operation, { ...given, count: Math.ceil(each / 4) }))
  }
  await app.end()
}
for (const [at, secret] of secrets.entries()) {
  const headers = [['content-type', 'application/json']] as const
  const email = at % 2 === 0 ? demo.emailOf('lotte') : `geheim${secret.slice(7, 23)}@omzien.example`
  await ask('sign-in', { method: 'POST', path: '/api/v1/sign-in', headers, body: JSON.stringify({ email, password: secret }) })
  await ask('nowhere', { method: 'GET', path: '/api/v1/nergens', headers: [['authorization', `Bearer ${secret}`]], body: null })
}
// What leaves by itself gets its time.
await new Promise((done) => setTimeout(done, 8_000))

const { rows: tables } = await admin.query<{ name: string }>(`select format('%I.%I', n.nspname, c.relname) as name
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and n.nspname in ('audit', 'graphile_worker', 'jobs', 'auth', 'mail', 'db')`)
for (const { name } of tables) {
  const { rows } = await admin.query<{ text: string | null }>(`select string_agg(t::text, ' ') as text from ${name} t`)
  look(`table ${name}`, rows[0]?.text ?? '')
}
for (const one of raw) look('mail', one)
await admin.end()
await demo.stop()
await mailbox.close()
const lines = readFileSync(log, 'utf8')
look('log lines', lines)
rmSync(folder, { recursive: true, force: true })
for (const [where, times] of found) console.log(`found in ${where}: ${times} times`)
console.log(
  `${secrets.length} secrets in ${sent} asks, ${kept} of them kept; ${lines.length} characters of log, ${raw.length} mails, ${tables.length} tables looked through; found in ${found.size} places; seed ${seed}`,
)
if (found.size > 0 || kept === 0 || lines.length === 0) process.exitCode = 1
