// On the page of a request: who referred, what the person agreed to, what they were told, and the one press by which they hear more.
import { useState } from 'react'
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import { useFreshWhile } from '../../../../platform/web/fresh.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Facts, List, Row } from '../../../../platform/web/parts/List.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { useChange, useLook } from '../../../../platform/web/queries.ts'
import { failureSentence, refusalSentence } from '../../../../platform/web/sentences.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { dayNear } from '../../../../platform/web/when.ts'
import type { RequestView } from '../../model.ts'
import { changeReferrer, openReferrer, tellReferrer } from '../api.ts'
import type { Agreement, ReferrerView, Telling } from '../model.ts'
import { MailDialog, NoteDialog, nameOf, ReferrerDialog } from './dialogs.tsx'

interface Given {
  request: RequestView
  view: ReferrerView
}

const underway = ({ mail }: Telling) => mail?.state === 'waiting' || mail?.state === 'leaving'

function TellingRow({ telling, today }: { telling: Telling; today: Day }) {
  const { way, mail, words, onDay, byName, to } = telling
  const whom = [to.name, to.organisation, to.email].filter(Boolean).join(', ')
  const lost = mail !== null && (mail.state === 'failed' || mail.state === 'stopped' || mail.state === 'void')
  const why = mail?.why && mail.state !== 'void' ? refusalSentence(mail.why) : ''
  return (
    <Row
      title={m[`intake.told.${way}.done`]({ day: dayNear(onDay, today), name: byName })}
      below={<span className="private">{words}</span>}
      end={
        lost ? (
          <Pill tone="clay">{m['intake.told.lost']()}</Pill>
        ) : underway(telling) ? (
          <Pill tone="sky">{m['intake.told.underway']()}</Pill>
        ) : undefined
      }
    >
      {whom ? <p className="private soft small">{m['intake.told.whom']({ whom })}</p> : null}
      {why ? <p className="attention small">{why}</p> : null}
    </Row>
  )
}

function Tellings({ tellings }: { tellings: readonly Telling[] }) {
  const today = useToday()
  if (tellings.length === 0) return null
  return (
    <List label={m['intake.told.list']()}>
      {tellings.map((telling) => (
        <TellingRow key={telling.id} telling={telling} today={today} />
      ))}
    </List>
  )
}

function agreedWords({ agreed, agreedOn }: { agreed: Agreement; agreedOn: Day | null }, today: Day): string {
  const words = m[`intake.referrer.agreed.${agreed}`]()
  return agreedOn === null ? words : m['intake.referrer.agreed.on']({ words, day: dayNear(agreedOn, today) })
}

/** What the person said when they were asked, in one press. */
function Asked({ request, view }: Given) {
  const change = useChange(changeReferrer)
  const { referrer } = view
  if (referrer === null) return null
  const { agreedOn: _, ...had } = referrer
  const said = (agreed: Agreement) =>
    void change.mutateAsync({ requestId: request.id, ...had, agreed }).then(
      () => tell(m['intake.referrer.saved']()),
      (failure: unknown) => tell(failureSentence(failure), { tone: 'failed' }),
    )
  return (
    <div className="beside">
      <Button small onClick={() => said('yes')} busy={change.isPending}>
        {m['intake.referrer.says.yes']()}
      </Button>
      <Button small onClick={() => said('no')} busy={change.isPending}>
        {m['intake.referrer.says.no']()}
      </Button>
    </div>
  )
}

type Open = 'referrer' | 'mail' | 'phone' | 'none'

/** What keeps them from being told, or the ways to do it. */
function Ways({ request, view, onOpen }: Given & { onOpen: (what: Open) => void }) {
  const { stop, mailStop, referrer, tellings } = view
  if (referrer === null) return null
  if (stop === 'not-decided') return <p className="soft small">{m['intake.told.later']()}</p>
  const name = nameOf(referrer)
  const again = tellings.length > 0
  const none = (
    <Button kind="plain" small onClick={() => onOpen('none')}>
      {m['intake.told.none']()}
    </Button>
  )
  if (stop !== null)
    return (
      <>
        <p className="attention small">{refusalSentence(stop)}</p>
        {stop === 'agreement-not-asked' ? <Asked request={request} view={view} /> : null}
        {stop === 'not-agreed' || again ? null : none}
      </>
    )
  const kind = again ? 'quiet' : 'primary'
  const words = again ? m['intake.told.again']() : m['intake.told.tell']({ name })
  return (
    <>
      {mailStop === null ? null : <p className="soft small">{refusalSentence(mailStop)}</p>}
      <div className="beside">
        {mailStop === null ? (
          <Button kind={kind} icon="letter" onClick={() => onOpen('mail')}>
            {words}
          </Button>
        ) : null}
        <Button kind={mailStop === null ? 'quiet' : kind} onClick={() => onOpen('phone')}>
          {m['intake.told.phone']()}
        </Button>
        {again ? null : none}
      </div>
    </>
  )
}

function Referrer({ request, view }: Given) {
  const today = useToday()
  const [open, setOpen] = useState<Open | null>(null)
  const given = { request, view, onClose: () => setOpen(null) }
  const { referrer, tellings, may } = view
  const mayChange = may.includes(changeReferrer.name)
  if (referrer === null && (request.channel !== 'partner' || !mayChange)) return null
  const edit = mayChange ? (
    <Button small icon="edit" onClick={() => setOpen('referrer')}>
      {referrer === null ? m['intake.referrer.add']() : m['intake.referrer.change']()}
    </Button>
  ) : null
  return (
    <Section title={m['intake.referrer']()} beside={edit}>
      {referrer === null ? (
        <p className="soft small">{m['intake.referrer.none']()}</p>
      ) : (
        <Facts
          facts={[
            [m['intake.referrer.organisation'](), referrer.organisation],
            [m['intake.referrer.name'](), referrer.name],
            [m['intake.field.phone'](), referrer.phone],
            [m['intake.field.email'](), referrer.email],
            [m['intake.referrer.agreed.short'](), agreedWords(referrer, today)],
          ]}
        />
      )}
      <Tellings tellings={tellings} />
      {may.includes(tellReferrer.name) ? <Ways request={request} view={view} onOpen={setOpen} /> : null}
      {open === 'referrer' ? <ReferrerDialog {...given} /> : null}
      {open === 'mail' ? <MailDialog {...given} /> : null}
      {open === 'phone' || open === 'none' ? <NoteDialog {...given} way={open} /> : null}
    </Section>
  )
}

export function ReferrerSection({ request }: { request: RequestView }) {
  const look = useLook(openReferrer, { requestId: request.id })
  const view = look.data
  useFreshWhile(view?.tellings.some((one) => underway(one) && one.mail?.why === null) ?? false, look.refetch)
  return view ? <Referrer request={request} view={view} /> : null
}
