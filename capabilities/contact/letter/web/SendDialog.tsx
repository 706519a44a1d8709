// Writing down that a letter left; a way that may not be taken says why.
import { useRef } from 'react'
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import type { Given } from '../../../../core/kit/operation.ts'
import { NotUnderstood } from '../../../../platform/web/failures.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { CheckField, ChoiceField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { TextField } from '../../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../../platform/web/parts/TypedField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { refusalSentence } from '../../../../platform/web/sentences.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { type openLetter, sendLetter } from '../api.ts'
import { type SendingWay, sendingWays } from '../model.ts'

export function SendDialog({ opened, onClose }: { opened: Given<typeof openLetter>; onClose: () => void }) {
  const today = useToday()
  const id = useRef(newId())
  const send = useChange(sendLetter)
  const { line, letter, reach } = opened
  const stops = letter.toKind === 'person' ? reach.stops : null
  const first = sendingWays.find((way) => !stops?.[way]) ?? null
  const { values, field } = useFields({
    way: first as SendingWay | null,
    toWhom: letter.toName,
    sentOn: today as Day | null,
    sentenceRead: false,
    calledFirst: false,
    asTold: true,
  })
  const tells = letter.toKind === 'person' && opened.state !== 'sent' && opened.tells.length > 0
  const asksReading = letter.toKind === 'person' && reach.sentence !== ''
  const asksCalling = letter.toKind === 'person' && reach.callFirst
  const save = async () => {
    const { way, sentOn } = values
    if (way === null || sentOn === null) throw new NotUnderstood([{ field: way === null ? 'way' : 'sentOn', code: 'required' }])
    await send.mutateAsync({ letterId: line.id, version: line.version, id: id.current, ...values, way, sentOn })
    tell(m['contact.letter.send.done']())
    onClose()
  }
  const choices = sendingWays
    .filter((way) => !stops?.[way])
    .map((way) => ({ value: way, label: m[`contact.letter.way.${way}`]() }))
  const stopped = [...new Set(Object.values(stops ?? {}).filter((reason) => reason !== null))]
  return (
    <Dialog title={m['contact.letter.send.title']()} onClose={onClose}>
      <Form onSubmit={save} submit={m['contact.letter.send']()} onCancel={onClose}>
        {stopped.map((reason) => (
          <p key={reason} className="attention">
            {refusalSentence(reason)}
          </p>
        ))}
        <ChoiceField {...field('way')} label={m['contact.letter.send.way']()} choices={choices} required />
        <TextField {...field('toWhom')} label={m['contact.letter.send.to']()} required />
        <DateField {...field('sentOn')} label={m['contact.letter.send.on']()} lean="back" past required />
        {tells ? (
          <CheckField {...field('asTold')} label={m['contact.letter.told.count']()} hint={opened.tells.join(', ')} />
        ) : null}
        {asksCalling && values.way !== 'handed' ? (
          <CheckField {...field('calledFirst')} label={m['contact.letter.send.called']()} required />
        ) : null}
        {asksReading ? (
          <CheckField {...field('sentenceRead')} label={m['contact.letter.send.read']({ sentence: reach.sentence })} required />
        ) : null}
      </Form>
    </Dialog>
  )
}
