// Jobs of a process that died are given free at once, instead of after the four hours of the library.
import type pg from 'pg'

/** Held while a job is done, and let go by PostgreSQL itself when whoever did it is gone. */
export const holdJob = `select pg_advisory_xact_lock(hashtextextended('jobs.doing ' || $1, 0))`

/** A job that was only just taken may not be held yet. */
const takenLongEnough = '5 seconds'

/** What someone is still doing stays theirs: the lock on it is not to be had. @returns how many were given free */
export async function releaseLost(pool: pg.Pool): Promise<number> {
  const { rowCount } = await pool.query(
    `update graphile_worker._private_jobs set locked_at = null, locked_by = null
      where locked_at < now() - $1::interval and payload ->> 'id' is not null
        and pg_try_advisory_xact_lock(hashtextextended('jobs.doing ' || (payload ->> 'id'), 0))`,
    [takenLongEnough],
  )
  return rowCount ?? 0
}
