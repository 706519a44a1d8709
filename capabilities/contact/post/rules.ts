// What follows from a letter that was opened.
import { addDays, type Day } from '../../../core/kit/day.ts'
import { fails, holds, type Verdict } from '../../../core/kit/verdict.ts'
import type { PostFacts } from './model.ts'

/** Days before the day of a letter on which its task is due, so that there is time to act. Our own choice. */
const ahead = { pay: 3, answer: 3, object: 7, appear: 1 } as const

/** When someone should act on a letter; null where it asks nothing or names no day. A term that is over or near is for today. */
export function taskDay({ asks, termOn }: Pick<PostFacts, 'asks' | 'termOn'>, today: Day): Day | null {
  if (asks === 'nothing' || termOn === null) return null
  const early = addDays(termOn, -ahead[asks])
  return early < today ? today : early
}

/** A letter that was opened names its sender; no letter was written after today, and a debt has an amount. */
export function mayBeNoted(facts: PostFacts, today: Day): Verdict<'sender-needed' | 'day-to-come' | 'amount-needed'> {
  if (facts.sender === '') return fails('sender-needed')
  if (facts.datedOn !== null && facts.datedOn > today) return fails('day-to-come')
  return facts.isDebt && facts.amountCents === null ? fails('amount-needed') : holds
}
