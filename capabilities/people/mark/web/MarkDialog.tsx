// Placing a warning mark, looking at one again, and ending it.
import { useState } from 'react'
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import { NotUnderstood } from '../../../../platform/web/failures.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { CheckField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { TextArea, TextField } from '../../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../../platform/web/parts/TypedField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import { endMark, placeMark, reviewMark } from '../api.ts'
import type { Mark } from '../model.ts'

const blank = { words: '', reason: '', reviewOn: null as Day | null, discussed: false, whyNot: '' }

function Fields({ caseId, row, onClose }: { caseId: string; row: Mark | undefined; onClose: () => void }) {
  const today = useToday()
  const { words, reason, reviewOn, discussed, whyNot } = row ?? blank
  // A day that has come is chosen anew.
  const ahead = reviewOn !== null && reviewOn > today ? reviewOn : null
  const { values, field } = useFields({ words, reason, reviewOn: ahead, discussed, whyNot })
  const [id] = useState(newId)
  const place = useChange(placeMark)
  const review = useChange(reviewMark)
  const save = async () => {
    if (values.reviewOn === null) throw new NotUnderstood([{ field: 'reviewOn', code: 'required' }])
    const to = { ...values, reviewOn: values.reviewOn, whyNot: values.discussed ? '' : values.whyNot }
    if (row) await review.mutateAsync({ markId: row.id, version: row.version, ...to })
    else await place.mutateAsync({ caseId, id, ...to })
    tell(m['people.mark.saved']())
    onClose()
  }
  return (
    <Form onSubmit={save} submit={m['web.save']()} onCancel={onClose}>
      <p className="soft">{m['people.mark.lead']()}</p>
      <TextField {...field('words')} label={m['people.mark.words']()} hint={m['people.mark.words.hint']()} required />
      <TextArea {...field('reason')} label={m['people.mark.reason']()} rows={3} required />
      <DateField {...field('reviewOn')} label={m['people.mark.review-on']()} lean="ahead" required />
      <CheckField {...field('discussed')} label={m['people.mark.discussed']()} />
      {values.discussed ? null : <TextArea {...field('whyNot')} label={m['people.mark.why-not']()} rows={2} required />}
    </Form>
  )
}

function Ending({ row, onClose }: { row: Mark; onClose: () => void }) {
  const { values, field } = useFields({ because: '' })
  const end = useChange(endMark)
  const save = async () => {
    await end.mutateAsync({ markId: row.id, version: row.version, because: values.because })
    tell(m['people.mark.ended']())
    onClose()
  }
  return (
    <details>
      <summary>{m['people.mark.end']()}</summary>
      <Form onSubmit={save} submit={m['people.mark.end']()}>
        <TextArea {...field('because')} label={m['people.mark.end.why']()} rows={2} required />
      </Form>
    </details>
  )
}

/** How a mark stands, for who only reads. */
function Standing({ row }: { row: Mark }) {
  return (
    <div className="stack tight private">
      <p>{row.words}</p>
      <p>{row.reason}</p>
      {row.discussed ? <p className="soft">{m['people.mark.discussed']()}</p> : <p className="soft">{row.whyNot}</p>}
    </div>
  )
}

interface Given {
  caseId: string
  /** Left out: a new one. */
  row?: Mark | undefined
  ended: readonly Mark[]
  may: readonly string[]
  onClose: () => void
}

export function MarkDialog({ caseId, row, ended, may, onClose }: Given) {
  const today = useToday()
  const mayWrite = may.includes(row ? 'people.review-mark' : 'people.place-mark')
  return (
    <Dialog title={row ? m['people.mark.one']() : m['people.mark.place']()} onClose={onClose}>
      <div className="stack">
        {row ? (
          <p className="small soft">
            {m['people.mark.by']({
              ...{ day: dayWords(row.placedOn, today), by: row.placedBy, review: dayWords(row.reviewOn, today) },
            })}
          </p>
        ) : null}
        {mayWrite ? <Fields caseId={caseId} row={row} onClose={onClose} /> : null}
        {row && !mayWrite ? <Standing row={row} /> : null}
        {row && may.includes('people.end-mark') ? <Ending row={row} onClose={onClose} /> : null}
        {ended.length > 0 ? (
          <details>
            <summary>{m['people.mark.before']()}</summary>
            <ul className="stack tight small private">
              {ended.map(({ id, words, endedOn, endedBy, endedBecause }) => (
                <li key={id}>
                  {m['people.mark.before.line']({
                    ...{ words, day: dayWords(endedOn ?? today, today), by: endedBy ?? '', because: endedBecause },
                  })}
                </li>
              ))}
            </ul>
          </details>
        ) : null}
      </div>
    </Dialog>
  )
}
