// The one referral whose link a guest holds, in the database: row security gives no other.
import { sql } from 'kysely'
import type { Db } from '../../../platform/db/pools.ts'
import { updateAt } from '../../../platform/db/versions.ts'

type Said = 'opened' | 'contact' | 'accepted' | 'declined' | 'started' | 'ended'
type State = Said | 'sent'

/** The referral of this link with its text as it left; undefined when the link opens none. */
export function givenReferral(db: Db, tenantId: string) {
  return db
    .selectFrom('sharing.referral as one')
    .innerJoin('sharing.disclosure as text', (on) =>
      on.onRef('text.tenantId', '=', 'one.tenantId').onRef('text.id', '=', 'one.disclosureId'),
    )
    .where('one.tenantId', '=', tenantId)
    .where('one.secretHash', '=', sql<Buffer>`db.my_secret()`)
    .select(['one.id', 'one.version', 'one.caseId', 'one.folderId', 'one.circleId', 'one.linkUntil', 'one.followUntil'])
    .select([sql<State>`one.state`.as('state'), 'text.sheet'])
    .executeTakeFirst()
}
export type Given = NonNullable<Awaited<ReturnType<typeof givenReferral>>>

export interface Saying {
  id: string
  said: Said
  onDay: string
  saidBy: string
  note: string
}

/** Writes down what a receiver said. @returns the new version, or null when something else came first */
export async function say(db: Db, given: Given & { tenantId: string }, saying: Saying): Promise<number | null> {
  const { tenantId, id, version, caseId, folderId, circleId } = given
  const { said, onDay, ...words } = saying
  const answered = said === 'opened' ? {} : { unseen: true, silentSince: null }
  const to = { state: said, lastOn: onDay, ...answered }
  const next = await updateAt(db, 'sharing.referral', { at: { tenantId, id, version }, to })
  if (next === null) return null
  const step = { ...words, step: said, onDay, how: 'link' }
  await db
    .insertInto('sharing.referralStep')
    .values({ tenantId, referralId: id, caseId, folderId, circleId, ...step })
    .execute()
  return next
}
