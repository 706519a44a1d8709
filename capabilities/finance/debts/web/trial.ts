// The plan on the screen: what was kept, with what is tried out on top of it; nothing is kept until one says so.
import { useMemo, useState } from 'react'
import type { Cents } from '../../../../core/kit/cents.ts'
import { addToMonth, type Day } from '../../../../core/kit/day.ts'
import type { KeptClaim, KeptPlan, PlanEntry } from '../model.ts'
import { arrangementTerm, debtPicture } from '../rules/debt-picture.ts'

/** What one tries out: an amount that is not typed yet is null. */
export interface Trial {
  kind: PlanEntry['kind']
  monthlyCents: Cents | null
}

/** How long an arrangement takes where the law says nothing for today: the shortest there is, to be filled in. */
const unknownTerm = 1

function beginningOf(plan: KeptPlan | null): Trial {
  return { kind: plan?.kind ?? 'mediation', monthlyCents: plan?.monthlyCents ?? null }
}

/** A plan to start from: payments begin next month, for the term of the law. */
export function draftPlan(plan: KeptPlan | null, today: Day): PlanEntry {
  if (plan) return plan
  const months = arrangementTerm(today)?.value ?? unknownTerm
  const startMonth = addToMonth(today.slice(0, 7), 1)
  return { kind: 'mediation', monthlyCents: 0, freeCents: null, source: '', sourceOn: null, months, startMonth }
}

export function useTrial(given: { claims: readonly KeptClaim[]; plan: KeptPlan | null }, today: Day) {
  const { claims, plan } = given
  const [tried, setTried] = useState<Trial | null>(null)
  const trial = tried ?? beginningOf(plan)
  const { kind, monthlyCents } = trial
  const entry = useMemo(
    (): PlanEntry => ({ ...draftPlan(plan, today), kind, monthlyCents: monthlyCents ?? 0 }),
    [plan, today, kind, monthlyCents],
  )
  const picture = useMemo(() => debtPicture(claims, entry), [claims, entry])
  const kept = beginningOf(plan)
  const changed = kind !== kept.kind || monthlyCents !== kept.monthlyCents
  return {
    trial,
    entry,
    picture,
    changed,
    set: (part: Partial<Trial>) => setTried({ ...trial, ...part }),
    back: () => setTried(null),
  }
}

export type OnTrial = ReturnType<typeof useTrial>
