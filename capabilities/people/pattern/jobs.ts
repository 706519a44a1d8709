// Each night the traces of the day that ended are looked over, a page at a time; days that were missed come first.
import { addDays, type Day } from '../../../core/kit/day.ts'
import type { MomentKey } from '../../../core/kit/page.ts'
import { type JobWork, listen } from '../../../platform/jobs/listeners.ts'
import * as store from './store.ts'

/** After a longer stop the days before are left out: who was in which circle then is not known any more. */
const mostDays = 31
const portion = 500

async function lookOverDay({ db, tenantId }: Pick<JobWork, 'db' | 'tenantId'>, day: Day): Promise<void> {
  let after: MomentKey | null = null
  do after = await store.findPatterns(db, day, { after, most: portion })
  while (after !== null)
  await store.putDay(db, tenantId, day)
}

/** Looks over all days since the last one, up to yesterday. */
export async function lookOver(work: Pick<JobWork, 'db' | 'tenantId' | 'today'>): Promise<void> {
  const { db, tenantId, today } = work
  const last = await store.lastDay(db, tenantId)
  const earliest = addDays(today, -mostDays)
  const first = last === null ? addDays(today, -1) : addDays(last, 1)
  for (let day = earliest; day < today; day = addDays(day, 1)) if (day >= first) await lookOverDay(work, day)
  await store.forgetCircles(db, earliest)
}

export const listeners = [listen('jobs.day-begun', 'people.look-over-looks', (work) => lookOver(work))]
