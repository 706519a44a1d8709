// Tasks: load, decide, save.
import { dayKey, fromKey, noDay, toPage } from '../../../core/kit/page.ts'
import { newId } from '../../../platform/db/new-id.ts'
import { handle, type Work } from '../../../platform/http/handler.ts'
import { refuse } from '../../../platform/http/outcome.ts'
import { isColleague, openPlace } from '../../people/door.ts'
import * as door from '../door.ts'
import { addTask, changeTask, listCaseTasks, listMyTasks } from './api.ts'
import { mayRepeat, nextDue, onlyTicksOff } from './rules.ts'
import * as store from './store.ts'

const add = handle(addTask, async (work, { caseId, id, title, dueOn, ownerId, repeat, repeatUntil }) => {
  const may = mayRepeat({ dueOn, repeat, repeatUntil })
  if (!may.ok) return refuse(may.reason)
  const added = await door.addTask(work, {
    id,
    caseId,
    title,
    dueOn,
    repeat,
    repeatUntil,
    ownerId: ownerId ?? work.actor.memberId,
  })
  return added.ok ? { id, version: 1 } : refuse(added.reason)
})

type Task = Awaited<ReturnType<typeof store.taskRow>>

/** A task that comes back and is ticked off has its next; opened again, that one goes. */
async function keepFollower(work: Work, task: Task, done: boolean): Promise<void> {
  const { db, actor, today } = work
  if (!done) return store.removeNext(db, actor.tenantId, task.id)
  const due = nextDue(task, today)
  if (due === null || (await store.hasNext(db, actor.tenantId, task.id))) return
  const { caseId, title, ownerId, repeat, repeatUntil } = task
  await door.addTask(work, { id: newId(), caseId, title, dueOn: due, ownerId, repeat, repeatUntil, followsId: task.id })
}

const change = handle(changeTask, async (work, { taskId, version, ...to }) => {
  const { db, actor, today } = work
  const { tenantId } = actor
  const { done, title, dueOn, ownerId, repeat, repeatUntil } = to
  const row = await store.taskRow(db, tenantId, taskId)
  const place = onlyTicksOff(to) ? null : await openPlace(work, row.caseId)
  if (place && 'refused' in place) return place
  if (ownerId && !(await isColleague(work, { memberId: ownerId, circleId: row.circleId }))) return refuse('not-a-colleague')
  const asked = { dueOn: dueOn === undefined ? row.dueOn : dueOn, repeat: repeat === undefined ? row.repeat : repeat }
  const ends = asked.repeat === null ? null : repeatUntil === undefined ? row.repeatUntil : repeatUntil
  const may = mayRepeat({ ...asked, repeatUntil: ends })
  if (!may.ok) return refuse(may.reason)
  const doneOn = done === undefined ? undefined : done ? (row.doneOn ?? today) : null
  const next = await store.updateTask(
    db,
    { tenantId, id: taskId, version },
    { title, dueOn, ownerId, doneOn, repeat, repeatUntil: ends },
  )
  if (next === null) return refuse('conflict', { version: row.version })
  if (done !== undefined && row.repeat !== null) await keepFollower(work, row, done)
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
