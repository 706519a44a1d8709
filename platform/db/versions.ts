// A change of a shared thing, on top of the version someone saw.
import type { UpdateObject } from 'kysely'
import type { Tables } from '#tables'
import type { Db } from './pools.ts'

/** Tables whose rows carry a version. */
type Versioned = {
  [Name in keyof Tables]: Tables[Name] extends { tenantId: unknown; id: unknown; version: unknown } ? Name : never
}[keyof Tables]

export interface SeenAt {
  tenantId: string
  id: string
  /** The version the asker saw. */
  version: number
}

/** Changes one row and counts its version on. @returns the new version, or null when another change came first */
export async function updateAt<Name extends Versioned>(
  db: Db,
  table: Name,
  { at, to }: { at: SeenAt; to: Omit<UpdateObject<Tables, Name>, 'tenantId' | 'id' | 'version'> },
): Promise<number | null> {
  // The builder cannot follow a table that is a parameter; this names only columns that all of them have.
  const row = await db
    .updateTable(table as 'plan.goal')
    .set({ ...(to as UpdateObject<Tables, 'plan.goal'>), version: at.version + 1 })
    .where('tenantId', '=', at.tenantId)
    .where('id', '=', at.id)
    .where('version', '=', at.version)
    .returning('version')
    .executeTakeFirst()
  return row?.version ?? null
}
