// A reviewer weighs who may be someone in a case set apart; those who may know are told, who asked never is.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fill } from '../../../platform/db/fill.ts'
import { doJob } from '../../../platform/jobs/runner.ts'
import { makeOrganisation, newId, type Organisation } from '../../../platform/test/organisation.ts'
import { moveFolder, openCase } from '../../people/api.ts'
import { handlers as people } from '../../people/server.ts'
import { giveCase } from '../../people/test-case.ts'
import { lookForDuplicates, openRequest, registerRequest } from '../api.ts'
import { handlers as intake } from '../server.ts'
import * as api from './api.ts'
import { listeners } from './jobs.ts'
import { handlers } from './server.ts'

let org: Organisation
beforeAll(async () => {
  org = await makeOrganisation([...handlers, ...intake, ...people])
})
afterAll(() => org.close())

/** A case set apart of team west, and a request in team oost of who has the same name and birth date. */
async function apart(family: string) {
  const caseId = await giveCase(org, { team: 'west', owner: 'wim', family, given: 'Eva' })
  const { person } = await org.get('wim', openCase, { caseId })
  await fill(org.addressOf('migrate'), async (db) => {
    await db.updateTable('people.person').set({ bornOn: '1985-05-06' }).where('id', '=', person.id).execute()
  })
  await org.get('wim', moveFolder, { caseId, version: 1, circleId: newId(), memberIds: [org.actor('wim').memberId] })
  const requestId = newId()
  const who = { given: 'Eva', family, bornOn: '1985-05-06' }
  const asked = { ...who, ownWords: 'Help', channel: 'phone', knows: 'self', urgency: 'normal', safeNow: 'yes' } as const
  await org.get('anna', registerRequest, { ...asked, id: requestId, folderId: newId() })
  return { caseId, personId: person.id, requestId, who }
}

const waiting = async () => (await org.get('privacy', api.listDuplicatesToReview, {})).rows
const told = async (who: 'wim' | 'anna' | 'zara') => (await org.get(who, api.listToldDuplicates, {})).rows

test('only the reviewer sees both names and birth dates, and nothing of what it is about; the decision is traced', async () => {
  const { requestId, personId } = await apart('Kluut')
  const rows = await waiting()
  expect(rows).toMatchObject([
    { requestId, otherId: personId, requestName: 'Eva Kluut', otherName: 'Eva Kluut', otherBorn: '1985-05-06' },
  ])
  expect(Object.keys(rows[0] ?? {}).sort()).toEqual(
    ['id', 'notedAt', 'otherBorn', 'otherId', 'otherName', 'requestBorn', 'requestId', 'requestName'].sort(),
  )
  for (const who of ['anna', 'wim', 'lena', 'manager', 'desk'] as const)
    expect(await org.ask(who, api.listDuplicatesToReview, {})).toMatchObject({ word: 'no-right' })
  await org.get('privacy', api.decideDuplicate, { duplicateId: rows[0]?.id as string, found: 'other' })
  const client = await org.pools.worker.connect()
  await client.query(`begin; set local omzien.tenant = '${org.tenants[0]}'`)
  const { rows: events } = await client.query(
    `select subjects from audit.event where operation = 'intake.decide-duplicate' and outcome = 'done'`,
  )
  await client.query('rollback')
  client.release()
  expect(events.map(({ subjects }) => subjects)).toContainEqual([requestId, personId])
  expect(await waiting()).toEqual([])
  expect(await told('wim')).toEqual([])
})

test('found to be the same, those around the case hear which team to ask; who asked sees and hears nothing', async () => {
  const { caseId, requestId, who } = await apart('Steltloper')
  const [row] = await waiting()
  const decision = { duplicateId: row?.id as string, found: 'same' } as const
  expect(await org.ask('wim', api.decideDuplicate, decision)).toMatchObject({ word: 'no-right' })
  await org.get('privacy', api.decideDuplicate, decision)
  expect(await org.ask('privacy', api.decideDuplicate, decision)).toEqual({ kind: 'absent' })
  expect(await told('wim')).toMatchObject([{ requestId, caseId, name: 'Eva Steltloper', teamName: 'oost' }])
  for (const other of ['anna', 'zara'] as const) expect(await told(other)).toEqual([])
  const found = (await org.get('anna', lookForDuplicates, who)).rows
  expect(found).toMatchObject([{ kind: 'request', id: requestId }])
  expect(JSON.stringify(await org.get('anna', openRequest, { requestId }))).not.toContain(caseId)
})

test('the list goes on by key', async () => {
  await apart('Bonte')
  await apart('Groene')
  const first = await org.get('privacy', api.listDuplicatesToReview, { limit: 1 })
  const next = await org.get('privacy', api.listDuplicatesToReview, { limit: 1, after: first.next as string })
  expect([...first.rows, ...next.rows].map(({ requestName }) => requestName)).toEqual(['Eva Bonte', 'Eva Groene'])
})

test('what those around a case are told goes on by key, to the last', async () => {
  const cases = [await apart('Zilver'), await apart('Goud'), await apart('Strand')]
  for (const row of await waiting())
    if (cases.some(({ requestId }) => requestId === row.requestId))
      await org.get('privacy', api.decideDuplicate, { duplicateId: row.id, found: 'same' })
  const all = await told('wim')
  const seen: string[] = []
  let after: string | undefined
  do {
    const page = await org.get('wim', api.listToldDuplicates, { limit: 1, ...(after ? { after } : {}) })
    seen.push(...page.rows.map(({ id }) => id))
    after = page.next ?? undefined
  } while (after)
  expect(seen).toEqual(all.map(({ id }) => id))
  expect(all.length).toBeGreaterThanOrEqual(3)
})

test('after a year a possible duplicate is erased, weighed or not', async () => {
  await apart('Grauwe')
  const [kept] = (await waiting()).slice(-1)
  await fill(org.addressOf('migrate'), async (db) => {
    const old = { notedAt: '2020-01-01T00:00:00Z' }
    await db
      .updateTable('intake.possibleDuplicate')
      .set(old)
      .where('id', '<>', kept?.id as string)
      .execute()
  })
  for (const one of listeners) await doJob(org.pools.worker, one, { id: newId(), tenant: org.tenants[0], subjects: [] })
  expect((await waiting()).map(({ id }) => id)).toEqual([kept?.id])
  expect(await told('wim')).toEqual([])
})
