// Closed folders when something else happens too: an id that is in use, a task that repeats, who leaves, two at the same moment.
import type { PoolClient } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fill, insertAll } from '../../platform/db/fill.ts'
import { makeOrganisation, newId, type Organisation, type Person, today } from '../../platform/test/organisation.ts'
import { changeNote, noteHistory, openNote, writeNote } from '../contact/note/api.ts'
import { handlers as notes } from '../contact/note/server.ts'
import { addTask, changeTask, listCaseTasks } from '../contact/task/api.ts'
import { handlers as tasks } from '../contact/task/server.ts'
import { giveCase } from '../people/test-case.ts'
import {
  changeRecord,
  finishTask,
  letIn,
  listRecords,
  moveBack,
  moveNote,
  movePost,
  moveTask,
  openFolder,
  takeOut,
  writeRecord,
} from './api.ts'
import { handlers } from './server.ts'

let org: Organisation
let caseId: string
beforeAll(async () => {
  org = await makeOrganisation([...notes, ...tasks, ...handlers])
})
afterAll(() => org.close())

const idOf = (who: Person) => org.actor(who).memberId
const newCase = () => giveCase(org, { team: 'oost', owner: 'anna', family: 'Haddad', given: 'Samira' })
const text = {
  kind: 'phone',
  happenedAt: '2026-11-23T08:10:00Z',
  minutes: 10,
  withWhom: 'Samira',
  sharing: 'shared',
} as const

async function write(who: Person, body: string, more: object = {}): Promise<string> {
  const id = newId()
  await org.get(who, writeNote, { ...text, body, notes: [{ id, caseId }], ...more })
  return id
}

/** A case whose closed folder holds a note that anna moved in. */
async function withFolder(body = 'Een blauwe plek.') {
  caseId = await newCase()
  const noteId = await write('anna', body)
  const folderId = newId()
  expect(await org.get('anna', moveNote, { noteId, folderId })).toEqual({ id: noteId, version: 1, folderId })
  return { noteId, folderId }
}

const lying = async (who: Person, folderId: string) => (await org.get(who, listRecords, { folderId })).rows

test('nobody learns from an id that is taken that it lies in a folder', async () => {
  const { noteId, folderId } = await withFolder()
  const own = newId()
  await org.get('bram', moveNote, { noteId: await write('bram', 'Ook gezien.'), folderId: own })
  const record = { folderId: own, id: noteId, at: text.happenedAt, withWhom: '', body: 'Geraden.' }
  expect(await org.get('bram', writeRecord, record)).toEqual({ id: noteId, version: 1 })
  await org.get('bram', letIn, { folderId: own, memberId: idOf('anna') })
  await org.get('anna', changeRecord, { recordId: noteId, version: 1, body: 'Een plek, en een schram.' })
  expect((await lying('anna', folderId)).map((one) => one.body)).toEqual(['Een plek, en een schram.'])
  expect((await lying('bram', own)).map((one) => one.body)).toContain('Geraden.')
})

test('what finds its id in use comes back under another, with all it said', async () => {
  caseId = await newCase()
  const noteId = await write('bram', 'Eerst dit.')
  await org.get('bram', changeNote, { ...text, noteId, version: 1, body: 'Een blauwe plek.' })
  await org.get('anna', moveNote, { noteId, folderId: newId() })
  await write('bram', 'Iets anders.', { notes: [{ id: noteId, caseId }] })
  const { id } = await org.get('anna', moveBack, { recordId: noteId, version: 1 })
  expect(id).not.toBe(noteId)
  expect(await org.get('bram', openNote, { noteId: id })).toMatchObject({ body: 'Een blauwe plek.' })
  expect((await org.get('bram', noteHistory, { noteId: id })).earlier.map((one) => one.body)).toEqual(['Eerst dit.'])
  expect(await org.get('bram', openNote, { noteId })).toMatchObject({ body: 'Iets anders.' })
})

const weekly = { title: 'Kijken hoe het gaat', dueOn: today, repeat: 'week' } as const

test('a task that comes back does so in the folder, and can always come back to the file', async () => {
  caseId = await newCase()
  const [taskId, folderId] = [newId(), newId()]
  await org.get('anna', addTask, { caseId, id: taskId, ...weekly })
  await org.get('anna', moveTask, { taskId, folderId })
  expect(await lying('anna', folderId)).toMatchObject([{ id: taskId, repeat: 'week' }])
  const finish = (version: number, done: boolean) => org.get('anna', finishTask, { recordId: taskId, version, done })
  await finish(1, true)
  const open = async () => (await lying('anna', folderId)).filter((one) => one.doneOn === null)
  expect(await open()).toMatchObject([{ body: weekly.title, dueOn: '2026-11-30', memberName: 'anna', repeat: 'week' }])
  await finish(2, false)
  expect((await open()).map((one) => one.id)).toEqual([taskId])
  await finish(3, true)
  const [next] = await open()
  await org.get('anna', moveBack, { recordId: taskId, version: 4 })
  await org.get('anna', changeTask, { taskId, version: 2, done: false })
  await org.get('anna', changeTask, { taskId, version: 3, done: true })
  await org.get('anna', moveBack, { recordId: next?.id as string, version: 1 })
  const { rows } = await org.get('bram', listCaseTasks, { caseId, state: 'open' })
  expect(rows.map((row) => [row.title, row.dueOn, row.repeat])).toEqual([
    [weekly.title, '2026-11-30', 'week'],
    [weekly.title, '2026-11-30', 'week'],
  ])
})

/** Someone at work as a beheerder changes them, for as long as it takes. */
async function during(who: Person, as: { endedOn: string } | { roles: string[] }, what: () => Promise<void>) {
  const set = (to: object) =>
    fill(org.addressOf('migrate'), async (db) => {
      await db.updateTable('tenancy.member').set(to).where('id', '=', idOf(who)).execute()
    })
  await set(as)
  await what()
  await set({ endedOn: null, roles: [...org.actor(who).roles] })
}

test('a task comes back to whose the case is, where whose it was works here no more', async () => {
  caseId = await newCase()
  const taskId = newId()
  await org.get('bram', addTask, { caseId, id: taskId, title: 'Bellen' })
  await org.get('lena', moveTask, { taskId, folderId: newId() })
  await during('bram', { endedOn: today }, async () => {
    await org.get('lena', moveBack, { recordId: taskId, version: 1 })
  })
  expect((await org.get('bram', listCaseTasks, { caseId })).rows).toMatchObject([{ id: taskId, ownerName: 'anna' }])
})

test('nobody goes while who is left in the folder cannot open it', async () => {
  const { folderId } = await withFolder()
  await org.get('anna', letIn, { folderId, memberId: idOf('bram') })
  await during('bram', { roles: ['desk'] }, async () => {
    expect((await org.get('anna', openFolder, { folderId })).insiders.map((one) => one.name)).toEqual(['anna'])
    expect(await org.ask('anna', takeOut, { folderId, memberId: idOf('anna') })).toMatchObject({ word: 'last-in-folder' })
  })
})

/** A connection of someone at work, within one transaction of theirs. */
async function inOneOf(who: Person, what: (client: PoolClient) => Promise<void>) {
  const client = await org.pools.app.connect()
  const { tenantId, memberId } = org.actor(who)
  await client.query('begin')
  await client.query('select tenancy.enter($1, $2, null, null)', [tenantId, memberId])
  try {
    await what(client)
  } finally {
    await client.query('rollback')
    client.release()
  }
}

test('who was taken out a moment ago lets nobody in any more', async () => {
  const { folderId } = await withFolder()
  await org.get('anna', letIn, { folderId, memberId: idOf('bram') })
  await inOneOf('bram', async (client) => {
    await org.get('anna', takeOut, { folderId, memberId: idOf('bram') })
    const { rows } = await client.query('select tenancy.let_in($1, $2) as is_in', [folderId, idOf('wim')])
    expect(rows).toEqual([{ is_in: false }])
  })
})

test('who moves a letter with its task waits for who moves the task, and holds nothing that they need', async () => {
  caseId = await newCase()
  const [postId, taskId] = [newId(), newId()]
  await fill(org.addressOf('migrate'), async (db) => {
    const place = await db.selectFrom('people.caseFile').where('id', '=', caseId).selectAll().executeTakeFirstOrThrow()
    const { tenantId, folderId, circleId } = place
    const row = { tenantId, caseId, folderId, circleId }
    await insertAll(db, 'contact.task', [{ ...row, id: taskId, title: 'Antwoorden', ownerId: idOf('anna') }])
    await insertAll(db, 'contact.post', [{ ...row, id: postId, receivedOn: today, memberId: idOf('anna'), taskId }])
  })
  let moving: Promise<unknown> = Promise.resolve()
  await inOneOf('bram', async (client) => {
    await client.query('select from contact.task where id = $1 for update', [taskId])
    moving = org.get('anna', movePost, { postId, folderId: newId() })
    const waits = "select from pg_locks where not granted and locktype in ('transactionid', 'tuple')"
    await expect.poll(async () => (await org.pools.app.query(waits)).rowCount).toBeGreaterThan(0)
    await client.query("set local lock_timeout = '2s'")
    await client.query('update contact.post set task_id = null where task_id = $1', [taskId])
  })
  await moving
})
