// What may be asked about what someone wants, and about a no with its way back.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { receipt, version } from '../../../core/kit/receipt.ts'
import { ownScore, readiness, reason, saidTo, spokenNo } from '../model.ts'

const ofCase = { about: { view: 'people.case_file', by: 'caseId' }, right: 'case.work' } as const

export const listReadiness = operation({
  name: 'assessment.list-readiness',
  does: 'Gives what someone wants and how much, over time, and to what someone said no.',
  method: 'GET',
  path: '/assessment/cases/{caseId}/readiness',
  ...ofCase,
  right: 'case.read',
  trace: 'look',
  asks: z.object({ caseId: id }),
  gives: z.object({ asked: z.array(readiness), spoken: z.array(spokenNo), may: z.array(z.string()) }),
  refuses: [],
})

export const noteReadiness = operation({
  name: 'assessment.note-readiness',
  does: 'Writes down why someone wants a change, in their own words, and how willing they are from 0 to 10.',
  method: 'POST',
  path: '/assessment/cases/{caseId}/readiness',
  ...ofCase,
  trace: 'change',
  asks: z.object({
    caseId: id,
    id,
    askedOn: day,
    ownReasons: z.string().trim().max(2000).default(''),
    willingness: ownScore.default(null),
  }),
  gives: receipt,
  refuses: ['case-closed', 'empty-entry', 'day-to-come'],
})

export const noteNo = operation({
  name: 'assessment.note-no',
  does: 'Writes down that someone said no to registration, to a plan or to help, and how they can come back.',
  method: 'POST',
  path: '/assessment/cases/{caseId}/noes',
  ...ofCase,
  trace: 'change',
  asks: z.object({
    ...{ caseId: id, id, saidTo, saidOn: day },
    ownWords: z.string().trim().max(2000).default(''),
    wayBack: reason,
    /** The day on which it stands on Vandaag. */
    askAgainOn: day.nullable().default(null),
  }),
  gives: receipt,
  refuses: ['day-to-come', 'no-stands', 'day-gone'],
})

export const takeBackNo = operation({
  name: 'assessment.take-back-no',
  does: 'Writes down that someone came back on a no.',
  method: 'POST',
  path: '/assessment/noes/{spokenNoId}/take-back',
  about: { view: 'assessment.spoken_no', by: 'spokenNoId' },
  right: 'case.work',
  trace: 'change',
  asks: z.object({ spokenNoId: id, version, on: day, note: z.string().trim().max(1000).default('') }),
  gives: receipt,
  refuses: ['conflict', 'day-to-come'],
})

export const setWayBack = operation({
  name: 'assessment.set-way-back',
  does: 'Says how someone who said no can come back, and on which day to ask again.',
  method: 'PUT',
  path: '/assessment/noes/{spokenNoId}/way-back',
  about: { view: 'assessment.spoken_no', by: 'spokenNoId' },
  right: 'case.work',
  trace: 'change',
  asks: z.object({ spokenNoId: id, version, wayBack: reason, askAgainOn: day.nullable() }),
  gives: receipt,
  refuses: ['conflict', 'day-gone'],
})

export const listWaysBack = operation({
  name: 'assessment.list-ways-back',
  does: 'Gives the noes of people in my cases whose day to ask again has come, the earliest first.',
  method: 'GET',
  path: '/assessment/ways-back',
  about: 'own',
  right: 'case.work',
  trace: 'look',
  asks: z.object({}),
  gives: z.object({
    rows: z.array(
      spokenNo.pick({ id: true, version: true, saidTo: true, saidOn: true, wayBack: true }).extend({
        askAgainOn: day,
        caseId: id,
        personName: z.string(),
      }),
    ),
    /** Whether there are more than are given. */
    more: z.boolean(),
  }),
  refuses: [],
  touches: ({ rows }) => rows.map((row) => row.caseId),
})
