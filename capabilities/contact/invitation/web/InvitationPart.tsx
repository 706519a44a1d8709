// At an appointment: inviting by mail or on paper, the reminder, and what was mailed about it.
import { useRef, useState } from 'react'
import { m } from '#texts'
import type { Given } from '../../../../core/kit/operation.ts'
import { useFreshWhile } from '../../../../platform/web/fresh.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { CheckField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Icon } from '../../../../platform/web/parts/Icon.tsx'
import { Link } from '../../../../platform/web/parts/Link.tsx'
import { useChange, useLook } from '../../../../platform/web/queries.ts'
import { failureSentence, refusalSentence } from '../../../../platform/web/sentences.ts'
import { useMay, useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { momentWords } from '../../../../platform/web/when.ts'
import { changeAppointment } from '../../appointment/api.ts'
import type { AppointmentLine } from '../../appointment/model.ts'
import { openInvitation, sendInvitation } from '../api.ts'
import type { Mailed } from '../model.ts'
import './invitation.css'

type Opened = Given<typeof openInvitation>

const underway = ({ state }: Mailed) => state === 'waiting' || state === 'leaving'

/** "Uitnodiging verstuurd vandaag 10.12", "Herinnering niet bezorgd: ...". */
function mailedWords({ kind, state, why, at }: Mailed, today: string): string {
  const what = m[`contact.invitation.state.${kind}`]()
  const because = why === null ? '' : refusalSentence(why)
  if (state === 'sent') return m['contact.invitation.sent']({ what, moment: momentWords(at, today) })
  if (state === 'failed') return m['contact.invitation.failed']({ what, why: because })
  if (state === 'stopped') return m['contact.invitation.stopped']({ what, why: because })
  return because === '' ? m['contact.invitation.waiting']({ what }) : m['contact.invitation.waiting.why']({ what, why: because })
}

function MailedList({ mailed, moreMailed }: Pick<Opened, 'mailed' | 'moreMailed'>) {
  const today = useToday()
  if (mailed.length === 0) return <p className="soft small">{m['contact.invitation.none']()}</p>
  return (
    <ul className="mailed" aria-live="polite">
      {mailed.map((one) => (
        <li key={one.id} className={`mailed-one mailed-${one.state}`}>
          <Icon name={one.state === 'sent' ? 'check' : underway(one) ? 'clock' : 'mind'} />
          <span>{mailedWords(one, today)}</span>
        </li>
      ))}
      {moreMailed ? <li className="soft small">{m['contact.invitation.more']({ count: mailed.length })}</li> : null}
    </ul>
  )
}

interface PartGiven {
  row: AppointmentLine & { caseId: string }
  version: number
  /** What was done here counted the appointment on. */
  onVersion: (version: number) => void
}

function useInviting({ row, version, onVersion }: PartGiven) {
  const send = useChange(sendInvitation)
  const change = useChange(changeAppointment)
  const id = useRef(newId())
  const failed = (failure: unknown) => tell(failureSentence(failure), { tone: 'failed' })
  const invite = async (did: { sentenceRead: boolean; calledFirst: boolean }) => {
    try {
      const receipt = await send.mutateAsync({ appointmentId: row.id, version, id: id.current, ...did })
      id.current = newId()
      onVersion(receipt.version)
      tell(m['contact.invitation.queued']())
    } catch (failure) {
      failed(failure)
    }
  }
  const remind = async (on: boolean) => {
    try {
      onVersion((await change.mutateAsync({ appointmentId: row.id, version, remind: on })).version)
    } catch (failure) {
      failed(failure)
    }
  }
  return { invite, remind, busy: send.isPending }
}

function Inviting({ opened, ...given }: PartGiven & { opened: Opened }) {
  const { invite, remind, busy } = useInviting(given)
  const [read, setRead] = useState(false)
  const [called, setCalled] = useState(false)
  const { stop, sentence, callFirst, mailed, moreMailed, hours, neutral } = opened
  const { row } = given
  const waits = (sentence !== '' && !read) || (callFirst && !called)
  return (
    <>
      <MailedList mailed={mailed} moreMailed={moreMailed} />
      {stop === null ? null : <p className="attention small">{refusalSentence(stop)}</p>}
      {stop === null && sentence !== '' ? (
        <CheckField name="sentenceRead" label={m['contact.invitation.read']({ sentence })} value={read} onChange={setRead} />
      ) : null}
      {stop === null && callFirst ? (
        <CheckField name="calledFirst" label={m['contact.invitation.called']()} value={called} onChange={setCalled} />
      ) : null}
      <div className="beside">
        {stop === null ? (
          <Button
            icon="letter"
            busy={busy}
            disabled={waits}
            onClick={() => void invite({ sentenceRead: read, calledFirst: called })}
          >
            {mailed.some((one) => one.kind !== 'reminder') ? m['contact.invitation.again']() : m['contact.invitation.send']()}
          </Button>
        ) : null}
        <Link to={`/people/${row.caseId}/letters/new`} search={{ shipped: 'appointment', appointment: row.id }}>
          {m['contact.invitation.paper']()}
        </Link>
      </div>
      {stop === null ? (
        <p className="soft small">{neutral ? m['contact.invitation.neutral']() : m['contact.invitation.follows']()}</p>
      ) : null}
      {stop === null && sentence === '' && !callFirst && hours !== null ? (
        <CheckField
          name="remind"
          label={m['contact.reminding.on']({ when: m[`contact.reminding.${hours}`]() })}
          value={opened.remind}
          onChange={(on) => void remind(on)}
        />
      ) : null}
    </>
  )
}

/** Stands below the form of an appointment that is to come. */
export function InvitationPart(given: PartGiven) {
  const look = useLook(openInvitation, { appointmentId: given.row.id })
  const mayWork = useMay('case.work')
  const opened = look.data
  useFreshWhile(opened?.mailed.some((one) => underway(one) && one.why === null) ?? false, look.refetch)
  if (!opened) return null
  return (
    <section className="invitation stack tight" aria-label={m['contact.invitation']()}>
      <h3>{m['contact.invitation']()}</h3>
      {mayWork ? <Inviting {...given} opened={opened} /> : <MailedList {...opened} />}
    </section>
  )
}
