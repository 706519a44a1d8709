// The answers of one time, and saying that they do not count.
import { m } from '#texts'
import { useFields } from '../../../../platform/web/form.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { Facts } from '../../../../platform/web/parts/List.tsx'
import { TextArea } from '../../../../platform/web/parts/TextField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import { withdrawFilledIn } from '../api.ts'
import type { FilledIn, Instrument } from '../model.ts'
import { answerWords } from './words.ts'

interface AnswersGiven {
  row: FilledIn
  instrument: Instrument
  onWithdraw: (() => void) | undefined
  onClose: () => void
}

export function AnswersDialog({ row, instrument, onWithdraw, onClose }: AnswersGiven) {
  const today = useToday()
  const { title, questions } = instrument.definition
  const asked = questions.filter(({ key, optional }) => row.answers[key] !== undefined || !optional)
  return (
    <Dialog title={title} onClose={onClose} light>
      <div className="stack">
        <p className="soft small">
          {m['assessment.instrument.filled']({
            day: dayWords(row.filledOn, today),
            by: m[`assessment.instrument.by.${row.filledBy}`](),
            name: row.authorName,
            number: instrument.number,
          })}
        </p>
        {row.withdrawnOn ? (
          <p>
            {m['assessment.instrument.withdrawn.because']({ day: dayWords(row.withdrawnOn, today), reason: row.withdrawnReason })}
          </p>
        ) : null}
        <Facts
          facts={asked.map(
            (one) =>
              [
                one.text,
                <span key={one.key} className="private">
                  {answerWords(one, row.answers[one.key])}
                </span>,
              ] as const,
          )}
        />
        {onWithdraw ? (
          <div>
            <Button small kind="plain" onClick={onWithdraw}>
              {m['assessment.instrument.withdraw']()}
            </Button>
          </div>
        ) : null}
      </div>
    </Dialog>
  )
}

export function WithdrawDialog({ row, onClose }: { row: FilledIn; onClose: () => void }) {
  const take = useChange(withdrawFilledIn)
  const { values, field } = useFields({ reason: '' })
  const send = async () => {
    await take.mutateAsync({ filledInId: row.id, version: row.version, ...values })
    onClose()
  }
  return (
    <Dialog title={m['assessment.instrument.withdraw']()} onClose={onClose} size="small">
      <Form submit={m['assessment.instrument.withdraw.yes']()} onCancel={onClose} onSubmit={send}>
        <p>{m['assessment.instrument.withdraw.more']()}</p>
        <TextArea {...field('reason')} label={m['assessment.instrument.withdraw.reason']()} required rows={2} startHere />
      </Form>
    </Dialog>
  )
}
