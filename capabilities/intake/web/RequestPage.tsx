// One request: the person's own words, triage that opens with safety, and the decision.
import { useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { Link, usePathId } from '../../../platform/web/parts/Link.tsx'
import { Facts } from '../../../platform/web/parts/List.tsx'
import { Page, Section } from '../../../platform/web/parts/Page.tsx'
import { Sheet } from '../../../platform/web/parts/small.tsx'
import { Looked } from '../../../platform/web/parts/states.tsx'
import { useLook } from '../../../platform/web/queries.ts'
import { useToday } from '../../../platform/web/session.ts'
import { dayNear, dayWords } from '../../../platform/web/when.ts'
import { ServiceFact } from '../../people/web/parts/ServiceFact.tsx'
import { allocateRequest, decideRequest, openRequest, setRequestApart, triageRequest } from '../api.ts'
import type { RequestView } from '../model.ts'
import { ReferrerSection } from '../referrer/web/ReferrerSection.tsx'
import { Waiting } from '../waiting/web/Waiting.tsx'
import { Wmo } from '../wmo/web/Wmo.tsx'
import { AllocateDialog } from './AllocateDialog.tsx'
import { DecideDialog, type Outcome, outcomes } from './DecideDialog.tsx'
import './intake.css'
import { SetApartDialog } from './SetApartDialog.tsx'
import { TriageForm, TriageRead } from './TriageForm.tsx'
import { MindPills, UrgencyPill, Words } from './words.tsx'

/** The way on: a colleague, or an end without a case. */
function Decide({ request }: { request: RequestView }) {
  const [open, setOpen] = useState<'allocate' | 'apart' | Outcome | null>(null)
  const close = () => setOpen(null)
  const mayDecide = request.may.includes(decideRequest.name)
  if (!mayDecide && !request.may.includes(allocateRequest.name)) return null
  return (
    <Section title={m['intake.decide.title']()}>
      <div className="beside">
        <Button kind="primary" onClick={() => setOpen('allocate')}>
          {m['intake.allocate']()}
        </Button>
        {mayDecide
          ? outcomes.map((outcome) => (
              <Button key={outcome} onClick={() => setOpen(outcome)}>
                {m[`intake.decide.${outcome}`]()}
              </Button>
            ))
          : null}
        {request.may.includes(setRequestApart.name) && !request.apart ? (
          <Button kind="plain" icon="lock" onClick={() => setOpen('apart')}>
            {m['intake.apart']()}
          </Button>
        ) : null}
      </div>
      {open === 'allocate' ? <AllocateDialog request={request} onClose={close} /> : null}
      {open === 'apart' ? <SetApartDialog request={request} onClose={close} /> : null}
      {outcomes.map((outcome) =>
        open === outcome ? <DecideDialog key={outcome} request={request} outcome={outcome} onClose={close} /> : null,
      )}
    </Section>
  )
}

function Decided({ request }: { request: RequestView }) {
  const today = useToday()
  if (request.status === 'waiting' || request.decidedOn === null) return null
  const given = { day: dayWords(request.decidedOn, today), name: request.decidedByName ?? '' }
  return (
    <Sheet>
      <p>{m[`intake.decided.${request.status}`](given)}</p>
      {request.decisionNote ? <p>{request.decisionNote}</p> : null}
      {request.caseId ? <Link to={`/people/${request.caseId}`}>{m['intake.allocate.open']()}</Link> : null}
    </Sheet>
  )
}

function Who({ request }: { request: RequestView }) {
  const today = useToday()
  const born = request.bornOn === null ? '' : dayWords(request.bornOn, today)
  return (
    <Section title={m['intake.request.facts']()}>
      <div className="private">
        <Facts
          facts={[
            [m['intake.request.asker'](), request.askedBy],
            [m['intake.request.knows'](), m[`intake.knows.short.${request.knows}`]()],
            [m['intake.field.bornOn'](), born],
            [m['intake.field.phone'](), request.phone],
            [m['intake.field.email'](), request.email],
            [m['intake.field.street'](), request.street],
            [m['intake.field.safeContact'](), request.safeContact],
            [m['people.service.title'](), <ServiceFact key="service" code={request.service} />],
          ]}
        />
      </div>
    </Section>
  )
}

function Lead({ request }: { request: RequestView }) {
  const today = useToday()
  const day = dayNear(request.receivedOn, today)
  return (
    <div className="beside">
      <span>
        {m['intake.request.came']({ day, channel: m[`intake.channel.${request.channel}`](), name: request.takenByName })}
      </span>
      <UrgencyPill urgency={request.urgency} />
      <MindPills request={request} today={today} />
    </div>
  )
}

function Request({ request }: { request: RequestView }) {
  const mayTriage = request.may.includes(triageRequest.name)
  return (
    <Page
      title={request.name}
      windowTitle={m['intake.request.window']()}
      above={{ to: '/intake', label: m['intake.title']() }}
      lead={<Lead request={request} />}
    >
      <div className="columns">
        <div className="stack wide">
          <Words request={request} large />
          <Decided request={request} />
          {mayTriage ? <TriageForm key={request.id} request={request} /> : <TriageRead request={request} />}
        </div>
        <div className="stack wide">
          <Waiting request={request} may={mayTriage} />
          <Wmo request={request} />
          <Decide request={request} />
          <ReferrerSection request={request} />
          <Who request={request} />
        </div>
      </div>
    </Page>
  )
}

export default function RequestPage() {
  const look = useLook(openRequest, { requestId: usePathId('requestId') })
  const page = { title: m['intake.request.window'](), above: { to: '/intake', label: m['intake.title']() } }
  return (
    <Looked look={look} lines={6} page={page}>
      {(request) => <Request request={request} />}
    </Looked>
  )
}
