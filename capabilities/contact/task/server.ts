// Tasks: load, decide, save.
import { toPage } from '../../../core/kit/page.ts'
import { handle, type Work } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { caseNames } from '../../people/door.ts'
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
  const next = await store.updateTask(
    db,
    { tenantId, taskId, version },
    {
      ...(title === undefined ? {} : { title }),
      ...(dueOn === undefined ? {} : { dueOn }),
      ...(ownerId === undefined ? {} : { ownerId }),
      ...(done === undefined ? {} : { doneOn: done ? (row.doneOn ?? today) : null }),
    },
  )
  if (next === null) return refuse('conflict', { version: row.version })
  await door.keepNext(work, row.caseId)
  if (done && row.doneOn === null) await work.tell('contact.task-done', [taskId])
  return { id: taskId, version: next }
})

/** The key of a page of tasks: day and id. */
function fromKey(key: string | undefined): { on: string; id: string } | null {
  const found = /^(\d{4}-\d\d-\d\d)\/([0-9a-f-]{36})$/.exec(key ?? '')
  return found?.[1] && found[2] ? { on: found[1], id: found[2] } : null
}

async function page({ db, actor }: Work, filter: Omit<store.TaskFilter, 'tenantId' | 'after'> & { after: string | undefined }) {
  const { tenantId } = actor
  const rows = await store.tasks(db, { ...filter, tenantId, after: fromKey(filter.after) })
  const names = await caseNames(
    db,
    tenantId,
    rows.map((row) => row.caseId),
  )
  const named = rows.map((row) => ({ ...row, name: names.get(row.caseId) ?? '' }))
  return toPage(named, filter.limit, (row) => `${row.dueOn ?? '9999-12-31'}/${row.id}`)
}

const listMine = handle(listMyTasks, (work, { dueBy, after, limit }) =>
  page(work, { ownerId: work.actor.memberId, dueBy, state: 'open', after, limit }),
)

const listOfCase = handle(listCaseTasks, (work, { caseId, state, after, limit }) => page(work, { caseId, state, after, limit }))

export const handlers = [add, change, listMine, listOfCase]
