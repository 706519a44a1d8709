// An invitation as calendars read it: iTIP (RFC 5546) in an iCalendar object. Times stand in UTC, so no zone has to come along.
import ical, { ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator'

export interface Invitation {
  /** The same for as long as it is the same appointment. */
  id: string
  /** Counts on with each change; the highest counts, whichever arrives last. */
  sequence: number
  method: 'REQUEST' | 'CANCEL'
  startsAt: string
  endsAt: string
  summary: string
  place: string
  organizer: { name: string; address: string }
  attendee: string
}

/** @param now moment of writing, ISO in UTC */
export function invitationCalendar(given: Invitation, now: string): string {
  const { id, sequence, method, startsAt, endsAt, summary, place, organizer, attendee } = given
  // Whoever looks into it finds nothing of what we are: it goes along with neutral mail too.
  const prodId = { company: 'agenda', product: 'afspraak', language: 'NL' }
  const calendar = ical({ method: ICalCalendarMethod[method], prodId })
  calendar.createEvent({
    ...{ id, sequence, summary },
    start: new Date(startsAt),
    end: new Date(endsAt),
    stamp: new Date(now),
    location: place === '' ? null : place,
    status: method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: organizer.name === '' ? organizer.address : organizer.name, email: organizer.address },
    // Nobody reads answers to this address, so none is asked for.
    attendees: [{ email: attendee, role: ICalAttendeeRole.REQ, status: ICalAttendeeStatus.NEEDSACTION, rsvp: false }],
  })
  return calendar.toString()
}
