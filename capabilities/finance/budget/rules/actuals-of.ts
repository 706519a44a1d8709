// What was really paid: sums that the bank gives, with amounts typed by hand in their place.
import type { Cents } from '../../../../core/kit/cents.ts'
import { firstDay, type Month } from '../../../../core/kit/day.ts'
import type { Id } from '../../../../core/kit/id.ts'
import type { Actual, Category, Post } from '../model.ts'
import { appliesIn, inGroup } from '../rules.ts'

/** Money of the bank in a month, signed as on the account. */
export interface Moved {
  readonly month: Month
  readonly category: Category
  readonly postId: Id | null
  readonly amountCents: Cents
}

/** What someone typed for a post in a month, in the sense of its group; null was taken back. */
export interface HandAmount {
  readonly postId: Id
  readonly month: Month
  readonly amountCents: Cents | null
}

/** The post that explains money of the bank: its own, or else the only one of its category that applies. */
function postFor(one: Moved, posts: readonly Post[]): Id | null {
  const applying = posts.filter((post) => appliesIn(post, one.month))
  const own = applying.find((post) => post.id === one.postId)
  if (own) return own.id
  const alike = applying.filter((post) => post.category === one.category)
  return alike.length === 1 ? (alike[0]?.id ?? null) : null
}

/**
 * The actual amounts of months. What someone typed for a post takes the place of what the bank says of that post in that
 * month: who pays in cash knows better than the bank.
 * @returns money signed as on an account, on the first day of its month
 */
export function actualsOf(posts: readonly Post[], moved: readonly Moved[], hand: readonly HandAmount[]): Actual[] {
  const byId = new Map(posts.map((post) => [post.id, post]))
  const typed = hand.flatMap(({ postId, month, amountCents }) => {
    const post = byId.get(postId)
    if (post === undefined || amountCents === null) return []
    return [{ postId, month, category: post.category, amountCents: inGroup(post.group, amountCents) }]
  })
  const isTyped = new Set(typed.map((one) => `${one.postId} ${one.month}`))
  const left = moved.filter((one) => !isTyped.has(`${postFor(one, posts)} ${one.month}`))
  return [...left, ...typed].map(({ month, amountCents, category, postId }) => ({
    day: firstDay(month),
    amountCents,
    category,
    postId,
  }))
}
