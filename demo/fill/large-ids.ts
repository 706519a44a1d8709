// Ids, teams and addresses of the large organisation by number, so that a measurement finds its subjects without asking.
import { createHash } from 'node:crypto'
import { idFrom } from '../../core/kit/id.ts'
import type { LargeSize } from '../large.ts'

const epoch = Date.UTC(2026, 0, 1)

/** Ids by kind and number. */
export function largeId(kind: string, at: number): string {
  return idFrom(epoch + at, createHash('sha1').update(`${kind} ${at}`).digest().subarray(0, 10))
}

export function largeEmail(worker: number, tenant: number): string {
  return `werker${worker}@organisatie${tenant}.example`
}

export const teamsEach = 2
export const teamAt = (tenant: number, worker: number) => tenant * teamsEach + (worker % teamsEach)
export const memberAt = (size: LargeSize, tenant: number, worker: number) =>
  tenant * Math.ceil(size.workers / size.tenants) + worker
