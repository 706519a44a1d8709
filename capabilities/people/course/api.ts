// What may be asked about the course of a case.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { receipt, version } from '../../../core/kit/receipt.ts'
import { caseTurn } from './model.ts'

const ofCase = { about: { view: 'people.case_file', by: 'caseId' } } as const
const change = { right: 'case.work', trace: 'change', gives: receipt } as const
const reason = z.string().trim().max(500).default('')

export const listTurns = operation({
  name: 'people.list-turns',
  does: 'Gives when a case was opened again and what it was about before, the latest first.',
  method: 'GET',
  path: '/people/cases/{caseId}/turns',
  ...ofCase,
  right: 'case.read',
  trace: 'look',
  asks: z.object({ caseId: id }),
  gives: z.object({ rows: z.array(caseTurn) }),
  refuses: [],
})

export const reopenCase = operation({
  name: 'people.reopen-case',
  does: 'Opens a closed case again; how it was closed stays readable.',
  method: 'POST',
  path: '/people/cases/{caseId}/reopen',
  ...ofCase,
  ...change,
  asks: z.object({ caseId: id, version, id, reason }),
  refuses: ['conflict', 'case-open', 'person-died'],
})

export const changeSubject = operation({
  name: 'people.change-subject',
  does: 'Says that a case came to be about something else; what it was about stays readable.',
  method: 'POST',
  path: '/people/cases/{caseId}/subject',
  ...ofCase,
  ...change,
  asks: z.object({ caseId: id, version, id, subject: z.string().trim().max(200), reason }),
  refuses: ['conflict', 'case-closed', 'same-subject'],
})
