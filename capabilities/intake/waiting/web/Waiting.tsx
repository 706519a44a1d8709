// Waiting on the page of a request: both terms, the stops with their reasons, and who was spoken in between.
import { useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { useToday } from '../../../../platform/web/session.ts'
import { dayNear, dayWords } from '../../../../platform/web/when.ts'
import type { RequestView } from '../../model.ts'
import { ClockPill, waitsWords } from '../../web/words.tsx'
import { ContactDialog, StartDialog, StopDialog } from './dialogs.tsx'

/** The own term, and that of the law beside it where there is one. */
function Terms({ waiting }: { waiting: NonNullable<RequestView['waiting']> }) {
  const today = useToday()
  const own = m['intake.term.own-by']({ day: dayWords(waiting.ownTerm, today) })
  const law = waiting.legalTerm === null ? '' : m['intake.term.law-by']({ day: dayWords(waiting.legalTerm, today) })
  return (
    <div className="small soft stack tight">
      <p>{m['intake.term']({ day: dayWords(waiting.term, today) })}</p>
      <p>{own}</p>
      {law ? <p>{law}</p> : null}
    </div>
  )
}

function Stops({ request }: { request: RequestView }) {
  const today = useToday()
  if (request.stops.length === 0) return null
  return (
    <List label={m['intake.stops']()}>
      {request.stops.map((stop) => {
        const days = { from: dayNear(stop.fromOn, today), until: stop.untilOn === null ? '' : dayNear(stop.untilOn, today) }
        const title = stop.untilOn === null ? m['intake.stop.since'](days) : m['intake.stop.was'](days)
        const names = [stop.stoppedByName, stop.startedByName].filter((name) => name !== null)
        return <Row key={stop.id} title={title} below={`${stop.reason} (${[...new Set(names)].join(', ')})`} />
      })}
    </List>
  )
}

function Contacts({ request }: { request: RequestView }) {
  const today = useToday()
  if (request.contacts.length === 0) return <p className="soft small">{m['intake.contact.none']()}</p>
  return (
    <List label={m['intake.contact.title']()}>
      {request.contacts.map((contact, nth) => {
        const given = { day: dayNear(contact.onDay, today), name: contact.byName }
        const how = m[`intake.contact.how.${contact.how}`]()
        const next = nth === 0 && contact.nextOn !== null ? m['intake.contact.next']({ day: dayNear(contact.nextOn, today) }) : ''
        return (
          <Row
            key={contact.id}
            title={
              contact.reached ? m['intake.contact.reached']({ ...given, how }) : m['intake.contact.tried']({ ...given, how })
            }
            below={<span className="private">{contact.note}</span>}
            end={next ? <Pill tone={(contact.nextOn ?? '') < today ? 'sun' : 'plain'}>{next}</Pill> : undefined}
          />
        )
      })}
    </List>
  )
}

export function Waiting({ request, may }: { request: RequestView; may: boolean }) {
  const [open, setOpen] = useState<'stop' | 'start' | 'contact' | null>(null)
  const { waiting } = request
  if (waiting === null) return null
  const given = { request, onClose: () => setOpen(null) }
  const stands = waiting.stoppedSince !== null
  return (
    <>
      <Section title={m['intake.request.waiting']()}>
        <div className="beside">
          <strong>{waitsWords(waiting)}</strong>
          {stands ? <Pill tone="sky">{m['intake.stands']()}</Pill> : <ClockPill waiting={waiting} />}
        </div>
        <Terms waiting={waiting} />
        <Stops request={request} />
        {may ? (
          <div className="beside">
            <Button small icon="clock" onClick={() => setOpen(stands ? 'start' : 'stop')}>
              {stands ? m['intake.start']() : m['intake.stop']()}
            </Button>
          </div>
        ) : null}
      </Section>
      <Section title={m['intake.contact.title']()}>
        <Contacts request={request} />
        {may ? (
          <div className="beside">
            <Button small icon="phone" onClick={() => setOpen('contact')}>
              {m['intake.contact.new']()}
            </Button>
          </div>
        ) : null}
      </Section>
      {open === 'stop' ? <StopDialog {...given} /> : null}
      {open === 'start' ? <StartDialog {...given} /> : null}
      {open === 'contact' ? <ContactDialog {...given} /> : null}
    </>
  )
}
