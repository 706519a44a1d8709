// What may be asked of what is kept: a whole case, to hand over or to give to whom it is about.
import { z } from 'zod'
import { id } from '../../core/kit/id.ts'
import { operation } from '../../core/kit/operation.ts'

export const exportCase = operation({
  name: 'retention.export-case',
  does: 'Gives all that is kept in the folder of a case, and the cards of the people in it, table by table; to who showed again that it is them.',
  method: 'GET',
  path: '/retention/cases/{caseId}',
  about: { view: 'people.case_file', by: 'caseId' },
  right: 'case.read',
  proven: true,
  trace: 'look',
  asks: z.object({ caseId: id }),
  // Rows go out as they are kept: the columns are those of the register of processing.
  gives: z.object({ tables: z.array(z.object({ table: z.string(), rows: z.array(z.unknown()) })) }),
  refuses: [],
})
