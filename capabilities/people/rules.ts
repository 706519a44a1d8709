// How old people are, and how a case may change.
import { ageOn, type Day } from '../../core/kit/day.ts'
import { fails, holds, type Verdict } from '../../core/kit/verdict.ts'
import { worksOn } from '../../platform/tenancy/rules.ts'
import type { WorkerLoad } from './model.ts'

/** Age in whole years; an estimated birth date gives "about". Null where the birth date is not known. */
export function ageOf(person: { bornOn: Day | null; bornEstimated: boolean }, on: Day): { years: number; about: boolean } | null {
  return person.bornOn === null ? null : { years: ageOn(person.bornOn, on), about: person.bornEstimated }
}

type Load = Pick<WorkerLoad, 'open' | 'waiting' | 'overdue' | 'nothingNext'>
type Member = Pick<WorkerLoad, 'name' | 'weeklyHours' | 'absentSince' | 'endedOn'> & { id: string }

const carriesNothing: Load = { open: 0, waiting: 0, overdue: 0, nothingNext: 0 }

type Counted = Load & { closed: number }

/** How the cases of a team stand, whoever has them. */
export function sumOf(loads: readonly Counted[]): Pick<Counted, 'open' | 'waiting' | 'closed' | 'overdue'> {
  const sum = (of: keyof Counted) => loads.reduce((all, load) => all + load[of], 0)
  return { open: sum('open'), waiting: sum('waiting'), closed: sum('closed'), overdue: sum('overdue') }
}

const isCarried = ({ open, waiting }: Load) => open + waiting > 0

/** Works here, or left cases behind that another must take on. */
const counts = (load: Load & { endedOn: Day | null }, today: Day) => worksOn(today, load) || isCarried(load)

/** Everyone of a team with what they carry, who left with cases too, and last what nobody here has. */
export function loadsOf(
  members: readonly Member[],
  loads: readonly (Load & { ownerId: string | null })[],
  today: Day,
): WorkerLoad[] {
  const everyone = members.map(({ id, name, weeklyHours, absentSince, endedOn }) => {
    const { open, waiting, overdue, nothingNext } = loads.find((load) => load.ownerId === id) ?? carriesNothing
    return { memberId: id, name, weeklyHours, absentSince, endedOn, open, waiting, overdue, nothingNext }
  })
  const carried = everyone.filter((one) => counts(one, today))
  const here = new Set(members.map(({ id }) => id))
  const left = loads.filter((load) => (load.ownerId === null || !here.has(load.ownerId)) && isCarried(load))
  if (left.length === 0) return carried
  const sum = (of: keyof Load) => left.reduce((all, load) => all + load[of], 0)
  const nobody = { open: sum('open'), waiting: sum('waiting'), overdue: sum('overdue'), nothingNext: sum('nothingNext') }
  return [...carried, { memberId: null, name: '', weeklyHours: null, absentSince: null, endedOn: null, ...nobody }]
}

/** Nobody is born after today. */
export function mayBeBorn(card: { bornOn: Day | null }, today: Day): Verdict<'day-to-come'> {
  return card.bornOn !== null && card.bornOn > today ? fails('day-to-come') : holds
}

/** A closed case is read, not worked on, until it is opened again. */
export function mayWorkOn(file: { status: string }): Verdict<'case-closed'> {
  return file.status === 'closed' ? fails('case-closed') : holds
}

/**
 * Nobody takes a case from whose it is, or loses it themselves. A leader may: a case can be about someone near to a colleague.
 * @param ownerId null where nobody at work has the case
 */
export function mayBeApart(
  memberIds: readonly string[],
  by: { askerId: string; ownerId: string | null; leads: boolean },
): Verdict<'left-out'> {
  const all = by.leads || [by.askerId, by.ownerId].every((one) => one === null || memberIds.includes(one))
  return all ? holds : fails('left-out')
}

/** A case is closed on a day that has been. */
export function mayCloseOn(on: Day, today: Day): Verdict<'day-to-come'> {
  return on > today ? fails('day-to-come') : holds
}
