// A hundred thousand asks of every operation by everyone, about what is theirs and what is not: nothing of another organisation or
// circle comes back, and nothing of it changes. Once with both guards, then with each alone: rights, and row security.
import pg from 'pg'
import { type Right, type Role, rightsOf, roleNames } from '../../core/kit/rights.ts'
import type { Handler } from '../../platform/http/handler.ts'
import { howAlike } from './foreign/alike.ts'
import { type Hidden, hiddenFrom, otherCircles, printsOf, subjectsOf } from './foreign/hidden.ts'
import { plainAsks } from './malformed/asks.ts'
import { type Ask, send } from './malformed/wire.ts'
import { type ServedDemo, serveDemo, signIn } from './standing/served.ts'

const wanted = Number(process.env.OMZIEN_FOREIGN ?? 100_000)
const seed = Number(process.env.OMZIEN_SEED ?? Date.now() % 1_000_000)
const workers = (process.env.OMZIEN_WORKERS ?? 'joost marloes gerda fatma sanne hester lotte ruud ineke peter').split(' ')

interface Worker {
  who: string
  token: string
  tenantId: string
  memberId: string
  rights: ReadonlySet<Right>
}

/** What someone is shown of another circle of their organisation, since it was brought to them; each with its reason. */
const brought: Record<string, string> = {
  'sharing.my-asks': 'a colleague who is asked reads what was written for them, and by whom',
  'sharing.open-referral': 'a colleague who is asked reads what was written for them',
  'sharing.open-disclosure': 'a colleague who is asked reads what was written for them',
  'people.list-names-to-weigh': 'the privacy officer weighs whether the name of who looked is told',
  'intake.list-duplicates-to-review': 'the privacy officer sees who was found twice',
  'safety.list-progress': 'the safeguarding officer sees how far a meldcode is, by its number, and whose work it is (037)',
  'audit.list-checks': 'the privacy officer sees at which trace the chain breaks',
}

const demo = await serveDemo()
const { handlers } = await import('../../apps/operations.ts')
const admin = new pg.Client({ connectionString: demo.admin })
await admin.connect()
const faults = new Map<string, number>()
const givenIn = new Map<string, Set<string>>()
const statuses = new Map<number, number>()
let sent = 0

function fault(what: string): void {
  faults.set(what, (faults.get(what) ?? 0) + 1)
}

async function workerOf(served: ServedDemo, who: string): Promise<Worker> {
  const { token, memberId } = await signIn(served, who)
  const { rows } = await admin.query<{ tenant_id: string; roles: Role[] }>(
    'select tenant_id, roles from tenancy.member where id = $1',
    [memberId],
  )
  const [member] = rows
  if (!member) throw new Error(`nobody is called ${who}`)
  return { who, token, memberId, tenantId: member.tenant_id, rights: rightsOf(member.roles) }
}

async function enteredAs({ tenantId, memberId }: Worker): Promise<pg.Client> {
  const app = new pg.Client({ connectionString: demo.addressOf('app') })
  await app.connect()
  await app.query(`begin; select tenancy.enter('${tenantId}', '${memberId}', null, null)`)
  return app
}

/** What to ask of each operation: half about what is seen, half about what is hidden. */
async function asksOf(worker: Worker, chosen: readonly Handler[], each: number): Promise<[string, Ask[]][]> {
  const app = await enteredAs(worker)
  const views = [...new Set(chosen.flatMap(({ operation: { about } }) => (typeof about === 'string' ? [] : [about.view])))]
  const subjects = new Map<string, { seen: string[]; hidden: string[] }>()
  for (const view of views) subjects.set(view, await subjectsOf(admin, app, view))
  await app.end()
  const all = [...subjects.values()]
  const ids = [...all.flatMap(({ hidden }) => hidden), ...all.flatMap(({ seen }) => seen.slice(0, 2)), worker.memberId]
  return chosen.map(({ operation }) => {
    const { about } = operation
    const known = typeof about === 'string' ? undefined : subjects.get(about.view)
    const halves = known ? [...known.hidden, ...known.seen] : []
    return [operation.name, plainAsks(operation, { token: worker.token, ids, subjects: halves, count: each, seed })]
  })
}

interface Trying {
  hidden: Hidden
  how: string
  /** Ids that stand elsewhere and that someone of this organisation has since given to something of their own. */
  given: Set<string>
}

async function tryOne(name: string, ask: Ask, { hidden, how, given }: Trying): Promise<void> {
  const answer = await send(demo.address, ask)
  sent++
  const status = answer?.status ?? 0
  statuses.set(status, (statuses.get(status) ?? 0) + 1)
  if (answer === null || status >= 500) return fault(`${how}, ${name}: broke with ${status || 'silence'}`)
  const own = `${ask.path} ${String(ask.body ?? '')}`
  const { foreign, strange } = hidden
  if (status < 300 && ask.method !== 'GET') for (const id of [...foreign.in(own), ...strange.in(own)]) given.add(id)
  const shown = [...foreign.in(answer.body), ...(name in brought ? [] : strange.in(answer.body))]
  for (const text of shown.filter((one) => !own.includes(one) && !given.has(one)))
    fault(`${how}, ${name}: gave "${text.slice(0, 40)}" of elsewhere (${status})`)
}

/** Everything one person asks, eight at a time. */
async function tryAll(worker: Worker, chosen: readonly Handler[], { each, how }: { each: number; how: string }): Promise<void> {
  // What is closed to them now; they may well close something to themselves.
  const circles = await otherCircles(admin, worker)
  const hidden = await hiddenFrom(admin, worker, circles)
  const asks = (await asksOf(worker, chosen, each)).flatMap(([name, list]) => list.map((ask) => [name, ask] as const))
  const given = givenIn.get(worker.tenantId) ?? new Set<string>()
  givenIn.set(worker.tenantId, given)
  const before = await printsOf(admin, worker, circles)
  const one = async () => {
    for (let next = asks.shift(); next; next = asks.shift()) await tryOne(next[0], next[1], { hidden, how, given })
  }
  await Promise.all(Array.from({ length: 8 }, one))
  for (const [table, print] of await printsOf(admin, worker, circles))
    if (print !== before.get(table)) fault(`${how}: ${table} of elsewhere changed, ${before.get(table)} to ${print}`)
  console.log(
    `${how}: ${sent} asks so far, ${hidden.foreign.size} texts and ids of elsewhere and ${hidden.strange.size} of other circles hidden, ${faults.size} faults`,
  )
}

/** Whoever is asked to take a case over answers in it, though it is not theirs yet: the store tests of `sharing/colleague` try that. */
const answersElsewhere = 'sharing.answer-colleague'
const atWork = handlers.filter(({ operation }) => operation.door !== 'guest' && operation.name !== answersElsewhere)
const people: Worker[] = []
for (const who of workers) people.push(await workerOf(demo, who))
const rounds = people.length + 2
const each = Math.ceil((0.95 * wanted) / (rounds * atWork.length))
for (const worker of people) await tryAll(worker, atWork, { each, how: `${worker.who}, both` })

const [asker] = people
if (!asker) throw new Error('nobody asks')
const operations = atWork.map((one) => one.operation)
const alike = await howAlike(admin, { address: demo.address, asker, operations })
for (const what of alike.differences) fault(what)

// Row security alone: someone of each organisation holds every right.
for (const one of people.filter(({ tenantId }, at) => people.findIndex((each) => each.tenantId === tenantId) === at)) {
  await admin.query('update tenancy.member set roles = $2 where id = $1', [one.memberId, roleNames])
  const everything = { ...(await workerOf(demo, one.who)), rights: rightsOf(roleNames) }
  await tryAll(everything, atWork, { each, how: `${one.who} with every right, row security alone` })
  await admin.query('update tenancy.member set roles = $2 where id = $1', [one.memberId, []])
}

// Rights alone: row security lets everything through, and each asks what they have no right to.
const { rows: guarded } = await admin.query<{ name: string }>(`select format('%I.%I', n.nspname, c.relname) as name
  from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and c.relrowsecurity`)
for (const { name } of guarded) await admin.query(`alter table ${name} disable row level security`)
const few = Math.ceil((0.1 * wanted) / (people.length * atWork.length))
for (const one of people) {
  const worker = await workerOf(demo, one.who)
  const barred = atWork.filter(({ operation: { right } }) => right !== 'anyone' && !worker.rights.has(right))
  await tryAll(worker, barred, { each: few, how: `${one.who}, rights alone` })
}

await admin.end()
await demo.stop()
const counted = [...statuses].sort(([a], [b]) => a - b).map(([status, times]) => `${status || 'cut off'}: ${times}`)
console.log(counted.join(', '))
for (const [what, times] of faults) console.log(`${what} (${times} times)`)
console.log(`${sent} asks of ${atWork.length} operations by ${people.length} people, ${faults.size} faults; seed ${seed}`)
console.log(
  `foreign and absent: ${alike.asked} pairs of asks alike in status, head and body; ${alike.foreignMs.toFixed(2)} and ${alike.absentMs.toFixed(2)} ms in the middle`,
)
const apart = Math.abs(alike.foreignMs / alike.absentMs - 1)
if (apart > 0.05 || faults.size > 0 || sent < wanted) process.exitCode = 1
