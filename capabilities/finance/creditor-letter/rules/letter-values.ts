// What a letter to a creditor says of the debt and the proposal, as the words of a template.
import type { Day } from '../../../../core/kit/day.ts'
import type { CreditorTemplate, MergeValues } from '../../../contact/letter-template/model.ts'
import type { BookLine } from '../../address-book/model.ts'
import type { KeptClaim } from '../../debts/model.ts'
import type { Offer, OfferShare } from '../../offer/model.ts'
import type { Addressee, LetterKind } from '../model.ts'

export const templateOf: Readonly<Record<LetterKind, CreditorTemplate>> = {
  balanceAsked: 'creditor-balance',
  proposed: 'creditor-proposal',
  reconsiderationAsked: 'creditor-reconsideration',
  agreed: 'creditor-agreed',
  ended: 'creditor-ended',
}

/** To whoever collects, else to the creditor; the address as the address book knows it. Null while nobody is known. */
export function addresseeOf(
  { id, creditor, collector }: Pick<KeptClaim, 'id' | 'creditor' | 'collector'>,
  book: ReadonlyMap<string, Pick<BookLine, 'name' | 'address'>>,
): Addressee | null {
  const toName = (collector ?? creditor ?? '').trim()
  if (toName === '') return null
  return { claimId: id, toName, toAddress: book.get(toName.toLowerCase())?.address ?? '' }
}

/** Sentences of the letter, in the language of who gets it. */
export interface LetterWords {
  euros: (cents: number) => string
  percent: (rate: number) => string
  day: (day: Day) => string
  plan: (offer: Offer, share: OfferShare) => string
  rest: (share: OfferShare) => string
}

export interface LetterFacts {
  claim: KeptClaim
  /** The last proposal on record in which this debt has a share, and the share. */
  offered: { offer: Offer; share: OfferShare } | null
  /** The day the creditor heard of it. */
  offeredOn: Day | null
  replyBy: Day | null
  /** Of which day the balance is asked; null where it is not. */
  balanceOn: Day | null
  explanation: string
}

/** Null: not known, so that it stays open to be seen. */
export function letterValues(facts: LetterFacts, words: LetterWords): Partial<MergeValues> {
  const { claim, offered, offeredOn, replyBy, balanceOn, explanation } = facts
  const balanceDay = balanceOn ?? claim.balanceDay
  const known = {
    creditor: claim.creditor,
    debt: words.euros(offered?.share.claim ?? claim.currentCents),
    'balance-day': balanceDay && words.day(balanceDay),
    'reply-by': replyBy && words.day(replyBy),
    'offered-on': offeredOn && words.day(offeredOn),
    explanation: explanation || null,
  }
  if (offered === null) return known
  const { offer, share } = offered
  return {
    ...known,
    'balance-day': share.balanceDay ? words.day(share.balanceDay) : null,
    offer: words.euros(share.offered),
    share: words.percent(share.rate),
    'payment-plan': words.plan(offer, share),
    rest: words.rest(share),
  }
}

/** A paragraph for an explanation goes when there is none. */
export const withoutExplanation = (body: string): string => body.replace(/\[\[explanation\]\]\n*/g, '')

/** Whether a creditor heard of this proposal: it was on record by the day of the message, and offers what that said. */
export function wasHeard(offer: Offer, claimId: string, sent: { onDay: Day; cents: number | null }): boolean {
  return offer.madeOn <= sent.onDay && offer.shares.some((one) => one.claimId === claimId && one.offered === sent.cents)
}

/** The last proposal in which a debt has a share. */
export function offeredTo(offers: readonly Offer[], claimId: string): LetterFacts['offered'] {
  for (const offer of offers) {
    const share = offer.shares.find((one) => one.claimId === claimId)
    if (share) return { offer, share }
  }
  return null
}
