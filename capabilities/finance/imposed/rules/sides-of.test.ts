// Who agrees to a proposal, who does not and whose answer is not there, with how much of the debt each side is.
import { expect, it } from 'vitest'
import type { Message, MessageKind } from '../../creditors/model.ts'
import type { OfferShare } from '../../offer/model.ts'
import { sidesOf } from './sides-of.ts'

const share = (claimId: string, claim: number): OfferShare => ({
  ...{ claimId, claim, creditor: claimId, preferential: false, joint: false, balanceDay: null },
  ...{ offered: 0, rate: 0, remitted: claim, stays: 0 },
})
const said = (claimId: string, ...kinds: MessageKind[]): [string, Message[]] => [
  claimId,
  kinds.map((kind, at) => ({
    ...{
      id: `${claimId} ${at}`,
      claimId,
      kind,
      onDay: `2026-11-0${at + 1}`,
      cents: null,
      balanceDay: null,
      because: '',
      by: 'Joost',
    },
    ...{ mayTakeBack: false },
  })),
]

it('every creditor stands on the side of the last message, and the sides make the whole debt', () => {
  const shares = [
    share('agreed', 1),
    share('accepted', 20),
    share('refused', 300),
    share('silent', 4_000),
    share('asked again', 50_000),
    share('nothing said', 600_000),
    share('ended', 7_000_000),
  ]
  const messages = new Map([
    said('agreed', 'proposed', 'accepted', 'agreed'),
    said('accepted', 'proposed', 'refused', 'reconsiderationAsked', 'accepted'),
    said('refused', 'proposed', 'refused'),
    said('silent', 'proposed', 'noCooperation'),
    said('asked again', 'proposed', 'refused', 'reconsiderationAsked'),
    said('ended', 'proposed', 'accepted', 'ended'),
  ])
  const { yes, no, open, owed } = sidesOf({ shares }, messages)
  const names = (side: typeof yes) => side.map((one) => `${one.share.claimId}: ${one.course.at}`)
  expect(names(yes)).toEqual(['agreed: agreed', 'accepted: accepted'])
  expect(names(no)).toEqual(['refused: refused', 'silent: noCooperation'])
  expect(names(open)).toEqual(['asked again: reconsiderationAsked', 'nothing said: none', 'ended: ended'])
  expect(owed).toEqual({ yes: 21, no: 4_300, open: 7_650_000 })
})
