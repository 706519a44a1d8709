// A chain to tamper with, and the ways in which the owner of a database may try.
import pg from 'pg'
import { builderOn, type Db } from '../db/pools.ts'
import { valueParsers } from '../db/values.ts'
import { lookOver } from './chain.ts'
import type { Heads } from './heads.ts'
import type { FoundPlace } from './model.ts'
import { hashesAt } from './store.ts'

/** Of these every so many minutes one, so that a stretch is longer than the hour in which an event may still be sealed. */
const minutesApart = 7

/** Links every event again from a number on, as sealing would: what who owns the database can do to hide a change. */
const chainAnew = `do $$ declare one record; hash_before bytea; begin
  for one in select s.number, s.event_id, audit.content_of(e) as content from audit.seal s join audit.event e on e.tenant_id = s.tenant_id and e.id = s.event_id
    where s.tenant_id = current_setting('tamper.tenant')::uuid order by s.number loop
    hash_before := sha256(coalesce(hash_before, '') || one.content);
    update audit.seal set hash = hash_before where tenant_id = current_setting('tamper.tenant')::uuid and number = one.number and hash <> hash_before;
  end loop; end $$`

const tenant = `current_setting('tamper.tenant')::uuid`
const eventAt = (number: number) =>
  `(tenant_id = ${tenant} and id = (select event_id from audit.seal where tenant_id = ${tenant} and number = ${number}))`
const linkAt = (number: number) => `(tenant_id = ${tenant} and number = ${number})`
/** Numbers are moved by way of where there are none. */
const aside = 1_000_000_000
const move = (
  from: number,
  by: number,
) => `update audit.seal set number = number + ${aside} where tenant_id = ${tenant} and number >= ${from};
  update audit.seal set number = number - ${aside} + ${by} where tenant_id = ${tenant} and number > ${aside}`
const newEvent = (
  id: string,
  at: string,
) => `insert into audit.event (tenant_id, id, at, action, outcome, operation, member_id, roles, about, subjects)
  values (${tenant}, '${id}', ${at}, 'look', 'done', 'people.open-case', gen_random_uuid(), '{socialWorker}', 'people.case_file', '{}')`
const link = (number: number, id: string) =>
  `insert into audit.seal (tenant_id, number, event_id, hash) values (${tenant}, ${number}, '${id}', sha256('x'))`
const momentAt = (number: number) => `(select at from audit.event where ${eventAt(number)})`

const otherValues = [
  `at = at + interval '1 microsecond'`,
  `action = case action when 'look' then 'change' else 'look' end`,
  `outcome = case outcome when 'done' then 'refused' else 'done' end`,
  `operation = operation || 'x'`,
  `member_id = gen_random_uuid()`,
  `roles = roles || 'teamLead'::text`,
  `on_behalf_of = gen_random_uuid()`,
  `purpose = 'x'`,
  `about = 'own'`,
  `subjects = '{}'`,
  `word = coalesce(word, '') || 'x'`,
  `source = 'guest'`,
  `request_id = gen_random_uuid()`,
]

export interface Tampering {
  what: string
  /** SQL that does it at a place in a chain of so many; `nth` lets it vary. */
  sql(given: { at: number; last: number; nth: number; id: string }): string
}

const [cutOff, atEnd, ownLink] = [
  'the end is cut off',
  'an event of long ago is chained at the end',
  'a field is changed and its own link made to fit',
] as const

/** `at` is at least 20 and at most the last but 20. */
export const tamperings: readonly Tampering[] = [
  {
    what: 'a field is changed',
    sql: ({ at, nth }) => `update audit.event set ${otherValues[nth % otherValues.length]} where ${eventAt(at)}`,
  },
  { what: 'a hash is changed', sql: ({ at }) => `update audit.seal set hash = sha256(hash) where ${linkAt(at)}` },
  { what: 'an event is removed', sql: ({ at }) => `delete from audit.event where ${eventAt(at)}` },
  {
    what: 'an event is removed with its link',
    sql: ({ at }) => `delete from audit.event where ${eventAt(at)}; delete from audit.seal where ${linkAt(at)}`,
  },
  {
    what: 'a stretch is cut out and the rest moved up and chained anew',
    sql: ({ at, nth }) => {
      const more = 1 + (nth % 10)
      const gone = Array.from({ length: more }, (_, step) => at + step)
      const each = gone.map(
        (number) => `delete from audit.event where ${eventAt(number)}; delete from audit.seal where ${linkAt(number)}`,
      )
      return `${each.join(';')}; ${move(at + more, -more)}; ${chainAnew}`
    },
  },
  {
    what: 'two events change places',
    sql: ({ at, last }) => {
      const other = last - (at % 19)
      const fields = 'at, operation, member_id, subjects'
      return `create temp table held on commit drop as select ${fields}, id from audit.event where ${eventAt(at)} or ${eventAt(other)};
        update audit.event e set (${fields}) = (select ${fields} from held where held.id <> e.id) where ${eventAt(at)} or ${eventAt(other)}`
    },
  },
  {
    what: 'two links change places',
    sql: ({
      at,
    }) => `update audit.seal set number = ${aside} where ${linkAt(at)}; update audit.seal set number = ${at} where ${linkAt(at + 1)};
      update audit.seal set number = ${at + 1} where ${linkAt(aside)}`,
  },
  { what: 'an event is put in', sql: ({ at, id }) => newEvent(id, `${momentAt(at)} + interval '1 second'`) },
  {
    what: 'an event is put in with a link, the rest moved on and chained anew',
    sql: ({ at, id }) =>
      `${newEvent(id, `${momentAt(at)} + interval '1 second'`)}; ${move(at, 1)}; ${link(at, id)}; ${chainAnew}`,
  },
  { what: atEnd, sql: ({ at, last, id }) => `${newEvent(id, momentAt(at))}; ${link(last + 1, id)}; ${chainAnew}` },
  {
    what: cutOff,
    sql: ({ last, nth }) => {
      const from = last - (nth % 19)
      return `delete from audit.event e using audit.seal s where s.tenant_id = ${tenant} and s.number >= ${from} and e.tenant_id = s.tenant_id and e.id = s.event_id;
        delete from audit.seal where tenant_id = ${tenant} and number >= ${from}`
    },
  },
  {
    what: 'a field is changed and all after it chained anew',
    sql: ({ at }) => `update audit.event set subjects = '{}' where ${eventAt(at)}; ${chainAnew}`,
  },
  {
    what: ownLink,
    sql: ({ at }) => `update audit.event set word = 'x' where ${eventAt(at)};
      update audit.seal s set hash = sha256((select hash from audit.seal b where b.tenant_id = ${tenant} and b.number = ${at - 1})
        || (select audit.content_of(e) from audit.event e where e.tenant_id = ${tenant} and e.id = s.event_id)) where ${linkAt(at)}`,
  },
]

/** Where a tampering may be said to be: within the stretch that was found. */
export function isAt(places: readonly FoundPlace[], { at, last, what }: { at: number; last: number; what: string }): boolean {
  const elsewhere: Record<string, number> = { [cutOff]: last, [atEnd]: last + 1, [ownLink]: at + 1 }
  const there = elsewhere[what] ?? at
  return places.some(
    (place) => place.what === 'inserted' || (place.from !== null && place.from <= there && there <= (place.to as number)),
  )
}

/** The owner of the database, past triggers and row security, until closed. */
export async function ownerOf(address: string, tenantId: string): Promise<pg.Client> {
  const owner = new pg.Client({ connectionString: address, types: valueParsers, options: '-c timezone=UTC' })
  await owner.connect()
  for (const table of ['event', 'seal']) {
    await owner.query(
      `alter table audit.${table} disable trigger ${table}_stays; create policy tamper on audit.${table} using (true) with check (true)`,
    )
  }
  await owner.query(`select set_config('tamper.tenant', $1, false)`, [tenantId])
  return owner
}

/** Adds so many events, one behind the other and ending today, each with its link. */
export async function addEvents(owner: pg.Client, count: number): Promise<void> {
  await owner.query(`insert into audit.event (tenant_id, id, at, action, outcome, operation, member_id, roles, about, subjects, source, request_id)
    select ${tenant}, gen_random_uuid(), now() - make_interval(mins => (${count} - n) * ${minutesApart}), case when n % 9 = 0 then 'change' else 'look' end,
      case when n % 31 = 0 then 'refused' else 'done' end, 'people.open-case', gen_random_uuid(), '{socialWorker}', 'people.case_file',
      array[gen_random_uuid()], 'web', gen_random_uuid() from generate_series(1, ${count}) as n`)
  await owner.query(`insert into audit.seal (tenant_id, number, event_id, hash)
    select tenant_id, row_number() over (order by at), id, sha256('') from audit.event where tenant_id = ${tenant}`)
  // Each link is found by its number only once it is known how many there are.
  await owner.query('analyze audit.event, audit.seal')
  await owner.query(chainAnew)
  await owner.query('vacuum analyze audit.seal')
}

/** Signs the head as it would have been signed when the chain was so long. */
export async function signAt(db: Db, heads: Heads, given: { tenantId: string; number: number }): Promise<void> {
  const hash = (await hashesAt(db, given.tenantId, [given.number])).get(given.number)
  if (hash === undefined) throw new Error(`no link ${given.number}`)
  await heads.add(given.tenantId, {
    number: given.number,
    hash,
    at: new Date(given.number).toISOString(),
  })
}

/** Tampers, looks the chain over, and takes the tampering back. @returns the places that were found */
export async function tamper(owner: pg.Client, heads: Heads, given: { tenantId: string; sql: string }): Promise<FoundPlace[]> {
  await owner.query('begin')
  try {
    await owner.query(given.sql)
    const done = await lookOver({ db: builderOn(owner), tenantId: given.tenantId }, heads, () => '')
    return done.found
  } finally {
    await owner.query('rollback')
  }
}
