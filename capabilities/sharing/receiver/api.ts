// What may be asked about who can receive what is shared.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { fittingOffer } from '../../plan/offer/model.ts'
import { receiver } from './model.ts'

// By POST, since a search word is never in an address.
export const findReceivers = operation({
  name: 'sharing.find-receivers',
  does: 'Finds services of the sociale kaart for someone, by words and the goal it is for, what fits best first, each with why.',
  method: 'POST',
  path: '/sharing/cases/{caseId}/receivers',
  about: { view: 'people.case_file', by: 'caseId' },
  right: 'case.work',
  trace: 'look',
  asks: z.object({ caseId: id, goalId: id.nullable().default(null), words: z.string().trim().max(200).default('') }),
  gives: z.object({ rows: z.array(fittingOffer.omit({ taken: true })), left: z.int() }),
  refuses: [],
})

export const findReportReceivers = operation({
  name: 'sharing.find-report-receivers',
  does: 'Finds who may get a report about someone: who is round the case, and by words of a name also the address book of all.',
  method: 'POST',
  path: '/sharing/cases/{caseId}/report-receivers',
  about: { view: 'people.case_file', by: 'caseId' },
  right: 'case.work',
  trace: 'look',
  asks: z.object({ caseId: id, words: z.string().trim().max(200).default('') }),
  gives: z.object({ rows: z.array(receiver) }),
  refuses: [],
})
