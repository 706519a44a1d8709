// The plan on the screen: what was kept, with what is tried out on top of it; nothing is kept until one says so.
import { useMemo, useState } from 'react'
import { m } from '#texts'
import type { Cents } from '../../../../core/kit/cents.ts'
import { addToMonth, type Day, monthOf } from '../../../../core/kit/day.ts'
import type { KeptFreeAmount } from '../../free-amount/model.ts'
import { capacityOf } from '../../free-amount/rules/capacity.ts'
import { restsOn } from '../../free-amount/web/words.ts'
import type { Paid } from '../../payments/model.ts'
import type { KeptClaim, KeptPlan, PlanEntry } from '../model.ts'
import { arrangementTerm, debtPicture } from '../rules/debt-picture.ts'
import { claimInMaking } from './claim-form.ts'

/** What one tries out: an amount that is not typed yet is null. */
export interface Trial {
  kind: PlanEntry['kind']
  monthlyCents: Cents | null
  months: number
  /** What one debt more would be of; never kept. */
  oneMore: Cents | null
}

/** How long an arrangement takes where the law says nothing for today: the shortest there is, to be filled in. */
const unknownTerm = 1

/** A plan to start from: what there is room for, from next month, for the term of the law. */
function draftPlan(plan: KeptPlan | null, free: KeptFreeAmount | null, today: Day): PlanEntry {
  const rests = restsOn(free) ?? {
    freeCents: plan?.freeCents ?? null,
    source: plan?.source ?? '',
    sourceOn: plan?.sourceOn ?? null,
  }
  if (plan) return { ...plan, ...rests }
  const months = arrangementTerm(today)?.value ?? unknownTerm
  const startMonth = addToMonth(monthOf(today), 1)
  return { kind: 'mediation', monthlyCents: 0, creditCostsCents: 0, months, startMonth, ...rests }
}

interface TrialGiven {
  claims: readonly KeptClaim[]
  plan: KeptPlan | null
  /** What stays free today; null while nobody wrote it down. */
  free: KeptFreeAmount | null
  /** What was paid until now. */
  paid: readonly Paid[]
}

export function useTrial({ claims, plan, free, paid }: TrialGiven, today: Day) {
  const so = useMemo(() => ({ now: monthOf(today), paid }), [today, paid])
  const draft = useMemo(() => draftPlan(plan, free, today), [plan, free, today])
  const room = free && capacityOf(free).monthlyCents
  const [tried, setTried] = useState<Trial | null>(null)
  const kept: Trial = { kind: draft.kind, monthlyCents: plan?.monthlyCents ?? room, months: draft.months, oneMore: null }
  const trial = tried ?? kept
  const { kind, monthlyCents, months, oneMore } = trial
  const entry = useMemo(
    (): PlanEntry => ({ ...draft, kind, monthlyCents: monthlyCents ?? 0, months }),
    [draft, kind, monthlyCents, months],
  )
  const picture = useMemo(() => {
    if (!oneMore) return debtPicture(claims, entry, so)
    const creditor = m['finance.debts.bar.one-more.name']()
    const more = claimInMaking('one-more', { creditor, currentCents: oneMore, preferential: false, kind: 'other' })
    return debtPicture([...claims, more], entry, so)
  }, [claims, entry, oneMore, so])
  const other = kind !== kept.kind || monthlyCents !== kept.monthlyCents || months !== kept.months || oneMore !== null
  return {
    trial,
    entry,
    picture,
    /** Something is tried out, or there is room that no plan was made of yet. */
    changed: other || (plan === null && monthlyCents !== null),
    set: (part: Partial<Trial>) => setTried({ ...trial, ...part }),
    back: () => setTried(null),
  }
}

export type OnTrial = ReturnType<typeof useTrial>
