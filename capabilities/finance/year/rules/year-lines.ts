// The lines of a year: what each post plans and what moved on it, month by month, and money that no post explains.
import type { Cents } from '../../../../core/kit/cents.ts'
import type { Month } from '../../../../core/kit/day.ts'
import { type Actual, groupOf, type Post } from '../../budget/model.ts'
import { appliesIn, counts, inGroup } from '../../budget/rules.ts'
import type { YearAsk, YearLine } from '../model.ts'
import { movesIn } from './moves-in.ts'

const twelve = Array.from({ length: 12 }, (_, at) => at)

export const monthName = (year: number, at: number): Month => `${year}-${String(at + 1).padStart(2, '0')}`

/** The post that money belongs to: its own, or else the only one of its category that applies in its month. */
function postFor(one: Actual, posts: readonly Post[]): Post | null {
  const alike = posts.filter((post) => post.category === one.category && appliesIn(post, one.day.slice(0, 7)))
  return alike.find((post) => post.id === one.postId) ?? (alike.length === 1 ? (alike[0] ?? null) : null)
}

export function yearLines({ posts, actuals, year }: Pick<YearAsk, 'posts' | 'actuals' | 'year'>): YearLine[] {
  const lines = new Map<string, YearLine & { actual: Cents[] }>()
  for (const post of posts) {
    const { id, category, name } = post
    const months = twelve.map((at) => counts(post.state) && appliesIn(post, monthName(year, at)))
    const planned = months.map((is, at) => (is ? movesIn(post, at + 1) : 0))
    const line = { postId: id, category, group: groupOf(category), name, planned, actual: twelve.map(() => 0) }
    if (months.includes(true)) lines.set(id, line)
  }
  for (const one of actuals.filter(({ day }) => day.startsWith(`${year}-`))) {
    const { category } = one
    const [post, group, none] = [postFor(one, posts), groupOf(category), () => twelve.map(() => 0)]
    const fresh = { postId: post?.id ?? null, category, group, name: post?.name ?? '', planned: none(), actual: none() }
    const line = lines.get(post?.id ?? category) ?? fresh
    const at = Number(one.day.slice(5, 7)) - 1
    line.actual[at] = (line.actual[at] ?? 0) + inGroup(group, one.amountCents)
    lines.set(post?.id ?? category, line)
  }
  return [...lines.values()]
}
