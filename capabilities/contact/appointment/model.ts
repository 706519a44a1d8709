// Appointments of people at work, with or without a case.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { version } from '../../../core/kit/receipt.ts'
import { moment } from '../note/model.ts'

export const appointmentKinds = ['meeting', 'home-visit'] as const
export const appointmentKind = z.enum(appointmentKinds)

export const appointmentText = z.object({
  title: z.string().trim().min(1).max(200),
  place: z.string().trim().max(300).default(''),
  startsAt: moment,
  endsAt: moment,
})

/** An appointment in a list. `name`: the person it is with, where there is a case. */
export const appointmentLine = z.object({
  id,
  caseId: id.nullable(),
  kind: appointmentKind,
  name: z.string().nullable(),
  memberId: id,
  memberName: z.string(),
  title: z.string(),
  place: z.string(),
  startsAt: moment,
  endsAt: moment,
  cancelled: z.boolean(),
  version,
})
export type AppointmentLine = z.infer<typeof appointmentLine>
