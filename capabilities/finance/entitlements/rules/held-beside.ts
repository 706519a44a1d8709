// What the month sheet holds of a right: whether it comes in, is still to be asked for, or does not stand there.
import type { Cents } from '../../../../core/kit/cents.ts'
import type { Month } from '../../../../core/kit/day.ts'
import { perMonth } from '../../../../core/kit/period.ts'
import type { Category, Post } from '../../budget/model.ts'
import { appliesIn, counts } from '../../budget/rules.ts'
import type { Law } from '../model.ts'

/** Where each right stands in the sheet. */
export const categoryOf: Readonly<Record<Law, Category>> = {
  bijstand: 'benefit',
  zorgtoeslag: 'zorgtoeslag',
  huurtoeslag: 'huurtoeslag',
  kinderbijslag: 'kinderbijslag',
  kindgebondenBudget: 'kindgebondenBudget',
  kinderopvangtoeslag: 'kinderopvangtoeslag',
  aow: 'pension',
}

/** Where the category holds more than the law, so that its sum says nothing of it. */
export const isWide = (law: Law): boolean => law === 'bijstand' || law === 'aow'

export interface Held {
  /** Comes in, a month. */
  readonly monthly: Cents
  readonly state: 'received' | 'toClaim' | 'missing'
}

export function heldBeside(posts: readonly Post[], law: Law, month: Month): Held {
  const own = posts.filter((post) => post.category === categoryOf[law] && appliesIn(post, month))
  const received = own.filter(({ state }) => counts(state))
  const monthly = received.reduce((sum, { amountCents, period }) => sum + perMonth(amountCents, period), 0)
  if (received.length > 0) return { monthly, state: 'received' }
  return { monthly: 0, state: own.some(({ state }) => state === 'notYetClaimed') ? 'toClaim' : 'missing' }
}
