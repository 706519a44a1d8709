// Homes with their names, who decides, language, interpreters and communities as rows.
import { insertAll } from '../../platform/db/fill.ts'
import type { Case } from '../case-shape.ts'
import { type Lifeworld, lifeworlds } from '../lifeworld.ts'
import type { DayOffset, Person } from '../world.ts'
import type { Filling } from './filling.ts'

const day = (on: Filling['on'], offset: DayOffset | undefined) => (offset === undefined ? null : on(offset))

function decidingOf({ tenantId, id, on, placeOf }: Filling, one: Case, { authorities = [] }: Lifeworld) {
  return authorities.map((row, at) => ({
    ...{ tenantId, id: id('authority', `${one.key}/${at}`), ...placeOf(one), personId: id('person', row.person) },
    ...{ kind: row.kind, holderId: row.holder ? id('person', row.holder) : null, holder: row.name ?? '' },
    ...{ reach: row.reach ?? '', covers: row.covers ?? '', seen: row.seen ?? '' },
    ...{ fromOn: day(on, row.from), untilOn: day(on, row.until), seenOn: day(on, row.seenOn) },
  }))
}

function belongingsOf({ tenantId, id, on, placeOf }: Filling, one: Case, { belongings = [] }: Lifeworld) {
  return belongings.map(({ person, kind, name, gives = '', since, until }, at) => ({
    ...{ tenantId, id: id('belonging', `${one.key}/${at}`), ...placeOf(one), personId: id('person', person) },
    ...{ kind, name, gives, sinceOn: day(on, since), untilOn: day(on, until) },
  }))
}

function notesOf({ tenantId, id, on, placeOf }: Filling, one: Case, { culture = [] }: Lifeworld) {
  return culture.map(({ person, with: writtenWith, day: writtenOn, ...words }) => ({
    ...{ tenantId, id: id('culture', `${one.key}/${person}`), ...placeOf(one), personId: id('person', person) },
    ...{ ...words, writtenWith, writtenOn: on(writtenOn), writtenBy: id('member', one.owner) },
  }))
}

type Booked = NonNullable<Lifeworld['interpreters']>

/** Where nothing is told, talks with someone who needs an interpreter had one. */
function usual(one: Case): Booked {
  const talks = one.notes.filter(({ kind }) => kind === 'talk' || kind === 'homeVisit').slice(-3)
  const [next] = one.appointments.filter(({ state, day: on }) => state === 'planned' && on >= 0)
  return [
    ...talks.map(({ day: on, time, minutes }) => ({
      day: on,
      time,
      minutes: Math.max(minutes, 5),
      way: 'phone' as const,
      state: 'held' as const,
    })),
    ...(next ? [{ day: next.day, time: next.time, way: 'phone' as const, state: 'booked' as const }] : []),
  ]
}

function interpretersOf({ tenantId, id, on, placeOf }: Filling, one: Case, given: { booked: Booked; wish: string }) {
  return given.booked.map(({ day: onDay, time, ...rest }, at) => ({
    ...{ tenantId, id: id('interpreting', `${one.key}/${at}`), ...placeOf(one), language: given.wish.split(',')[0] },
    ...{ relation: 'professional', agency: 'Tolkbureau De Brug', onDay: on(onDay), atTime: time, ...rest },
    bookedBy: id('member', one.owner),
  }))
}

export async function fillLifeworld(filling: Filling): Promise<void> {
  const { db, tenant } = filling
  const people = new Map<string, Person>(tenant.people.map((one) => [one.key, one]))
  const rows = { authority: [] as object[], belonging: [] as object[], cultureNote: [] as object[], interpreting: [] as object[] }
  for (const one of tenant.cases) {
    const told = lifeworlds[one.key] ?? {}
    const wish = people.get(one.person)?.interpreter ?? ''
    const booked = told.interpreters ?? (wish === '' ? [] : usual(one))
    rows.authority.push(...decidingOf(filling, one, told))
    rows.belonging.push(...belongingsOf(filling, one, told))
    rows.cultureNote.push(...notesOf(filling, one, told))
    rows.interpreting.push(...interpretersOf(filling, one, { booked, wish }))
  }
  for (const [table, some] of Object.entries(rows)) await insertAll(db, `people.${table}`, some)
}
