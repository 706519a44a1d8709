// What may be asked about proposals that were put on record.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { receipt, version } from '../../../core/kit/receipt.ts'
import { offer } from './model.ts'

const ofCase = { view: 'people.case_file', by: 'caseId' } as const

export const listOffers = operation({
  name: 'finance.list-offers',
  does: 'Gives the proposals to creditors that were put on record in a case, the newest first, each with what every creditor was offered.',
  method: 'GET',
  path: '/finance/cases/{caseId}/offers',
  about: ofCase,
  right: 'case.read',
  trace: 'look',
  asks: z.object({ caseId: id }),
  gives: z.object({ offers: z.array(offer), may: z.array(z.string()) }),
  refuses: [],
})

export const keepOffer = operation({
  name: 'finance.keep-offer',
  does: 'Puts the proposal on record as it follows now from the debts and the plan that was kept. Nothing to pay with is an offer too: of nothing.',
  method: 'POST',
  path: '/finance/cases/{caseId}/offers',
  about: ofCase,
  right: 'money.work',
  trace: 'change',
  /** `planVersion`: the plan that was seen. */
  asks: z.object({ caseId: id, id, planVersion: version }),
  gives: receipt,
  refuses: ['absent', 'case-closed', 'conflict', 'exists', 'no-plan', 'nothing-owed'],
})
