// Looks over a chain of a million traces, by the clock; and tampers a thousand times with one, as the owner of the database.
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { lookOver } from '../../platform/audit/chain.ts'
import { headsIn } from '../../platform/audit/heads.ts'
import { addEvents, isAt, ownerOf, signAt, tamper, tamperings } from '../../platform/audit/test-tampering.ts'
import { newId } from '../../platform/db/new-id.ts'
import { builderOn, withPool } from '../../platform/db/pools.ts'
import { inTenant } from '../../platform/jobs/runner.ts'
import { temporaryDatabase } from '../../platform/test/temporary.ts'

const [many, few, mostSeconds] = [Number(process.env.OMZIEN_TRACES ?? 1_000_000), 1000, 10]
const times = Number(process.env.OMZIEN_TAMPERINGS ?? 1000)
const database = await temporaryDatabase()
const folder = mkdtempSync(path.join(os.tmpdir(), 'omzien-heads-'))
const heads = headsIn(folder, database.keys)
const worker = database.addressOf('worker')

async function chainOf(count: number, every: number) {
  const tenantId = newId()
  const owner = await ownerOf(database.addressOf('migrate'), tenantId)
  await addEvents(owner, count)
  for (let number = every; number <= count; number += every) await signAt(builderOn(owner), heads, { tenantId, number })
  return { owner, tenantId }
}

async function closed({ owner }: Awaited<ReturnType<typeof chainOf>>): Promise<void> {
  for (const table of ['event', 'seal']) {
    await owner.query(`drop policy tamper on audit.${table}; alter table audit.${table} enable trigger ${table}_stays`)
  }
  await owner.end()
}

async function seconds(tenantId: string): Promise<{ took: number; found: number }> {
  const from = performance.now()
  const look = (pool: Parameters<typeof inTenant>[0]) =>
    inTenant(pool, tenantId, (client) => lookOver({ db: builderOn(client), tenantId }, heads, () => ''))
  const { found } = await withPool(worker, look)
  return { took: (performance.now() - from) / 1000, found: found.length }
}

const small = await chainOf(few, 50)
let missed = 0
for (let nth = 0; nth < times; nth++) {
  const one = tamperings[nth % tamperings.length] as (typeof tamperings)[number]
  const at = 20 + ((nth * 7919) % (few - 40))
  const sql = one.sql({ at, last: few, nth, id: newId() })
  const found = await tamper(small.owner, heads, { tenantId: small.tenantId, sql })
  if (isAt(found, { at, last: few, what: one.what })) continue
  missed += 1
  console.log(`missed: ${one.what} at ${at}: ${JSON.stringify(found)}`)
}
const whole = await tamper(small.owner, heads, { tenantId: small.tenantId, sql: 'select' })
await closed(small)
const large = await chainOf(many, many / 100)
await closed(large)
const { took, found } = await seconds(large.tenantId)
await database.stop()
rmSync(folder, { recursive: true, force: true })
console.log(`${times} tamperings, ${times - missed} found in place; ${many} traces looked over in ${took.toFixed(1)} s`)
if (missed > 0 || whole.length > 0 || found > 0 || took > mostSeconds) process.exitCode = 1
