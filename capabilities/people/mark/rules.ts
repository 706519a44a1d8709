// A warning mark never stays by itself: it has a day to look again, and the person knows of it or it says why not.
import type { Day } from '../../../core/kit/day.ts'
import { fails, holds, type Verdict } from '../../../core/kit/verdict.ts'
import type { MarkText } from './model.ts'

export type MarkFault = 'review-past' | 'not-discussed-why'

/** Whether a mark may stand like this; a day to look again lies ahead. */
export function mayMark({ reviewOn, discussed, whyNot }: Omit<MarkText, 'words' | 'reason'>, today: Day): Verdict<MarkFault> {
  if (reviewOn <= today) return fails('review-past')
  return discussed || whyNot !== '' ? holds : fails('not-discussed-why')
}
