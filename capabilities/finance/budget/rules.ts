// The month sheet: planned beside actual, sums per group, the balance, and the one thing that would change it.
import type { Cents } from '../../../core/kit/cents.ts'
import { type Month, monthOf } from '../../../core/kit/day.ts'
import type { Id } from '../../../core/kit/id.ts'
import { perMonth } from '../../../core/kit/period.ts'
import { type Actual, type Category, type Group, groupOf, groups, type Post, type PostState } from './model.ts'

export interface Amounts {
  readonly planned: Cents
  readonly actual: Cents
  /** What it does to the balance: positive is more left over than planned. */
  readonly difference: Cents
}

export interface SheetRow extends Amounts {
  /** Null for money in a category that no single post explains. */
  readonly postId: Id | null
  readonly group: Group
  readonly category: Category
  readonly name: string
  readonly state: PostState | 'unplanned'
  /** False for what is not yet claimed or paused: shown, not in the sums. */
  readonly counted: boolean
}

export type OneChange =
  /** A right that is not used yet. `closes`: this one alone brings the balance to zero or more. */
  | { kind: 'claim'; postId: Id; category: Category; amount: Cents; closes: boolean }
  /** No open right: what has to be found each month, and the largest costs that it may come from. */
  | { kind: 'seek'; amount: Cents; among: readonly { postId: Id; category: Category; amount: Cents }[] }

export interface MonthSheet {
  readonly month: Month
  readonly rows: readonly SheetRow[]
  readonly sums: Readonly<Record<Group, Amounts>>
  readonly balance: Amounts
  /** Whether the plan has nothing short: income covers all that is counted. */
  readonly balanced: boolean
  readonly oneChange: OneChange | null
}

/** A post applies in a month from its first up to and including its last. */
export function appliesIn(post: Post, month: Month): boolean {
  return (post.from === null || post.from <= month) && (post.until === null || month <= post.until)
}

/** Only money that is really there counts: an unclaimed toeslag and a paused post do not. */
export function counts(state: PostState): boolean {
  return state === 'active' || state === 'estimated'
}

/** Comes a few times a year, and nobody said when: then it stands evenly over the months. */
export function monthIsOpen({
  period,
  dueMonths,
  group,
  state,
}: Pick<Post, 'period' | 'dueMonths' | 'group' | 'state'>): boolean {
  const rarely = period === 'quarter' || period === 'year' || period === 'tenTerms'
  return rarely && dueMonths.length === 0 && group !== 'reserves' && counts(state)
}

/** Money of an account as it stands in its group: income as it came in, costs as they went out. */
export function inGroup(group: Group, amount: Cents): Cents {
  return group === 'income' ? amount : 0 - amount
}

/** What a surplus over plan does to the balance: good for income, bad for costs. */
function differenceIn(group: Group, planned: Cents, real: Cents): Cents {
  return group === 'income' ? real - planned : planned - real
}

/** Money belongs to its own post, or else to the only post of its category that applies. */
function keyOf(one: Actual, posts: ReadonlyMap<Id, Post>, single: ReadonlyMap<Category, Id | null>): string {
  if (one.postId !== null && posts.has(one.postId)) return one.postId
  return single.get(one.category) ?? one.category
}

function actualByKey(posts: readonly Post[], actuals: readonly Actual[]): Map<string, Cents> {
  const known = new Map(posts.map((post) => [post.id, post]))
  const single = new Map<Category, Id | null>()
  for (const post of posts) single.set(post.category, single.has(post.category) ? null : post.id)
  const sums = new Map<string, Cents>()
  for (const one of actuals) {
    const key = keyOf(one, known, single)
    const group = known.get(key)?.group ?? groupOf(one.category)
    sums.set(key, (sums.get(key) ?? 0) + inGroup(group, one.amountCents))
  }
  return sums
}

function rowOf(post: Post, real: Cents): SheetRow {
  const planned = perMonth(post.amountCents, post.period)
  const counted = counts(post.state)
  const difference = differenceIn(post.group, counted ? planned : 0, real)
  const { id, group, category, name, state } = post
  return { postId: id, group, category, name, state, counted, planned, actual: real, difference }
}

function unplannedRow(category: Category, real: Cents): SheetRow {
  const group = groupOf(category)
  const difference = differenceIn(group, 0, real)
  return { postId: null, group, category, name: '', state: 'unplanned', counted: true, planned: 0, actual: real, difference }
}

function sumOf(rows: readonly SheetRow[]): Amounts {
  let [planned, actual, difference] = [0, 0, 0]
  for (const row of rows) {
    if (row.counted) planned += row.planned
    actual += row.actual
    difference += row.difference
  }
  return { planned, actual, difference }
}

function balanceOf(sums: Readonly<Record<Group, Amounts>>): Amounts {
  const total = (part: 'planned' | 'actual'): Cents => groups.reduce((sum, group) => sum + inGroup(group, sums[group][part]), 0)
  const [planned, actual] = [total('planned'), total('actual')]
  return { planned, actual, difference: actual - planned }
}

/** Groups of which a plan may become smaller, and the costs in them that a law or a contract sets. */
const mayChange: readonly Group[] = ['household', 'reserves', 'fixedCosts']
const isSet: readonly Category[] = [
  'rent',
  'water',
  'healthInsurance',
  'careContribution',
  'municipalTaxes',
  'waterBoardTax',
  'alimonyPaid',
]
const mostNamed = 3

function largestThatMayChange(rows: readonly SheetRow[]) {
  const may = rows.filter(
    (row) => row.counted && row.planned > 0 && mayChange.includes(row.group) && !isSet.includes(row.category),
  )
  may.sort((a, b) => b.planned - a.planned)
  const named = may.flatMap(({ postId, category, planned }) => (postId === null ? [] : [{ postId, category, amount: planned }]))
  return named.slice(0, mostNamed)
}

/**
 * On a planned shortage: the smallest unused right that closes it, else the largest; without open rights what to look for, and where.
 * What was spent above plan in one month never fills a gap that stands in the plan.
 */
function oneChangeIn(rows: readonly SheetRow[], shortage: Cents): OneChange | null {
  if (shortage <= 0) return null
  const open = rows.filter((row) => row.group === 'income' && row.state === 'notYetClaimed' && row.planned > 0)
  open.sort((a, b) => a.planned - b.planned)
  const claim = open.find((row) => row.planned >= shortage) ?? open.at(-1)
  if (claim?.postId != null) {
    const { postId, category, planned } = claim
    return { kind: 'claim', postId, category, amount: planned, closes: planned >= shortage }
  }
  return { kind: 'seek', amount: shortage, among: largestThatMayChange(rows) }
}

/**
 * The worksheet of a month: every post as an average month (a yearly bill is a twelfth), beside what really moved.
 * Reserves are planned as what is put aside and real as what was spent of it.
 * @param posts all posts of the household; those that do not apply in the month are left out
 * @param actuals money of any months; only that of this month is taken
 */
export function monthSheet(posts: readonly Post[], actuals: readonly Actual[], month: Month): MonthSheet {
  const applying = posts.filter((post) => appliesIn(post, month))
  const real = actualByKey(
    applying,
    actuals.filter((one) => monthOf(one.day) === month),
  )
  const rows = applying.map((post) => rowOf(post, real.get(post.id) ?? 0))
  for (const post of applying) real.delete(post.id)
  for (const [category, amount] of real) rows.push(unplannedRow(category as Category, amount))
  const order = (row: SheetRow): number => groups.indexOf(row.group)
  rows.sort((a, b) => order(a) - order(b))
  const sums = Object.fromEntries(groups.map((name) => [name, sumOf(rows.filter((row) => row.group === name))])) as Record<
    Group,
    Amounts
  >
  const balance = balanceOf(sums)
  return { month, rows, sums, balance, balanced: balance.planned >= 0, oneChange: oneChangeIn(rows, -balance.planned) }
}

/**
 * The posts of one month as the start of another: what has ended by then stays behind, what begins later too.
 * @param move `from` and `into` months; `idFor` gives each copy its own id
 */
export function copyForward(posts: readonly Post[], move: { from: Month; into: Month; idFor: (post: Post) => Id }): Post[] {
  const kept = posts.filter((post) => appliesIn(post, move.from) && (post.until === null || post.until >= move.into))
  return kept.map((post) => ({ ...post, id: move.idFor(post), from: move.into }))
}
