// The sociale kaart as rows.
import { readTimes } from '../../capabilities/directory/rules/opening-times.ts'
import { insertAll } from '../../platform/db/fill.ts'
import type { Offer } from '../directory/shape.ts'
import { addressIn } from '../places.ts'
import type { DayOffset, Key } from '../units.ts'
import type { Filling } from './filling.ts'

const checkedBy = ({ id, on }: Filling, [day, who]: [DayOffset, Key]) => ({ checkedOn: on(day), checkedBy: id('member', who) })

function teamOf({ tenant, id }: Filling, district: Key | null): string | null {
  const team = tenant.teams.find((one) => one.district === district)
  return team ? id('team', team.key) : null
}

function offerRow(filling: Filling, offer: Offer) {
  const { tenantId, id, on } = filling
  const times = readTimes(offer.times)
  if (times === null) throw new Error(`times of ${offer.key}: ${offer.times}`)
  return {
    tenantId,
    id: id('service', offer.key),
    organisationId: id('organisation', offer.organisation),
    name: offer.name,
    description: offer.description,
    form: offer.form,
    domains: offer.domains,
    audiences: offer.audiences,
    minAge: offer.ages[0],
    maxAge: offer.ages[1],
    languages: offer.languages,
    costCents: offer.cost,
    costNote: offer.costNote,
    waitingDays: offer.waiting?.[0] ?? null,
    waitingSaidOn: offer.waiting ? on(offer.waiting[1]) : null,
    times: JSON.stringify(times),
    timesNote: offer.timesNote,
    access: offer.access,
    applyHow: offer.applyHow,
    paused: offer.paused,
    ...checkedBy(filling, offer.checked),
  }
}

export async function fillDirectory(filling: Filling): Promise<void> {
  const { db, tenant, tenantId, id, at } = filling
  const { organisations, places, offers, contacts } = tenant.directory
  const organisationRows = organisations.map(({ key, name, description, phone, email, checked }) => ({
    ...{ tenantId, id: id('organisation', key), name, description, phone, email },
    ...checkedBy(filling, checked),
  }))
  await insertAll(db, 'directory.organisation', organisationRows)
  const placeRows = places.map(({ key, organisation, name, district, street, number, accessibility }) => {
    const { postcode, town } = addressIn(district, street, number)
    const where = { street: `${street} ${number}`, postcode, town, teamId: teamOf(filling, district), accessibility }
    return { tenantId, id: id('place', key), organisationId: id('organisation', organisation), name, ...where }
  })
  await insertAll(db, 'directory.place', placeRows)
  await insertAll(
    db,
    'directory.service',
    offers.map((offer) => offerRow(filling, offer)),
  )
  const areas = offers.flatMap((offer) =>
    offer.areas.map((area) => ({ tenantId, serviceId: id('service', offer.key), teamId: teamOf(filling, area) })),
  )
  await insertAll(db, 'directory.serviceArea', areas)
  const held = offers.flatMap((offer) =>
    offer.places.map((place) => ({ tenantId, serviceId: id('service', offer.key), placeId: id('place', place) })),
  )
  await insertAll(db, 'directory.servicePlace', held)
  const contactRows = contacts.map(({ key, organisation, name, role, phone, email, reach, district, checked }) => ({
    ...{ tenantId, id: id('contact', key), name, role, phone, email, reach, teamId: teamOf(filling, district) },
    ...{ organisationId: organisation === null ? null : id('organisation', organisation), ...checkedBy(filling, checked) },
  }))
  await insertAll(db, 'directory.contact', contactRows)
  const things = [
    ...organisations.map((one) => ['organisation', one] as const),
    ...offers.map((one) => ['service', one] as const),
    ...contacts.map((one) => ['contact', one] as const),
  ]
  const changes = things.map(([kind, { key, checked }]) => ({
    ...{ tenantId, id: id('change', `${kind}/${key}`), thingId: id(kind, key), what: 'checked', fields: '[]' },
    ...{ changedBy: id('member', checked[1]), changedAt: at(checked[0], '11:20') },
  }))
  await insertAll(db, 'directory.change', changes)
}
