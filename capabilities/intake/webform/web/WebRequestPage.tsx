// One question of the web form: all that was sent, whom we may know already, and what becomes of it.
import { useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Link, usePathId } from '../../../../platform/web/parts/Link.tsx'
import { Facts } from '../../../../platform/web/parts/List.tsx'
import { Page, Section } from '../../../../platform/web/parts/Page.tsx'
import { Sheet } from '../../../../platform/web/parts/small.tsx'
import { Looked } from '../../../../platform/web/parts/states.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { dayNear, dayWords } from '../../../../platform/web/when.ts'
import { Alike } from '../../web/Alike.tsx'
import { Words } from '../../web/words.tsx'
import '../../web/intake.css'
import { openWebRequest } from '../api.ts'
import type { WebRequestView } from '../model.ts'
import { AcceptDialog, AnswerDialog, DiscardDialog } from './decide.tsx'
import { WebPills } from './WebRequestsPage.tsx'

function Decide({ request }: { request: WebRequestView }) {
  const [open, setOpen] = useState<'accept' | 'answer' | 'discard' | null>(null)
  const given = { request, onClose: () => setOpen(null) }
  return (
    <Section title={m['intake.decide.title']()}>
      <div className="beside">
        <Button kind="primary" onClick={() => setOpen('accept')}>
          {m['intake.web.accept']()}
        </Button>
        <Button onClick={() => setOpen('answer')}>{m['intake.decide.answered']()}</Button>
        {request.state === 'new' ? <Button onClick={() => setOpen('discard')}>{m['intake.web.discard']()}</Button> : null}
      </div>
      {open === 'accept' ? <AcceptDialog {...given} /> : null}
      {open === 'answer' ? <AnswerDialog {...given} /> : null}
      {open === 'discard' ? <DiscardDialog {...given} /> : null}
    </Section>
  )
}

/** What became of it. */
function Decided({ request }: { request: WebRequestView }) {
  const today = useToday()
  if (request.state === 'new' || request.decidedOn === null) return null
  const given = { day: dayWords(request.decidedOn, today), name: request.decidedByName ?? '' }
  if (request.state === 'accepted')
    return (
      <Sheet>
        <p>{m['intake.web.accepted'](given)}</p>
        <Link to={`/intake/${request.id}`}>{m['intake.web.to-request']()}</Link>
      </Sheet>
    )
  return (
    <Sheet>
      <p>
        {m['intake.web.discarded'](given)} {request.reason ? m[`intake.web.reason.${request.reason}`]() : ''}
      </p>
      {request.note ? <p>{request.note}</p> : null}
      <p className="small soft">{m['intake.web.erased']()}</p>
    </Sheet>
  )
}

function Who({ request }: { request: WebRequestView }) {
  const today = useToday()
  const born = request.bornOn === null ? '' : dayWords(request.bornOn, today)
  return (
    <Section title={m['intake.request.facts']()}>
      <div className="private">
        <Facts
          facts={[
            [
              m['intake.request.asker'](),
              [request.askerName, request.askerOrganisation, request.askerReach].filter(Boolean).join(', '),
            ],
            [m['intake.web.referrer-says'](), request.who === 'partner' ? m[`intake.referrer.agreed.${request.agreed}`]() : ''],
            [m['intake.request.knows'](), m[`intake.knows.short.${request.knows}`]()],
            [m['intake.field.safeNow'](), m[`intake.answer.${request.safeNow}`]()],
            [m['intake.field.bornOn'](), born],
            [m['intake.field.phone'](), request.phone],
            [m['intake.field.email'](), request.email],
            [m['intake.field.street'](), request.street],
            [m['intake.field.safeContact'](), request.safeContact],
          ]}
        />
      </div>
    </Section>
  )
}

function WebRequest({ request }: { request: WebRequestView }) {
  const today = useToday()
  const fresh = request.state === 'new'
  return (
    <Page
      title={request.name || m['intake.web.window']()}
      windowTitle={m['intake.web.window']()}
      above={{ to: '/intake/web', label: m['intake.web.title']() }}
      lead={
        <div className="beside">
          <span>{m['intake.web.came']({ day: dayNear(request.receivedOn, today) })}</span>
          <WebPills request={request} />
        </div>
      }
    >
      <div className="columns">
        <div className="stack wide">
          {request.ownWords ? <Words request={request} large /> : null}
          <Decided request={request} />
          {fresh ? <Alike level="h2" {...request} /> : null}
        </div>
        <div className="stack wide">
          {request.state === 'accepted' ? null : <Decide request={request} />}
          {request.state === 'accepted' ? null : <Who request={request} />}
        </div>
      </div>
    </Page>
  )
}

export default function WebRequestPage() {
  const look = useLook(openWebRequest, { requestId: usePathId('requestId') })
  const page = { title: m['intake.web.window'](), above: { to: '/intake/web', label: m['intake.web.title']() } }
  return (
    <Looked look={look} lines={6} page={page}>
      {(request) => <WebRequest request={request} />}
    </Looked>
  )
}
