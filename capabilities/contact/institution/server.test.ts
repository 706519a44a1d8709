// Desks of institutions as people at work meet them: opened, logged, kept to, and pressing in time.
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fill } from '../../../platform/db/fill.ts'
import { makeOrganisation, newId, type Organisation, today } from '../../../platform/test/organisation.ts'
import { giveCase } from '../../people/test-case.ts'
import * as api from './api.ts'
import { handlers } from './server.ts'

let org: Organisation
let caseId: string
beforeAll(async () => {
  org = await makeOrganisation(handlers)
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad', given: 'Samira' })
})
afterAll(() => org.close())

const text = {
  ...{ name: 'UWV', kind: 'benefits' as const, numbers: '88-310', reachedBy: '', objectionOn: null, objectionAbout: '' },
  ...{ nextMove: '', nextOn: null },
}

async function opened(more: object = {}): Promise<string> {
  const id = newId()
  await org.get('anna', api.addDesk, { caseId, id, ...text, ...more })
  return id
}

const deskIn = async (id: string) => (await org.get('bram', api.listDesks, { caseId })).desks.find((one) => one.id === id)
const line = (institutionId: string, more: object = {}) => ({
  ...{ institutionId, id: newId(), onDay: '2026-11-10', what: 'promised' as const, words: 'Bellen terug', dueOn: '2026-11-20' },
  ...more,
})

test('what was promised presses from the day after, until they did it', async () => {
  const id = await opened()
  const log = line(id)
  await org.get('anna', api.logAtDesk, log)
  expect(await deskIn(id)).toMatchObject({
    log: [{ words: 'Bellen terug', byName: 'anna' }],
    pressing: [{ why: 'promise', on: '2026-11-20' }],
  })
  expect((await org.get('anna', api.listPressing, {})).rows).toMatchObject([
    { caseId, name: 'Samira Haddad', institution: 'UWV', why: 'promise' },
  ])
  expect((await org.get('bram', api.listPressing, {})).rows, 'only whose case it is').toEqual([])
  await org.get('bram', api.settleLog, { logId: log.id, version: 1, settled: true })
  expect(await deskIn(id)).toMatchObject({ log: [{ settledOn: today }], pressing: [] })
  expect(await org.ask('anna', api.settleLog, { logId: log.id, version: 1, settled: false })).toMatchObject({ word: 'conflict' })
})

test('a term to object presses two weeks ahead, and no more once the desk is closed', async () => {
  const id = await opened({ objectionOn: '2026-12-01', objectionAbout: 'Besluit' })
  expect((await deskIn(id))?.pressing).toMatchObject([{ why: 'objection', words: 'Besluit' }])
  await org.get('anna', api.changeDesk, { institutionId: id, version: 1, ...text, objectionOn: '2026-12-01', closed: true })
  expect(await deskIn(id)).toMatchObject({ closed: true, pressing: [], version: 2 })
  expect((await org.get('anna', api.listPressing, {})).rows.some((row) => row.institutionId === id)).toBe(false)
  expect(await org.ask('bram', api.changeDesk, { institutionId: id, version: 1, ...text, closed: false })).toMatchObject({
    word: 'conflict',
  })
})

test('what presses stands on top', async () => {
  const id = await opened({ name: 'Aap', nextOn: '2026-11-01', nextMove: 'Bellen' })
  expect((await org.get('anna', api.listDesks, { caseId })).desks[0]?.id).toBe(id)
})

test('a long log shows its last twenty lines, and says that there is more', async () => {
  const id = await opened({ name: 'Lang' })
  for (let at = 0; at < 21; at++) await org.get('anna', api.logAtDesk, line(id, { words: `Regel ${at}`, dueOn: null }))
  const desk = await deskIn(id)
  expect([desk?.log.length, desk?.moreLog]).toEqual([20, true])
})

test('nothing is logged on a day to come', async () => {
  const id = await opened()
  expect(await org.ask('anna', api.logAtDesk, line(id, { onDay: '2026-11-24' }))).toMatchObject({ word: 'day-to-come' })
})

test.each(['wim', 'zara'] as const)('for %s the desks do not exist', async (who) => {
  const id = await opened()
  expect(await org.ask(who, api.listDesks, { caseId })).toEqual({ kind: 'absent' })
  expect(await org.ask(who, api.logAtDesk, line(id))).toEqual({ kind: 'absent' })
  expect((await org.get(who, api.listPressing, {})).rows).toEqual([])
})

test('however much presses with colleagues, the own stands on Vandaag, and a list that is cut off says so', async () => {
  const theirs = await giveCase(org, { team: 'oost', owner: 'bram', family: 'Veelkamp' })
  const first = newId()
  await org.get('bram', api.addDesk, { caseId: theirs, id: first, ...text, nextMove: 'Bellen', nextOn: '2026-11-02' })
  await fill(org.addressOf('migrate'), async (db) => {
    await sql`insert into contact.institution select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid()))).*
      from contact.institution c, generate_series(1, 600) where id = ${first}`.execute(db)
  })
  const mine = await opened({ nextMove: 'Bellen', nextOn: '2026-11-03' })
  expect((await org.get('anna', api.listPressing, {})).rows.map((row) => row.institutionId)).toContain(mine)
  const all = await org.get('bram', api.listPressing, {})
  expect([all.rows.length, all.more]).toEqual([50, true])
})
