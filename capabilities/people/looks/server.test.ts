// Who looked in a case: told by role and ground to who sees the case, without a name that was not weighed, and without a word of safety.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { trailOf } from '../../../platform/audit/trail.ts'
import { fill } from '../../../platform/db/fill.ts'
import { makeOrganisation, newId, type Organisation, type Person } from '../../../platform/test/organisation.ts'
import { listCases, openCase } from '../api.ts'
import { handlers as cases } from '../server.ts'
import { giveCase } from '../test-case.ts'
import { askName, listLooks, listNames, saveLooks, weighName } from './api.ts'
import { handlers } from './server.ts'

let org: Organisation
let caseId: string

/** What someone did, days ago, as the trace would have it. */
async function did(
  who: Person,
  given: { operation: string; days: number; outcome?: string; subjects?: string[]; about?: string },
) {
  const { tenantId, memberId, roles } = org.actor(who)
  const { operation, days, outcome = 'done', subjects = [caseId], about = 'people.case_file' } = given
  const at = new Date(Date.now() - days * 86_400_000).toISOString()
  await fill(org.addressOf('migrate'), async (db) => {
    const who = { tenantId, memberId, roles: [...roles] }
    await db
      .insertInto('audit.event')
      .values({ ...who, id: newId(), at, action: 'look', outcome, operation, about, subjects })
      .execute()
  })
}

beforeAll(async () => {
  org = await makeOrganisation([...cases, ...handlers])
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Ransijn' })
  await did('bram', { operation: 'plan.open-plan', days: 3 })
  await did('bram', { operation: 'finance.open-budget', days: 3 })
  await did('wim', { operation: 'people.open-case', days: 5 })
  await did('wim', { operation: 'people.open-case', days: 2, outcome: 'absent' })
})
afterAll(() => org.close())

async function told(who: Person = 'anna') {
  await trailOf(org.pools.app).settled()
  return (await org.get(who, listLooks, { caseId })).rows
}

test('a line for each day and colleague: role, organisation, ground and parts; what came to nothing is none', async () => {
  const rows = await told()
  expect(rows.map(({ roles, near, parts, looks, state, name }) => ({ roles, near, parts, looks, state, name }))).toEqual([
    { roles: ['socialWorker'], near: 'sees', parts: ['plan', 'finance'], looks: 2, state: 'not-asked', name: null },
    { roles: ['socialWorker'], near: 'then', parts: ['people'], looks: 1, state: 'not-asked', name: null },
  ])
  expect(new Set(rows.map(({ employer }) => employer))).toEqual(new Set(['Organisatie 1']))
  await org.get('anna', listCases, {})
  await org.get('anna', openCase, { caseId })
  expect((await told())[0]).toMatchObject({ near: 'owner', parts: ['list', 'people'] })
})

test('nothing of safety is told, whoever and whenever: the lines are the same as without it', async () => {
  const before = await told()
  await did('bram', { operation: 'safety.find-folders', days: 3 })
  await did('bram', { operation: 'safety.move-note', days: 9 })
  await did('lena', { operation: 'safety.open-folder', days: 4 })
  const after = await told()
  const bare = (rows: typeof before) => rows.filter(({ near }) => near !== 'owner')
  expect(bare(after)).toEqual(bare(before))
  expect(JSON.stringify(after)).not.toContain('safety')
})

test('pages go on by day and line, and all of them are in the workbook', async () => {
  for (let days = 10; days < 16; days++) await did('bram', { operation: 'contact.list-timeline', days })
  const all = await told()
  let [after, seen] = [undefined as string | undefined, [] as string[]]
  do {
    const page = await org.get('bram', listLooks, { caseId, limit: 4, ...(after ? { after } : {}) })
    seen = [...seen, ...page.rows.map(({ id }) => id)]
    after = page.next ?? undefined
  } while (after)
  // Bram looked just now himself.
  expect(seen.slice(-all.length + 1)).toEqual(all.slice(1).map(({ id }) => id))
  const file = await org.get('anna', saveLooks, { caseId })
  expect([file.name.endsWith('.xlsx'), file.name.includes('Ransijn'), file.bytes.length > 1000]).toEqual([true, false, true])
})

test('who does not see the case learns nothing', async () => {
  for (const who of ['wim', 'zara'] as const) {
    expect(await org.ask(who, listLooks, { caseId })).toEqual({ kind: 'absent' })
    expect(await org.ask(who, askName, { caseId, lineId: newId(), id: newId(), why: 'x' })).toEqual({ kind: 'absent' })
  }
  for (const who of ['desk', 'manager', 'privacy'] as const) {
    expect((await org.ask(who, listLooks, { caseId })).kind).not.toBe('given')
    if (who !== 'privacy') expect(await org.ask(who, listNames, {})).toMatchObject({ kind: 'refused', word: 'no-right' })
  }
})

test('a name is asked with why, weighed by whoever looks after privacy, and given with a reason or kept', async () => {
  const lineOf = async (near: string) => (await told()).find((row) => row.near === near)?.id as string
  const [past, colleague] = [await lineOf('then'), await lineOf('sees')]
  await org.get('anna', askName, { caseId, lineId: past, id: newId(), why: 'Zij kent iemand in team West.' })
  await org.get('anna', askName, { caseId, lineId: colleague, id: newId(), why: 'Zij wil weten wie Bram is.' })
  const again = { caseId, lineId: past, id: newId(), why: 'Nog eens.' }
  expect(await org.ask('bram', askName, again)).toMatchObject({ kind: 'refused', word: 'name-asked' })
  expect(await org.ask('anna', askName, { ...again, lineId: newId() })).toMatchObject({ kind: 'refused', word: 'name-asked' })
  const { rows } = await org.get('privacy', listNames, {})
  expect(rows).toMatchObject([
    { name: 'wim', near: 'then', askedBy: 'anna', why: 'Zij kent iemand in team West.' },
    { name: 'bram', near: 'sees' },
  ])
  expect(JSON.stringify(rows)).not.toContain(caseId)
  expect((await told()).find(({ id }) => id === past)).toMatchObject({ state: 'asked', name: null })
  const nameId = rows[0]?.id as string
  const weighed = await org.get('privacy', weighName, { nameId, give: true, reason: 'Er was geen werk dat dit vroeg.' })
  expect(weighed).toEqual({ id: nameId, version: 1 })
  await org.get('privacy', weighName, { nameId: rows[1]?.id as string, give: false, reason: 'Gewoon werk in het team.' })
  const after = await told()
  expect(after.every(({ roles }) => roles.length > 0)).toBe(true)
  expect(after.find(({ id }) => id === past)).toMatchObject({
    state: 'given',
    name: 'wim',
    reason: 'Er was geen werk dat dit vroeg.',
  })
  expect(after.filter(({ state }) => state === 'kept').every(({ name }) => name === null)).toBe(true)
  expect((await org.get('privacy', listNames, {})).rows).toEqual([])
  const twice = { nameId: rows[0]?.id as string, give: false, reason: 'Toch niet.' }
  expect(await org.ask('privacy', weighName, twice)).toEqual({ kind: 'absent' })
})
