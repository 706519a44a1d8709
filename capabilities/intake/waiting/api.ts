// What may be asked about waiting: stop the clock, start it again, and write down who was spoken.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { receipt, version } from '../../../core/kit/receipt.ts'
import { interimContact } from './model.ts'

export const stopClock = operation({
  name: 'intake.stop-clock',
  does: 'Stops the own clock of waiting from a day on, with the reason; a term of the law goes on.',
  method: 'POST',
  path: '/intake/requests/{requestId}/stops',
  about: { view: 'intake.request', by: 'requestId' },
  right: 'request.triage',
  trace: 'change',
  asks: z.object({ requestId: id, version, id, fromOn: day, reason: z.string().trim().min(1).max(500) }),
  gives: receipt,
  refuses: ['conflict', 'decided', 'clock-stands', 'not-yet', 'before-that'],
})

export const startClock = operation({
  name: 'intake.start-clock',
  does: 'Starts the clock of waiting again; the day that is given counts.',
  method: 'POST',
  path: '/intake/requests/{requestId}/starting',
  about: { view: 'intake.request', by: 'requestId' },
  right: 'request.triage',
  trace: 'change',
  asks: z.object({ requestId: id, version, untilOn: day }),
  gives: receipt,
  refuses: ['conflict', 'decided', 'clock-runs', 'not-yet', 'before-that'],
})

export const noteInterimContact = operation({
  name: 'intake.note-interim-contact',
  does: 'Writes down that someone who waits was spoken or tried, and when the next time is; their place stays.',
  method: 'POST',
  path: '/intake/requests/{requestId}/contacts',
  about: { view: 'intake.request', by: 'requestId' },
  right: 'request.triage',
  trace: 'change',
  asks: interimContact.omit({ byName: true }).extend({ requestId: id }),
  gives: receipt,
  refuses: ['decided', 'not-yet', 'next-before', 'words-missing'],
})
