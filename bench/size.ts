// How large the two organisations of a measurement are, and where they lie.
import path from 'node:path'
import { type LargeSize, largeSize } from '../demo/large.ts'

export const password = 'measuring only'
export const folder = path.resolve(process.env.OMZIEN_BENCH || path.join(import.meta.dirname, '../data/bench'))

/** Workers and tenants shrink along, so that a caseload is as long in both: what differs is all that lies around it. */
export function sizeFor(people: number): LargeSize {
  const part = people / largeSize.people
  const tenants = Math.max(1, Math.round(largeSize.tenants * part))
  const workers = tenants * Math.max(2, Math.round((largeSize.workers * part) / tenants))
  return { tenants, workers, people, notes: people * 10 }
}
