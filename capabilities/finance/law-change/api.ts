// What may be asked about changes of law.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { pageAsk, pageOf } from '../../../core/kit/page.ts'
import { receipt } from '../../../core/kit/receipt.ts'
import { change, changeKey, openLine, sweep, touchedLine, ways } from './model.ts'

export const listLawChanges = operation({
  name: 'finance.list-law-changes',
  does: 'Gives the changes of law and of local schemes from a year ago to a year ahead, the latest day first.',
  method: 'GET',
  path: '/finance/law-changes',
  about: 'own',
  right: 'money.work',
  trace: 'look',
  asks: z.object({}),
  gives: z.object({ changes: z.array(change) }),
  refuses: [],
})

export const startLawSweep = operation({
  name: 'finance.start-law-sweep',
  does: 'Has worked out by itself what a change does to every household that the asker may see; what came of it before goes.',
  method: 'POST',
  path: '/finance/law-sweeps',
  about: 'own',
  right: 'money.work',
  trace: 'change',
  asks: z.object({ id, change: changeKey }),
  gives: receipt,
  refuses: ['no-such-change'],
  final: true,
})

export const openLawSweep = operation({
  name: 'finance.open-law-sweep',
  does: 'Gives how far the working out of a change is that the asker asked for, and what came of it in numbers; null before.',
  method: 'GET',
  path: '/finance/law-sweeps',
  about: 'own',
  right: 'money.work',
  trace: 'look',
  asks: z.object({ change: changeKey }),
  gives: z.object({ sweep: sweep.nullable() }),
  refuses: [],
})

export const stopLawSweep = operation({
  name: 'finance.stop-law-sweep',
  does: 'Stops the working out of a change; what was worked out so far stays.',
  method: 'POST',
  path: '/finance/law-sweeps/{sweepId}/stop',
  about: { view: 'finance.law_sweep', by: 'sweepId' },
  right: 'money.work',
  trace: 'change',
  asks: z.object({ sweepId: id }),
  gives: receipt,
  refuses: [],
  final: true,
})

export const listTouched = operation({
  name: 'finance.list-touched-households',
  does: 'Gives the households that a change touches, by how much a month, the largest difference first.',
  method: 'GET',
  path: '/finance/law-sweeps/{sweepId}/touched',
  about: 'many',
  right: 'money.work',
  trace: 'look',
  asks: z.object({ sweepId: id, ...pageAsk }),
  gives: pageOf(touchedLine),
  refuses: [],
  touches: ({ rows }) => rows.map((row) => row.caseId),
})

export const listOpen = operation({
  name: 'finance.list-open-households',
  does: 'Gives the households of which cannot be said what a change does, with what is missing.',
  method: 'GET',
  path: '/finance/law-sweeps/{sweepId}/open',
  about: 'many',
  right: 'money.work',
  trace: 'look',
  asks: z.object({ sweepId: id, ...pageAsk }),
  gives: pageOf(openLine),
  refuses: [],
  touches: ({ rows }) => rows.map((row) => row.caseId),
})

export const noteLawTold = operation({
  name: 'finance.note-law-told',
  does: 'Notes that a household was told of a change: when, how, and in which words. Nothing is sent.',
  method: 'POST',
  path: '/finance/cases/{caseId}/law-told',
  about: { view: 'people.case_file', by: 'caseId' },
  right: 'money.work',
  trace: 'change',
  asks: z.object({
    caseId: id,
    id,
    change: changeKey,
    /** What changed, as the reader of the case will know it. */
    about: z.string().trim().min(1).max(200),
    onDay: day,
    way: z.enum(ways),
    words: z.string().trim().min(1).max(2000),
  }),
  gives: receipt,
  refuses: ['case-closed', 'no-such-change', 'not-yet-happened', 'told-already'],
})
