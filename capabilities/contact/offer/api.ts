// What may be asked about tasks that go from one colleague to another.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { receipt, version } from '../../../core/kit/receipt.ts'

const words = z.string().trim().max(500).default('')

export const offerTask = operation({
  name: 'contact.offer-task',
  does: 'Asks a colleague who sees the case to take a task over, with a word; until then it stays where it is.',
  method: 'POST',
  path: '/contact/tasks/{taskId}/offers',
  about: { view: 'contact.task', by: 'taskId' },
  right: 'case.work',
  trace: 'change',
  asks: z.object({ taskId: id, id, toId: id, words }),
  gives: receipt,
  refuses: ['not-your-task', 'task-done', 'offered-already', 'not-a-colleague'],
})

export const answerOffer = operation({
  name: 'contact.answer-offer',
  does: 'Accepts a task that was offered, or gives it back with a word; who offered it may take it back.',
  method: 'POST',
  path: '/contact/task-offers/{offerId}/answer',
  about: { view: 'contact.task_offer', by: 'offerId' },
  right: 'case.work',
  trace: 'change',
  asks: z.object({ offerId: id, version, answer: z.enum(['accepted', 'returned', 'withdrawn']), words }),
  gives: receipt,
  refuses: ['case-closed', 'conflict', 'not-your-offer', 'answered-already', 'task-done'],
})
