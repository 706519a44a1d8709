// Calling an appointment off for a colleague who is away: how this person may be reached, and whether a mail tells it by itself.
import { m } from '#texts'
import { Ask } from '../../../../platform/web/parts/Dialog.tsx'
import { Facts } from '../../../../platform/web/parts/List.tsx'
import { Looked } from '../../../../platform/web/parts/states.tsx'
import { useChange, useLook } from '../../../../platform/web/queries.ts'
import { failureSentence, refusalSentence } from '../../../../platform/web/sentences.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { timeWords } from '../../../../platform/web/when.ts'
import { useCasePhone } from '../../../people/web/parts/case-name.ts'
import { CaseReachWarning } from '../../../people/web/parts/ReachWarning.tsx'
import { changeAppointment } from '../../appointment/api.ts'
import { openInvitation } from '../../invitation/api.ts'
import type { Absence } from '../model.ts'

type Meeting = Absence['appointments'][number]

/** Calls it off or puts it back, with the way back each time. */
function useCancel() {
  const change = useChange(changeAppointment, ['people.'])
  return async function cancel(row: Pick<Meeting, 'id' | 'version'>, cancelled: boolean): Promise<void> {
    try {
      const { version } = await change.mutateAsync({ appointmentId: row.id, version: row.version, cancelled })
      const back = { word: m['web.undo'](), run: () => void cancel({ id: row.id, version }, !cancelled) }
      tell(cancelled ? m['contact.appointment.cancelled.done']() : m['contact.appointment.saved'](), { back })
    } catch (failure) {
      tell(failureSentence(failure), { tone: 'failed' })
    }
  }
}

/** Who was invited by mail hears of it by mail, where that may be; all others are told by whoever calls it off. */
function WhoTells({ row }: { row: Meeting }) {
  const look = useLook(openInvitation, { appointmentId: row.id })
  return (
    <Looked look={look} lines={1}>
      {({ mailed, stop }) => {
        const invited = mailed.some(({ kind, state }) => kind === 'invitation' && state !== 'failed' && state !== 'stopped')
        if (!invited) return <p className="attention">{m['contact.absence.cancel.self']()}</p>
        if (stop === null) return <p>{m['contact.absence.cancel.mailed']()}</p>
        return <p className="attention">{m['contact.absence.cancel.stopped']({ why: refusalSentence(stop) })}</p>
      }}
    </Looked>
  )
}

export function CancelDialog({ row, onClose }: { row: Meeting; onClose: () => void }) {
  const cancel = useCancel()
  const phone = useCasePhone(row.caseId)
  return (
    <Ask
      title={m['contact.absence.cancel.title']()}
      yes={m['contact.absence.cancel']()}
      danger
      onYes={() => void cancel(row, true)}
      onClose={onClose}
    >
      <Facts
        facts={[
          [
            m['contact.absence.cancel.who'](),
            <span key="who" className="private">
              {row.name}
            </span>,
          ],
          [m['contact.absence.cancel.what'](), `${timeWords(row.startsAt)}, ${row.title}`],
          ...(phone === ''
            ? []
            : [
                [
                  m['contact.absence.cancel.phone'](),
                  <span key="phone" className="private">
                    {phone}
                  </span>,
                ] as const,
              ]),
        ]}
      />
      <CaseReachWarning caseId={row.caseId} />
      <WhoTells row={row} />
    </Ask>
  )
}
