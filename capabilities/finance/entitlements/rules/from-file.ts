// What the file of a case tells of a household, so that nobody is asked twice.
import { ageOn, type Day, type Month } from '../../../../core/kit/day.ts'
import { perMonth } from '../../../../core/kit/period.ts'
import type { HouseholdMember } from '../../../people/household/model.ts'
import type { Post } from '../../budget/model.ts'
import { appliesIn, counts } from '../../budget/rules.ts'
import { type Answers, newChild, newResident, nothingAnswered } from '../model.ts'

/** The rent that the month sheet plans; null where it does not hold one. */
function rentIn(posts: readonly Post[], month: Month): number | null {
  const rents = posts.filter((post) => post.category === 'rent' && counts(post.state) && appliesIn(post, month))
  return rents.length === 0 ? null : rents.reduce((sum, { amountCents, period }) => sum + perMonth(amountCents, period), 0)
}

type Member = Pick<HouseholdMember, 'as' | 'bornOn'>

const grown = (bornOn: Day, on: Day) => ageOn(bornOn, on) >= 18

/** Of whom the file tells too little: no birth, or a child in the home that is nobody's here. */
export function isUnplaced({ as, bornOn }: Member, on: Day): boolean {
  if (as === 'client' || as === 'partner') return false
  return bornOn === null || (as === 'resident' && !grown(bornOn, on))
}

/**
 * Only what stands there. That no partner is in the file does not say that there is none; who is eighteen or older and no partner is a
 * resident, whose income is asked.
 */
export function fromFile(
  household: readonly Member[],
  posts: readonly Post[],
  { on, month }: { on: Day; month: Month },
): Answers {
  const [client] = household.filter(({ as }) => as === 'client')
  const partner = household.find(({ as }) => as === 'partner')
  const others = household.flatMap(({ as, bornOn }) => {
    return as === 'client' || as === 'partner' || bornOn === null ? [] : [{ child: as === 'child', bornOn }]
  })
  const minors = others.filter(({ child, bornOn }) => child && !grown(bornOn, on))
  const adults = others.filter(({ bornOn }) => grown(bornOn, on))
  return {
    ...nothingAnswered,
    bornOn: client?.bornOn ?? null,
    partner: partner ? true : null,
    partnerBornOn: partner?.bornOn ?? null,
    rent: rentIn(posts, month),
    children: minors.map(({ bornOn }) => newChild(bornOn)),
    residents: adults.map(({ bornOn, child }) => newResident(bornOn, child)),
  }
}
