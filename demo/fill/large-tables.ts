// The tables of the large organisation, lower ones first, with the columns that are filled.
import type pg from 'pg'
import { type Bulk, bulk } from './bulk.ts'

const place = 'tenant_id uuid, folder_id uuid, circle_id uuid'

const columns = {
  person: [
    'people.person',
    'tenant_id uuid, id uuid, given text, prefix text, family text, born_on date, phone text, street text, city text, district text',
  ],
  folder: ['tenancy.folder', 'tenant_id uuid, id uuid, circle_id uuid, kind text'],
  link: ['people.folder_person', `${place}, person_id uuid, role text`],
  file: [
    'people.case_file',
    `${place}, id uuid, person_id uuid, team_id uuid, owner_id uuid, subject text, status text, phase text, opened_on date, closed_on date, closed_because text, next_on date, next_what text`,
  ],
  plan: ['plan.plan', `${place}, id uuid, case_id uuid`],
  goal: ['plan.goal', `${place}, id uuid, plan_id uuid, case_id uuid, own_words text, position float8, changed_in int`],
  action: ['plan.action', `${place}, id uuid, goal_id uuid, case_id uuid, title text, owner_kind text, position float8`],
  task: ['contact.task', `${place}, id uuid, case_id uuid, title text, owner_id uuid, due_on date`],
  note: [
    'contact.note',
    `${place}, id uuid, case_id uuid, author_id uuid, kind text, happened_at timestamptz, minutes int, body text, sharing text`,
  ],
} as const

export function tablesOf(client: pg.Client): Record<keyof typeof columns, Bulk> {
  return Object.fromEntries(
    Object.entries(columns).map(([name, [table, described]]) => [name, bulk(client, table, described)]),
  ) as never
}
