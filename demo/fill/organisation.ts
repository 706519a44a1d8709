// The organisation, its teams and its people at work as rows.
import { insertAll } from '../../platform/db/fill.ts'
import type { Filling } from './filling.ts'
import { fullName } from './names.ts'

export async function fillOrganisation({ db, tenant, tenantId, id, on }: Filling): Promise<void> {
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
  const members = tenant.members.map((one) => ({
    tenantId,
    id: id('member', one.key),
    name: fullName(one.name),
    roles: one.roles,
    employerId: id('employer', one.employer),
    weeklyHours: one.hours,
    absentSince: one.absentSince === undefined ? null : on(one.absentSince),
  }))
  await insertAll(db, 'tenancy.member', members)
  await insertAll(
    db,
    'tenancy.teamMember',
    tenant.members.flatMap((one) =>
      one.teams.map((team) => ({ tenantId, teamId: id('team', team), memberId: id('member', one.key) })),
    ),
  )
  const teams = tenant.teams.map((one) => ({ tenantId, id: id('team', one.key), kind: 'team', teamId: id('team', one.key) }))
  const own = members.map((one) => ({ tenantId, id: one.id, kind: 'own', teamId: null }))
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
