// When cases may change hands.
import { fails, holds, type Verdict } from '../../../core/kit/verdict.ts'
import type { Move } from './model.ts'

interface Known {
  files: ReadonlyMap<string, { circleId: string; status: string }>
  /** Whether this colleague works with the cases of that circle. */
  canOpen(circleId: string, memberId: string): boolean
}

type Reason = 'absent' | 'case-closed' | 'case-twice' | 'not-a-colleague'

/** All or nothing: a case goes once, is open, and goes to someone who can open it. */
export function mayHandOver(moves: readonly Move[], known: Known): Verdict<Reason> {
  if (new Set(moves.map((one) => one.caseId)).size < moves.length) return fails('case-twice')
  for (const { caseId, toId } of moves) {
    const file = known.files.get(caseId)
    if (!file) return fails('absent')
    if (file.status === 'closed') return fails('case-closed')
    if (!known.canOpen(file.circleId, toId)) return fails('not-a-colleague')
  }
  return holds
}

/** A colleague who can take cases on. `weeklyHours` null: not known, counted as a full week of 36. */
export interface Taker {
  id: string
  open: number
  weeklyHours: number | null
}

const fullWeek = 36

/** Deals cases out one by one, each to whoever then carries least for the hours they work. */
export function dealOut(caseIds: readonly string[], takers: readonly Taker[]): Map<string, string> {
  const carried = takers.map(({ id, open, weeklyHours }) => ({ id, open, hours: weeklyHours || fullWeek }))
  const dealt = new Map<string, string>()
  for (const caseId of caseIds) {
    const [first, ...others] = carried
    if (!first) return dealt
    const lightest = others.reduce((least, one) => (one.open * least.hours < least.open * one.hours ? one : least), first)
    lightest.open += 1
    dealt.set(caseId, lightest.id)
  }
  return dealt
}
