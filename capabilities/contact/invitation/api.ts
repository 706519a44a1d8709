// What may be asked about invitations to appointments, reminders of them, and mail that did not leave.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { pageAsk, pageOf } from '../../../core/kit/page.ts'
import { receipt, version } from '../../../core/kit/receipt.ts'
import { invitation, reminding, unsent } from './model.ts'

const ofAppointment = { about: { view: 'contact.appointment', by: 'appointmentId' } } as const

export const openInvitation = operation({
  name: 'contact.open-invitation',
  does: 'Says whether someone may be invited to an appointment by mail, and what was mailed about it.',
  method: 'GET',
  path: '/contact/appointments/{appointmentId}/invitation',
  ...ofAppointment,
  right: 'case.read',
  trace: 'look',
  asks: z.object({ appointmentId: id }),
  gives: invitation,
  refuses: [],
})

export const sendInvitation = operation({
  name: 'contact.send-invitation',
  does: 'Invites the person of an appointment by mail. When it is moved or cancelled after that, they are told by mail as well.',
  method: 'POST',
  path: '/contact/appointments/{appointmentId}/invitation',
  ...ofAppointment,
  right: 'case.work',
  trace: 'change',
  gives: receipt,
  // What left can not be taken back.
  final: true,
  asks: z.object({
    appointmentId: id,
    version,
    id,
    sentenceRead: z.boolean().default(false),
    calledFirst: z.boolean().default(false),
  }),
  refuses: [
    'conflict',
    'case-closed',
    'nobody-invited',
    'appointment-off',
    'appointment-past',
    'mail-off',
    'mail-not-neutral',
    'place-secret',
    'no-email',
    'not-in-sight',
    'person-died',
    'way-not-agreed',
    'no-letter-home',
    'address-hidden',
    'outside-days',
    'outside-hours',
    'call-first',
    'sentence-not-read',
  ],
})

export const openReminding = operation({
  name: 'contact.open-reminding',
  does: 'Says how long before an appointment a reminder leaves.',
  method: 'GET',
  path: '/contact/reminding',
  about: 'own',
  right: 'organisation.manage',
  trace: 'look',
  asks: z.object({}),
  gives: reminding,
  refuses: [],
})

export const changeReminding = operation({
  name: 'contact.change-reminding',
  does: 'Sets how long before an appointment a reminder leaves, or that none does.',
  method: 'PUT',
  path: '/contact/reminding',
  about: 'own',
  right: 'organisation.manage',
  trace: 'change',
  asks: reminding,
  gives: receipt,
  refuses: ['conflict'],
})

export const listUnsent = operation({
  name: 'contact.list-unsent',
  does: 'Gives the mails about appointments that the asker sent and that did not leave or arrive, until they were seen.',
  method: 'GET',
  path: '/contact/unsent',
  about: 'many',
  right: 'case.read',
  trace: 'look',
  asks: z.object(pageAsk),
  gives: pageOf(unsent),
  refuses: [],
  touches: ({ rows }) => [...new Set(rows.map((row) => row.caseId))],
})

export const listUnsentOf = operation({
  name: 'contact.list-unsent-of',
  does: 'Gives the mails about appointments that a colleague who is away sent and that did not leave or arrive, as far as the asker sees the cases.',
  method: 'GET',
  path: '/contact/absences/{memberId}/unsent',
  about: 'many',
  right: 'team.lead',
  trace: 'look',
  asks: z.object({ memberId: id, ...pageAsk }),
  gives: pageOf(unsent),
  refuses: [],
  touches: ({ rows }) => [...new Set(rows.map((row) => row.caseId))],
})

export const retryUnsent = operation({
  name: 'contact.retry-unsent',
  does: 'Has a mail about an appointment that did not leave written and sent anew, if it still may and nothing came after it; of a colleague who is away it becomes the mail of who does so.',
  method: 'POST',
  path: '/contact/unsent/{mailId}/again',
  about: { view: 'mail.outgoing', by: 'mailId' },
  right: 'case.work',
  trace: 'change',
  // What left can not be taken back.
  final: true,
  asks: z.object({ mailId: id }),
  gives: receipt,
  refuses: ['mail-off', 'absent', 'not-your-mail', 'mail-settled', 'case-closed', 'mail-underway'],
})

export const seeUnsent = operation({
  name: 'contact.see-unsent',
  does: 'Says that a mail did not leave or arrive was seen: by who sent it, or by a leader while they are away.',
  method: 'POST',
  path: '/contact/unsent/{mailId}/seen',
  about: { view: 'mail.outgoing', by: 'mailId' },
  right: 'case.read',
  trace: 'change',
  final: true,
  asks: z.object({ mailId: id }),
  gives: receipt,
  refuses: ['absent', 'not-your-mail'],
})
