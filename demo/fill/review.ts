// What waits for the reviewer: someone asked a quick thing at the desk of another team and has a file that is set apart elsewhere.
import { insertAll } from '../../platform/db/fill.ts'
import type { Filling } from './filling.ts'
import { familyOf } from './names.ts'

export async function fillReview({ db, tenant, tenantId, id, on, at }: Filling): Promise<void> {
  const file = tenant.cases.find((one) => one.safety !== undefined)
  const person = tenant.people.find((one) => one.key === file?.person)
  const team = tenant.teams.find((one) => one.key !== file?.team)
  const desk = tenant.members.find((one) => one.roles.includes('desk'))
  if (!file || !person || !team || !desk) return
  const place = { folderId: id('folder', 'review'), circleId: id('team', team.key) }
  await insertAll(db, 'tenancy.folder', [{ tenantId, id: place.folderId, circleId: place.circleId, kind: 'ordinary' }])
  const requestId = id('request', 'review')
  await insertAll(db, 'intake.request', [
    {
      ...{ tenantId, id: requestId, ...place, teamId: place.circleId, given: person.name.given, prefix: person.name.prefix },
      ...{ family: familyOf(person.name), bornOn: person.birth, ownWords: 'Ik zoek een wandelgroep. Liefst overdag.' },
      ...{
        channel: 'desk',
        knows: 'self',
        urgency: 'normal',
        safeNow: 'unknown',
        receivedOn: on(-3),
        takenBy: id('member', desk.key),
      },
      ...{
        status: 'answered',
        decidedOn: on(-3),
        decidedBy: id('member', desk.key),
        decisionNote: 'Folder van de wandelclub gegeven.',
      },
    },
  ])
  const apart = { folderId: id('folder', 'review/apart'), circleId: id('circle', 'review/apart') }
  const reader = { id: id('circleMember', 'review/apart'), memberId: id('member', file.owner), reason: 'case' }
  await insertAll(db, 'tenancy.circle', [{ tenantId, id: apart.circleId, kind: 'case' }])
  await insertAll(db, 'tenancy.circleMember', [{ tenantId, circleId: apart.circleId, ...reader }])
  await insertAll(db, 'tenancy.folder', [{ tenantId, id: apart.folderId, circleId: apart.circleId, kind: 'ordinary' }])
  const other = { otherKind: 'person', otherId: id('person', person.key) }
  await insertAll(db, 'intake.possibleDuplicate', [
    { tenantId, id: id('duplicate', 'review'), ...apart, requestId, ...other, notedAt: at(-3, '10:20') },
  ])
}
