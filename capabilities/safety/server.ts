// Closed folders: load, decide, save.
import { z } from 'zod'
import { id } from '../../core/kit/id.ts'
import { fromKey, momentKey, toPage } from '../../core/kit/page.ts'
import { moveFiles } from '../../platform/files/door.ts'
import { handle, type Work } from '../../platform/http/handler.ts'
import { refuse } from '../../platform/http/outcome.ts'
import {
  areThere,
  keepNext,
  noteAt,
  postAt,
  putBack,
  takeNoteOut,
  takePostOut,
  takeTaskOut,
  taskAt,
  tasksOfNote,
} from '../contact/door.ts'
import { mayHaveHappened } from '../contact/note/rules.ts'
import { caseAt, caseNames, makeFolder } from '../people/door.ts'
import { mayWorkOn } from '../people/rules.ts'
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
import { backInFile, earlierOf, filesOf, linkOf, mayTakeOut, recordOf, safetyRoles, withEarlier, writtenHere } from './rules.ts'
import * as store from './store.ts'

/** The closed folder of a case that the asker is in, or a new one that they alone are in. */
async function folderOf({ db, actor }: Work, { caseId, newId }: { caseId: string; newId: string }): Promise<store.FolderPlace> {
  const { tenantId, memberId } = actor
  await store.waitForOwn(db, caseId)
  const [there] = await store.foldersOfCase(db, tenantId, caseId)
  if (there) return { tenantId, folderId: there.folderId, circleId: there.circleId }
  const place = { tenantId, folderId: newId, circleId: newId }
  const names = await caseNames(db, tenantId, [caseId])
  await store.makeCircle(db, newId, memberId)
  await makeFolder(db, { tenantId, id: newId, circleId: newId, kind: 'safety' })
  await store.insertFolder(db, { ...place, id: newId, caseId, name: names.get(caseId) ?? '', madeBy: memberId })
  return place
}

/** A task becomes one of whoever moves it: whose it was may not see the folder. @returns false when it was gone by then */
async function layTask({ db, actor }: Work, place: store.FolderPlace, taskId: string): Promise<boolean> {
  const was = await takeTaskOut(db, { tenantId: actor.tenantId, id: taskId })
  if (!was[0]) return false
  await store.forgetActs(db, [taskId])
  await store.insertRecord(db, { ...place, ...recordOf(was[0]), memberId: actor.memberId, was })
  return true
}

const note = handle(moveNote, async (work, { noteId, folderId: newId, withTasks }) => {
  const { db, actor, concerns } = work
  const { tenantId } = actor
  const { caseId } = await noteAt(db, tenantId, noteId)
  const place = await folderOf(work, { caseId, newId })
  concerns([place.folderId])
  const taskIds = withTasks ? await tasksOfNote(db, tenantId, noteId) : []
  for (const taskId of taskIds) await layTask(work, place, taskId)
  const was = await takeNoteOut(db, { tenantId, id: noteId })
  if (!was[0]) return refuse('absent')
  await store.forgetActs(db, [noteId])
  await store.insertRecord(db, { ...place, ...recordOf(was[0]), was })
  await keepNext(work, caseId)
  return { id: noteId, version: 1, folderId: place.folderId }
})

const task = handle(moveTask, async (work, { taskId, folderId: newId }) => {
  const { db, actor, concerns } = work
  const { caseId } = await taskAt(db, actor.tenantId, taskId)
  const place = await folderOf(work, { caseId, newId })
  concerns([place.folderId])
  if (!(await layTask(work, place, taskId))) return refuse('absent')
  await keepNext(work, caseId)
  return { id: taskId, version: 1, folderId: place.folderId }
})

const post = handle(movePost, async (work, { postId, folderId: newId, withTask }) => {
  const { db, actor, concerns } = work
  const { tenantId } = actor
  const { caseId, taskId } = await postAt(db, tenantId, postId)
  const place = await folderOf(work, { caseId, newId })
  concerns([place.folderId])
  const was = await takePostOut(db, { tenantId, id: postId })
  if (!was[0]) return refuse('absent')
  const fileIds = filesOf(was)
  await moveFiles(db, place, fileIds)
  await store.forgetActs(db, [postId, ...fileIds])
  await store.insertRecord(db, { ...place, ...recordOf(was[0]), was })
  if (withTask && taskId !== null) await layTask(work, place, taskId)
  await keepNext(work, caseId)
  return { id: postId, version: 1, folderId: place.folderId }
})

const find = handle(findFolders, async ({ db, actor }, { caseId }) => ({
  folderIds: (await store.foldersOfCase(db, actor.tenantId, caseId)).map((row) => row.id),
}))

const idKey = z.object({ id })

const list = handle(listFolders, async ({ db, actor: { tenantId } }, { after, limit }) => {
  const rows = await store.folderLines(db, { tenantId, after: fromKey(after, idKey)?.id ?? null, limit })
  const names = await caseNames(
    db,
    tenantId,
    rows.map((row) => row.caseId),
  )
  const lines = rows.map((row) => ({ id: row.id, name: names.get(row.caseId) ?? row.name, dueOn: row.dueOn }))
  return toPage(lines, limit, (row) => row.id)
})

const open = handle(openFolder, async ({ db, actor, today }, { folderId }) => {
  const { tenantId, memberId: askerId } = actor
  const { caseId, circleId, name, madeBy } = await store.folderRow(db, tenantId, folderId)
  const [file, names] = [await caseAt(db, tenantId, caseId), await caseNames(db, tenantId, [caseId])]
  const people = await store.insidersOf(db, { tenantId, circleId, today })
  const insiders = people.map((one) => one.id)
  return {
    id: folderId,
    name: names.get(caseId) ?? name,
    caseId: file?.id ?? null,
    closed: file?.status === 'closed',
    insiders: people.map((one) => ({ ...one, mayGo: mayTakeOut({ askerId, memberId: one.id, madeBy, insiders }).ok })),
  }
})

const records = handle(listRecords, async ({ db, actor }, { folderId, after, limit }) => {
  const asked = { tenantId: actor.tenantId, folderId, after: fromKey(after, momentKey), limit }
  const rows = await store.recordLines(db, asked)
  const lines = rows.map(({ was, ...row }) => ({ ...row, fileIds: filesOf(was), earlier: earlierOf(was) }))
  return toPage(lines, limit, (row) => `${row.at}/${row.id}`)
})

const write = handle(writeRecord, async ({ db, actor, now }, { folderId, ...text }) => {
  const { tenantId, memberId } = actor
  const happened = mayHaveHappened(Date.parse(text.at), Date.parse(now))
  if (!happened.ok) return refuse(happened.reason)
  const { circleId } = await store.folderRow(db, tenantId, folderId)
  const place = { tenantId, folderId, circleId }
  await store.insertRecord(db, { ...place, ...text, kind: 'note', memberId, dueOn: null, doneOn: null, was: null })
  return { id: text.id, version: 1 }
})

const change = handle(changeRecord, async ({ db, actor, now }, { recordId, version, body }) => {
  const { tenantId, memberId: byId } = actor
  const { was, caseId, ...record } = await store.recordRow(db, tenantId, recordId)
  if (record.kind !== 'note') return refuse('absent')
  if (record.memberId !== byId) return refuse('not-yours')
  const rows = withEarlier(was ?? [writtenHere({ ...record, tenantId, caseId })], { body, byId, now })
  const next = await store.updateText(db, { tenantId, id: recordId, version }, { body, was: rows })
  return next === null ? refuse('conflict', { version: record.version }) : { id: recordId, version: next }
})

const finish = handle(finishTask, async ({ db, actor, today }, { recordId, version, done }) => {
  const { tenantId } = actor
  const row = await store.recordRow(db, tenantId, recordId)
  if (row.kind !== 'task') return refuse('absent')
  const next = await store.updateDone(db, { tenantId, id: recordId, version }, done ? today : null)
  return next === null ? refuse('conflict', { version: row.version }) : { id: recordId, version: next }
})

const back = handle(moveBack, async (work, { recordId, version }) => {
  const { db, actor } = work
  const { tenantId } = actor
  const { was, caseId, ...record } = await store.recordRow(db, tenantId, recordId)
  const file = await caseAt(db, tenantId, caseId)
  if (!file) return refuse('case-unseen')
  const may = mayWorkOn(file)
  if (!may.ok) return refuse(may.reason)
  if (!(await store.deleteRecord(db, { tenantId, id: recordId, version }))) return refuse('conflict', { version: record.version })
  const rows = was ?? [writtenHere({ ...record, tenantId, caseId })]
  const links = rows.map(linkOf).filter((one) => typeof one === 'string')
  const linkIsThere = await areThere(db, tenantId, links)
  const now = rows.map((one) => backInFile(one, { doneOn: record.doneOn, linkIsThere }))
  const { folderId, circleId } = file
  await moveFiles(db, { tenantId, folderId, circleId }, filesOf(rows))
  await putBack(db, now, file)
  await keepNext(work, caseId)
  return { id: recordId, version: 1 }
})

const colleagues = handle(listColleagues, async ({ db, actor: { tenantId }, today }, { folderId }) => {
  const { circleId } = await store.folderRow(db, tenantId, folderId)
  const inside = new Set((await store.insidersOf(db, { tenantId, circleId, today })).map((one) => one.id))
  const all = await store.colleagues(db, { tenantId, today, roles: safetyRoles })
  return { rows: all.filter((one) => !inside.has(one.id)) }
})

const admit = handle(letIn, async ({ db, actor: { tenantId }, today, concerns }, { folderId, memberId }) => {
  const { circleId } = await store.folderRow(db, tenantId, folderId)
  const all = await store.colleagues(db, { tenantId, today, roles: safetyRoles })
  if (!all.some((one) => one.id === memberId)) return refuse('not-a-colleague')
  concerns([memberId])
  await store.letIn(db, circleId, memberId)
  return { id: folderId, version: 1 }
})

const remove = handle(takeOut, async ({ db, actor, today, concerns }, { folderId, memberId }) => {
  const { tenantId, memberId: askerId } = actor
  const { circleId, madeBy } = await store.folderRow(db, tenantId, folderId)
  const insiders = (await store.insidersOf(db, { tenantId, circleId, today })).map((one) => one.id)
  if (!insiders.includes(memberId)) return { id: folderId, version: 1 }
  const may = mayTakeOut({ askerId, memberId, madeBy, insiders })
  if (!may.ok) return refuse(may.reason)
  concerns([memberId])
  return (await store.takeOut(db, circleId, memberId)) ? { id: folderId, version: 1 } : refuse('last-in-folder')
})

export const handlers = [note, task, post, find, list, open, records, write, change, finish, back, colleagues, admit, remove]
