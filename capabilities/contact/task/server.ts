// Tasks: load, decide, save.
import { dayKey, fromKey, noDay, toPage } from '../../../core/kit/page.ts'
import { handle, type Work } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import * as door from '../door.ts'
import { addTask, changeTask, listCaseTasks, listMyTasks } from './api.ts'
import * as store from './store.ts'

const add = handle(addTask, async (work, { caseId, id, title, dueOn, ownerId }) => {
  const added = await door.addTask(work, { id, caseId, title, dueOn, ownerId: ownerId ?? work.actor.memberId })
  return added.ok ? { id, version: 1 } : refuse(added.reason)
})

const change = handle(changeTask, async (work, { taskId, version, done, title, dueOn, ownerId }) => {
  const { db, actor, today } = work
  const { tenantId } = actor
  const row = await store.taskRow(db, tenantId, taskId)
  if (ownerId && !(await store.seesCircle(db, { tenantId, memberId: ownerId, circleId: row.circleId })))
    return refuse('not-a-colleague')
  const doneOn = done === undefined ? undefined : done ? (row.doneOn ?? today) : null
  const next = await store.updateTask(db, { tenantId, id: taskId, version }, { title, dueOn, ownerId, doneOn })
  if (next === null) return refuse('conflict', { version: row.version })
  await door.keepNext(work, row.caseId)
  if (done && row.doneOn === null) await work.tell('contact.task-done', [taskId])
  return { id: taskId, version: next }
})

async function page({ db, actor }: Work, filter: Omit<store.TaskFilter, 'tenantId' | 'after'> & { after: string | undefined }) {
  const { tenantId } = actor
  const rows = await store.tasks(db, { ...filter, tenantId, after: fromKey(filter.after, dayKey) })
  const named = (await door.named(db, tenantId, rows)).map((row) => ({ ...row, name: row.name ?? '' }))
  return toPage(named, filter.limit, (row) => `${row.dueOn ?? noDay}/${row.id}`)
}

const listMine = handle(listMyTasks, (work, { dueBy, after, limit }) =>
  page(work, { ownerId: work.actor.memberId, dueBy, state: 'open', atWork: true, after, limit }),
)

const listOfCase = handle(listCaseTasks, (work, { caseId, state, after, limit }) => page(work, { caseId, state, after, limit }))

export const handlers = [add, change, listMine, listOfCase]
