// What may be asked about an arrangement that a judge might impose.
import { z } from 'zod'
import { givenFile } from '../../../core/kit/file.ts'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'

export const saveImposedDraft = operation({
  name: 'finance.save-imposed-draft',
  does: 'Gives a draft with the facts for who prepares a request to impose the last proposal on record (art. 287a Fw): the proposal, who agrees, who refuses and why, what stays free, and which papers there are.',
  method: 'GET',
  path: '/finance/cases/{caseId}/imposed-draft',
  about: { view: 'people.case_file', by: 'caseId' },
  right: 'money.work',
  trace: 'look',
  asks: z.object({ caseId: id, as: z.enum(['pdf', 'docx']) }),
  gives: givenFile,
  sends: 'file',
  refuses: ['no-offer-kept', 'nobody-refuses', 'letter-busy', 'letter-not-set'],
})
