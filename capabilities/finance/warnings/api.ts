// What may be asked about what is about to go wrong with the money of a household. Only who works with that money is told.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { warning } from './model.ts'

export const listWarnings = operation({
  name: 'finance.list-warnings',
  does: 'Says what is about to go wrong with the money of a household and when, from the month sheet and the bank, the most pressing first.',
  method: 'GET',
  path: '/finance/cases/{caseId}/warnings',
  about: { view: 'people.case_file', by: 'caseId' },
  right: 'money.work',
  trace: 'look',
  asks: z.object({ caseId: id }),
  /** `startsOn`: from which day the month of the household runs. */
  gives: z.object({ rows: z.array(warning), startsOn: z.int() }),
  refuses: [],
})

export const listWarned = operation({
  name: 'finance.list-warned',
  does: 'Gives those of my open cases with whose money something is about to go wrong, with how many things, and not what.',
  method: 'GET',
  path: '/finance/warned',
  about: 'many',
  right: 'money.work',
  trace: 'look',
  asks: z.object({}),
  gives: z.object({
    rows: z.array(z.object({ caseId: id, name: z.string(), count: z.int().min(1) })),
    /** Whether I have more cases with money than were looked at. */
    more: z.boolean(),
  }),
  refuses: [],
  touches: ({ rows }) => rows.map((row) => row.caseId),
})
