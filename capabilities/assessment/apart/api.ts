// What may be asked about partners who were heard apart.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { receipt } from '../../../core/kit/receipt.ts'

const ofCase = { about: { view: 'people.case_file', by: 'caseId' } } as const

export const listHeardApart = operation({
  name: 'assessment.list-heard-apart',
  does: 'Gives the partners of a case and on which days each was heard without the other; nobody where there is one alone.',
  method: 'GET',
  path: '/assessment/cases/{caseId}/heard-apart',
  ...ofCase,
  right: 'case.read',
  trace: 'look',
  asks: z.object({ caseId: id }),
  gives: z.object({
    /** Latest day first; empty when not heard apart yet. */
    people: z.array(z.object({ id, name: z.string(), heard: z.array(z.object({ id, onDay: day, by: z.string() })) })),
    may: z.array(z.string()),
  }),
  refuses: [],
})

export const noteHeardApart = operation({
  name: 'assessment.note-heard-apart',
  does: 'Writes down that a partner was heard without the other, and when. What was said stands in a note.',
  method: 'POST',
  path: '/assessment/cases/{caseId}/heard-apart',
  ...ofCase,
  right: 'case.work',
  trace: 'change',
  asks: z.object({ caseId: id, id, personId: id, onDay: day }),
  gives: receipt,
  refuses: ['case-closed', 'day-to-come', 'not-around'],
})
