// What may be asked about the work of a colleague who is away.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { absence } from './model.ts'

export const openAbsence = operation({
  name: 'contact.open-absence',
  does: "Gives what cannot wait of a colleague who is away: today's appointments, and that drafts exist; never what they say.",
  method: 'GET',
  path: '/contact/absences/{memberId}',
  about: 'many',
  right: 'team.lead',
  trace: 'look',
  asks: z.object({ memberId: id }),
  gives: absence,
  refuses: [],
  touches: ({ appointments, drafts }) => [...appointments, ...drafts].map(({ caseId }) => caseId),
})
