// Fills an empty database of the same shape with what a backup holds. Rows go in bare and fast; keys between tables and indexes are made
// after, over all rows, so that whatever does not fit together refuses.
import pg from 'pg'
import { roleName, type SignInRole } from '../db/roles.ts'
import { Stop } from '../settings/stop.ts'
import { copyIn } from './copy.ts'
import type { Contents } from './model.ts'
import { columnsIn, named, plainly, sequencesOf, type Table, tablesOf } from './shape.ts'

type Owners = Record<string, pg.Client>

export interface Loader {
  table(name: string, columns: readonly string[], body: AsyncIterable<Buffer>): Promise<number>
  sequences(of: Contents['sequences']): Promise<void>
  /** Makes it whole and guarded again, and counts. @returns rows by table */
  finish(): Promise<Record<string, number>>
  close(): Promise<void>
}

/** `s` is what is done while it is open, `t` what brings it back. */
const undressed = `
  select format('alter table %s drop constraint %I', conrelid::regclass, conname) as off,
    format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as back, 2 as turn
  from pg_constraint where contype = 'f' and conparentid = 0 and conrelid in (select oid from pg_class where relowner = current_user::regrole)
  union all
  select format('drop index %s', i.indexrelid::regclass), pg_get_indexdef(i.indexrelid), 1
  from pg_index i join pg_class c on c.oid = i.indrelid
  where c.relowner = current_user::regrole and not i.indisunique and not i.indisexclusion and c.relnamespace not in (
    select oid from pg_namespace where nspname like 'pg\\_%')
  union all
  select format('alter table %s no force row level security', oid::regclass), format('alter table %s force row level security', oid::regclass), 4
  from pg_class where relowner = current_user::regrole and relforcerowsecurity
  union all
  select format('alter table %s disable trigger user', oid::regclass), format('alter table %s enable trigger user', oid::regclass), 3
  from pg_class where relowner = current_user::regrole and relkind = 'r' and relhastriggers`

interface Step {
  off: string
  back: string
  turn: number
}

async function undress(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<Step>(`${undressed} order by turn desc`)
  for (const { off } of rows.toSorted((a, b) => b.turn - a.turn)) await client.query(off)
  return rows.toSorted((a, b) => a.turn - b.turn).map(({ back }) => back)
}

async function connectAs(address: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  await client.query(`${plainly}; set synchronous_commit to off; set maintenance_work_mem to '256MB'`)
  return client
}

async function counts(owners: Owners, tables: Iterable<Table>): Promise<Record<string, number>> {
  const found: Record<string, number> = {}
  for (const { name, owner } of tables) {
    const { rows } = await ownerIn(owners, owner).query<{ n: string }>(`select count(*) as n from ${named(name)}`)
    found[name] = Number(rows[0]?.n)
  }
  return found
}

function ownerIn(owners: Owners, owner: string): pg.Client {
  const client = owners[owner]
  if (!client) throw new Stop('backup-foreign-table', { owner })
  return client
}

/** @param addressOf of a fresh database that was brought to the migrations of the backup */
export async function loaderOf(addressOf: (role: SignInRole) => string): Promise<Loader> {
  const [migrate, worker] = [await connectAs(addressOf('migrate')), await connectAs(addressOf('worker'))]
  const owners: Owners = { [roleName('migrate')]: migrate, [roleName('worker')]: worker }
  const tables = new Map((await tablesOf(migrate)).map((one) => [one.name, one]))
  const back: [pg.Client, string[]][] = []
  for (const client of [migrate, worker]) back.push([client, await undress(client)])
  // What a migration put in comes from the backup too.
  for (const { name, owner } of tables.values()) await ownerIn(owners, owner).query(`delete from ${named(name)}`)
  return {
    async table(name, columns, body) {
      const known = tables.get(name)
      const strange = columns.find((one) => !known?.columns.includes(one))
      if (!known || strange) throw new Stop('backup-other-shape', { table: name })
      return copyIn(ownerIn(owners, known.owner), `copy ${named(name)} (${columnsIn(columns)}) from stdin`, body)
    },
    async sequences(of) {
      const ours = new Map((await sequencesOf(migrate)).map(({ name, owner }) => [name, owner]))
      for (const { name, value, called } of of) {
        const owner = ours.get(name)
        if (owner) await ownerIn(owners, owner).query('select setval($1::regclass, $2, $3)', [named(name), value, called])
      }
    },
    async finish() {
      const found = await counts(owners, tables.values())
      for (const [client, steps] of back) for (const step of steps) await client.query(step)
      for (const client of [migrate, worker]) await client.query('analyze')
      return found
    },
    async close() {
      await Promise.all([migrate.end(), worker.end()])
    },
  }
}
