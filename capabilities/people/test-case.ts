// For tests: a case in a team, as if its request had been allocated.
import { fill } from '../../platform/db/fill.ts'
import { newId, type Organisation, type Person, today } from '../../platform/test/organisation.ts'
import { startCase } from './door.ts'
import { personCard } from './model.ts'

/** @returns the id of the case */
export async function giveCase(
  org: Organisation,
  given: { team: 'oost' | 'west' | 'noord'; owner: Person; family: string; given?: string },
): Promise<string> {
  const { tenantId, memberId } = org.actor(given.owner)
  const circleId = org.teams[given.team]
  const row = {
    tenantId,
    id: newId(),
    folderId: newId(),
    circleId,
    personId: newId(),
    teamId: circleId,
    ownerId: memberId,
    subject: '',
    service: '',
    openedOn: today,
  }
  await fill(org.addressOf('migrate'), async (db) => {
    await db.insertInto('tenancy.folder').values({ tenantId, id: row.folderId, circleId, kind: 'ordinary' }).execute()
    await startCase(db, { row, card: personCard.parse({ family: given.family, given: given.given ?? '' }) })
  })
  return row.id
}
