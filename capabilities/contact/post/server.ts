// Incoming post: taken in page by page, read one by one, and followed by what each letter asks.
import { id } from '../../../core/kit/id.ts'
import { toPage } from '../../../core/kit/page.ts'
import { keepFile } from '../../../platform/files/door.ts'
import { takeIn } from '../../../platform/files/take-in.ts'
import { handle, type Work } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { openPlace } from '../../people/door.ts'
import { addTask, named } from '../door.ts'
import * as api from './api.ts'
import { mayBeNoted, taskDay } from './rules.ts'
import * as store from './store.ts'

const most = 40

const take = handle(api.takeInPost, async (work, { caseId, id: postId, fileId, receivedOn, name, content }) => {
  const place = await openPlace(work, caseId)
  if ('refused' in place) return place
  if (receivedOn > work.today) return refuse('day-to-come')
  const taken = await takeIn(content)
  if ('refused' in taken) return taken
  await keepFile(work, place, { ...taken, id: fileId, name })
  await store.insertPost(work.db, place, { id: postId, fileId, receivedOn, memberId: work.actor.memberId })
  return { id: postId, version: 1 }
})

const addPage = handle(api.addPostPage, async (work, { postId, version, toId }) => {
  const { db, actor } = work
  const { tenantId } = actor
  const row = await store.postRow(db, tenantId, postId)
  const to = postId === toId ? undefined : await store.postOfCase(db, { tenantId, caseId: row.caseId, postId: toId })
  if (!to) return refuse('absent')
  const place = await openPlace(work, to.caseId)
  if ('refused' in place) return place
  const [moving, there] = [await store.pagesOf(db, tenantId, [postId]), await store.pagesOf(db, tenantId, [toId])]
  if (moving.length + there.length > most) return refuse('too-many-pages')
  const gone = await store.deletePost(db, { tenantId, id: postId, version })
  if (!gone) return refuse('conflict', { version: row.version })
  for (const [at, { fileId }] of moving.entries())
    await store.insertPage(db, place, { postId: toId, number: there.length + at + 1, fileId })
  return { id: toId, version: to.version }
})

const note = handle(api.notePost, async (work, { postId, version, taskId, taskTitle, ...facts }) => {
  const { db, actor, today } = work
  const { tenantId } = actor
  const row = await store.postRow(db, tenantId, postId)
  const place = await openPlace(work, row.caseId)
  if ('refused' in place) return place
  const may = mayBeNoted(facts, today)
  if (!may.ok) return refuse(may.reason)
  const dueOn = taskDay(facts, today)
  // What was read before has its task; a letter read again makes no second one.
  const makesTask = dueOn !== null && row.taskId === null && taskTitle !== ''
  if (makesTask) {
    const task = { id: taskId, caseId: row.caseId, title: taskTitle, dueOn, ownerId: actor.memberId }
    const added = await addTask(work, task)
    if (!added.ok) return refuse(added.reason)
  }
  const to = { ...facts, state: 'read' as const, ...(makesTask ? { taskId } : {}) }
  const next = await store.updatePost(db, { tenantId, id: postId, version }, to)
  if (next === null) return refuse('conflict', { version: row.version })
  await work.tell('contact.post-read', [postId])
  return { id: postId, version: next }
})

/** Also in a closed case, as giving the papers back is: it clears away and adds nothing. */
const aside = handle(api.setPostAside, async ({ db, actor }, { postId, version, aside: away }) => {
  const { tenantId } = actor
  const next = await store.updatePost(db, { tenantId, id: postId, version }, { state: away ? 'set-aside' : 'unread' })
  if (next !== null) return { id: postId, version: next }
  return refuse('conflict', { version: (await store.postRow(db, tenantId, postId)).version })
})

const giveBack = handle(api.returnOriginals, async ({ db, actor, today }, { caseId, returnedOn }) => {
  if (returnedOn > today) return refuse('day-to-come')
  const count = await store.returnOriginals(db, { tenantId: actor.tenantId, caseId, returnedOn })
  return count === 0 ? refuse('nothing-here') : { id: caseId, version: 1 }
})

async function linesOf({ db, actor }: Work, rows: Awaited<ReturnType<typeof store.postOf>>) {
  const all = await store.pagesOf(
    db,
    actor.tenantId,
    rows.map((row) => row.id),
  )
  const pages = Map.groupBy(all, (page) => page.postId)
  return rows.map((row) => ({ ...row, pages: pages.get(row.id) ?? [] }))
}

const list = handle(api.listPost, async (work, { caseId, state, after, limit }) => {
  const { db, actor } = work
  const { tenantId } = actor
  const from = id.safeParse(after)
  const asked = { tenantId, caseId, unread: state === 'unread', after: from.success ? from.data : null, limit }
  const [rows, counts] = [await store.postOf(db, asked), await store.countsOf(db, tenantId, caseId)]
  return { ...toPage(await linesOf(work, rows), limit, (row) => row.id), ...counts }
})

/** More than these nobody reads in a morning; the list says that there are more. */
const mostUnread = 50

const unread = handle(api.listUnreadPost, async ({ db, actor }) => {
  const { tenantId, memberId } = actor
  const waiting = await store.unreadByCase(db, { tenantId, ownerId: memberId, limit: mostUnread })
  const rows = await named(db, tenantId, waiting.slice(0, mostUnread))
  return { rows: rows.map((row) => ({ ...row, name: row.name ?? '' })), more: waiting.length > mostUnread }
})

export const handlers = [take, addPage, note, aside, giveBack, list, unread]
