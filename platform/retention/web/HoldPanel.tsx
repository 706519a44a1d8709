// For who leads the team: holding on to a case so that nothing of it is erased, and letting it go again, each with the reason.
import { useState } from 'react'
import { m } from '#texts'
import { useFields } from '../../web/form.ts'
import { newId } from '../../web/new-id.ts'
import { Button } from '../../web/parts/Button.tsx'
import { Dialog } from '../../web/parts/Dialog.tsx'
import { Form } from '../../web/parts/Form.tsx'
import { Section } from '../../web/parts/Page.tsx'
import { Looked } from '../../web/parts/states.tsx'
import { TextArea } from '../../web/parts/TextField.tsx'
import { DateField } from '../../web/parts/TypedField.tsx'
import { useChange, useLook } from '../../web/queries.ts'
import { useToday } from '../../web/session.ts'
import { tell } from '../../web/toasts.ts'
import { dayWords, momentWords } from '../../web/when.ts'
import { holdCase, liftHold, openHold } from '../api.ts'
import type { Hold } from '../model.ts'

interface Given {
  caseId: string
  onClose: () => void
}

function HoldDialog({ caseId, onClose }: Given) {
  const [id] = useState(newId)
  const { values, field } = useFields({ reason: '', until: null as string | null })
  const keep = useChange(holdCase)
  const send = async () => {
    if (values.until === null) return
    await keep.mutateAsync({ caseId, id, reason: values.reason, until: values.until })
    tell(m['retention.hold.held']())
    onClose()
  }
  return (
    <Dialog title={m['retention.hold.do']()} onClose={onClose}>
      <Form submit={m['retention.hold.do']()} onSubmit={send} onCancel={onClose}>
        <TextArea
          {...field('reason')}
          label={m['retention.hold.why']()}
          hint={m['retention.hold.why.hint']()}
          rows={3}
          required
        />
        <DateField {...field('until')} label={m['retention.hold.until']()} lean="ahead" required />
      </Form>
    </Dialog>
  )
}

function LiftDialog({ caseId, holdId, onClose }: Given & { holdId: string }) {
  const { values, field } = useFields({ reason: '' })
  const lift = useChange(liftHold)
  const send = async () => {
    await lift.mutateAsync({ caseId, holdId, ...values })
    tell(m['retention.hold.lifted']())
    onClose()
  }
  return (
    <Dialog title={m['retention.hold.lift']()} onClose={onClose}>
      <Form submit={m['retention.hold.lift']()} onSubmit={send} onCancel={onClose}>
        <TextArea {...field('reason')} label={m['retention.hold.lift.why']()} rows={3} required />
      </Form>
    </Dialog>
  )
}

function Stands({ hold }: { hold: Hold }) {
  const today = useToday()
  const isOver = hold.until < today
  return (
    <div className="stack tight private">
      <p>{m['retention.hold.mark']({ day: dayWords(hold.until, today) })}</p>
      {isOver ? <p className="attention">{m['retention.hold.over']()}</p> : null}
      <p>{hold.reason}</p>
      <p className="small soft">{m['retention.hold.by']({ name: hold.byName, at: momentWords(hold.heldAt, today) })}</p>
    </div>
  )
}

export default function HoldPanel({ caseId }: { caseId: string }) {
  const [open, setOpen] = useState(false)
  const look = useLook(openHold, { caseId })
  const close = () => setOpen(false)
  return (
    <Section title={m['retention.hold']()}>
      <Looked look={look} lines={2}>
        {({ hold }) => (
          <div className="stack tight no-print">
            {hold ? <Stands hold={hold} /> : <p className="soft">{m['retention.hold.lead']()}</p>}
            <div className="beside">
              <Button onClick={() => setOpen(true)}>{m[hold ? 'retention.hold.lift' : 'retention.hold.do']()}</Button>
            </div>
            {open && hold ? <LiftDialog caseId={caseId} holdId={hold.id} onClose={close} /> : null}
            {open && !hold ? <HoldDialog caseId={caseId} onClose={close} /> : null}
          </div>
        )}
      </Looked>
    </Section>
  )
}
