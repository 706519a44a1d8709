// What row security lets through, asked of the database alone: no operation, no right, no handler between.
import type pg from 'pg'

/** For whom a row is not: everything they may lack is lacking, everything else is theirs. */
export interface Outsider {
  name: 'foreign' | 'stranger'
  tenant: string
  member: string
  circles: readonly string[]
}

/** A table, the columns of it that the role may fill in and change, and one row of the organisation at home. */
export interface Guarded {
  table: string
  role: string
  inserts: readonly string[]
  updates: readonly string[]
  reads: boolean
  row: Record<string, unknown> | null
}

async function enter(client: pg.Client, role: string, who: Outsider): Promise<void> {
  await client.query(`set local role ${role}`)
  const circles = `{${who.circles.join(',')}}`
  await client.query(
    `select set_config('omzien.tenant', $1, true), set_config('omzien.member', $2, true), set_config('omzien.circles', $3, true)`,
    [who.tenant, who.member, circles],
  )
}

/** Tries within a savepoint, so that nothing stays. @returns the number of rows, or the error */
async function attempt(client: pg.Client, text: string, values: unknown[] = []): Promise<number | Error> {
  await client.query('savepoint attempt')
  try {
    return (await client.query(text, values)).rowCount ?? 0
  } catch (error) {
    return error as Error
  } finally {
    await client.query('rollback to savepoint attempt')
  }
}

/** Row security is held against a new row before its constraints are: any other complaint means that it came past. */
async function mayAdd(client: pg.Client, { table, inserts, row }: Guarded): Promise<boolean> {
  if (row === null || !inserts.includes('tenant_id')) return false
  const columns = inserts.map((one) => `"${one}"`).join(', ')
  const text = `insert into ${table} (${columns}) select ${columns} from jsonb_populate_record(null::${table}, $1)`
  const done = await attempt(client, text, [JSON.stringify(row)])
  return !(done instanceof Error && /row-level security|permission denied/.test(done.message))
}

/**
 * What an outsider can do with the rows of the organisation at home. Runs inside a transaction of an administrator.
 * @returns `read`, `add` and `change`, whichever is possible; nothing when all is well
 */
export async function leaksTo(client: pg.Client, guarded: Guarded, given: { who: Outsider; home: string }): Promise<string[]> {
  const { table, role, updates, reads } = guarded
  await client.query('savepoint outsider')
  await enter(client, role, given.who)
  const leaks: string[] = []
  if (reads) {
    const seen = await attempt(client, `select from ${table} where tenant_id = $1 limit 1`, [given.home])
    if (seen instanceof Error ? !/permission denied/.test(seen.message) : seen > 0) leaks.push('read')
  }
  if (await mayAdd(client, guarded)) leaks.push('add')
  // Without a condition the rows are held against the rule for changing alone, not against the one for reading.
  const changed = updates[0] ? await attempt(client, `update ${table} set "${updates[0]}" = default`) : 0
  if (changed instanceof Error ? !/row-level security|permission denied/.test(changed.message) : changed > 0) leaks.push('change')
  await client.query('rollback to savepoint outsider')
  return leaks
}
