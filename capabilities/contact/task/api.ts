// What may be asked about tasks.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { pageAsk, pageOf } from '../../../core/kit/page.ts'
import { receipt, version } from '../../../core/kit/receipt.ts'
import { repeat, taskLine, taskTitle } from './model.ts'

export const addTask = operation({
  name: 'contact.add-task',
  does: 'Adds a task to a case, for oneself unless another owner is named.',
  method: 'POST',
  path: '/contact/cases/{caseId}/tasks',
  about: { view: 'people.case_file', by: 'caseId' },
  right: 'case.work',
  trace: 'change',
  asks: z.object({
    caseId: id,
    id,
    title: taskTitle,
    dueOn: day.nullable().default(null),
    ownerId: id.optional(),
    repeat: repeat.nullable().default(null),
    repeatUntil: day.nullable().default(null),
  }),
  gives: receipt,
  refuses: ['case-closed', 'not-a-colleague', 'repeat-without-day', 'repeat-turned'],
})

export const changeTask = operation({
  name: 'contact.change-task',
  does: 'Ticks a task off or opens it again, or changes its words, day, owner or repetition. What is left out stays; what comes back comes back when it is ticked off.',
  method: 'PATCH',
  path: '/contact/tasks/{taskId}',
  about: { view: 'contact.task', by: 'taskId' },
  right: 'case.work',
  trace: 'change',
  asks: z.object({
    taskId: id,
    version,
    done: z.boolean().optional(),
    title: taskTitle.optional(),
    dueOn: day.nullable().optional(),
    ownerId: id.optional(),
    repeat: repeat.nullable().optional(),
    repeatUntil: day.nullable().optional(),
  }),
  gives: receipt,
  refuses: ['case-closed', 'conflict', 'not-a-colleague', 'repeat-without-day', 'repeat-turned'],
})

export const listMyTasks = operation({
  name: 'contact.list-my-tasks',
  does: 'Gives the open tasks of the asker, the first due first.',
  method: 'GET',
  path: '/contact/tasks',
  about: 'many',
  right: 'case.read',
  trace: 'look',
  asks: z.object({ ...pageAsk, dueBy: day.optional() }),
  gives: pageOf(taskLine),
  refuses: [],
  touches: ({ rows }) => [...new Set(rows.map((row) => row.caseId))],
})

export const listCaseTasks = operation({
  name: 'contact.list-case-tasks',
  does: 'Gives the tasks of a case, open or done, the first due first.',
  method: 'GET',
  path: '/contact/cases/{caseId}/tasks',
  about: { view: 'people.case_file', by: 'caseId' },
  right: 'case.read',
  trace: 'look',
  asks: z.object({ ...pageAsk, caseId: id, state: z.enum(['open', 'done']).default('open') }),
  gives: pageOf(taskLine),
  refuses: [],
})
