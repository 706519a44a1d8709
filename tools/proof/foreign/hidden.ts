// What one person at work may see nothing of, read from the tables themselves and not from what the product shows.
import type pg from 'pg'
import { kept } from '../../../apps/kept.ts'
import { gatherTexts } from '../../../platform/i18n/gather.ts'
import { house } from '../../sources.ts'
import { Marks, shortest } from './marks.ts'

export interface Who {
  tenantId: string
  memberId: string
}

/** Not what work is about: traces, the queue, sign-ins, the way back, what makes things findable. */
const besideTheWork = ['audit', 'auth', 'db', 'graphile_worker', 'jobs', 'undo', 'search']

interface Table {
  name: string
  circled: boolean
}

async function tables(admin: pg.Client): Promise<Table[]> {
  const { rows } = await admin.query<Table>(
    `select format('%I.%I', n.nspname, c.relname) as name,
       exists (select from pg_attribute b where b.attrelid = c.oid and b.attname = 'circle_id' and not b.attisdropped) as circled
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
     where c.relkind = 'r' and n.nspname <> all ($1) order by 1`,
    [besideTheWork],
  )
  return rows
}

/** Circles of the organisation that this person is in by no membership, reckoned here and not by the functions that guard. */
export async function otherCircles(admin: pg.Client, { tenantId, memberId }: Who): Promise<string[]> {
  const { rows } = await admin.query<{ id: string }>(
    `with recursive mine (id) as (
       select c.id from tenancy.circle c join tenancy.team_member t using (tenant_id, team_id)
         where c.tenant_id = $1 and t.member_id = $2 and c.kind = 'team'
       union select circle_id from tenancy.circle_member
         where tenant_id = $1 and member_id = $2 and coalesce(until > clock_timestamp(), true)
       union select m.circle_id from tenancy.circle_member m join mine on mine.id = m.team_circle_id
         where m.tenant_id = $1 and coalesce(m.until > clock_timestamp(), true)
     ) select id from tenancy.circle where tenant_id = $1 and id not in (select id from mine)`,
    [tenantId, memberId],
  )
  return rows.map((row) => row.id)
}

/** True of a row of the table that is another organisation's, or another circle's. `$1` the organisation, `$2` the other circles. */
const elsewhere = ({ circled }: Table) =>
  circled ? `(t.tenant_id <> $1 or t.circle_id = any ($2::uuid[]))` : `(t.tenant_id <> $1 and $2::uuid[] is not null)`

/** Words of the product itself: of its texts, of its choices, days and moments. */
const { locales } = await gatherTexts(house)
const ofTheHouse = Object.values(locales).flatMap((texts) => JSON.stringify(texts).split(/\\n|"/))
const isChoice = (text: string) => /^[a-z._-]+$|^\d{4}-\d{2}-\d{2}/.test(text)

function leaves(value: unknown, into: string[]): void {
  if (typeof value === 'string') into.push(value)
  else if (Array.isArray(value)) for (const one of value) leaves(one, into)
  else if (typeof value === 'object' && value !== null) leaves(Object.values(value), into)
}

export interface Hidden {
  /** Of another organisation. */
  foreign: Marks
  /** Of another circle of the same organisation. */
  strange: Marks
}

function marksOf(texts: readonly string[], open: readonly string[]): Marks {
  const lines = texts.flatMap((text) => text.split('\n')).map((text) => text.trim())
  const marks = new Marks(lines.filter((text) => text.length >= shortest && !isChoice(text)))
  for (const text of open) marks.without(text)
  return marks
}

/** Ids of hidden rows, and what the register of processing calls personal in them; without what stands in a row that is not hidden. */
export async function hiddenFrom(admin: pg.Client, { tenantId }: Who, circles: readonly string[]): Promise<Hidden> {
  const personal = new Map(kept.map((one) => [one.table, one.personal]))
  const foreign: string[] = []
  const strange: string[] = []
  const open: string[] = [...ofTheHouse]
  for (const table of await tables(admin)) {
    const { rows } = await admin.query<{ row: Record<string, unknown>; hidden: boolean }>(
      `select to_jsonb(t) as row, ${elsewhere(table)} as hidden from ${table.name} t`,
      [tenantId, circles],
    )
    const columns = ['id', ...(personal.get(table.name) ?? [])]
    for (const { row, hidden } of rows) {
      if (!hidden) leaves(row, open)
      else for (const column of columns) leaves(row[column], row.tenant_id === tenantId ? strange : foreign)
    }
  }
  return { foreign: marksOf(foreign, [...open, ...strange]), strange: marksOf(strange, open) }
}

/** One number for all hidden rows of each table: it changes when one of them comes, changes or goes. */
export async function printsOf(admin: pg.Client, { tenantId }: Who, circles: readonly string[]): Promise<Map<string, string>> {
  const prints = new Map<string, string>()
  for (const table of await tables(admin)) {
    const { rows } = await admin.query<{ print: string }>(
      `select count(*) || ' rows, ' || coalesce(sum(hashtextextended(t::text, 0)::numeric), 0) as print
       from ${table.name} t where ${elsewhere(table)}`,
      [tenantId, circles],
    )
    prints.set(table.name, rows[0]?.print ?? '')
  }
  return prints
}

/** Some things of a view that this person sees, and some that are hidden: of another organisation first, then of another circle. */
export async function subjectsOf(admin: pg.Client, app: pg.Client, view: string) {
  const seen = (await app.query(`select id from ${view} limit 6`)).rows.map((row) => row.id as string)
  const mine = await app.query<{ id: string; tenant: string }>('select db.my_tenant() as tenant')
  const hidden = async (where: string) =>
    (
      await admin.query(
        `select id from ${view} t where tenant_id ${where} $1 and id <> all ($2::uuid[]) order by md5(id::text) limit 40`,
        [mine.rows[0]?.tenant, seen],
      )
    ).rows.map((row) => row.id as string)
  const strange = await hidden('=')
  const { rows } = await app.query(`select id from ${view} where id = any ($1::uuid[])`, [strange])
  const known = new Set(rows.map((row) => row.id as string))
  const foreign = (await hidden('<>')).slice(0, 6)
  return { seen, hidden: [...foreign, ...strange.filter((id) => !known.has(id)).slice(0, 6)] }
}
