// What may be asked about the desks of institutions.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { receipt, version } from '../../../core/kit/receipt.ts'
import { desk, deskText, logText, pressing, pressingLine } from './model.ts'

const ofCase = { about: { view: 'people.case_file', by: 'caseId' } } as const
const ofDesk = { about: { view: 'contact.institution', by: 'institutionId' } } as const
const change = { right: 'case.work', trace: 'change', gives: receipt } as const

export const addDesk = operation({
  name: 'contact.add-institution',
  does: 'Opens a desk for an institution that someone deals with.',
  method: 'POST',
  path: '/contact/cases/{caseId}/institutions',
  ...ofCase,
  ...change,
  asks: deskText.extend({ caseId: id, id }),
  refuses: ['case-closed'],
})

export const changeDesk = operation({
  name: 'contact.change-institution',
  does: 'Changes numbers, terms and the next move at a desk, or closes it.',
  method: 'PUT',
  path: '/contact/institutions/{institutionId}',
  ...ofDesk,
  ...change,
  asks: deskText.extend({ institutionId: id, version, closed: z.boolean() }),
  refuses: ['conflict'],
})

export const logAtDesk = operation({
  name: 'contact.log-at-institution',
  does: 'Writes down what was asked, promised, answered or sent, on which day, and by when they would.',
  method: 'POST',
  path: '/contact/institutions/{institutionId}/log',
  ...ofDesk,
  ...change,
  asks: logText.extend({ institutionId: id, id }),
  refuses: ['day-to-come', 'case-closed'],
})

export const settleLog = operation({
  name: 'contact.settle-at-institution',
  does: 'Writes down that they answered or did as they promised, or takes that back.',
  method: 'POST',
  path: '/contact/institution-log/{logId}/settle',
  about: { view: 'contact.institution_log', by: 'logId' },
  ...change,
  asks: z.object({ logId: id, version, settled: z.boolean() }),
  refuses: ['conflict'],
})

export const listDesks = operation({
  name: 'contact.list-institutions',
  does: 'Gives the desks of a case with the last twenty lines of each log, what presses first on top; at most 100.',
  method: 'GET',
  path: '/contact/cases/{caseId}/institutions',
  ...ofCase,
  right: 'case.read',
  trace: 'look',
  asks: z.object({ caseId: id }),
  gives: z.object({ desks: z.array(desk.extend({ pressing: z.array(pressing) })), may: z.array(z.string()) }),
  refuses: [],
})

export const listPressing = operation({
  name: 'contact.list-pressing-institutions',
  does: 'Gives what presses at institutions in the cases of the asker, the soonest first, at most 50 and whether there are more.',
  method: 'GET',
  path: '/contact/institutions',
  about: 'many',
  right: 'case.read',
  trace: 'look',
  asks: z.object({}),
  gives: z.object({
    rows: z.array(pressingLine),
    more: z.boolean(),
  }),
  refuses: [],
  touches: ({ rows }) => [...new Set(rows.map((row) => row.caseId))],
})
