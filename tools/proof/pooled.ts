// Ten thousand asks by people of two organisations through three connections: done, refused, broken, cut off, called off. Whoever
// comes next on a connection finds nothing there of whoever was before.
import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { sql } from 'kysely'
import { type Role, rightsOf, roleNames } from '../../core/kit/rights.ts'
import { makePool } from '../../platform/db/pools.ts'
import type { Handler } from '../../platform/http/handler.ts'
import { refuse } from '../../platform/http/outcome.ts'
import { perform } from '../../platform/http/perform.ts'
import { clock } from '../../platform/settings/clock.ts'
import type { Actor } from '../../platform/tenancy/actor.ts'
import { type Hidden, hiddenFrom, otherCircles } from './foreign/hidden.ts'
import { fillOrganisations, newId } from './policies/organisations.ts'

const wanted = Number(process.env.OMZIEN_POOLED ?? 10_000)
const seed = Number(process.env.OMZIEN_SEED ?? Date.now() % 1_000_000)
const ends = ['done', 'refused', 'broken', 'cut off', 'absent'] as const
type End = (typeof ends)[number]

const { handlers } = await import('../../apps/operations.ts')
const filled = await fillOrganisations()
const { admin } = filled
const pool = makePool(filled.addressOf('app'), 3, { pipeline: true })
const lists = [
  'people.list-cases',
  'contact.list-my-tasks',
  'contact.today',
  'contact.list-drafts',
  'contact.list-my-appointments',
]
const looks = handlers.filter(({ operation }) => lists.includes(operation.name))
const about = handlers.find(({ operation }) => operation.name === 'people.open-case')
if (!about || looks.length < 2) throw new Error('an operation of this proof is gone')

interface Someone {
  actor: Actor
  hidden: Hidden
}

/** Who has most cases in each of both organisations, and someone of another team. */
async function everyone(): Promise<Someone[]> {
  const { rows } = await admin.query<{ tenant_id: string; id: string }>(
    `select distinct on (tenant_id, circle_id) tenant_id, owner_id as id from people.case_file where owner_id is not null
     order by tenant_id, circle_id limit 12`,
  )
  const people: Someone[] = []
  for (const { tenant_id: tenantId, id: memberId } of rows) {
    const who = { tenantId, memberId }
    const hidden = await hiddenFrom(admin, who, await otherCircles(admin, who))
    const rest = { name: 'x', roles: roleNames as Role[], rights: rightsOf(roleNames), teams: [], source: 'web' as const }
    people.push({ actor: { ...who, ...rest }, hidden })
  }
  return people
}

/** The same operation, whose work ends otherwise once it has asked the database something. */
function ending(handler: Handler, end: End): Handler {
  if (end === 'done' || end === 'absent') return handler
  const run: Handler['run'] = async (work, asked) => {
    await handler.run(work, asked)
    if (end === 'refused') return refuse('past-the-door')
    if (end === 'cut off') await sql`select pg_terminate_backend(pg_backend_pid())`.execute(work.db)
    throw new Error('broken on purpose')
  }
  return { operation: handler.operation, run }
}

const people = await everyone()
const faults: string[] = []
let asked = 0

async function askOne({ actor, hidden }: Someone, { handler, end }: { handler: Handler; end: End }): Promise<void> {
  const chosen = ending(end === 'absent' ? (about as Handler) : handler, end)
  const fields = end === 'absent' ? { caseId: newId() } : chosen.operation.asks.parse({ from: '2026-01-01', to: '2026-12-31' })
  const ask = { actor, asked: fields as Record<string, unknown>, key: null, requestId: randomUUID(), clock: clock() }
  const done = await perform(pool, chosen, ask).catch((error: Error) => ({ kind: 'broken', why: error.message }))
  asked++
  const given = JSON.stringify(done)
  for (const text of [...hidden.foreign.in(given), ...hidden.strange.in(given)])
    faults.push(`${chosen.operation.name}: "${text.slice(0, 40)}" of elsewhere`)
  const expected = { done: 'given', refused: 'refused', broken: 'broken', 'cut off': 'broken', absent: 'absent' }[end]
  if (done.kind !== expected) faults.push(`${chosen.operation.name} that is ${end}: ${given.slice(0, 200)}`)
}

/** What is still said of whoever was on a connection before. */
async function left(): Promise<void> {
  const client = await pool.connect()
  const names = ['omzien.tenant', 'omzien.member', 'omzien.circles', 'omzien.act', 'omzien.secret']
  const { rows } = await client.query(
    `select name, current_setting(name, true) as value from unnest($1::text[]) name where coalesce(current_setting(name, true), '') <> ''
     union all select 'role', current_user where current_user <> session_user
     union all select 'a row', id::text from (select id from people.case_file limit 1) one`,
    [names],
  )
  client.release()
  for (const { name, value } of rows) faults.push(`left on a connection: ${name} ${value}`)
}

const step = fc.record({
  who: fc.constantFrom(...people),
  handler: fc.constantFrom(...looks),
  end: fc.constantFrom(...ends),
})
const steps = fc.sample(step, { numRuns: wanted, seed })
const one = async () => {
  for (let next = steps.shift(); next; next = steps.shift()) {
    await askOne(next.who, next)
    if (asked % 7 === 0) await left()
  }
}
await Promise.all(Array.from({ length: 6 }, one))
await pool.end()
await filled.stop()
for (const what of new Set(faults)) console.log(what)
console.log(`${asked} asks of ${people.length} people through three connections, ${faults.length} faults; seed ${seed}`)
if (faults.length > 0 || asked < wanted) process.exitCode = 1
