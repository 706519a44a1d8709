// What may be asked of what is kept: a whole case, to hand over or to give to whom it is about; and that a case is kept whatever its terms say.
import { z } from 'zod'
import { id } from '../../core/kit/id.ts'
import { operation } from '../../core/kit/operation.ts'
import { pageAsk, pageOf } from '../../core/kit/page.ts'
import { receipt } from '../../core/kit/receipt.ts'
import { hold, holdToSee, reason } from './model.ts'

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

export const openHold = operation({
  name: 'retention.open-hold',
  does: 'Says whether a case is kept whatever its terms say: why, until which day and by whom.',
  method: 'GET',
  path: '/retention/cases/{caseId}/hold',
  about: { view: 'people.case_file', by: 'caseId' },
  right: 'case.read',
  trace: 'look',
  asks: z.object({ caseId: id }),
  gives: z.object({ hold: hold.nullable() }),
  refuses: [],
})

export const holdCase = operation({
  name: 'retention.hold-case',
  does: 'Keeps a case until a day whatever its terms say: no night erases anything of it, and notes and bank files are not taken back.',
  method: 'POST',
  path: '/retention/cases/{caseId}/hold',
  about: { view: 'people.case_file', by: 'caseId' },
  right: 'team.lead',
  trace: 'change',
  final: true,
  asks: z.object({ caseId: id, id, reason, until: z.iso.date() }),
  gives: receipt,
  refuses: ['hold-until', 'already-held'],
})

export const liftHold = operation({
  name: 'retention.lift-hold',
  does: 'Ends that a case is kept whatever its terms say, with the reason; that it was, and why, stays on record.',
  method: 'POST',
  path: '/retention/cases/{caseId}/hold/{holdId}/lift',
  about: { view: 'people.case_file', by: 'caseId' },
  right: 'team.lead',
  trace: 'change',
  final: true,
  asks: z.object({ caseId: id, holdId: id, reason }),
  gives: receipt,
  refuses: ['absent'],
})

export const listHolds = operation({
  name: 'retention.list-holds',
  does: 'Gives to whoever looks after privacy what is kept whatever its terms say, the last first: why, until when, by whom, and how it ended. Of the case nothing.',
  method: 'GET',
  path: '/retention/holds',
  about: 'own',
  right: 'trace.review',
  trace: 'look',
  asks: z.object(pageAsk),
  gives: pageOf(holdToSee),
  refuses: [],
})
