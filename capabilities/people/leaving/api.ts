// What may be asked about the cases of who leaves.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'

export const leftBehind = operation({
  name: 'people.left-behind',
  does: 'Counts the cases that someone carries, or that lie in a team, for whoever arranges people and sees no case.',
  method: 'GET',
  path: '/people/left-behind',
  about: 'many',
  right: 'organisation.manage',
  trace: 'look',
  asks: z.object({ memberId: id.optional(), teamId: id.optional() }),
  gives: z.object({ open: z.int(), waiting: z.int() }),
  refuses: [],
  // Counts are about nobody in particular.
  touches: () => [],
})
