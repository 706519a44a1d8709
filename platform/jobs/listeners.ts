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
  /** It erases or empties what is past its term; so it also runs over a backup that is put back, before anyone sees that. */
  forgets: boolean
}

const known = new Map<string, Listener[]>()

/** Declares work that follows on news. */
export function listen(news: string, job: string, run: Listener['run']): Listener {
  return { news, job, run, forgets: false }
}

/** Declares work that erases or empties each night what is past its term, and does nothing else. */
export function forgets(job: string, run: Listener['run']): Listener {
  return { news: 'jobs.day-begun', job, run, forgets: true }
}

/** Does a piece of work outside the queue; nobody is told. */
export function runOnce({ run }: Listener, work: Omit<JobWork, 'tell'>): Promise<void> {
  return run({ ...work, tell: async () => {} }, [])
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
