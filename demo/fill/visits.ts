// Home visits as rows: each appointment at home that is still to come, with what was prepared and who watches.
import { insertAll } from '../../platform/db/fill.ts'
import type { Appointment, Case } from '../case-shape.ts'
import { isVisit, preparations } from '../visits.ts'
import type { Filling } from './filling.ts'

/** A colleague of the team who is at work, and not the one who goes. */
function colleagueOf({ tenant }: Filling, one: Case, each: Appointment): string | null {
  const near = tenant.members.filter((member) => member.teams.includes(one.team) && member.key !== each.member)
  return near.find((member) => member.roles.includes('socialWorker') && member.key !== 'chantal')?.key ?? null
}

interface Planned {
  one: Case
  each: Appointment
  place: number
}

function visitRow(filling: Filling, { one, each, place }: Planned, at: number) {
  const { tenantId, id, placeOf } = filling
  const chosen = preparations[at % preparations.length]
  const colleague = colleagueOf(filling, one, each)
  const ends = Date.parse(filling.at(each.day, each.time)) + (each.minutes + 30) * 60_000
  // Without a colleague near nobody can come along.
  const risk = chosen?.risk === 'not-alone' && colleague === null ? 'mind' : (chosen?.risk ?? 'none')
  const member = (key: string | null) => (key === null ? null : id('member', key))
  const watched = risk !== 'none' && colleague !== null
  return {
    tenantId,
    id: id('appointment', `${one.key}/${place}`),
    caseId: id('case', one.key),
    ...placeOf(one),
    memberId: id('member', each.member),
    bring: chosen?.bring ?? '',
    questions: chosen?.questions ?? '',
    risk,
    riskNote: risk === 'none' ? '' : (chosen?.riskNote ?? ''),
    withId: risk === 'not-alone' ? member(colleague) : null,
    watchId: watched ? member(colleague) : null,
    checkInBy: watched ? new Date(ends).toISOString() : null,
    checkedInAt: null,
  }
}

export async function fillVisits(filling: Filling): Promise<void> {
  const planned = filling.tenant.cases.flatMap((one) =>
    one.appointments.flatMap((each, place) => (isVisit(each) ? [{ one, each, place }] : [])),
  )
  const rows = planned.map((each, at) => visitRow(filling, each, at))
  // Whoever went before today is back.
  const back = rows.map((row, at) => {
    const { each } = planned[at] as Planned
    return each.day < 0 ? { ...row, checkedInAt: row.checkInBy } : row
  })
  await insertAll(filling.db, 'contact.visit', back)
}
