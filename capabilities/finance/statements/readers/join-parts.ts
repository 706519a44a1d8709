// Statements of separate days laid together: those of one account are one, each beginning where the last ended.
import { type Cents, dutchFromCents } from '../../../../core/kit/cents.ts'
import type { Entry, Format, ReadFile, Statement, Warning } from '../model.ts'
import { markEntries } from '../rules/mark-entries.ts'

export type Unmarked = Omit<Entry, 'fingerprint'>

/** One statement of the file, not yet joined with others of the same account. */
export interface Part extends Omit<Statement, 'entries'> {
  readonly entries: Unmarked[]
  readonly name: string
  /** Day of the closing balance, to lay parts from old to new. */
  readonly closedOn: string
}

function sumOf(entries: readonly Unmarked[]): Cents {
  return entries.reduce((sum, one) => (one.booked ? sum + one.amountCents : sum), 0)
}

/** Opening and all booked entries make the closing balance, or something is missing in the file. */
function checkBalance({ entries, openingCents, closingCents, closedOn }: Part): Warning[] {
  if (openingCents === null || closingCents === null) return []
  const gap = closingCents - openingCents - sumOf(entries)
  return gap === 0 ? [] : [{ word: 'sumDiffers', line: null, text: `${closedOn} ${dutchFromCents(gap)}`.trim() }]
}

function join(parts: readonly Part[]): Statement {
  const warnings: Warning[] = []
  const kept: Part[] = []
  const inOrder = [...parts].sort((a, b) => (a.closedOn < b.closedOn ? -1 : a.closedOn > b.closedOn ? 1 : 0))
  for (const part of inOrder) {
    const before = kept.at(-1)
    const same = kept.some((one) => one.name === part.name && JSON.stringify(one.entries) === JSON.stringify(part.entries))
    if (same) {
      warnings.push({ word: 'repeatedStatement', line: null, text: part.name })
      continue
    }
    const gap = before?.closingCents == null || part.openingCents === null ? 0 : part.openingCents - before.closingCents
    if (gap !== 0) warnings.push({ word: 'notChained', line: null, text: `${part.name} ${dutchFromCents(gap)}` })
    warnings.push(...part.warnings, ...checkBalance(part))
    kept.push(part)
  }
  const account = kept[0]?.account ?? null
  return {
    account,
    currency: kept[0]?.currency ?? 'EUR',
    entries: markEntries(
      account,
      kept.flatMap((part) => part.entries),
    ),
    warnings,
    openingCents: kept[0]?.openingCents ?? null,
    closingCents: kept.at(-1)?.closingCents ?? null,
  }
}

/** Banks put a statement of each day in one file. */
export function joinParts(format: Format, parts: readonly Part[]): ReadFile {
  const byAccount = Map.groupBy(parts, ({ account, currency }) => `${account} ${currency}`)
  return { ok: true, format, statements: [...byAccount.values()].map(join) }
}
