// How each creditor of a proposal stands to it, and how much of the debt each side is.
import type { Cents } from '../../../../core/kit/cents.ts'
import type { Message } from '../../creditors/model.ts'
import { type Course, courseOf, type Side, sideOf } from '../../creditors/rules/course.ts'
import type { Offer, OfferShare } from '../../offer/model.ts'

export interface Stand {
  readonly share: OfferShare
  readonly course: Course
}

export interface Sides {
  readonly yes: readonly Stand[]
  readonly no: readonly Stand[]
  /** Whose answer is waited for, or to whom nothing was offered yet. */
  readonly open: readonly Stand[]
  readonly owed: Readonly<Record<'yes' | 'no' | 'open', Cents>>
}

const part: Readonly<Record<Side, 'yes' | 'no' | 'open'>> = { yes: 'yes', no: 'no', waiting: 'open', ahead: 'open' }

/** @param messages by debt, the oldest first */
export function sidesOf(offer: Pick<Offer, 'shares'>, messages: ReadonlyMap<string, readonly Message[]>): Sides {
  const stands = offer.shares.map((share): Stand => ({ share, course: courseOf(messages.get(share.claimId) ?? []) }))
  const of = (side: 'yes' | 'no' | 'open') => stands.filter(({ course }) => part[sideOf(course.at)] === side)
  const owed = (list: readonly Stand[]) => list.reduce((sum, { share }) => sum + share.claim, 0)
  const [yes, no, open] = [of('yes'), of('no'), of('open')]
  return { yes, no, open, owed: { yes: owed(yes), no: owed(no), open: owed(open) } }
}
