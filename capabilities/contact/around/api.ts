// What one chooses from when writing for a case: its goals, and the colleagues who see it.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'

export const listChoices = operation({
  name: 'contact.list-choices',
  does: 'Gives the goals of a case that are worked on or wait, and the colleagues who see it.',
  method: 'GET',
  path: '/contact/cases/{caseId}/choices',
  about: { view: 'people.case_file', by: 'caseId' },
  right: 'case.read',
  trace: 'look',
  asks: z.object({ caseId: id }),
  gives: z.object({
    goals: z.array(z.object({ id, ownWords: z.string(), state: z.enum(['now', 'later']) })),
    colleagues: z.array(z.object({ id, name: z.string() })),
  }),
  refuses: [],
})
