// What fits a goal or a life domain: together before alone, each with why it fits and what does not; one key makes it a task.
import { useEffect, useRef, useState } from 'react'
import { m } from '#texts'
import type { Given as GivenBy } from '../../../../core/kit/operation.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Icon } from '../../../../platform/web/parts/Icon.tsx'
import { Link } from '../../../../platform/web/parts/Link.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { Empty, Looked } from '../../../../platform/web/parts/states.tsx'
import { useChange, useLook } from '../../../../platform/web/queries.ts'
import { failureSentence } from '../../../../platform/web/sentences.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { heldBackBy } from '../../../directory/rules/fits.ts'
import { fitWords, timesWords } from '../../../directory/web/parts/words.ts'
import { addAction } from '../../api.ts'
import { WhyField } from '../../web/WhyField.tsx'
import { offersForDomain, offersForGoal } from '../api.ts'
import type { FittingOffer } from '../model.ts'
import { taskOf } from '../rules.ts'
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

interface Adding {
  goalId: string
  /** Why people would have to agree anew; null where nobody asks. */
  why: string | null
  onAdded: () => void
}

function Add({ offer, to, first }: { offer: FittingOffer; to: Adding; first: boolean }) {
  const { goalId, why, onAdded } = to
  const add = useChange(addAction)
  const [id] = useState(newId)
  const own = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // After the window itself has opened, which gives the focus to its first button.
    if (first) queueMicrotask(() => own.current?.focus())
  }, [first])
  const run = () =>
    add.mutate(
      { goalId, id, dueOn: null, ...taskOf(offer.service), why: why ?? '' },
      {
        onSuccess: () => {
          tell(m['plan.offer.added']({ name: offer.service.name }))
          onAdded()
        },
        onError: (failure) => tell(failureSentence(failure), { tone: 'failed' }),
      },
    )
  if (offer.taken) return <Pill tone="ok">{m['plan.offer.taken']()}</Pill>
  return (
    <Button
      small
      icon="plus"
      ref={own}
      busy={add.isPending}
      onClick={run}
      aria-label={m['plan.offer.add.which']({ name: offer.service.name })}
    >
      {m['plan.offer.add']()}
    </Button>
  )
}

function Offer({ offer, to, first }: { offer: FittingOffer; to: Adding | null; first: boolean }) {
  const today = useToday()
  const { why, but } = fitWords(offer, today)
  const { service } = offer
  return (
    <li className="fitting">
      <div className="fitting-what">
        <p className="fitting-name">
          <Link to={`/directory/services/${service.id}`}>{service.name}</Link>
          <span className="soft small"> {[m[`directory.form.${service.form}`](), service.organisationName].join(', ')}</span>
        </p>
        <p className="small soft">{timesWords(service)}</p>
        {why.length > 0 ? (
          <p className="fitting-why">
            <Icon name="check" word={m['plan.offer.why']()} /> {why.join(' · ')}
          </p>
        ) : null}
        {but.length > 0 ? (
          <p className="fitting-but">
            <Icon name="mind" word={m['plan.offer.but']()} /> {but.join(' · ')}
          </p>
        ) : null}
      </div>
      {to ? <Add offer={offer} to={to} first={first} /> : null}
    </li>
  )
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
