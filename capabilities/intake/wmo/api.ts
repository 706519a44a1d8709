// What may be asked about the clock of the Wmo: which run, that of a case, and what was done.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { pageAsk, pageOf } from '../../../core/kit/page.ts'
import { receipt, version } from '../../../core/kit/receipt.ts'
import { wmoLine, wmoSteps } from './model.ts'

export const listWmoClocks = operation({
  name: 'intake.list-wmo-clocks',
  does: 'Gives the Wmo terms that run in my teams, waiting or in a case, the one that ends first on top.',
  method: 'GET',
  path: '/intake/wmo',
  about: 'many',
  right: 'case.read',
  trace: 'look',
  asks: z.object({ ...pageAsk, teamId: id.optional() }),
  gives: pageOf(wmoLine),
  refuses: [],
  touches: ({ rows }) => rows.map((row) => row.requestId),
})

export const openWmoOfCase = operation({
  name: 'intake.open-wmo-of-case',
  does: 'Gives the Wmo reports that led to a case, each with its clock.',
  method: 'GET',
  path: '/intake/wmo/cases/{caseId}',
  about: { view: 'people.case_file', by: 'caseId' },
  right: 'case.read',
  trace: 'look',
  asks: z.object({ caseId: id }),
  gives: z.object({ rows: z.array(wmoLine) }),
  refuses: [],
})

export const noteWmoSteps = operation({
  name: 'intake.note-wmo-steps',
  does: 'Writes down on which days the investigation was ready, the application came and the decision was made.',
  method: 'PUT',
  path: '/intake/requests/{requestId}/wmo',
  about: { view: 'intake.request', by: 'requestId' },
  right: 'case.work',
  trace: 'change',
  asks: wmoSteps.extend({ requestId: id, version }),
  gives: receipt,
  refuses: ['conflict', 'not-wmo', 'day-to-come', 'before-that', 'not-applied'],
})
