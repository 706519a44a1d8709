// What may be asked about the work of a colleague who is away.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { absence } from './model.ts'

export const openAbsence = operation({
  name: 'contact.open-absence',
  does: "Gives what cannot wait of a colleague who is away: today's appointments, whom they watch over, terms that end, tasks they were asked to take over, how many mails did not arrive, and that drafts exist; never what they say.",
  method: 'GET',
  path: '/contact/absences/{memberId}',
  about: 'many',
  right: 'team.lead',
  trace: 'look',
  asks: z.object({ memberId: id }),
  gives: absence,
  refuses: [],
  touches: ({ appointments, watched, pressing, offered, drafts }) => [
    ...new Set([...appointments, ...watched, ...pressing, ...offered, ...drafts].map(({ caseId }) => caseId)),
  ],
})
