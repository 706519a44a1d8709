// The Wmo on the page of a request: which term runs, where it comes from, and the steps.
import { useState } from 'react'
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { useMay, useToday } from '../../../../platform/web/session.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import type { RequestView } from '../../model.ts'
import type { WmoClock } from '../model.ts'
import { StepsDialog } from './StepsDialog.tsx'
import { WmoPill } from './WmoPill.tsx'

/** "Onderzoek klaar uiterlijk 14 december". */
export function stageWords(clock: WmoClock, today: Day): string {
  if (clock.stage === 'application' || clock.stage === 'stopped') return m[`intake.wmo.stage.${clock.stage}`]()
  const day = dayWords((clock.stage === 'done' ? clock.decidedOn : clock.due) ?? '', today)
  return m[`intake.wmo.stage.${clock.stage}`]({ day })
}

function Law({ clock }: { clock: WmoClock }) {
  if (clock.due === null) return null
  return (
    <p className="small soft">
      {clock.stage === 'decision' ? m['intake.wmo.law.decision']() : m['intake.wmo.law']()}{' '}
      {clock.verified ? null : <Pill>{m['intake.wmo.unverified']()}</Pill>}
    </p>
  )
}

export function Wmo({ request }: { request: RequestView }) {
  const today = useToday()
  const mayWork = useMay('case.work')
  const [open, setOpen] = useState(false)
  const clock = request.wmo
  const ended = request.status !== 'waiting' && request.status !== 'allocated'
  if (clock === null || ended) return null
  return (
    <Section title={m['intake.wmo.title']()}>
      <div className="beside">
        <strong>{stageWords(clock, today)}</strong>
        <WmoPill clock={clock} />
      </div>
      <Law clock={clock} />
      {mayWork ? (
        <div className="beside">
          <Button small icon="edit" onClick={() => setOpen(true)}>
            {m['intake.wmo.steps']()}
          </Button>
        </div>
      ) : null}
      {open ? <StepsDialog request={request} clock={clock} onClose={() => setOpen(false)} /> : null}
    </Section>
  )
}
