// What may be asked about the timeline of a case.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { pageAsk, pageOf } from '../../../core/kit/page.ts'
import { kindCode, sharing } from '../note/model.ts'
import { happening, part } from './model.ts'

export const listHappenings = operation({
  name: 'contact.list-happenings',
  does: 'Gives everything that happened in a case, newest first: notes, appointments, tasks done, the plan, and the file itself.',
  method: 'GET',
  path: '/contact/cases/{caseId}/timeline',
  about: { view: 'people.case_file', by: 'caseId' },
  right: 'case.read',
  trace: 'look',
  asks: z.object({
    ...pageAsk,
    caseId: id,
    part: part.optional(),
    /** Only notes have a kind, and readers besides the team. */
    kind: kindCode.optional(),
    sharing: sharing.optional(),
    memberId: id.optional(),
    goalId: id.optional(),
  }),
  gives: pageOf(happening),
  refuses: [],
})
