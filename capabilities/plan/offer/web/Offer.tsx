// One offer in a list: its name, why it fits, what does not, and the key that makes a task of it.
import { useEffect, useRef, useState } from 'react'
import { m } from '#texts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Icon } from '../../../../platform/web/parts/Icon.tsx'
import { Link } from '../../../../platform/web/parts/Link.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { failureSentence } from '../../../../platform/web/sentences.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { fitWords, timesWords } from '../../../directory/web/parts/words.ts'
import { addAction } from '../../api.ts'
import type { FittingOffer } from '../model.ts'
import { taskOf } from '../rules.ts'
import './offers.css'

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

export function Offer({ offer, to, first = false }: { offer: FittingOffer; to: Adding | null; first?: boolean }) {
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
