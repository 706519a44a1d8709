// What one does with what a colleague asks: take it up, talk first or say why not; then begin, and end.
import { useState } from 'react'
import { m } from '#texts'
import { useFields } from '../../../../platform/web/form.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { useGo } from '../../../../platform/web/parts/Link.tsx'
import { TextArea } from '../../../../platform/web/parts/TextField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { failureSentence } from '../../../../platform/web/sentences.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { answerColleague } from '../api.ts'
import type { Answer, ReferralView } from '../model.ts'
import { answersAfter } from '../rules.ts'

/** What is fresh again after an answer: whose case it is, and whether it is in sight. */
const alsoFresh = ['contact.', 'people.', 'plan.']

function useAnswer({ line }: ReferralView) {
  const send = useChange(answerColleague, alsoFresh)
  const [id] = useState(newId)
  const go = useGo()
  const say = async (answer: Answer, note: string) => {
    await send.mutateAsync({ referralId: line.id, version: line.version, id, answer, note })
    tell(m[`sharing.asked.said.${answer}`]())
    // What was declined or ended is in sight no more.
    if (answer === 'declined' || answer === 'ended') go('/')
    else if (answer !== 'contact') go(`/people/${line.caseId}`)
  }
  return { say, busy: send.isPending }
}

function WhyDialog({ answer, say, onClose }: { answer: Answer; say: (note: string) => Promise<void>; onClose: () => void }) {
  const { values, field } = useFields({ note: '' })
  const words = m[`sharing.asked.${answer}`]()
  return (
    <Dialog title={words} onClose={onClose}>
      <Form submit={words} onSubmit={() => say(values.note)} onCancel={onClose}>
        <TextArea {...field('note')} label={m[`sharing.asked.why.${answer as 'declined'}`]()} rows={3} required startHere />
      </Form>
    </Dialog>
  )
}

const asksWhy = (answer: Answer): boolean => answer === 'declined' || answer === 'contact'

export function AskedActions({ view }: { view: ReferralView }) {
  const { say, busy } = useAnswer(view)
  const [asking, setAsking] = useState<Answer | null>(null)
  const { line } = view
  const press = (answer: Answer) =>
    asksWhy(answer)
      ? setAsking(answer)
      : void say(answer, '').catch((failure) => tell(failureSentence(failure), { tone: 'failed' }))
  const [first] = answersAfter(line.state, line.help)
  return (
    <>
      <p className="beside">
        {answersAfter(line.state, line.help).map((answer) => (
          <Button
            key={answer}
            kind={answer === first ? 'primary' : 'quiet'}
            busy={busy && answer === first}
            onClick={() => press(answer)}
          >
            {answer === 'ended' && line.state === 'accepted' ? m['sharing.asked.stopped']() : m[`sharing.asked.${answer}`]()}
          </Button>
        ))}
      </p>
      {line.state === 'accepted' && line.help === 'take-over' ? (
        <p className="soft small">{m['sharing.asked.begin.what']()}</p>
      ) : null}
      {asking ? <WhyDialog answer={asking} say={(note) => say(asking, note)} onClose={() => setAsking(null)} /> : null}
    </>
  )
}
