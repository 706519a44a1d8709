// What each part of the filling gets: the tables, one tenant of the world, and the ids and days in it.
import { addDays, type Day } from '../../core/kit/day.ts'
import type { Db } from '../../platform/db/pools.ts'
import { hashOf } from '../../platform/files/hash-of.ts'
import type { Case } from '../case-shape.ts'
import type { DayOffset, Key, Tenant } from '../world.ts'
import type { IdOf } from './ids.ts'

export interface Filling {
  db: Db
  tenant: Tenant
  tenantId: string
  today: Day
  id(kind: string, key: Key): string
  /** The day so many days from today. */
  on(offset: DayOffset): Day
  /** The moment in the Netherlands on that day, as ISO in UTC. */
  at(offset: DayOffset, clock: string): string
  /** Where a case lies: its folder, and the circle of that. */
  placeOf(one: Case): { folderId: string; circleId: string }
  /** Whether bytes of files are kept: in tests of the demo only their rows are. */
  keep: boolean
  /** Keeps the bytes of a file where files are kept. */
  hashOf(bytes: Uint8Array): Promise<string>
}

/** Keeps the bytes of a file for an organisation; gives their hash. */
export type KeepBytes = (tenantId: string, bytes: Uint8Array) => Promise<string>

/** Minutes that Dutch clocks are ahead of UTC at a moment. */
function dutchMinutesAhead(utc: number): number {
  const text = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Amsterdam', timeZoneName: 'longOffset' }).format(utc)
  const [, hours, minutes] = /GMT\+(\d\d):(\d\d)/.exec(text) ?? []
  return Number(hours) * 60 + Number(minutes)
}

const aheadByDay = new Map<Day, number>()

function momentOf(day: Day, clock: string): string {
  const noon = Date.parse(`${day}T12:00:00Z`)
  const ahead = aheadByDay.get(day) ?? dutchMinutesAhead(noon)
  aheadByDay.set(day, ahead)
  return new Date(Date.parse(`${day}T${clock}:00Z`) - ahead * 60_000).toISOString()
}

export function fillingOf(db: Db, tenant: Tenant, given: { today: Day; idOf: IdOf; keepBytes?: KeepBytes | undefined }): Filling {
  const { keepBytes } = given
  const id = (kind: string, key: Key) => given.idOf(tenant.key, kind, key)
  const on = (offset: DayOffset) => addDays(given.today, offset)
  return {
    db,
    tenant,
    tenantId: id('tenant', tenant.key),
    today: given.today,
    id,
    on,
    at: (offset, clock) => momentOf(on(offset), clock),
    keep: keepBytes !== undefined,
    hashOf: async (bytes) => (keepBytes ? keepBytes(id('tenant', tenant.key), bytes) : hashOf(bytes)),
    placeOf: (one) => ({ folderId: id('folder', one.key), circleId: id('team', one.team) }),
  }
}

/** What every row of a case begins with. */
export function baseOf({ tenantId, id, placeOf }: Filling, one: Case) {
  return { tenantId, caseId: id('case', one.key), ...placeOf(one) }
}
