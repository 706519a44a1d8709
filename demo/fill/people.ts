// People, homes and case files as rows.
import { insertAll } from '../../platform/db/fill.ts'
import type { Case, ClosureReason, Phase } from '../case-shape.ts'
import { serviceOfCase } from '../grounds.ts'
import { lifeworlds } from '../lifeworld.ts'
import type { Person } from '../world.ts'
import type { Filling } from './filling.ts'
import { familyOf } from './names.ts'

const languages = new Intl.DisplayNames(['nl'], { type: 'language' })

function cardOf({ id, tenantId, tenant, on }: Filling, one: Person) {
  const district = tenant.districts.find((place) => place.key === one.address?.district)
  return {
    tenantId,
    id: id('person', one.key),
    given: one.name.given,
    prefix: one.name.prefix,
    family: familyOf(one.name),
    callName: one.name.oneName || one.name.callName === one.name.given ? '' : one.name.callName,
    bornOn: one.birth,
    bornEstimated: one.birthEstimated,
    diedOn: one.died === undefined ? null : on(one.died),
    gender: one.gender ?? '',
    languages: one.language === 'nl' ? [] : [languages.of(one.language) ?? one.language],
    interpreter: one.interpreter ?? '',
    email: one.email ?? '',
    phone: one.phone ?? '',
    street: one.address ? `${one.address.street} ${one.address.number}` : '',
    postcode: one.address?.postcode ?? '',
    city: one.address?.town ?? '',
    district: district?.name ?? '',
    addressHidden: one.address?.hidden ?? false,
    safeContact: one.safeContact ?? '',
  }
}

const phases: Record<Phase, string> = {
  intake: 'inventory',
  planning: 'planning',
  execution: 'carrying-out',
  optimisation: 'rounding-off',
  closed: 'rounding-off',
}
const reasons: Record<ClosureReason, string> = {
  success: 'reached',
  silence: 'silence',
  moved: 'moved',
  death: 'death',
  refused: 'refused',
}

function rowOf({ id, tenant, tenantId, on, placeOf }: Filling, one: Case) {
  const closed = one.closed !== undefined
  return {
    tenantId,
    id: id('case', one.key),
    ...placeOf(one),
    personId: id('person', one.person),
    teamId: id('team', one.team),
    ownerId: id('member', one.owner),
    subject: one.title,
    service: serviceOfCase(tenant, one),
    status: closed ? 'closed' : 'open',
    phase: phases[one.phase],
    openedOn: on(one.opened),
    closedOn: one.closed === undefined ? null : on(one.closed),
    closedBecause: closed ? reasons[one.closureReason ?? 'success'] : null,
    closedNote: one.closureNote ?? '',
  }
}

/** What someone is to the person of a case, by the home they share. */
export function roleOf(filling: Filling, one: Case, person: string): 'child' | 'partner' | 'other' | 'naaste' {
  const household = filling.tenant.households.find((home) => home.key === one.household)
  const member = household?.members.find((each) => each.person === person)
  if (member?.role === 'child' || member?.role === 'partner') return member.role
  return member ? 'other' : 'naaste'
}

/** One warning mark, on the first open case of an organisation, whose day to look again is today. */
function marksOf({ tenant, tenantId, id, on, placeOf }: Filling) {
  const file = tenant.cases.find((one) => one.closed === undefined)
  if (file === undefined) return []
  const text = { words: 'Bel even voor je komt', reason: 'De hond loopt los in de tuin.', discussed: true }
  const days = { placedOn: on(Math.max(file.opened, -30)), reviewOn: on(0) }
  return [{ tenantId, id: id('mark', file.key), ...placeOf(file), ...text, ...days, placedBy: id('member', file.owner) }]
}

/** What was agreed about contact, written down by whoever had the case then. */
function agreementsOf({ tenant, tenantId, id, on }: Filling) {
  return tenant.people.flatMap((one) => {
    const file = tenant.cases.find((each) => each.person === one.key)
    if (file === undefined) return []
    return (one.reach ?? []).map(({ day, ...terms }, at) => ({
      ...{ tenantId, id: id('reach', `${one.key}/${at}`), personId: id('person', one.key), version: at + 1 },
      ...{
        ...terms,
        agreedWith: one.name.callName || one.name.given,
        agreedOn: on(Math.max(day, file.opened)),
        notedBy: id('member', file.owner),
      },
    }))
  })
}

export async function fillPeople(filling: Filling): Promise<void> {
  const { db, tenant, tenantId, id, on, placeOf } = filling
  await insertAll(
    db,
    'people.person',
    tenant.people.map((one) => cardOf(filling, one)),
  )
  await insertAll(
    db,
    'tenancy.folder',
    tenant.cases.map((one) => ({ tenantId, id: placeOf(one).folderId, circleId: placeOf(one).circleId, kind: 'ordinary' })),
  )
  const links = tenant.cases.flatMap((one) => [
    { tenantId, ...placeOf(one), personId: id('person', one.person), role: 'client' },
    ...one.also
      .filter((key) => key !== one.person)
      .map((key) => ({ tenantId, ...placeOf(one), personId: id('person', key), role: roleOf(filling, one, key) })),
  ])
  await insertAll(db, 'people.folderPerson', links)
  await insertAll(db, 'people.reachAgreement', agreementsOf(filling))
  await insertAll(
    db,
    'people.caseFile',
    tenant.cases.map((one) => rowOf(filling, one)),
  )
  await insertAll(db, 'people.warningMark', marksOf(filling))
  const lived = tenant.cases.flatMap((one) => {
    const named = lifeworlds[one.key]?.homes ?? {}
    const homes = tenant.households.filter(({ key }) => key === one.household || key in named)
    return homes.map((home) => ({ one, home, named: named[home.key], householdId: id('household', `${one.key}/${home.key}`) }))
  })
  await insertAll(
    db,
    'people.household',
    lived.map(({ one, home, named, householdId }) => ({
      ...{ tenantId, id: householdId, ...placeOf(one), name: named?.name ?? '', hidden: home.address?.hidden ?? false },
      ...{ street: home.address ? `${home.address.street} ${home.address.number}` : '' },
      ...{ postcode: home.address?.postcode ?? '', city: home.address?.town ?? '' },
    })),
  )
  const inFile = (one: Case, person: string) => one.person === person || one.also.includes(person)
  const members = lived.flatMap(({ one, home, named, householdId }) =>
    home.members
      .filter((each) => inFile(one, each.person))
      .map((each) => ({
        share: named?.share?.[each.person] ?? '',
        tenantId,
        householdId,
        personId: id('person', each.person),
        ...placeOf(one),
        joinedOn: on(Math.min(each.joined ?? one.opened, each.left ?? 0)),
        leftOn: each.left === undefined ? null : on(each.left),
      })),
  )
  await insertAll(db, 'people.householdMember', members)
}
