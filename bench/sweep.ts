// What a change of law costs for ten thousand households of one worker: half that answered, half of whom only the file tells.
import { setTimeout as wait } from 'node:timers/promises'
import type pg from 'pg'
import { nothingAnswered } from '../capabilities/finance/entitlements/model.ts'
import { openLawSweep, startLawSweep } from '../capabilities/finance/law-change/api.ts'
import { fill } from '../platform/db/fill.ts'
import { newId } from '../platform/db/new-id.ts'
import type { Subject } from './subjects.ts'
import type { Ask } from './tasks/ask.ts'

export interface SweepFigures {
  milliseconds: number
  households: number
  /** Those whose amount changes. */
  touched: number
  /** More than a minute for ten thousand. */
  over: boolean
}

const most = 60_000
const households = 10_000

/** A household with a child and an ordinary income: its kindgebonden budget changed in 2026. */
const answers = JSON.stringify({
  ...nothingAnswered,
  ...{ bornOn: '1988-04-02', partner: false, insured: true, income: 2_400_000, netIncome: 190_000, assets: 0, means: 0 },
  ...{ home: 'independent', rent: 65_000, serviceCosts: 0, disability: false, working: true, yearsAbroad: 0 },
  children: [{ bornOn: '2018-05-01', care: null, apart: false }],
})
const change = 'law/kindgebondenBudget/2026-01-01'

/** What the rows of the measurement are known by. */
const mark = 'bench law sweep'

/** Each case has a folder, a client, a home with that client in it, and every second one answers. */
const steps = [
  'create temp table swept as select gen_random_uuid() as id, n from generate_series(1, $2::int) n where $1::uuid is not null',
  `insert into tenancy.folder (tenant_id, id, circle_id, kind) select $1, s.id, f.circle_id, 'ordinary'
    from swept s, people.case_file f where f.tenant_id = $1 and f.id = $2`,
  `insert into people.case_file (tenant_id, id, folder_id, circle_id, person_id, team_id, owner_id, subject, opened_on)
    select $1, s.id, s.id, f.circle_id, f.person_id, f.team_id, f.owner_id, '${mark}', current_date
    from swept s, people.case_file f where f.tenant_id = $1 and f.id = $2`,
  `insert into people.folder_person (tenant_id, folder_id, circle_id, person_id, role) select $1, s.id, f.circle_id, f.person_id, 'client'
    from swept s, people.case_file f where f.tenant_id = $1 and f.id = $2`,
  `insert into people.household (tenant_id, id, folder_id, circle_id) select $1, s.id, s.id, f.circle_id
    from swept s, people.case_file f where f.tenant_id = $1 and f.id = $2`,
  `insert into people.household_member (tenant_id, household_id, person_id, folder_id, circle_id, joined_on)
    select $1, s.id, f.person_id, s.id, f.circle_id, current_date from swept s, people.case_file f where f.tenant_id = $1 and f.id = $2`,
  `insert into finance.household_answer (tenant_id, case_id, folder_id, circle_id, answers, answered_on)
    select $1, s.id, s.id, f.circle_id, '${answers}', current_date
    from swept s, people.case_file f where f.tenant_id = $1 and f.id = $2 and s.n % 2 = 0`,
]

/** Someone looked at the numbers of the year before, so that the change comes to euros. @returns the version it made */
async function check(client: pg.Client, { tenantId, memberId }: Subject): Promise<number> {
  const looked = JSON.stringify([{ law: 'kindgebondenBudget', from: '2025-01-01', by: 'Bench', on: '2026-01-01' }])
  const { rows } = await client.query<{ version: number }>(
    `insert into finance.scheme_list (tenant_id, version, schemes, checks, set_by)
      select $1, coalesce(max(version), 0) + 1, '[]', $2, $3 from finance.scheme_list where tenant_id = $1 returning version`,
    [tenantId, looked, memberId],
  )
  return rows[0]?.version ?? 0
}

async function give(client: pg.Client, { tenantId, caseId, memberId }: Subject): Promise<void> {
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::int from people.case_file
      where tenant_id = $1 and status <> 'closed' and circle_id = any (tenancy.circles_of($1, $2))`,
    [tenantId, memberId],
  )
  const [first, ...others] = steps
  await client.query(first ?? '', [tenantId, Math.max(0, households - (rows[0]?.count ?? 0))])
  for (const step of others) await client.query(step, [tenantId, caseId])
  await client.query('analyze')
}

const parts = ['finance.law_sweep_line', 'finance.household_answer', 'people.case_file']

async function take(client: pg.Client, { tenantId }: Subject, checked: number): Promise<void> {
  await client.query('delete from finance.scheme_list where tenant_id = $1 and version = $2', [tenantId, checked])
  const { rows } = await client.query<{ id: string }>('select id from people.case_file where tenant_id = $1 and subject = $2', [
    tenantId,
    mark,
  ])
  const ids = rows.map(({ id }) => id)
  for (const table of parts)
    await client.query(`delete from ${table} where tenant_id = $1 and ${table.endsWith('file') ? 'id' : 'case_id'} = any ($2)`, [
      tenantId,
      ids,
    ])
  for (const table of ['people.household_member', 'people.household', 'people.folder_person'])
    await client.query(`delete from ${table} where tenant_id = $1 and folder_id = any ($2)`, [tenantId, ids])
  await client.query('delete from tenancy.folder where tenant_id = $1 and id = any ($2)', [tenantId, ids])
}

/** Asks for it as the page does, and looks until it is done. */
export async function sweepTenThousand(ask: Ask, admin: string, subject: Subject): Promise<SweepFigures> {
  let checked = 0
  await fill(admin, async (_, client) => {
    checked = await check(client, subject)
    await give(client, subject)
  })
  try {
    const begin = performance.now()
    await ask(startLawSweep, { id: newId(), change })
    for (;;) {
      const { sweep } = await ask(openLawSweep, { change })
      const milliseconds = performance.now() - begin
      if (sweep?.state === 'done') {
        const { done, touched } = sweep
        if (touched < households / 3) throw new Error(`only ${touched} households notice the change: what is measured is not it`)
        return { milliseconds, households: done, touched, over: milliseconds > most }
      }
      if (milliseconds > 5 * most) throw new Error(`worked out ${sweep?.done} of ${sweep?.total} in five minutes`)
      await wait(100)
    }
  } finally {
    await fill(admin, (_, client) => take(client, subject, checked))
  }
}
