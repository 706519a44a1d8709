// Closed folders: load, decide, save.
import { z } from 'zod'
import { id } from '../../core/kit/id.ts'
import { fromKey, momentKey, toPage } from '../../core/kit/page.ts'
import { newId } from '../../platform/db/new-id.ts'
import { moveFiles } from '../../platform/files/door.ts'
import { handle, type Work } from '../../platform/http/handler.ts'
import { refuse } from '../../platform/http/outcome.ts'
import {
  areThere,
  hasNext,
  holdTask,
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
import { caseAt, caseNames, colleaguesOf } from '../people/door.ts'
import { mayWorkOn } from '../people/rules.ts'
import {
  changeRecord,
  findFolders,
  finishTask,
  letIn,
  listColleagues,
  listFolders,
  listRecords,
  makeFolder,
  moveBack,
  moveNote,
  movePost,
  moveTask,
  openFolder,
  takeOut,
  writeRecord,
} from './api.ts'
import { folderOf } from './door.ts'
import {
  backInFile,
  earlierOf,
  filesOf,
  followerOf,
  linkOf,
  mayTakeOut,
  ownerOf,
  recordOf,
  repeatOf,
  safetyRoles,
  withEarlier,
  writtenHere,
} from './rules.ts'
import * as store from './store.ts'

type Laid = store.FolderPlace & { caseId: string; taskIds: readonly string[] }

/**
 * Tasks become those of whoever moves them: whose they were may not see the folder. What the case needs next is reckoned anew, and
 * nobody brings its words back. @returns how many were still there
 */
async function layTasks(work: Work, { caseId, taskIds, ...place }: Laid): Promise<number> {
  const { db, actor } = work
  let laid = 0
  for (const id of taskIds) {
    const was = await takeTaskOut(db, { tenantId: actor.tenantId, id })
    if (!was[0]) continue
    await store.forgetActs(db, [id])
    await store.insertRecord(db, { ...place, ...recordOf(was[0]), memberId: actor.memberId, was })
    laid += 1
  }
  if (laid > 0) {
    await keepNext(work, caseId)
    // After it, since whoever reckons at the same moment was before: their act is there to forget.
    await store.forgetNext(db, caseId)
  }
  return laid
}

const note = handle(moveNote, async (work, { noteId, folderId: newId, withTasks }) => {
  const { db, actor, concerns } = work
  const { tenantId } = actor
  const { caseId } = await noteAt(db, tenantId, noteId)
  const place = await folderOf(work, { caseId, newId })
  if ('refused' in place) return place
  concerns([place.folderId])
  await layTasks(work, { ...place, caseId, taskIds: withTasks ? await tasksOfNote(db, tenantId, noteId) : [] })
  const was = await takeNoteOut(db, { tenantId, id: noteId })
  if (!was[0]) return refuse('absent')
  await store.forgetActs(db, [noteId])
  await store.insertRecord(db, { ...place, ...recordOf(was[0]), was })
  return { id: noteId, version: 1, folderId: place.folderId }
})

const task = handle(moveTask, async (work, { taskId, folderId: newId }) => {
  const { db, actor, concerns } = work
  const { caseId } = await taskAt(db, actor.tenantId, taskId)
  const place = await folderOf(work, { caseId, newId })
  if ('refused' in place) return place
  concerns([place.folderId])
  if ((await layTasks(work, { ...place, caseId, taskIds: [taskId] })) === 0) return refuse('absent')
  return { id: taskId, version: 1, folderId: place.folderId }
})

const post = handle(movePost, async (work, { postId, folderId: newId, withTask }) => {
  const { db, actor, concerns } = work
  const { tenantId } = actor
  const { caseId, taskId } = await postAt(db, tenantId, postId)
  const place = await folderOf(work, { caseId, newId })
  if ('refused' in place) return place
  concerns([place.folderId])
  const taskIds = withTask && taskId !== null ? [taskId] : []
  for (const one of taskIds) await holdTask(db, { tenantId, id: one })
  const was = await takePostOut(db, { tenantId, id: postId })
  if (!was[0]) return refuse('absent')
  const fileIds = filesOf(was)
  await moveFiles(db, place, fileIds)
  await store.forgetActs(db, [postId, ...fileIds])
  await store.insertRecord(db, { ...place, ...recordOf(was[0]), was })
  await layTasks(work, { ...place, caseId, taskIds })
  return { id: postId, version: 1, folderId: place.folderId }
})

const make = handle(makeFolder, async (work, { caseId, folderId: newId }) => {
  const place = await folderOf(work, { caseId, newId })
  if ('refused' in place) return place
  work.concerns([place.folderId])
  return { id: place.folderId, version: 1 }
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
  const people = await store.insidersOf(db, { tenantId, circleId, today, roles: safetyRoles })
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
  const lines = rows.map(({ was, ...row }) => ({ ...row, repeat: repeatOf(was), fileIds: filesOf(was), earlier: earlierOf(was) }))
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
  const next = await store.updateText(db, { tenantId, folderId: record.folderId, id: recordId, version }, { body, was: rows })
  return next === null ? refuse('conflict', { version: record.version }) : { id: recordId, version: next }
})

type Row = Awaited<ReturnType<typeof store.recordRow>>

/** A task that comes back and is ticked off has its next in the folder; opened again, that one goes. */
async function keepFollower({ db, actor, today, now }: Work, row: Row, done: boolean): Promise<void> {
  const { tenantId } = actor
  const { id, folderId, circleId, memberId } = row
  const at = { tenantId, folderId, id }
  if (!done) return store.removeNext(db, at)
  const next = followerOf(row.was ?? [], { id: newId(), today, now })
  if (next === null || (await store.hasNext(db, at)) || (await hasNext(db, tenantId, id))) return
  await store.insertRecord(db, { tenantId, folderId, circleId, ...recordOf(next), memberId, was: [next] })
}

const finish = handle(finishTask, async (work, { recordId, version, done }) => {
  const { db, actor, today } = work
  const { tenantId } = actor
  const row = await store.recordRow(db, tenantId, recordId)
  if (row.kind !== 'task') return refuse('absent')
  const next = await store.updateDone(db, { tenantId, folderId: row.folderId, id: recordId, version }, done ? today : null)
  if (next === null) return refuse('conflict', { version: row.version })
  await keepFollower(work, row, done)
  return { id: recordId, version: next }
})

type File = NonNullable<Awaited<ReturnType<typeof caseAt>>>

/** What something was, as the file has it from now on. */
async function asInFile(work: Work, { was, ...record }: Row, file: File) {
  const { db, actor } = work
  const { tenantId, memberId: askerId } = actor
  const rows = was ?? [writtenHere({ ...record, tenantId })]
  const { follows_id: followsId, owner_id: ownerId } = rows[0]?.row ?? {}
  const workers = record.kind === 'task' ? (await colleaguesOf(work, file.circleId)).map(({ id }) => id) : []
  const links = rows.map(linkOf).filter((one) => typeof one === 'string')
  const now = {
    doneOn: record.doneOn,
    linkIsThere: await areThere(db, tenantId, links),
    isFollowed: typeof followsId === 'string' && (await hasNext(db, tenantId, followsId)),
    ownerId: ownerOf([String(ownerId), file.ownerId], { workers, askerId }),
  }
  return rows.map((one) => backInFile(one, now))
}

const back = handle(moveBack, async (work, { recordId, version }) => {
  const { db, actor, concerns } = work
  const { tenantId } = actor
  const row = await store.recordRow(db, tenantId, recordId)
  const file = await caseAt(db, tenantId, row.caseId)
  if (!file) return refuse('case-unseen')
  const may = mayWorkOn(file)
  if (!may.ok) return refuse(may.reason)
  const gone = await store.deleteRecord(db, { tenantId, folderId: row.folderId, id: recordId, version })
  if (!gone) return refuse('conflict', { version: row.version })
  const rows = await asInFile(work, row, file)
  const { folderId, circleId } = file
  await moveFiles(db, { tenantId, folderId, circleId }, filesOf(rows))
  const id = await putBack(db, rows, { folderId, circleId, newId: newId() })
  concerns([id])
  await keepNext(work, row.caseId)
  return { id, version: Number(rows[0]?.row.version ?? 1) }
})

const colleagues = handle(listColleagues, async ({ db, actor: { tenantId }, today }, { folderId }) => {
  const { circleId } = await store.folderRow(db, tenantId, folderId)
  const inside = new Set((await store.insidersOf(db, { tenantId, circleId, today, roles: safetyRoles })).map((one) => one.id))
  const all = await store.colleagues(db, { tenantId, today, roles: safetyRoles })
  return { rows: all.filter((one) => !inside.has(one.id)) }
})

const admit = handle(letIn, async ({ db, actor: { tenantId }, today, concerns }, { folderId, memberId }) => {
  const { circleId } = await store.folderRow(db, tenantId, folderId)
  const all = await store.colleagues(db, { tenantId, today, roles: safetyRoles })
  if (!all.some((one) => one.id === memberId)) return refuse('not-a-colleague')
  concerns([memberId])
  return (await store.letIn(db, circleId, memberId)) ? { id: folderId, version: 1 } : refuse('absent')
})

const remove = handle(takeOut, async ({ db, actor, today, concerns }, { folderId, memberId }) => {
  const { tenantId, memberId: askerId } = actor
  const { circleId, madeBy } = await store.folderRow(db, tenantId, folderId)
  const insiders = (await store.insidersOf(db, { tenantId, circleId, today, roles: safetyRoles })).map((one) => one.id)
  if (!insiders.includes(memberId)) return { id: folderId, version: 1 }
  const may = mayTakeOut({ askerId, memberId, madeBy, insiders })
  if (!may.ok) return refuse(may.reason)
  concerns([memberId])
  return (await store.takeOut(db, { circleId, memberId, today, roles: safetyRoles }))
    ? { id: folderId, version: 1 }
    : refuse('last-in-folder')
})

export const handlers = [
  note,
  task,
  post,
  make,
  find,
  list,
  open,
  records,
  write,
  change,
  finish,
  back,
  colleagues,
  admit,
  remove,
]
