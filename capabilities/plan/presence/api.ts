// What may be asked about who is in a plan just now.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'

export const bePresent = operation({
  name: 'plan.be-present',
  does: 'Gives which colleagues have the same plan open and in which goal they type, and lets them see the asker; forgotten after a minute.',
  method: 'POST',
  path: '/plan/cases/{caseId}/presence',
  about: { view: 'people.case_file', by: 'caseId' },
  right: 'case.read',
  trace: 'look',
  asks: z.object({
    caseId: id,
    /** The goal one is typing in. */
    goalId: id.nullable().default(null),
    /** On the way out: from now on nobody sees the asker here. */
    leaving: z.boolean().default(false),
  }),
  gives: z.object({ others: z.array(z.object({ memberId: id, name: z.string(), goalId: id.nullable() })) }),
  refuses: [],
})
