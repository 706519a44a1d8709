// What may be asked about quick questions: write one down, look back at them, count what they were about.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { pageAsk, pageOf } from '../../../core/kit/page.ts'
import { receipt } from '../../../core/kit/receipt.ts'
import { quickLine, quickText, subject, subjectCount } from './model.ts'

const period = { from: day, to: day, teamId: id.optional() }

export const noteQuickQuestion = operation({
  name: 'intake.note-quick-question',
  does: 'Writes down a quick question without a file or a name: what was asked, what it was about and what was answered.',
  method: 'POST',
  path: '/intake/quick-questions',
  about: 'own',
  right: 'request.register',
  trace: 'change',
  asks: quickText.extend({ id, teamId: id.optional() }),
  gives: receipt,
  refuses: ['not-my-team', 'quick-leads-back', 'offer-missing', 'offer-gone'],
})

export const listQuickQuestions = operation({
  name: 'intake.list-quick-questions',
  does: 'Gives the quick questions of my teams in a period, the last one first.',
  method: 'GET',
  path: '/intake/quick-questions',
  about: 'many',
  right: 'request.register',
  trace: 'look',
  asks: z.object({ ...pageAsk, ...period, subject: subject.optional() }),
  gives: pageOf(quickLine),
  refuses: [],
  touches: ({ rows }) => rows.flatMap((row) => row.requestId ?? []),
})

export const countQuickQuestions = operation({
  name: 'intake.count-quick-questions',
  does: 'Counts the quick questions of my teams in a period by subject and by what became of them.',
  method: 'GET',
  path: '/intake/quick-questions/counts',
  about: 'many',
  right: 'request.register',
  trace: 'look',
  asks: z.object(period),
  gives: z.object({ rows: z.array(subjectCount) }),
  refuses: [],
  // Counts are about nobody in particular.
  touches: () => [],
})

export const openQuickQuestion = operation({
  name: 'intake.open-quick-question',
  does: 'Gives one quick question, to go on with it as a request.',
  method: 'GET',
  path: '/intake/quick-questions/{quickId}',
  about: { view: 'intake.quick_question', by: 'quickId' },
  right: 'request.register',
  trace: 'look',
  asks: z.object({ quickId: id }),
  gives: quickLine,
  refuses: [],
})
