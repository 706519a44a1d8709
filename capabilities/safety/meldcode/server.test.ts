// The meldcode as people at work meet it: five steps within a closed folder, and nothing of it outside.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fill } from '../../../platform/db/fill.ts'
import { makeOrganisation, newId, type Organisation, today } from '../../../platform/test/organisation.ts'
import { giveCase } from '../../people/test-case.ts'
import { findFolders, letIn, listFolders, makeFolder, takeOut } from '../api.ts'
import { handlers as safety } from '../server.ts'
import { saveWeighingTable } from '../weighing/api.ts'
import { handlers as weighing } from '../weighing/server.ts'
import {
  changeEntry,
  closeMeldcode,
  followMeldcode,
  listEntries,
  listMeldcodes,
  listProgress,
  openMeldcode,
  recordStep,
  startMeldcode,
} from './api.ts'
import type { EntryAsked } from './model.ts'
import { handlers } from './server.ts'

let org: Organisation
let caseId: string
beforeAll(async () => {
  org = await makeOrganisation([...safety, ...handlers, ...weighing])
})
afterAll(() => org.close())

const told = { facts: 'Een blauwe plek.', source: 'Zelf gezien', interpretation: 'Ik maak me zorgen.' }
const signal = { kind: 'signals', ...told } as const
const consult = { kind: 'consult', whom: 'veilig-thuis', name: '', anonymous: true, ...told, advice: 'Praat met haar.' } as const
const talk = { kind: 'talk', present: 'Samira', ...told } as const
const decision = { kind: 'decision', report: true, help: true, decider: 'anna', reason: 'Het keert terug.' } as const
const weighed = (...answers: boolean[]) =>
  ({ kind: 'weighing', tableId: null, answers: answers.map((yes) => ({ yes, why: '' })), interpretation: '' }) as const

async function begun(watched = true) {
  caseId = await giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad', given: 'Samira' })
  const [folderId, meldcodeId, entryId] = [newId(), newId(), newId()]
  await org.get('anna', makeFolder, { caseId, folderId })
  await org.get('anna', startMeldcode, { folderId, id: meldcodeId, entryId, on: today, watched, entry: signal })
  const record = (entry: EntryAsked, on = today) => org.ask('anna', recordStep, { meldcodeId, id: newId(), on, entry })
  return { folderId, meldcodeId, entryId, record }
}

const stateOf = async (meldcodeId: string) =>
  (await org.get('anna', openMeldcode, { meldcodeId })).standings.map(({ state }) => state)

test('five steps in any order, a step passed over with a reason, and no decision before that', async () => {
  const { meldcodeId, record } = await begun()
  expect(await record(weighed(true, true, true, true, true))).toMatchObject({ kind: 'given' })
  expect(await record(decision)).toMatchObject({ word: 'steps-open' })
  expect(await record({ kind: 'passed-over', step: 'talk', reason: 'Het brengt haar in gevaar.' })).toMatchObject({
    kind: 'given',
  })
  expect(await record(consult)).toMatchObject({ kind: 'given' })
  expect(await record({ kind: 'feedback', ...told })).toMatchObject({ word: 'not-reported' })
  expect(await record(decision)).toMatchObject({ kind: 'given' })
  expect(await record({ kind: 'feedback', ...told })).toMatchObject({ kind: 'given' })
  expect(await stateOf(meldcodeId)).toEqual(['done', 'done', 'passed-over', 'done', 'done'])
  const { rows } = await org.get('anna', listEntries, { meldcodeId })
  expect(rows.map(({ said }) => said.kind)).toEqual([
    ...['feedback', 'decision', 'consult', 'passed-over', 'weighing', 'signals'],
  ])
  expect(rows.find(({ said }) => said.kind === 'weighing')?.said).toMatchObject({ advice: ['report', 'help'], tableName: '' })
  expect(await record(talk, '2026-11-24')).toMatchObject({ word: 'day-to-come' })
})

test('what was recorded is set right by who did, and what it said before stays', async () => {
  const { folderId, meldcodeId, entryId } = await begun()
  const to = { entryId, version: 1, on: today, entry: { ...signal, facts: 'Twee plekken.' } }
  await org.get('anna', changeEntry, to)
  expect(await org.ask('anna', changeEntry, to)).toMatchObject({ word: 'conflict', more: { version: 2 } })
  expect(await org.ask('anna', changeEntry, { ...to, version: 2, entry: talk })).toMatchObject({ word: 'other-kind' })
  await org.get('anna', letIn, { folderId, memberId: org.actor('bram').memberId })
  expect(await org.ask('bram', changeEntry, { ...to, version: 2 })).toMatchObject({ word: 'not-yours' })
  const { rows } = await org.get('bram', listEntries, { meldcodeId })
  expect(rows).toMatchObject([{ said: { facts: 'Twee plekken.' }, earlier: [{ said: { facts: 'Een blauwe plek.' } }] }])
})

test('the day it is looked at again stands with the folder, for who is in it', async () => {
  const { folderId, meldcodeId, record } = await begun()
  const follow = { meldcodeId, version: 1, nextOn: '2026-12-01', nextWhat: 'Is het veilig', watched: true }
  await org.get('anna', followMeldcode, follow)
  expect(await org.ask('anna', followMeldcode, follow)).toMatchObject({ word: 'conflict' })
  expect((await org.get('anna', listFolders, {})).rows.find(({ id }) => id === folderId)?.dueOn).toBe('2026-12-01')
  expect(await org.ask('anna', closeMeldcode, { meldcodeId, version: 2, closed: true })).toMatchObject({ word: 'undecided' })
  for (const entry of [consult, talk, weighed(true, true, false), decision]) await record(entry)
  await org.get('anna', closeMeldcode, { meldcodeId, version: 2, closed: true })
  expect(await record(talk)).toMatchObject({ word: 'meldcode-closed' })
  expect((await org.get('anna', listMeldcodes, { folderId })).rows).toMatchObject([{ closedOn: today, nextOn: null }])
  expect((await org.get('anna', listFolders, {})).rows.find(({ id }) => id === folderId)?.dueOn).toBeNull()
  await org.get('anna', closeMeldcode, { meldcodeId, version: 3, closed: false })
  const again = { nextOn: '2026-12-01', nextWhat: 'Is het veilig', closedOn: null, version: 4 }
  expect(await org.get('anna', openMeldcode, { meldcodeId })).toMatchObject(again)
  // What is open is not opened once more.
  expect(await org.get('anna', closeMeldcode, { meldcodeId, version: 4, closed: false })).toEqual({ id: meldcodeId, version: 4 })
  expect(await org.ask('anna', closeMeldcode, { meldcodeId, version: 3, closed: false })).toMatchObject({ word: 'conflict' })
  expect(await org.get('anna', openMeldcode, { meldcodeId })).toMatchObject(again)
  expect(await record(talk)).toMatchObject({ kind: 'given' })
})

test.each(['bram', 'lena', 'wim', 'zara'] as const)('for %s there is no meldcode', async (who) => {
  const { folderId, meldcodeId, entryId } = await begun()
  for (const operation of [openMeldcode, listEntries])
    expect(await org.ask(who, operation, { meldcodeId })).toEqual({ kind: 'absent' })
  expect(await org.ask(who, listMeldcodes, { folderId })).toEqual({ kind: 'absent' })
  expect(await org.ask(who, recordStep, { meldcodeId, id: newId(), on: today, entry: talk })).toEqual({ kind: 'absent' })
  expect(await org.ask(who, changeEntry, { entryId, version: 1, on: today, entry: signal })).toEqual({ kind: 'absent' })
  expect(await org.ask(who, closeMeldcode, { meldcodeId, version: 1, closed: true })).toEqual({ kind: 'absent' })
})

test('who does not know of a folder makes one of their own, and who does is given it', async () => {
  const { folderId } = await begun()
  expect(await org.get('anna', makeFolder, { caseId, folderId: newId() })).toMatchObject({ id: folderId })
  const own = newId()
  expect(await org.get('bram', makeFolder, { caseId, folderId: own })).toMatchObject({ id: own })
  expect(await org.get('anna', findFolders, { caseId })).toEqual({ folderIds: [folderId] })
})

/** What someone at work is given of how far meldcodes are, straight from the database. */
async function progressFor(memberId: string): Promise<Record<string, unknown>[]> {
  const client = await org.pools.app.connect()
  try {
    await client.query('begin')
    await client.query('select tenancy.enter($1, $2, null, null)', [org.tenants[0], memberId])
    return (await client.query('select * from safety.watched_progress(null, null, 200)')).rows
  } finally {
    await client.query('rollback')
    client.release()
  }
}

test('the safeguarding officer sees steps and days of what is watched, and neither whom it is about nor a word of it', async () => {
  const { meldcodeId } = await begun()
  const unwatched = (await begun(false)).meldcodeId
  expect(await org.ask('bram', listProgress, {})).toMatchObject({ word: 'no-right' })
  const { memberId } = org.actor('wim')
  expect(await progressFor(memberId)).toEqual([])
  await fill(org.addressOf('migrate'), async (db) => {
    await db
      .updateTable('tenancy.member')
      .set({ roles: ['safeguardingOfficer'] })
      .where('id', '=', memberId)
      .execute()
  })
  const rows = await progressFor(memberId)
  const ids = rows.map(({ id }) => id)
  expect(ids).toContain(meldcodeId)
  expect(ids).not.toContain(unwatched)
  expect(Object.keys(rows[0] ?? {})).toEqual(['id', 'started_on', 'closed_on', 'next_on', 'leader_name', 'taken'])
  expect(JSON.stringify(rows)).not.toMatch(/Haddad|plek/)
})

test('a table of the organisation is weighed by, and what was weighed stays as it was asked', async () => {
  const { meldcodeId, record } = await begun()
  const tableId = newId()
  const question = { question: 'Is dit veilig genoeg?', more: '', yes: 'close', no: 'report' } as const
  const table = { tableId, version: 0, name: 'Eigen kader', questions: [question] }
  expect(await org.ask('bram', saveWeighingTable, table)).toMatchObject({ word: 'no-right' })
  const endless = { ...table, questions: [{ ...question, yes: 'next' as const }] }
  expect(await org.ask('manager', saveWeighingTable, endless)).toMatchObject({ word: 'weighing-without-end' })
  await org.get('manager', saveWeighingTable, table)
  const byTable = {
    kind: 'weighing' as const,
    tableId,
    answers: [{ yes: false, why: 'Nee.' }],
    interpretation: '',
  } satisfies EntryAsked
  expect(await record({ ...byTable, tableId: newId() })).toMatchObject({ word: 'no-such-table' })
  expect(await record({ ...byTable, answers: [...byTable.answers, ...byTable.answers] })).toMatchObject({
    word: 'weighing-unfinished',
  })
  await record(byTable)
  await org.get('manager', saveWeighingTable, { ...table, version: 1, questions: [{ ...question, question: 'Anders' }] })
  const { rows } = await org.get('anna', listEntries, { meldcodeId })
  expect(rows[0]?.said).toMatchObject({ tableName: 'Eigen kader', answers: [{ question: 'Is dit veilig genoeg?' }] })
})

test('an id is there once: a meldcode and a record of another folder are never mixed with these', async () => {
  const { meldcodeId, entryId } = await begun()
  const own = newId()
  await org.get('bram', makeFolder, { caseId, folderId: own })
  const begin = { folderId: own, on: today, watched: true, entry: signal }
  const here = { id: newId(), entryId: newId() }
  expect(await org.ask('bram', startMeldcode, { ...begin, ...here, id: meldcodeId })).toMatchObject({ word: 'exists' })
  expect(await org.ask('bram', startMeldcode, { ...begin, ...here, entryId })).toMatchObject({ word: 'exists' })
  await org.get('bram', startMeldcode, { ...begin, ...here })
  const asked = { meldcodeId: here.id, id: entryId, on: today, entry: talk }
  expect(await org.ask('bram', recordStep, asked)).toMatchObject({ word: 'exists' })
  await org.get('bram', letIn, { folderId: own, memberId: org.actor('anna').memberId })
  expect((await org.get('anna', listEntries, { meldcodeId })).rows.map(({ id }) => id)).toEqual([entryId])
  expect((await org.get('anna', listEntries, { meldcodeId: here.id })).rows.map(({ id }) => id)).toEqual([here.entryId])
})

test('a weighing that is set right keeps the table of then, whatever became of it; a table that is not in use weighs nothing new', async () => {
  const { meldcodeId, record } = await begun()
  const tableId = newId()
  const safe = { question: 'Is dit veilig genoeg?', more: 'Thuis.', yes: 'close', no: 'report' } as const
  const table = { tableId, version: 0, name: 'Eigen kader', questions: [safe] }
  await org.get('manager', saveWeighingTable, table)
  const answers = [{ yes: false, why: 'Nee.' }]
  const byTable = { kind: 'weighing', tableId, answers, interpretation: '' } satisfies EntryAsked
  await record(byTable)
  const turned = { question: 'Is dit onveilig?', more: '', yes: 'report', no: 'close' } as const
  await org.get('manager', saveWeighingTable, { ...table, version: 1, name: 'Ander kader', questions: [turned], active: false })
  const [line] = (await org.get('anna', listEntries, { meldcodeId })).rows
  const right = { ...byTable, answers: [{ yes: false, why: 'Nee, echt niet.' }] }
  const asked = { entryId: line?.id as string, version: 1, on: today, entry: right }
  await org.get('anna', changeEntry, asked)
  const [after] = (await org.get('anna', listEntries, { meldcodeId })).rows
  expect(after?.said).toMatchObject({
    tableName: 'Eigen kader',
    questions: [safe],
    answers: [{ question: safe.question, yes: false, why: 'Nee, echt niet.' }],
    advice: ['report'],
  })
  expect(await record(byTable)).toMatchObject({ word: 'no-such-table' })
  // One by the five is not set right into a table that is not in use.
  await record(weighed(false))
  const five = (await org.get('anna', listEntries, { meldcodeId })).rows.find(
    ({ said }) => said.kind === 'weighing' && said.tableId === null,
  )
  expect(await org.ask('anna', changeEntry, { ...asked, entryId: five?.id as string })).toMatchObject({ word: 'no-such-table' })
})

test('feedback stands after the report it answers and a decision after its steps, also once a day is set right', async () => {
  const { meldcodeId, record } = await begun()
  for (const entry of [consult, talk, weighed(true, true, false)]) await record(entry)
  expect(await record(decision, '2026-11-20')).toMatchObject({ word: 'decision-before-steps' })
  await record(decision)
  expect(await record({ kind: 'feedback', ...told }, '2026-11-20')).toMatchObject({ word: 'feedback-before-report' })
  await record({ kind: 'feedback', ...told })
  const { rows } = await org.get('anna', listEntries, { meldcodeId })
  const idOf = (kind: string) => rows.find(({ said }) => said.kind === kind)?.id as string
  const change = (kind: string, entry: EntryAsked, on = today) =>
    org.ask('anna', changeEntry, { entryId: idOf(kind), version: 1, on, entry })
  expect(await change('decision', decision, '2026-11-20')).toMatchObject({ word: 'decision-before-steps' })
  expect(await change('decision', { ...decision, report: false })).toMatchObject({ word: 'not-reported' })
  expect(await change('feedback', { kind: 'feedback', ...told }, '2026-11-20')).toMatchObject({ word: 'feedback-before-report' })
  expect(await change('signals', signal, '2026-11-20')).toMatchObject({ kind: 'given' })
})

test('whether the safeguarding officer looks along is chosen by who leads the meldcode, and by nobody else who is in the folder', async () => {
  const { folderId, meldcodeId } = await begun()
  await org.get('anna', letIn, { folderId, memberId: org.actor('bram').memberId })
  const to = { meldcodeId, nextOn: '2026-12-01', nextWhat: 'Bellen', watched: false }
  expect(await org.get('bram', openMeldcode, { meldcodeId })).toMatchObject({ leads: false })
  expect(await org.ask('bram', followMeldcode, { ...to, version: 1 })).toMatchObject({
    word: 'leader-chooses',
    more: { name: 'anna' },
  })
  await org.get('bram', followMeldcode, { ...to, version: 1, watched: true })
  await org.get('anna', followMeldcode, { ...to, version: 2 })
  expect(await org.ask('bram', followMeldcode, { ...to, version: 3, watched: true })).toMatchObject({ word: 'leader-chooses' })
  expect(await org.get('anna', openMeldcode, { meldcodeId })).toMatchObject({ watched: false, leads: true })
  await org.get('anna', takeOut, { folderId, memberId: org.actor('anna').memberId })
  await org.get('bram', followMeldcode, { ...to, version: 3, watched: true })
})
