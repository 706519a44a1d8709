// The organisation, its teams and its people at work as rows.
import { insertAll } from '../../platform/db/fill.ts'
import type { Aside, DayOffset } from '../world.ts'
import type { Filling } from './filling.ts'
import { fullName } from './names.ts'

/** Everyone at work, and who is aside. */
function staffRows({ tenant, tenantId, id, on }: Filling) {
  const row = (one: Aside) => ({
    ...{ tenantId, id: id('member', one.key), name: fullName(one.name), roles: one.roles },
    ...{ employerId: id('employer', one.employer), weeklyHours: one.hours },
  })
  const dayOf = (offset: DayOffset | undefined) => (offset === undefined ? null : on(offset))
  return {
    members: tenant.members.map((one) => ({ ...row(one), absentSince: dayOf(one.absentSince) })),
    aside: tenant.aside.map((one) => ({ ...row(one), endedOn: dayOf(one.ended) })),
  }
}

export async function fillOrganisation(given: Filling): Promise<void> {
  const { db, tenant, tenantId, id } = given
  await insertAll(db, 'tenancy.tenant', [{ tenantId, name: tenant.name, demo: true, slug: tenant.key }])
  await insertAll(
    db,
    'tenancy.employer',
    tenant.employers.map((one) => ({ tenantId, id: id('employer', one.key), name: one.name })),
  )
  await insertAll(
    db,
    'tenancy.team',
    tenant.teams.map((one) => {
      const district = tenant.districts.find((place) => place.key === one.district)
      return { tenantId, id: id('team', one.key), name: one.name, district: district?.name ?? null }
    }),
  )
  const { members, aside } = staffRows(given)
  await insertAll(db, 'tenancy.member', members)
  await insertAll(db, 'tenancy.member', aside)
  await insertAll(
    db,
    'tenancy.teamMember',
    tenant.members.flatMap((one) =>
      one.teams.map((team) => ({ tenantId, teamId: id('team', team), memberId: id('member', one.key) })),
    ),
  )
  const teams = tenant.teams.map((one) => ({ tenantId, id: id('team', one.key), kind: 'team', teamId: id('team', one.key) }))
  const own = [...members, ...aside].map((one) => ({ tenantId, id: one.id, kind: 'own', teamId: null }))
  await insertAll(db, 'tenancy.circle', [...teams, ...own])
  await insertAll(
    db,
    'tenancy.circleMember',
    own.map((one) => ({ tenantId, circleId: one.id, id: id('circleMember', one.id), memberId: one.id, reason: 'own' })),
  )
  const leads = tenant.members.filter((one) => one.roles.includes('teamLead'))
  await insertAll(
    db,
    'settings.keptList',
    leads.map((one) => ({
      tenantId,
      id: id('keptList', one.key),
      memberId: id('member', one.key),
      place: '/people',
      name: 'Wacht in mijn teams',
      choices: JSON.stringify({ whose: 'team', status: 'waiting' }),
    })),
  )
}
