// What cannot wait while a colleague is away: the nouns.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { appointmentLine } from '../appointment/model.ts'
import { pressingLine } from '../institution/model.ts'
import { watched } from '../visit/model.ts'

/** An appointment with someone of a case that the asker sees. */
const meeting = appointmentLine.extend({ caseId: id, name: z.string() })

export const absence = z.object({
  /** Of today, by time; what was called off stays in sight. */
  appointments: z.array(meeting),
  /** Colleagues on a home visit who check in with whoever is away. */
  watched: z.array(watched),
  /** Terms, broken promises and next moves at institutions, the soonest first. */
  pressing: z.array(pressingLine),
  /** Tasks that a colleague asked them to take over, and that wait for an answer. */
  offered: z.array(z.object({ id, caseId: id, name: z.string(), title: z.string(), fromName: z.string() })),
  /** Drafts that exist, one line a case; what they say stays their author's. */
  drafts: z.array(z.object({ caseId: id, name: z.string(), drafts: z.int(), changedAt: z.string() })),
  /** How many of their mails about appointments did not leave or arrive; `contact.list-unsent-of` gives them. */
  unsent: z.int(),
  /** Whether more presses, or waits for an answer, than these. */
  more: z.boolean(),
})
export type Absence = z.infer<typeof absence>
