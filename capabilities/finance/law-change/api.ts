// What may be asked about changes of law.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { receipt } from '../../../core/kit/receipt.ts'
import { change, changeKey, counted, touchedLine, ways } from './model.ts'

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

export const sweepLawChange = operation({
  name: 'finance.sweep-law-change',
  does: 'Works out what a change does to the next so many households whose answers are kept, as far as the asker may see them; gives those it touches.',
  method: 'POST',
  path: '/finance/law-changes/sweep',
  about: 'many',
  right: 'money.work',
  trace: 'look',
  asks: z.object({
    change: changeKey,
    /** The last household of the piece before. */
    after: id.optional(),
    limit: z.int().min(1).max(1000).default(500),
  }),
  gives: z.object({
    rows: z.array(touchedLine),
    counted,
    /** Households in all; only with the first piece. */
    total: z.int().nullable(),
    next: id.nullable(),
  }),
  refuses: ['no-such-change'],
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
