// What may be asked about requests in a team that is to go.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'

export const leftInTeam = operation({
  name: 'intake.left-in-team',
  does: 'Counts the requests that wait in a team, for whoever arranges teams and sees no request.',
  method: 'GET',
  path: '/intake/left-in-team',
  about: 'many',
  right: 'organisation.manage',
  trace: 'look',
  asks: z.object({ teamId: id }),
  gives: z.object({ waiting: z.int() }),
  refuses: [],
  // A count is about nobody in particular.
  touches: () => [],
})
