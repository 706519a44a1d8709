// Who listens to which news: filled once at start from the tables of contents of `apps/`.

import type { Day } from '../../core/kit/day.ts'
import type { Db } from '../db/pools.ts'

/** What a job gets: a transaction bound to one organisation. It sees all circles, so it says nothing to people. */
export interface JobWork {
  db: Db
  tenantId: string
  today: Day
  now: string
  tell(news: string, subjects: string[]): Promise<void>
}

export interface Listener {
  news: string
  /** `capability.what-it-does`; unique. */
  job: string
  run(work: JobWork, subjects: string[]): Promise<void>
}

const known = new Map<string, Listener[]>()

/** Declares work that follows on news. */
export function listen(news: string, job: string, run: Listener['run']): Listener {
  return { news, job, run }
}

/** Called once at start. */
export function registerListeners(all: readonly Listener[]): void {
  known.clear()
  for (const listener of all) known.set(listener.news, [...(known.get(listener.news) ?? []), listener])
}

/** Names of the jobs that follow on a piece of news. */
export function listeners(news: string): string[] {
  return (known.get(news) ?? []).map(({ job }) => job)
}
