// What fits a goal or a life domain: together before alone, each with why it fits and what does not; one key makes it a task.
import { useState } from 'react'
import { m } from '#texts'
import type { Given as GivenBy } from '../../../../core/kit/operation.ts'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Link } from '../../../../platform/web/parts/Link.tsx'
import { Empty, Looked } from '../../../../platform/web/parts/states.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { heldBackBy } from '../../../directory/rules/fits.ts'
import { WhyField } from '../../web/WhyField.tsx'
import { offersForDomain, offersForGoal } from '../api.ts'
import { Offer } from './Offer.tsx'
import './offers.css'

type Offers = GivenBy<typeof offersForGoal>
export type About = { goalId: string } | { caseId: string; domain: string }

export function useOffers(about: About) {
  const ofGoal = useLook(offersForGoal, { goalId: 'goalId' in about ? about.goalId : '' }, !('goalId' in about))
  const ofDomain = useLook(
    offersForDomain,
    { caseId: 'caseId' in about ? about.caseId : '', domain: 'domain' in about ? (about.domain as 'money') : 'money' },
    'goalId' in about,
  )
  return 'goalId' in about ? ofGoal : ofDomain
}

function OfferList({ given }: { given: Offers }) {
  const [why, setWhy] = useState('')
  const { goalId, mayAdd, asksWhy } = given
  const to = mayAdd && goalId ? { goalId, why: asksWhy ? why : null, onAdded: () => setWhy('') } : null
  // The rule put what nothing keeps one out of first, and of that what is together.
  const groups = [...Map.groupBy(given.rows, (offer) => (heldBackBy(offer) === 0 ? 'fits' : 'with-care'))]
  const firstFree = given.rows.find(({ taken }) => !taken)
  if (given.rows.length === 0) return <Empty title={m['plan.offer.none']()}>{m['plan.offer.none.more']()}</Empty>
  return (
    <div className="stack">
      {goalId === null ? <p className="soft">{m['plan.offer.no-goal']()}</p> : null}
      {to && asksWhy ? <WhyField value={why} onChange={setWhy} required startHere /> : null}
      {groups.map(([group, offers]) => (
        <section key={group}>
          <h3 className="fitting-kind">{m[`plan.offer.${group as 'fits'}`]()}</h3>
          <ul>
            {offers.map((offer) => (
              <Offer key={offer.service.id} offer={offer} to={to} first={!asksWhy && offer === firstFree} />
            ))}
          </ul>
        </section>
      ))}
      <p className="soft small">
        {given.left > 0 ? `${m['plan.offer.left']({ count: given.left })} ` : ''}
        <Link to="/directory">{m['plan.offer.all']()}</Link>
      </p>
    </div>
  )
}

export default function OffersDialog({
  about,
  title,
  onClose,
}: {
  about: About
  title?: string | undefined
  onClose: () => void
}) {
  const look = useOffers(about)
  return (
    <Dialog title={title ?? m['plan.offer.title']()} onClose={onClose} size="wide">
      <Looked look={look} lines={6}>
        {(given) => <OfferList given={given} />}
      </Looked>
    </Dialog>
  )
}
