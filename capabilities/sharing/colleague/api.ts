// What may be asked about whom of ours one may ask.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { candidate } from './model.ts'

// By POST, since a search word is never in an address.
export const findColleagues = operation({
  name: 'sharing.find-colleagues',
  does: 'Finds colleagues and teams who may be asked to take a case over or to help beside, by words of their names; who is away says so.',
  method: 'POST',
  path: '/sharing/cases/{caseId}/colleagues',
  about: { view: 'people.case_file', by: 'caseId' },
  right: 'case.work',
  trace: 'look',
  asks: z.object({ caseId: id, words: z.string().trim().max(200).default('') }),
  gives: z.object({ rows: z.array(candidate), left: z.int() }),
  refuses: [],
})
