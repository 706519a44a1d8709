// What the proof of plans asks, and as whom: every look by its subject, every list a few ways.
import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { Subject } from '../../../bench/subjects.ts'
import { largeId, memberAt, teamAt } from '../../../demo/fill/large-ids.ts'
import type { LargeSize } from '../../../demo/large.ts'
import type { Handler } from '../../../platform/http/handler.ts'
import type { Sent } from '../../../platform/test/plans.ts'

export const reason = 'proof of plans'

/** Ways to ask a list; those an operation does not understand are left out. */
const blind = [
  {},
  { whose: 'all' },
  { whose: 'team' },
  { whose: 'mine', status: 'closed' },
  { asked: 'gemeente brief' },
  { asked: 'huur', kinds: ['note'] },
  { asked: 'jan' },
  { family: 'Jansen', given: '' },
  { from: '2020-01-01', to: '2030-01-01' },
]

/** The asks of one look. A subject is any row of its view that lies in the team of the asker; none: nothing to ask. */
export async function asksOf(admin: pg.Client, { operation }: Handler, subject: Subject): Promise<Record<string, unknown>[]> {
  const { about } = operation
  let asks: Record<string, unknown>[] = blind
  if (typeof about !== 'string') {
    const { rows } = await admin.query<{ id: string }>(
      `select id from ${about.view} t where tenant_id = $1 order by to_jsonb(t) ->> 'circle_id' = $2 desc nulls last limit 1`,
      [subject.tenantId, subject.teamId],
    )
    const [{ id } = { id: null }] = about.view === 'people.case_file' ? [{ id: subject.caseId }] : rows
    asks = id === null ? [] : [{ [about.by]: id }]
  }
  const understood = asks.map((one) => operation.asks.strict().safeParse(one))
  return understood.flatMap((one) => (one.success ? [one.data as Record<string, unknown>] : []))
}

/** Three colleagues of one team: in the circles everyone is in, in 20, and in 500. */
export async function inCircles(admin: pg.Client, first: Subject, size: LargeSize): Promise<(readonly [number, Subject])[]> {
  const { tenantId } = first
  const found: (readonly [number, Subject])[] = []
  for (const [worker, count] of [
    [0, 2],
    [2, 20],
    [4, 500],
  ] as const) {
    const memberId = largeId('member', memberAt(size, 0, worker))
    for (let nth = 2; nth < count; nth++) {
      const circle = randomUUID()
      await admin.query(`insert into tenancy.circle (tenant_id, id, kind) values ($1, $2, 'temporary')`, [tenantId, circle])
      await admin.query(
        'insert into tenancy.circle_member (tenant_id, circle_id, id, member_id, reason) values ($1, $2, $2, $3, $4)',
        [tenantId, circle, memberId, reason],
      )
    }
    found.push([count, { ...first, memberId, teamId: largeId('team', teamAt(0, worker)) }])
  }
  return found
}

/** Takes the circles back, with whoever is in them. */
export async function leaveCircles(admin: pg.Client): Promise<void> {
  const { rows } = await admin.query<{ id: string }>(
    'delete from tenancy.circle_member where reason = $1 returning circle_id as id',
    [reason],
  )
  await admin.query('delete from tenancy.circle where id = any ($1)', [rows.map((row) => row.id)])
}

const types: Record<string, string> = {
  ...{ tenant: 'uuid', circles: 'uuid[]', kinds: 'text[]', most: 'integer', since: 'timestamptz' },
  ...{ body: 'tsquery', named: 'tsquery', whole: 'tsquery' },
}

/** The findings inside `search.find`, which a plan of the function does not show; with the circles of this asker. */
export async function findingOf(admin: pg.Client, { tenantId, memberId }: Subject): Promise<Sent[]> {
  const { rows } = await admin.query<{ body: string; circles: string[]; since: string | null }>(
    `select prosrc as body, mine.circles, search.moment_of_newest($1, mine.circles) as since
      from pg_proc, tenancy.circles_of($1, $2) as mine (circles) where oid = 'search.find(text, text[], integer)'::regprocedure`,
    [tenantId, memberId],
  )
  const { body, circles, since } = rows[0] ?? { body: '', circles: [], since: null }
  const asked = [
    ...body.replaceAll("coalesce(since, 'infinity')", 'since').matchAll(/return query execute '([\s\S]*?)'\s*using ([\w, ]+);/g),
  ]
  if (asked.length !== 4) throw new Error('search.find is not as this proof knows it')
  return asked.flatMap(([, inner = '', using = '']) => {
    const names = using.split(', ')
    const text = inner
      .replaceAll("''", "'")
      .replace(/\$(\d)/g, (place, nth: string) => `${place}::${types[names[Number(nth) - 1] ?? '']}`)
    // The one without a name to look for is asked only where no word must be there.
    const asks = names.includes('named') ? ["'gemeent'", "'brief' & 'huur'", "'jan':*A"] : ["!'gemeent'"]
    return asks.map((words) => {
      const known: Record<string, unknown> = { tenant: tenantId, circles, kinds: null, most: 20, since: since ?? 'infinity' }
      return { text, values: names.map((name) => (name in known ? known[name] : words)), rows: [] }
    })
  })
}
