// Mail about appointments as rows: who may be reached by mail was invited days ago; two addresses turned out not to exist.

import { insertAll } from '../../platform/db/fill.ts'
import { hashOf } from '../../platform/files/hash-of.ts'
import type { Appointment, Case } from '../case-shape.ts'
import type { Person } from '../world.ts'
import type { Filling } from './filling.ts'

/** Someone with an address, and nothing agreed or written that keeps mail away. */
function mailable({ email, safeContact, reach, died }: Person): boolean {
  const agreed = reach?.at(-1)
  if (email === null || died !== undefined) return false
  return agreed ? agreed.ways.includes('email') && !agreed.neutralSender : !safeContact
}

interface Invited {
  one: Case
  each: Appointment
  place: number
}

function invitedIn({ tenant }: Filling): Invited[] {
  const people = new Map(tenant.people.map((person) => [person.key, person]))
  return tenant.cases.flatMap((one) => {
    const person = people.get(one.person)
    if (!person || !mailable(person)) return []
    return one.appointments.flatMap((each, place) => (each.day >= 0 && each.state === 'planned' ? [{ one, each, place }] : []))
  })
}

/** One of each of these did not arrive; the other is ill, so that somebody else sees to it. */
const unlucky = ['bilal', 'chantal']

function mailRow(
  { tenantId, id, at, placeOf }: Filling,
  { one, each, place }: Invited,
  given: { nth: number; arrived: boolean },
) {
  const { nth, arrived } = given
  const key = `${one.key}/${place}`
  // Somewhere in the last days, not all at the same moment.
  const settledAt = at(-1 - (nth % 4), `${9 + (nth % 7)}:${String(10 + ((nth * 7) % 50))}`.padStart(5, '0'))
  return {
    ...{ tenantId, id: id('mail', key), kind: 'contact.invitation', aboutId: id('appointment', key), mark: 'v1' },
    ...{
      subjectId: id('case', one.key),
      ...placeOf(one),
      personId: id('person', one.person),
      memberId: id('member', each.member),
    },
    ...{ state: arrived ? 'sent' : 'failed', why: arrived ? null : 'address-refused', attempts: 1 },
    leftAs: arrived ? 'contact.invitation' : null,
    ...{ queuedAt: settledAt, dueAt: settledAt, settledAt },
  }
}

/** Nothing was written on how to reach them: this is what was read. */
const nothingRead = hashOf('').slice(0, 32)

export async function fillMail(filling: Filling): Promise<void> {
  const { db } = filling
  const invited = invitedIn(filling)
  const failed = unlucky.map((member) => invited.findIndex(({ each }) => each.member === member))
  const rows = invited.map((one, nth) => mailRow(filling, one, { nth, arrived: !failed.includes(nth) }))
  const invitations = rows.map(({ tenantId, aboutId, folderId, circleId, memberId, settledAt }) => ({
    ...{ tenantId, id: aboutId, folderId, circleId, byId: memberId, sentenceMark: nothingRead, at: settledAt },
  }))
  const told = rows.filter((row) => row.state === 'sent')
  const happenings = told.map(({ tenantId, id, subjectId, folderId, circleId, settledAt, memberId }) => ({
    ...{ tenantId, kind: 'contact.invitation', id, subjectId, folderId, circleId, at: settledAt, memberId, words: '' },
  }))
  await insertAll(db, 'contact.invitation', invitations)
  await insertAll(db, 'mail.outgoing', rows)
  await insertAll(db, 'timeline.happening', happenings)
}
