// What must hold of a claim that is entered, and who may stand in the list of creditors that all colleagues see.
import { fails, holds, type Verdict } from '../../../../core/kit/verdict.ts'
import type { ClaimEntry, ClaimKind } from '../model.ts'

/** Interest and costs are parts of what is owed, so they never come to more than the whole. */
export function checkClaim(
  entry: Pick<ClaimEntry, 'currentCents' | 'interestCents' | 'costsCents'>,
): Verdict<'parts-above-whole'> {
  return entry.interestCents + entry.costsCents > entry.currentCents ? fails('parts-above-whole') : holds
}

/** Kinds behind which a private person may stand: those names stay in the case (AVG art. 5 lid 1 c). */
const perhapsPrivate: readonly ClaimKind[] = ['privatePerson', 'alimony', 'other']

/** Whether the creditor of this kind of debt may be suggested to colleagues. */
export function mayBeShared(kind: ClaimKind): boolean {
  return !perhapsPrivate.includes(kind)
}

/** A threat that was not there before, or another than before: colleagues are told. */
export function newlyThreatens(before: string | null, now: string): boolean {
  return now !== 'none' && now !== before
}

/** Kinds that may survive discharge: the safe side, until someone looks at this debt and says otherwise. */
const perhapsStays: readonly ClaimKind[] = ['fine', 'studentLoan', 'alimony']

/** Whether to take a debt of this kind as one that stays after a clean slate while nobody said so: nobody is promised that a fine goes. */
export function staysByKind(kind: ClaimKind): boolean {
  return perhapsStays.includes(kind)
}
