// Closed folders as people at work meet them: what moves in is gone for everyone else, and comes back as it was.
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openFile } from '../../platform/files/api.ts'
import { handlers as files } from '../../platform/files/server.ts'
import { makeOrganisation, newId, type Organisation, type Person, today } from '../../platform/test/organisation.ts'
import { keepDraft, listDrafts } from '../contact/draft/api.ts'
import { handlers as drafts } from '../contact/draft/server.ts'
import { changeNote, listNotes, noteHistory, openNote, writeNote } from '../contact/note/api.ts'
import { handlers as notes } from '../contact/note/server.ts'
import { listPost, notePost, takeInPost } from '../contact/post/api.ts'
import { handlers as post } from '../contact/post/server.ts'
import { addTask, listCaseTasks } from '../contact/task/api.ts'
import { handlers as tasks } from '../contact/task/server.ts'
import { closeCase, listCases, openCase } from '../people/api.ts'
import { handlers as people } from '../people/server.ts'
import { giveCase } from '../people/test-case.ts'
import {
  changeRecord,
  findFolders,
  finishTask,
  letIn,
  listColleagues,
  listFolders,
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
  org = await makeOrganisation([...people, ...notes, ...tasks, ...drafts, ...post, ...files, ...handlers])
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

test('a note moves in whole, and comes back as it was with its earlier texts, its goal and its moment', async () => {
  caseId = await newCase()
  const noteId = await write('bram', 'Eerst dit.')
  await org.get('bram', changeNote, { ...text, noteId, version: 1, body: 'Een blauwe plek.' })
  const was = await org.get('bram', openNote, { noteId })
  const folderId = newId()
  await org.get('anna', moveNote, { noteId, folderId })
  expect((await org.get('anna', listNotes, { caseId })).rows).toEqual([])
  expect(await lying('anna', folderId)).toMatchObject([
    { id: noteId, kind: 'note', body: 'Een blauwe plek.', memberName: 'bram', withWhom: 'Samira', at: text.happenedAt },
  ])
  await org.get('anna', moveBack, { recordId: noteId, version: 1 })
  expect(await org.get('bram', openNote, { noteId })).toEqual({ ...was, version: was.version + 1 })
  expect((await org.get('bram', noteHistory, { noteId })).earlier.map((one) => one.body)).toEqual(['Eerst dit.'])
  expect(await lying('anna', folderId)).toEqual([])
})

test.each(['bram', 'lena', 'wim', 'zara'] as const)(
  'for %s there is no folder, and what moved in does not exist',
  async (who) => {
    const { noteId, folderId } = await withFolder()
    expect(await org.ask(who, openNote, { noteId })).toEqual({ kind: 'absent' })
    expect(await org.ask(who, moveNote, { noteId, folderId: newId() })).toEqual({ kind: 'absent' })
    const changed = { ...text, noteId, version: 1, body: 'Wat open stond', reason: 'x' }
    expect(await org.ask(who, changeNote, changed)).toEqual({ kind: 'absent' })
    for (const operation of [openFolder, listRecords, listColleagues])
      expect(await org.ask(who, operation, { folderId })).toEqual({ kind: 'absent' })
    for (const operation of [letIn, takeOut])
      expect(await org.ask(who, operation, { folderId, memberId: idOf(who) })).toEqual({ kind: 'absent' })
    expect(await org.ask(who, moveBack, { recordId: noteId, version: 1 })).toEqual({ kind: 'absent' })
    expect((await org.get(who, listFolders, {})).rows.map((row) => row.id)).not.toContain(folderId)
    if (who === 'bram' || who === 'lena') expect(await org.get(who, findFolders, { caseId })).toEqual({ folderIds: [] })
  },
)

test('who does not know of a folder makes one of their own, and learns nothing by it', async () => {
  const { folderId } = await withFolder()
  const noteId = await write('bram', 'Ook gezien.')
  const own = newId()
  expect(await org.get('bram', moveNote, { noteId, folderId: own })).toMatchObject({ folderId: own })
  expect(await org.get('anna', findFolders, { caseId })).toEqual({ folderIds: [folderId] })
  const next = await write('anna', 'Nog een.')
  expect(await org.get('anna', moveNote, { noteId: next, folderId: newId() })).toMatchObject({ folderId })
})

test('a task goes with its note, is due for nobody else, and comes back done', async () => {
  caseId = await newCase()
  const taskId = newId()
  const noteId = await write('bram', 'Zorgen.', { followUp: { id: taskId, title: 'Advies vragen', dueOn: '2026-11-25' } })
  expect((await org.get('lena', listCases, { whose: 'team' })).rows.find((row) => row.id === caseId)).toMatchObject({
    nextOn: '2026-11-25',
  })
  const folderId = newId()
  await org.get('anna', moveNote, { noteId, folderId })
  expect((await org.get('bram', listCaseTasks, { caseId, state: 'open' })).rows).toEqual([])
  expect((await org.get('lena', listCases, { whose: 'team' })).rows.find((row) => row.id === caseId)).toMatchObject({
    nextOn: null,
  })
  expect((await org.get('anna', listFolders, {})).rows).toContainEqual({
    id: folderId,
    name: 'Samira Haddad',
    dueOn: '2026-11-25',
  })
  const task = (await lying('anna', folderId)).find((one) => one.kind === 'task')
  expect(task).toMatchObject({ id: taskId, body: 'Advies vragen', memberName: 'anna', dueOn: '2026-11-25' })
  await org.get('anna', finishTask, { recordId: taskId, version: 1, done: true })
  expect(await org.ask('anna', moveBack, { recordId: taskId, version: 1 })).toMatchObject({ word: 'conflict' })
  await org.get('anna', moveBack, { recordId: taskId, version: 2 })
  expect((await org.get('bram', listCaseTasks, { caseId, state: 'done' })).rows).toMatchObject([
    { id: taskId, ownerName: 'bram', doneOn: today, noteId: null },
  ])
})

test('a task may stay when its note goes, and go by itself', async () => {
  caseId = await newCase()
  const taskId = newId()
  const noteId = await write('anna', 'Zorgen.', { followUp: { id: taskId, title: 'Bellen' } })
  const folderId = newId()
  await org.get('anna', moveNote, { noteId, folderId, withTasks: false })
  expect((await org.get('bram', listCaseTasks, { caseId, state: 'open' })).rows).toMatchObject([{ id: taskId, noteId: null }])
  await org.get('anna', moveTask, { taskId, folderId: newId() })
  expect(await lying('anna', folderId)).toHaveLength(2)
  const loose = newId()
  await org.get('anna', addTask, { caseId, id: loose, title: 'Los' })
  expect(await org.ask('anna', finishTask, { recordId: noteId, version: 1, done: true })).toEqual({ kind: 'absent' })
})

test('a working note becomes part of the file by it, and a draft with the same words goes', async () => {
  caseId = await newCase()
  const noteId = await write('anna', 'Alleen van mij.', { sharing: 'own' })
  await org.get('anna', keepDraft, { draftId: newId(), version: 0, caseId, body: 'Alleen van mij.' })
  await org.get('anna', moveNote, { noteId, folderId: newId() })
  expect((await org.get('anna', listDrafts, {})).rows.filter((row) => row.caseId === caseId)).toEqual([])
  await org.get('anna', moveBack, { recordId: noteId, version: 1 })
  expect(await org.get('bram', openNote, { noteId })).toMatchObject({ sharing: 'on-request', expiresOn: null })
})

test('who is let in sees all of it, is taken out again by who made it, and nobody leaves it empty', async () => {
  const { noteId, folderId } = await withFolder()
  expect((await org.get('anna', listColleagues, { folderId })).rows.map((row) => row.name)).toEqual(['bram', 'lena', 'wim'])
  for (const who of ['desk', 'zara'] as const)
    expect(await org.ask('anna', letIn, { folderId, memberId: idOf(who) })).toMatchObject({ word: 'not-a-colleague' })
  await org.get('anna', letIn, { folderId, memberId: idOf('wim') })
  await org.get('anna', letIn, { folderId, memberId: idOf('wim') })
  const seen = await org.get('wim', openFolder, { folderId })
  expect(seen).toMatchObject({
    name: 'Samira Haddad',
    caseId: null,
    insiders: [
      { name: 'anna', mayGo: false },
      { name: 'wim', mayGo: true },
    ],
  })
  expect(await lying('wim', folderId)).toHaveLength(1)
  expect(await org.ask('wim', openCase, { caseId })).toEqual({ kind: 'absent' })
  expect(await org.ask('wim', moveBack, { recordId: noteId, version: 1 })).toMatchObject({ word: 'case-unseen' })
  expect(await org.ask('wim', takeOut, { folderId, memberId: idOf('anna') })).toMatchObject({ word: 'not-yours-to-take-out' })
  await org.get('anna', takeOut, { folderId, memberId: idOf('wim') })
  expect(await org.ask('wim', openFolder, { folderId })).toEqual({ kind: 'absent' })
  expect(await org.ask('anna', takeOut, { folderId, memberId: idOf('anna') })).toMatchObject({ word: 'last-in-folder' })
})

test('a note in the folder is set right by who wrote it, and comes back with all it said', async () => {
  caseId = await newCase()
  const noteId = await write('anna', 'Eerst dit.')
  await org.get('anna', changeNote, { ...text, noteId, version: 1, body: 'Toen dat.' })
  const folderId = newId()
  await org.get('bram', moveNote, { noteId, folderId })
  const asked = { recordId: noteId, version: 1, body: 'Nu zo.' }
  expect(await org.ask('bram', changeRecord, asked)).toMatchObject({ word: 'not-yours' })
  expect(await org.ask('anna', changeRecord, asked)).toEqual({ kind: 'absent' })
  await org.get('bram', letIn, { folderId, memberId: idOf('anna') })
  await org.get('anna', changeRecord, asked)
  expect(await org.ask('anna', changeRecord, asked)).toMatchObject({ word: 'conflict' })
  const [line] = await lying('bram', folderId)
  expect([line?.body, line?.earlier.map((one) => one.body)]).toEqual(['Nu zo.', ['Toen dat.', 'Eerst dit.']])
  const own = newId()
  await org.get('anna', writeRecord, { folderId, id: own, at: text.happenedAt, withWhom: '', body: 'Hier.' })
  await org.get('anna', changeRecord, { recordId: own, version: 1, body: 'Hier beter.' })
  await org.get('anna', moveBack, { recordId: noteId, version: 2 })
  await org.get('anna', moveBack, { recordId: own, version: 2 })
  for (const [id, said] of [
    [noteId, ['Toen dat.', 'Eerst dit.']],
    [own, ['Hier.']],
  ] as const)
    expect((await org.get('bram', noteHistory, { noteId: id })).earlier.map((one) => one.body)).toEqual(said)
})

test('what is written straight in is of its writer, and may come into the file later; not into one that is closed', async () => {
  const { folderId } = await withFolder()
  const id = newId()
  const record = { folderId, id, at: text.happenedAt, withWhom: 'huisarts', body: 'Arm bekeken.' }
  expect(await org.ask('anna', writeRecord, { ...record, at: '2026-12-24T08:10:00.000Z' })).toMatchObject({
    word: 'not-yet-happened',
  })
  await org.get('anna', writeRecord, record)
  expect(await lying('anna', folderId)).toMatchObject([{ id, withWhom: 'huisarts', memberName: 'anna', fileIds: [] }, {}])
  expect(await org.ask('bram', writeRecord, { ...record, id: newId() })).toEqual({ kind: 'absent' })
  await org.get('anna', moveBack, { recordId: id, version: 1 })
  expect(await org.get('bram', openNote, { noteId: id })).toMatchObject({
    body: 'Arm bekeken.',
    sharing: 'on-request',
    authorName: 'anna',
  })
  const { version } = await org.get('anna', openCase, { caseId })
  await org.get('anna', closeCase, { caseId, version, on: today, because: 'reached', note: '' })
  const open = await org.get('anna', listNotes, { caseId })
  const again = { noteId: open.rows[0]?.id as string, folderId: newId() }
  expect(await org.ask('anna', moveNote, again)).toMatchObject({ word: 'case-closed' })
  const [left] = await lying('anna', folderId)
  expect(await org.ask('anna', moveBack, { recordId: left?.id as string, version: 1 })).toMatchObject({ word: 'case-closed' })
})

test('a letter moves in with its pages and its task, opens for who is in the folder alone, and comes back with its paper', async () => {
  caseId = await newCase()
  const [postId, fileId, taskId] = [newId(), newId(), newId()]
  const picture = sharp({ create: { width: 60, height: 80, channels: 3, background: '#fdfcf9' } })
  const content = (await picture.png().toBuffer()).toString('base64')
  await org.get('bram', takeInPost, { caseId, id: postId, fileId, receivedOn: today, name: 'brief.png', content })
  const facts = {
    sender: 'Rechtbank',
    datedOn: null,
    asks: 'answer',
    termOn: '2026-12-10',
    amountCents: null,
    isDebt: false,
  } as const
  await org.get('bram', notePost, { ...facts, reference: 'R-1', note: '', postId, version: 1, taskId, taskTitle: 'Antwoorden' })
  const was = (await org.get('bram', listPost, { caseId })).rows[0]
  const folderId = newId()
  await org.get('anna', movePost, { postId, folderId })
  expect(await org.get('bram', listPost, { caseId })).toMatchObject({ rows: [], unread: 0, here: 0 })
  expect((await org.get('bram', listCaseTasks, { caseId, state: 'open' })).rows).toEqual([])
  expect(await org.ask('bram', openFile, { fileId })).toEqual({ kind: 'absent' })
  expect(await org.ask('anna', openFile, { fileId })).toMatchObject({ kind: 'given' })
  const letter = (await lying('anna', folderId)).find((one) => one.kind === 'document')
  expect(letter).toMatchObject({ id: postId, withWhom: 'Rechtbank', body: 'R-1', dueOn: '2026-12-10', fileIds: [fileId] })
  await org.get('anna', moveBack, { recordId: taskId, version: 1 })
  await org.get('anna', moveBack, { recordId: postId, version: 1 })
  expect((await org.get('bram', listPost, { caseId })).rows).toEqual([{ ...was, version: (was?.version ?? 0) + 1 }])
  expect(await org.ask('bram', openFile, { fileId })).toMatchObject({ kind: 'given' })
})

test('two things moved at once come to lie in one folder', async () => {
  caseId = await newCase()
  const ids = [await write('anna', 'Een.'), await write('anna', 'Twee.')]
  await Promise.all(ids.map((noteId) => org.get('anna', moveNote, { noteId, folderId: newId() })))
  expect((await org.get('anna', findFolders, { caseId })).folderIds).toHaveLength(1)
})

test('an answer that was lost is given again, and moves nothing twice', async () => {
  caseId = await newCase()
  const noteId = await write('anna', 'Een keer.')
  const ask = org.under(newId())
  const asked = { noteId, folderId: newId() }
  expect(await ask('anna', moveNote, asked)).toMatchObject({ kind: 'given', again: false })
  expect(await ask('anna', moveNote, asked)).toMatchObject({ kind: 'given', again: true })
})
