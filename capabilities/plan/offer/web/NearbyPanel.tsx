// Beside a part of a network where nobody stands: a few groups near that fit this person, to open or to put into the plan.
import { m } from '#texts'
import { Looked } from '../../../../platform/web/parts/states.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import type { Segment } from '../../../people/network/model.ts'
import { offersForSegment } from '../api.ts'
import { OffersButton } from './GoalOffers.tsx'
import { Offer } from './Offer.tsx'
import './offers.css'

export default function NearbyPanel({ caseId, segment }: { caseId: string; segment: string }) {
  const look = useLook(offersForSegment, { caseId, segment: segment as Segment })
  return (
    <Looked look={look} lines={2}>
      {({ rows, left, goalId, mayAdd, asksWhy, domain }) => {
        if (rows.length === 0) return <p className="soft small">{m['plan.offer.near.none']()}</p>
        // Why people would have to agree anew is asked in the window, where there is room for it.
        const to = mayAdd && goalId && !asksWhy ? { goalId, why: null, onAdded: () => undefined } : null
        return (
          <div className="nearby">
            <ul aria-label={m['plan.offer.near']()}>
              {rows.map((offer) => (
                <Offer key={offer.service.id} offer={offer} to={to} />
              ))}
            </ul>
            {domain && (left > 0 || to === null) ? <OffersButton about={{ caseId, domain }} /> : null}
          </div>
        )
      }}
    </Looked>
  )
}
