// Who works with the bank of a household: what may be asked about it.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { receipt, version } from '../../../core/kit/receipt.ts'

const person = z.object({ id, name: z.string() })

export const seeBudgetWorker = operation({
  name: 'finance.see-budget-worker',
  does: 'Gives who works with the bank of a household: the one that was chosen, or else whoever holds the case.',
  method: 'GET',
  path: '/finance/cases/{caseId}/budget-worker',
  about: { view: 'people.case_file', by: 'caseId' },
  right: 'case.read',
  trace: 'look',
  asks: z.object({ caseId: id }),
  gives: z.object({
    /** Null while nobody holds the case. */
    worker: person.nullable(),
    isMine: z.boolean(),
    /** Version null while nobody was chosen. */
    version: version.nullable(),
    /** Whom it may be handed to; empty for who may not hand it on. */
    colleagues: z.array(person),
  }),
  refuses: [],
})
export type SeenWorker = z.infer<typeof seeBudgetWorker.gives>

export const setBudgetWorker = operation({
  name: 'finance.set-budget-worker',
  does: 'Says who works with the bank of a household. Whoever holds the case may, and who it is now.',
  method: 'PUT',
  path: '/finance/cases/{caseId}/budget-worker',
  about: { view: 'people.case_file', by: 'caseId' },
  right: 'money.work',
  trace: 'change',
  asks: z.object({ caseId: id, version: version.nullable(), memberId: id }),
  gives: receipt,
  refuses: ['case-closed', 'conflict', 'not-budget-worker', 'not-a-colleague'],
})
