// The plan month by month for each creditor: what is paid, and what is left after it.
import type { Cents } from '../../../../core/kit/cents.ts'
import type { Month } from '../../../../core/kit/day.ts'
import type { Id } from '../../../../core/kit/id.ts'
import type { Claim } from '../model.ts'
import type { DebtPicture } from './debt-picture.ts'

export interface CreditorColumn {
  readonly claimId: Id
  readonly creditor: string
  /** What is left of it at the end stays owed. */
  readonly survives: boolean
  /** At the start of the plan. */
  readonly owed: Cents
  readonly paid: Cents
  readonly remitted: Cents
  /** After the last month. */
  readonly left: Cents
}

export interface CreditorMonth {
  readonly month: Month
  /** In the order of the columns. */
  readonly paid: readonly Cents[]
  readonly left: readonly Cents[]
}

export interface CreditorMonths {
  readonly columns: readonly CreditorColumn[]
  readonly months: readonly CreditorMonth[]
}

const sum = (amounts: readonly Cents[]): Cents => amounts.reduce((total, one) => total + one, 0)

/** Rows and columns come to the same as the months of the whole picture. */
export function creditorMonths({ proposal, plan, months }: DebtPicture, claims: readonly Claim[]): CreditorMonths {
  const survives = new Set(claims.filter((one) => one.excludedFromDischarge).map(({ id }) => id))
  const left = proposal.shares.map(({ claim }) => claim)
  const remitted = proposal.shares.map(() => 0)
  const rows = months.map((one, at): CreditorMonth => {
    const paid = proposal.shares.map((_, column) => plan.months[at]?.payments[column] ?? 0)
    for (const [column, cents] of paid.entries()) left[column] = Math.max(0, (left[column] ?? 0) - cents)
    if (one.remitted > 0)
      for (const [column, share] of proposal.shares.entries()) {
        const letGo = Math.min(share.remitted, left[column] ?? 0)
        remitted[column] = letGo
        left[column] = (left[column] ?? 0) - letGo
      }
    return { month: one.month, paid, left: [...left] }
  })
  const columns = proposal.shares.map(({ claimId, creditor, claim }, column): CreditorColumn => {
    const paid = sum(rows.map((row) => row.paid[column] ?? 0))
    const at = { paid, remitted: remitted[column] ?? 0, left: left[column] ?? 0 }
    return { claimId, creditor, survives: survives.has(claimId), owed: claim, ...at }
  })
  return { columns, months: rows }
}
