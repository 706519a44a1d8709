// Sends malformed and hostile asks to every operation of the whole server: it never breaks, and says nothing back of what was asked.
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { Operation } from '../../core/kit/operation.ts'
import { rightsOf } from '../../core/kit/rights.ts'
import { served as signingIn } from '../../platform/auth/server.ts'
import { looseAsks } from './malformed/addresses.ts'
import { hostileAsks } from './malformed/asks.ts'
import { faultOf } from './malformed/judge.ts'
import { type Ask, send } from './malformed/wire.ts'
import { type ServedDemo, serveDemo, signIn } from './standing/served.ts'

const count = Number(process.env.OMZIEN_MALFORMED ?? 120)
const seed = Number(process.env.OMZIEN_SEED ?? Date.now() % 1_000_000)
const only = process.argv.slice(2)
const workers = ['joost', 'marloes', 'ruud', 'gerda', 'peter', 'ineke']

interface Worker {
  token: string
  rights: ReturnType<typeof rightsOf>
  ids: string[]
  seen: Map<string, string[]>
}

const demo = await serveDemo()
const { handlers } = await import('../../apps/operations.ts')
const operations = handlers.map((one) => one.operation)
const atWork = operations.filter(({ door }) => door !== 'guest')
const views = [...new Set(atWork.flatMap(({ about }) => (typeof about === 'string' ? [] : [about.view])))]

/** Some ids of each kind that this worker sees, so that asks come past the door; and some of nothing. */
async function workerOf(served: ServedDemo, who: string): Promise<Worker> {
  const { token, memberId } = await signIn(served, who)
  const admin = new pg.Client({ connectionString: served.admin })
  const app = new pg.Client({ connectionString: served.addressOf('app') })
  await Promise.all([admin.connect(), app.connect()])
  const member = (await admin.query('select tenant_id, roles from tenancy.member where id = $1', [memberId])).rows[0]
  await app.query(`begin; select tenancy.enter('${member.tenant_id}', '${memberId}', null, null)`)
  const ids = ['00000000-0000-0000-0000-000000000000', randomUUID(), randomUUID().toUpperCase(), memberId]
  const seen = new Map<string, string[]>()
  for (const view of views)
    seen.set(
      view,
      (await app.query(`select id from ${view} limit 4`)).rows.map((row) => row.id as string),
    )
  await Promise.all([admin.end(), app.end()])
  return { token, rights: rightsOf(member.roles), ids: [...ids, ...[...seen.values()].flat()], seen }
}

const workersAt: Worker[] = []
for (const who of workers) workersAt.push(await workerOf(demo, who))
const forOne = ({ right }: Operation) =>
  workersAt.find((one) => right === 'anyone' || one.rights.has(right)) ?? (workersAt[0] as Worker)
// A session each: some of these end or lock the one they come with.
const forSigningIn: { token: string }[] = []
for (const _ of signingIn) forSigningIn.push(await signIn(demo, 'lotte'))

const faults = new Map<string, { times: number; ask: Ask; said: string }>()
const statuses = new Map<number, number>()
let sent = 0

async function tryOne(name: string, ask: Ask): Promise<void> {
  const answer = await send(demo.address, ask)
  sent++
  statuses.set(answer?.status ?? 0, (statuses.get(answer?.status ?? 0) ?? 0) + 1)
  const fault = faultOf(ask, answer)
  if (fault === null) return
  const known = faults.get(`${name}: ${fault}`)
  faults.set(`${name}: ${fault}`, {
    times: (known?.times ?? 0) + 1,
    ask: known?.ask ?? ask,
    said: answer?.body.slice(0, 300) ?? '',
  })
}

/** Eight at a time. */
async function tryAll(name: string, asks: readonly Ask[]): Promise<void> {
  const rest = [...asks]
  const one = async () => {
    for (let ask = rest.shift(); ask; ask = rest.shift()) await tryOne(name, ask)
  }
  await Promise.all(Array.from({ length: 8 }, one))
  process.stdout.write(`\r${sent} asks, ${faults.size} faults, ${name.padEnd(40)}`)
}

const wanted = (name: string) => only.length === 0 || only.some((part) => name.startsWith(part))
for (const operation of operations.filter(({ name }) => wanted(name))) {
  const { token, ids, seen } = forOne(operation)
  const subjects = typeof operation.about === 'string' ? [] : (seen.get(operation.about.view) ?? [])
  await tryAll(operation.name, hostileAsks(operation, { token, ids, subjects, count, seed }))
}
if (wanted('addresses')) await tryAll('addresses', looseAsks)
for (const [at, { operation }] of signingIn.entries()) {
  const given = { token: forSigningIn[at]?.token ?? '', ids: workersAt[0]?.ids ?? [], subjects: [], count, seed }
  if (wanted(operation.name)) await tryAll(operation.name, hostileAsks(operation, given))
}

const ready = await fetch(`${demo.address}/health/ready`)
const headers = { authorization: `Bearer ${workersAt[0]?.token}` }
const cases = await fetch(`${demo.address}/api/v1/people/cases`, { headers })
const alive = ready.ok && cases.ok
await demo.stop()

console.log(
  `\r${[...statuses]
    .sort(([a], [b]) => a - b)
    .map(([status, times]) => `${status || 'cut off'}: ${times}`)
    .join(', ')}`,
)
for (const [what, { times, ask, said }] of faults) {
  const head = ask.headers.map(([name, value]) => `${name}: ${value.slice(0, 60)}`).filter((line) => !line.startsWith('Auth'))
  console.log(`${what} (${times} times)\n  ${ask.method} ${ask.path.slice(0, 200)} [${head.join('; ')}]`)
  console.log(`  ${JSON.stringify(String(ask.body ?? '').slice(0, 400))}\n  -> ${said}`)
}
console.log(
  `${sent} hostile asks to ${operations.length + signingIn.length} operations, ${faults.size} faults, server ${alive ? 'alive' : 'gone'}; seed ${seed}`,
)
if (faults.size > 0 || !alive) process.exitCode = 1
