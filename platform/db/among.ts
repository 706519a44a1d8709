// One of many ids, as a single parameter.
import { type RawBuilder, sql } from 'kysely'

/** For `where(column, '=', among(ids))`: the statement is the same for any number of ids, also for none. */
export function among(ids: readonly string[]): RawBuilder<string> {
  return sql<string>`any (${ids}::uuid[])`
}
