// A sum of debts that opens what it is made of: each debt under its creditor, with the day of its balance.
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { OpenedSum } from '../../web/OpenedSum.tsx'
import type { KeptClaim } from '../model.ts'
import { balanceDayWords, creditorWords } from './words.ts'

const sum = (claims: readonly KeptClaim[]) => claims.reduce((total, one) => total + one.currentCents, 0)

function inWords(claims: readonly KeptClaim[], today: Day) {
  const nameOf = (claim: KeptClaim) =>
    [m[`finance.debts.kind.${claim.kind}`](), claim.reference, balanceDayWords(claim, today)].filter(Boolean).join(', ')
  const parts = [...Map.groupBy(claims, creditorWords)].map(([word, own]) => ({
    word,
    lines: own.map((claim) => ({ key: claim.id, name: nameOf(claim), amounts: [claim.currentCents] })),
  }))
  return { heads: [], parts, says: [m['finance.debts.sum.rule']()] }
}

interface SumGiven {
  /** Those that count in it. */
  claims: readonly KeptClaim[]
  title: string
  shown?: string
}

export function DebtSum({ claims, title, shown }: SumGiven) {
  const today = useToday()
  const said = shown === undefined ? {} : { shown }
  return <OpenedSum cents={sum(claims)} title={title} {...said} made={() => inWords(claims, today)} />
}
