// Explains every statement behind a page at a million notes, for colleagues in few, 20 and 500 circles: none reads a large
// table from beginning to end, none takes more rows than a page can mean. `PROOF_PEOPLE` makes it smaller.
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { handlers } from '../../apps/operations.ts'
import { openData } from '../../bench/data.ts'
import { sizeFor } from '../../bench/size.ts'
import { actorOf, type Subject, subjectsOf } from '../../bench/subjects.ts'
import { makePool } from '../../platform/db/pools.ts'
import type { Handler } from '../../platform/http/handler.ts'
import { perform } from '../../platform/http/perform.ts'
import { clock } from '../../platform/settings/clock.ts'
import { factsOf, recording, type Sent } from '../../platform/test/plans.ts'
import { asksOf, findingOf, inCircles, leaveCircles } from './plans/asked.ts'

const largeRows = 10_000
/** The overview counts the cases of a whole team, a search looks at all that holds the word; a page means far fewer. */
const mostRows = 10_000

const data = await openData(sizeFor(Number(process.env.PROOF_PEOPLE ?? 100_000)))
const admin = new pg.Client({ connectionString: data.admin })
const pool = makePool(data.installed.addressOf('app'), 2)
await admin.connect()
const { rows: known } = await admin.query<{ name: string }>(
  `select c.oid::regclass::text as name from pg_class c where c.relkind = 'r' and c.reltuples > ${largeRows}`,
)
const large = new Set(known.map((row) => row.name))

async function statementsOf(handler: Handler, subject: Subject, asked: Record<string, unknown>): Promise<Sent[]> {
  const written = recording(pool)
  const ask = { actor: actorOf(subject), asked, key: null, requestId: randomUUID(), clock: clock() }
  await perform(written.pool, handler, ask)
  return written.sent
}

function judge(explained: { 'QUERY PLAN': Parameters<typeof factsOf>[0] }[]): string[] {
  const { scanned, read } = factsOf(explained[0]?.['QUERY PLAN'] ?? [])
  const whole = scanned.filter((name) => large.has(name)).map((name) => `reads all of ${name}`)
  return read > mostRows ? [...whole, `takes ${Math.round(read)} rows`] : whole
}

const explain = (text: string) => `explain (analyze, verbose, format json) ${text}`

async function underRowSecurity({ text, values }: Sent, { tenantId, memberId }: Subject): Promise<string[]> {
  const client = await pool.connect()
  try {
    await client.query(`begin; select tenancy.enter('${tenantId}', '${memberId}', null, null)`)
    return judge((await client.query(explain(text), [...values])).rows)
  } finally {
    await client.query('rollback')
    client.release()
  }
}

let [statements, wrong] = [0, 0]
function tell(where: string, found: string[], text: string): void {
  statements++
  wrong += found.length
  for (const what of found) console.log(`${where}: ${what}\n  ${text.replace(/\s+/g, ' ').slice(0, 300)}`)
}

async function askEverything(count: number, subject: Subject): Promise<void> {
  for (const handler of handlers.filter((one) => one.operation.trace === 'look')) {
    for (const asked of await asksOf(admin, handler, subject)) {
      const where = `${handler.operation.name} ${JSON.stringify(asked)} in ${count} circles`
      for (const sent of await statementsOf(handler, subject, asked))
        tell(where, await underRowSecurity(sent, subject), sent.text)
    }
  }
  for (const { text, values } of await findingOf(admin, subject))
    tell(`search.find in ${count} circles`, judge((await admin.query(explain(text), [...values])).rows), text)
}

try {
  for (const [count, subject] of await inCircles(admin, subjectsOf(data.size)[0] as Subject, data.size))
    await askEverything(count, subject)
} finally {
  await leaveCircles(admin)
  await admin.end()
  await pool.end()
  await data.embedded.stop()
}
console.log(`${statements} statements explained beside ${large.size} large tables: ${wrong} wrong`)
process.exitCode = wrong > 0 || statements === 0 ? 1 : 0
