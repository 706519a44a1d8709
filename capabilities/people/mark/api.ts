// What may be asked about warning marks.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { receipt, version } from '../../../core/kit/receipt.ts'
import { dueMark, mark, markText } from './model.ts'

const ofCase = { about: { view: 'people.case_file', by: 'caseId' } } as const
const ofMark = { about: { view: 'people.warning_mark', by: 'markId' } } as const
const change = { right: 'case.work', trace: 'change', gives: receipt } as const

export const listMarks = operation({
  name: 'people.list-marks',
  does: 'Gives the warning marks of a case: those that stand, and what stood before and why it ended.',
  method: 'GET',
  path: '/people/cases/{caseId}/marks',
  ...ofCase,
  right: 'case.read',
  trace: 'look',
  asks: z.object({ caseId: id }),
  gives: z.object({ rows: z.array(mark), may: z.array(z.string()) }),
  refuses: [],
})

export const placeMark = operation({
  name: 'people.place-mark',
  does: 'Places a warning mark on a case: what to mind, why, when it is looked at again, and whether the person knows.',
  method: 'POST',
  path: '/people/cases/{caseId}/marks',
  ...ofCase,
  ...change,
  asks: markText.extend({ caseId: id, id }),
  refuses: ['case-closed', 'review-past', 'not-discussed-why'],
})

export const reviewMark = operation({
  name: 'people.review-mark',
  does: 'Looks at a warning mark again: its words, why it stands, and the next day to look.',
  method: 'PUT',
  path: '/people/marks/{markId}',
  ...ofMark,
  ...change,
  asks: markText.extend({ markId: id, version }),
  refuses: ['conflict', 'case-closed', 'mark-ended', 'review-past', 'not-discussed-why'],
})

export const endMark = operation({
  name: 'people.end-mark',
  does: 'Ends a warning mark, with why; it stays readable in the history of the case.',
  method: 'POST',
  path: '/people/marks/{markId}/end',
  ...ofMark,
  ...change,
  asks: z.object({ markId: id, version, because: z.string().trim().min(1).max(500) }),
  refuses: ['conflict', 'mark-ended'],
})

export const listDueMarks = operation({
  name: 'people.list-due-marks',
  does: 'Gives the warning marks of open cases whose day to look again has come, placed by the asker or on cases of theirs, at most 50.',
  method: 'GET',
  path: '/people/due-marks',
  about: 'many',
  right: 'case.work',
  trace: 'look',
  asks: z.object({}),
  gives: z.object({ rows: z.array(dueMark), more: z.boolean() }),
  refuses: [],
  touches: ({ rows }) => [...new Set(rows.map((row) => row.caseId))],
})
