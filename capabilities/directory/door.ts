// What the topics of the sociale kaart do for each other, and what higher capabilities may ask of it, inside their own transaction.
import type { Db } from '../../platform/db/pools.ts'
import type { SeenAt } from '../../platform/db/versions.ts'
import type { Work } from '../../platform/http/handler.ts'
import * as contact from './contact/store.ts'
import type { Area, FieldChange, Happening } from './history/model.ts'
import * as history from './history/store.ts'
import * as service from './offer/store.ts'
import * as organisation from './organisation/store.ts'
import { usualStaleAfter } from './rules/freshness.ts'

export const { candidates, found: foundServices, servicesOf, serviceNames } = service
export const { contactsOf, found: foundContacts } = contact
export const { areas } = history
export const { organisationAt, placesOf } = organisation

export function organisationNames(db: Db, tenantId: string): Promise<{ id: string; name: string }[]> {
  return organisation.names(db, tenantId)
}

/** After how many days something counts as old here; version 0 where the organisation never chose. */
export async function freshnessOf(db: Db, tenantId: string): Promise<{ staleAfterDays: number; version: number }> {
  return (await history.freshnessRow(db, tenantId)) ?? { staleAfterDays: usualStaleAfter, version: 0 }
}

export type WrongPlace = 'no-such-organisation' | 'no-such-area'

/** Why something may not be put under this organisation or in these districts; null when it may. */
export async function wrongPlace(
  db: Db,
  tenantId: string,
  given: { organisationId: string | null; teamIds: readonly (string | null)[] },
): Promise<WrongPlace | null> {
  const { organisationId, teamIds } = given
  if (organisationId !== null && !(await organisation.isInSight(db, tenantId, organisationId))) return 'no-such-organisation'
  const wanted = teamIds.filter((one) => one !== null)
  if (wanted.length === 0) return null
  const known: Area[] = await history.areas(db, tenantId)
  return wanted.every((one) => known.some(({ teamId }) => teamId === one)) ? null : 'no-such-area'
}

/** Who looked at something just now. */
export function checkedNow({ actor, today }: Work): { checkedOn: string; checkedBy: string } {
  return { checkedOn: today, checkedBy: actor.memberId }
}

export function seenAt({ actor: { tenantId } }: Work, id: string, version: number): SeenAt {
  return { tenantId, id, version }
}

/** Keeps what happened to something in the sociale kaart, and by whom. */
export function writeDown(
  { db, actor }: Work,
  thingId: string,
  happened: { what: Happening; fields?: readonly FieldChange[] },
): Promise<void> {
  const { what, fields = [] } = happened
  return history.record(db, { tenantId: actor.tenantId, changedBy: actor.memberId, thingId, what, fields })
}
