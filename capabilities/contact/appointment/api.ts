// What may be asked about appointments.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { pageAsk, pageOf } from '../../../core/kit/page.ts'
import { receipt, version } from '../../../core/kit/receipt.ts'
import { appointmentLine, appointmentText } from './model.ts'

export const makeAppointment = operation({
  name: 'contact.make-appointment',
  does: 'Puts an appointment in the agenda of the asker, with someone of a case or without.',
  method: 'POST',
  path: '/contact/appointments',
  about: 'own',
  right: 'case.work',
  trace: 'change',
  asks: z.object({ ...appointmentText.shape, id, caseId: id.nullable().default(null) }),
  gives: receipt,
  refuses: ['absent', 'case-closed', 'ends-before-start', 'too-long'],
})

export const changeAppointment = operation({
  name: 'contact.change-appointment',
  does: 'Moves an appointment, changes its words, or cancels it. What is left out stays.',
  method: 'PATCH',
  path: '/contact/appointments/{appointmentId}',
  about: { view: 'contact.appointment', by: 'appointmentId' },
  right: 'case.work',
  trace: 'change',
  asks: z.object({
    appointmentId: id,
    version,
    title: appointmentText.shape.title.optional(),
    place: z.string().trim().max(300).optional(),
    startsAt: appointmentText.shape.startsAt.optional(),
    endsAt: appointmentText.shape.endsAt.optional(),
    cancelled: z.boolean().optional(),
    /** Whether a reminder leaves, where the organisation sends them. */
    remind: z.boolean().optional(),
  }),
  gives: receipt,
  refuses: ['case-closed', 'conflict', 'ends-before-start', 'too-long'],
})

export const listMyAppointments = operation({
  name: 'contact.list-my-appointments',
  does: 'Gives the appointments of the asker from a day up to and including another, at most 500.',
  method: 'GET',
  path: '/contact/appointments',
  about: 'many',
  right: 'case.read',
  trace: 'look',
  asks: z.object({ from: day, to: day }),
  gives: z.object({ rows: z.array(appointmentLine) }),
  refuses: [],
  touches: ({ rows }) => [...new Set(rows.flatMap((row) => row.caseId ?? []))],
})

export const listCaseAppointments = operation({
  name: 'contact.list-case-appointments',
  does: 'Gives the appointments of a case from a day on, the first to come first.',
  method: 'GET',
  path: '/contact/cases/{caseId}/appointments',
  about: { view: 'people.case_file', by: 'caseId' },
  right: 'case.read',
  trace: 'look',
  asks: z.object({ ...pageAsk, caseId: id, from: day }),
  gives: pageOf(appointmentLine),
  refuses: [],
})
