// Agreements on how to reach someone, in the database.
import { sql } from 'kysely'
import { among } from '../../../platform/db/among.ts'
import type { Db } from '../../../platform/db/pools.ts'
import { type SeenAt, updateAt } from '../../../platform/db/versions.ts'
import type { Reach, ReachAgreement, ReachTerms, Way } from './model.ts'

const columns = ['one.notBefore', 'one.notAfter', 'one.names', 'one.noLetterHome', 'one.noVoicemail'] as const
const more = ['one.neutralSender', 'one.callFirst', 'one.lettersTo', 'one.note', 'one.days'] as const

function agreements(db: Db, tenantId: string) {
  return db
    .selectFrom('people.reachAgreement as one')
    .where('one.tenantId', '=', tenantId)
    .select([...columns, ...more, 'one.personId', sql<Way[]>`one.ways`.as('ways')])
}

/** All that was agreed with one person, the one that counts first. */
export function agreementsWith(db: Db, tenantId: string, personId: string): Promise<ReachAgreement[]> {
  return agreements(db, tenantId)
    .where('one.personId', '=', personId)
    .innerJoin('tenancy.member as member', (on) =>
      on.onRef('member.tenantId', '=', 'one.tenantId').onRef('member.id', '=', 'one.notedBy'),
    )
    .orderBy('one.version', 'desc')
    .select(['one.id', 'one.version', 'one.agreedWith', 'one.agreedOn', 'member.name as notedBy'])
    .execute()
}

/** @throws when there is none: the platform opened it before */
export function personRow(db: Db, tenantId: string, personId: string) {
  return db
    .selectFrom('people.person as person')
    .where('person.tenantId', '=', tenantId)
    .where('person.id', '=', personId)
    .select(['person.id', 'person.version', 'person.bornOn', 'person.diedOn', 'person.addressHidden'])
    .select(['person.safeContact as sentence', sql<string>`people.full_name(person)`.as('name')])
    .executeTakeFirstOrThrow()
}

/** Writes an agreement down. @returns false when another was made since the version someone saw */
export async function insertAgreement(
  db: Db,
  row: ReachTerms & { tenantId: string; id: string; personId: string; version: number } & {
    agreedWith: string
    agreedOn: string
    notedBy: string
  },
): Promise<boolean> {
  const done = await db
    .insertInto('people.reachAgreement')
    .values(row)
    .onConflict((on) => on.columns(['tenantId', 'personId', 'version']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return done !== undefined
}

/** @returns the new version of the card, or null when another change came first */
export function updateDeath(db: Db, at: SeenAt, diedOn: string | null): Promise<number | null> {
  return updateAt(db, 'people.person', { at, to: { diedOn, changedAt: sql`now()` } })
}

/** What decides on reaching each of these people, as far as the asker sees them; who is not seen is not in it. */
export async function reachOf(db: Db, tenantId: string, personIds: readonly string[]): Promise<Map<string, Reach>> {
  const ids = [...new Set(personIds)]
  if (ids.length === 0) return new Map()
  const [people, agreed] = await Promise.all([
    db
      .selectFrom('people.person')
      .where('tenantId', '=', tenantId)
      .where('id', '=', among(ids))
      .select(['id', 'diedOn', 'addressHidden', 'safeContact as sentence'])
      .execute(),
    agreements(db, tenantId)
      .where('one.personId', '=', among(ids))
      .distinctOn('one.personId')
      .orderBy('one.personId')
      .orderBy('one.version', 'desc')
      .execute(),
  ])
  const terms = new Map(agreed.map((one) => [one.personId, one]))
  return new Map(people.map(({ id, ...one }) => [id, { ...one, agreed: terms.get(id) ?? null }]))
}

/** Number and mail address of someone, whatever was agreed: only for who obeys the rule. */
export function numbersOf(db: Db, tenantId: string, personId: string) {
  return db
    .selectFrom('people.person')
    .where('tenantId', '=', tenantId)
    .where('id', '=', personId)
    .select(['phone', 'email'])
    .executeTakeFirst()
}

/** Where someone lives, whatever was agreed: only for who obeys the rule. */
export function homeOf(db: Db, tenantId: string, personId: string) {
  return db
    .selectFrom('people.person')
    .where('tenantId', '=', tenantId)
    .where('id', '=', personId)
    .select(['street', 'postcode', 'city'])
    .executeTakeFirst()
}

/** The address for mail on a card, empty where there is none, whatever was agreed: only for who obeys the rule. */
export async function emailOf(db: Db, tenantId: string, personId: string): Promise<string> {
  const query = db.selectFrom('people.person').where('tenantId', '=', tenantId).where('id', '=', personId)
  return (await query.select('email').executeTakeFirst())?.email ?? ''
}
