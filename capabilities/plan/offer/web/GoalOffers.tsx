// Below a goal: what the sociale kaart has for it. A goal without tasks says at once what would fit.
import { lazy, Suspense, useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { heldBackBy } from '../../../directory/rules/fits.ts'
import { offersForGoal } from '../api.ts'
import type { About } from './OffersDialog.tsx'
import './offers.css'

const OffersDialog = lazy(() => import('./OffersDialog.tsx'))

/** "Hierbij past Taalcafé De Linde, of Moedergroep dinsdag." */
function Hint({ goalId, open }: { goalId: string; open: () => void }) {
  const { data } = useLook(offersForGoal, { goalId })
  const names = (data?.rows ?? []).filter((one) => heldBackBy(one) === 0 && one.why.includes('domain')).slice(0, 2)
  if (names.length === 0) return null
  return (
    <p>
      {m['plan.offer.hint']()}{' '}
      {names.map(({ service }, at) => (
        <span key={service.id}>
          {at > 0 ? ` ${m['plan.offer.or']()} ` : ''}
          <button type="button" className="link" onClick={open}>
            {service.name}
          </button>
        </span>
      ))}
      .
    </p>
  )
}

export function OffersButton({ about }: { about: About }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button kind="plain" small icon="map" onClick={() => setOpen(true)}>
        {m['plan.offer.title']()}
      </Button>
      {open ? (
        <Suspense fallback={null}>
          <OffersDialog about={about} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  )
}

export function OfferHint({ goalId }: { goalId: string }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Hint goalId={goalId} open={() => setOpen(true)} />
      {open ? (
        <Suspense fallback={null}>
          <OffersDialog about={{ goalId }} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  )
}
