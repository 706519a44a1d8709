// Where a colleague's cases are handed over: that they are away, since when, and that they are back.
import { useState } from 'react'
import { m } from '#texts'
import type { Day } from '../../../core/kit/day.ts'
import { useFields } from '../../web/form.ts'
import { Button } from '../../web/parts/Button.tsx'
import { Dialog } from '../../web/parts/Dialog.tsx'
import { Form } from '../../web/parts/Form.tsx'
import { Pill } from '../../web/parts/small.tsx'
import { DateField } from '../../web/parts/TypedField.tsx'
import { useChange, useLook } from '../../web/queries.ts'
import { failureSentence } from '../../web/sentences.ts'
import { useToday } from '../../web/session.ts'
import { tell } from '../../web/toasts.ts'
import { dayNear } from '../../web/when.ts'
import { markAbsent, openAbsence } from '../api.ts'
import { worksOn } from '../rules.ts'

const fresh = ['people.', 'intake.', 'contact.']

function AwayDialog({ memberId, version, onClose }: { memberId: string; version: number; onClose: () => void }) {
  const { values, field } = useFields({ since: useToday() as Day | null })
  const mark = useChange(markAbsent, fresh)
  const save = async () => {
    await mark.mutateAsync({ memberId, version, since: values.since })
    tell(m['tenancy.away.noted']())
    onClose()
  }
  return (
    <Dialog title={m['tenancy.away']()} onClose={onClose} size="small">
      <Form onSubmit={save} submit={m['tenancy.away.submit']()} onCancel={onClose}>
        <DateField {...field('since')} label={m['tenancy.away.since']()} lean="back" required />
        <p className="soft">{m['tenancy.away.more']()}</p>
      </Form>
    </Dialog>
  )
}

export default function AwayPanel({ memberId }: { memberId: string }) {
  const today = useToday()
  const [asking, setAsking] = useState(false)
  const { data } = useLook(openAbsence, { memberId })
  const mark = useChange(markAbsent, fresh)
  if (!data || !worksOn(today, data)) return null
  const { version, since } = data
  const back = () =>
    void mark.mutateAsync({ memberId, version, since: null }).then(
      () => tell(m['tenancy.away.back.noted']()),
      (failure: unknown) => tell(failureSentence(failure), { tone: 'failed' }),
    )
  return (
    <div className="beside">
      {since === null ? (
        <Button icon="clock" onClick={() => setAsking(true)}>
          {m['tenancy.away.mark']()}
        </Button>
      ) : (
        <>
          <Pill tone="clay">{m['tenancy.state.absent']({ day: dayNear(since, today) })}</Pill>
          <Button icon="undo" busy={mark.isPending} onClick={back}>
            {m['tenancy.away.back']()}
          </Button>
        </>
      )}
      {asking ? <AwayDialog memberId={memberId} version={version} onClose={() => setAsking(false)} /> : null}
    </div>
  )
}
