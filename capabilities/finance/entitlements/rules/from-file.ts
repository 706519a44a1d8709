// What the file of a case tells of a household, so that nobody is asked twice.
import { ageOn, type Day, type Month } from '../../../../core/kit/day.ts'
import { perMonth } from '../../../../core/kit/period.ts'
import type { Post } from '../../budget/model.ts'
import { appliesIn, counts } from '../../budget/rules.ts'
import { type Answers, nothingAnswered } from '../model.ts'

export interface Known {
  readonly role: 'client' | 'partner' | 'child'
  readonly bornOn: Day | null
}

/** The rent that the month sheet plans; null where it does not hold one. */
function rentIn(posts: readonly Post[], month: Month): number | null {
  const rents = posts.filter((post) => post.category === 'rent' && counts(post.state) && appliesIn(post, month))
  return rents.length === 0 ? null : rents.reduce((sum, { amountCents, period }) => sum + perMonth(amountCents, period), 0)
}

/**
 * Only what stands there. That no partner is in the file does not say that there is none; a child of eighteen or older is a resident,
 * whose income is asked.
 */
export function fromFile(people: readonly Known[], posts: readonly Post[], { on, month }: { on: Day; month: Month }): Answers {
  const [client] = people.filter(({ role }) => role === 'client')
  const partner = people.find(({ role }) => role === 'partner')
  const births = people.filter(({ role }) => role === 'child').flatMap(({ bornOn }) => bornOn ?? [])
  const grown = (bornOn: Day) => ageOn(bornOn, on) >= 18
  return {
    ...nothingAnswered,
    bornOn: client?.bornOn ?? null,
    partner: partner ? true : null,
    partnerBornOn: partner?.bornOn ?? null,
    rent: rentIn(posts, month),
    children: births.filter((bornOn) => !grown(bornOn)).map((bornOn) => ({ bornOn, care: null, apart: false })),
    residents: births.filter(grown).map((bornOn) => ({ bornOn, child: true, income: null, assets: null, sharesCosts: null })),
  }
}
