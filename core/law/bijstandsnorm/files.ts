// All known files of the norms of social assistance, and what is worked out from a norm.
import { type Cents, roundCents } from '../../kit/cents.ts'
import { norms20240101 } from './2024-01-01.ts'
import { norms20240701 } from './2024-07-01.ts'
import { norms20250101 } from './2025-01-01.ts'
import { norms20250701 } from './2025-07-01.ts'
import { norms20260101 } from './2026-01-01.ts'
import { norms20260701 } from './2026-07-01.ts'

export const bijstandsnormFiles = [norms20240101, norms20240701, norms20250101, norms20250701, norms20260101, norms20260701]

/**
 * Who shares the costs of a home gets less: (40 % + n × 30 %) / n of the norm of a couple, each
 * (kostendelersnorm, art. 22a Pw; the formula reproduces the municipal table of 1-7-2024).
 * @param couple cents a month
 * @param sharers people who share the costs, the person included, 2 or more
 */
export function costSharingNorm(couple: Cents, sharers: number): Cents {
  return roundCents((couple * (4 + 3 * sharers)) / (10 * sharers))
}
