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
  /** More than a minute for ten thousand. */
  over: boolean
}

const most = 60_000
const households = 10_000

/** A household with a child and an ordinary income, of which every law has something to say. */
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

async function take(client: pg.Client, { tenantId }: Subject): Promise<void> {
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
  await fill(admin, (_, client) => give(client, subject))
  try {
    const begin = performance.now()
    await ask(startLawSweep, { id: newId(), change })
    for (;;) {
      const { sweep } = await ask(openLawSweep, { change })
      const milliseconds = performance.now() - begin
      if (sweep?.state === 'done') return { milliseconds, households: sweep.done, over: milliseconds > most }
      if (milliseconds > 5 * most) throw new Error(`worked out ${sweep?.done} of ${sweep?.total} in five minutes`)
      await wait(100)
    }
  } finally {
    await fill(admin, (_, client) => take(client, subject))
  }
}
