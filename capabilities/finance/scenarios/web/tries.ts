// What is being tried out in this browser, by case and name: leaving the page and coming back loses nothing.
import { useMemo, useState } from 'react'
import type { Month } from '../../../../core/kit/day.ts'
import type { Id } from '../../../../core/kit/id.ts'
import type { Given } from '../../../../core/kit/operation.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { useInAddress } from '../../../../platform/web/parts/Link.tsx'
import { counts } from '../../budget/rules.ts'
import type { Typed } from '../../budget/web/Cells.tsx'
import type { listScenarios } from '../api.ts'
import { aboutOf, type Change, type KeptScenario, type PlanLine } from '../model.ts'

/** `version`: null while it has no name. */
export interface Try {
  id: Id
  name: string
  from: Month
  changes: readonly Change[]
  version: number | null
}

const tries = new Map<string, Try>()

/** Whether anything differs from what was kept. */
export function isTouched(one: Try, kept: KeptScenario | undefined): boolean {
  if (kept === undefined) return one.changes.length > 0
  return kept.from !== one.from || JSON.stringify(kept.changes) !== JSON.stringify(one.changes)
}

/** The change that gives a line this amount; null where it is what the plan says already. */
export function changeTo(line: PlanLine, typed: Typed, { period, id }: { period: PlanLine['period']; id: Id }): Change | null {
  const { cents, expression } = typed
  const same = cents === null || (cents === line.amountCents && period === line.period && counts(line.state))
  return same ? null : { kind: 'becomes', postId: line.id, id, amountCents: cents, period, expression }
}

/** What is tried out now, chosen in the address, and how it changes. */
export function useTry(caseId: Id, { scenarios, next }: Pick<Given<typeof listScenarios>, 'scenarios' | 'next'>) {
  const [at, go] = useInAddress()
  const [, draw] = useState(0)
  const kept = scenarios.find(({ id }) => id === at.on)
  const key = `${caseId} ${kept?.id ?? ''}`
  const known = tries.get(key)
  const fresh = useMemo((): Try => kept ?? { id: newId(), name: '', from: next, changes: [], version: null }, [kept, next])
  // What someone else kept meanwhile is shown, unless there is something here that is not kept.
  const now = known && (kept === undefined || known.version === kept.version || isTouched(known, kept)) ? known : fresh
  const set = (part: Partial<Try>) => {
    tries.set(key, { ...now, ...part })
    draw((count) => count + 1)
  }
  return {
    now,
    kept,
    set,
    setChange: (about: Id, change: Change | null) => {
      const others = now.changes.filter((one) => aboutOf(one) !== about)
      set({ changes: change === null ? others : [...others, change] })
    },
    forget: () => {
      tries.delete(key)
      draw((count) => count + 1)
    },
    choose: (id: Id | undefined) => go({ on: id }),
  }
}
export type Trying = ReturnType<typeof useTry>
