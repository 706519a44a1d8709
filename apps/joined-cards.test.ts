// Wherever a card is named, it goes along when two cards become one, also in capabilities that people does not know.
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCase } from '../capabilities/people/api.ts'
import { joinCards, openCard, splitCards } from '../capabilities/people/card/api.ts'
import { giveCase } from '../capabilities/people/test-case.ts'
import { addGoal, openPlan } from '../capabilities/plan/api.ts'
import { makeOrganisation, newId, type Organisation } from '../platform/test/organisation.ts'
import { handlers } from './operations.ts'

/** Columns that are moved by hand, or that say which cards were joined. */
const byHand = [
  'people.folder_person.person_id',
  'people.joined_card.gone_id',
  'people.joined_card.kept_id',
  'people.reach_agreement.person_id',
]

let client: pg.Client
let org: Organisation
beforeAll(async () => {
  org = await makeOrganisation(handlers)
  client = new pg.Client({ connectionString: org.addressOf('migrate') })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await org.close()
})

test('every column that refers to a card is one that goes along', async () => {
  const { rows: named } = await client.query<{ name: string }>(`
    select k.conrelid::regclass || '.' || a.attname as name from pg_constraint k
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey) and a.attname <> 'tenant_id'
      where k.contype = 'f' and k.confrelid = 'people.person'::regclass
    union select c.oid::regclass || '.person_ids' from pg_attribute a join pg_class c on c.oid = a.attrelid
      where a.attname = 'person_ids' and c.relkind = 'r' and not a.attisdropped order by 1`)
  const { rows: along } = await client.query<{ name: string }>(
    `select place || '.' || col as name from people.columns_of_cards()`,
  )
  const moved = along.map(({ name }) => name)
  expect(moved.length).toBeGreaterThan(5)
  expect(named.map(({ name }) => name).filter((name) => !moved.includes(name) && !byHand.includes(name))).toEqual([])
})

test('a goal of someone follows them to the card that is kept, and back', async () => {
  const [first, second] = [
    await giveCase(org, { team: 'oost', owner: 'anna', family: 'Wielewaal' }),
    await giveCase(org, { team: 'oost', owner: 'anna', family: 'Wielewaal' }),
  ]
  const idOf = async (caseId: string) => (await org.get('anna', openCase, { caseId })).person.id
  const [keptId, goneId] = [await idOf(first), await idOf(second)]
  const goal = { caseId: second, planId: newId(), id: newId(), ownWords: 'Rust', actions: [], personIds: [goneId] }
  await org.get('anna', addGoal, goal)
  const whose = async () => (await org.get('anna', openPlan, { caseId: second })).plan?.goals[0]?.personIds
  const { card } = await org.get('lena', openCard, { personId: keptId })
  const cards = { keptId, keptVersion: 1, goneId, goneVersion: 1 }
  const id = newId()
  await org.get('lena', joinCards, { id, ...cards, card, agreementId: newId(), why: 'dubbel opgeschreven' })
  expect(await whose()).toEqual([keptId])
  await org.get('lena', splitCards, { joinId: id, version: 1 })
  expect(await whose()).toEqual([goneId])
})
