// Vandaag: tasks that a colleague asks me to take over, accepted with a press or given back with a word.
import { useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { Dialog } from '../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../platform/web/parts/Form.tsx'
import { Link } from '../../../platform/web/parts/Link.tsx'
import { List, Row } from '../../../platform/web/parts/List.tsx'
import { TextField } from '../../../platform/web/parts/TextField.tsx'
import { useChange } from '../../../platform/web/queries.ts'
import { failureSentence } from '../../../platform/web/sentences.ts'
import { tell } from '../../../platform/web/toasts.ts'
import { answerOffer } from '../offer/api.ts'
import type { TaskLine, TaskOffer } from '../task/model.ts'

function ReturnDialog({ offer, onClose }: { offer: TaskOffer; onClose: () => void }) {
  const answer = useChange(answerOffer, ['people.'])
  const [words, setWords] = useState('')
  const send = async () => {
    await answer.mutateAsync({ offerId: offer.id, version: offer.version, answer: 'returned', words })
    tell(m['contact.offer.returned']({ name: offer.fromName }))
    onClose()
  }
  return (
    <Dialog title={m['contact.offer.return']()} onClose={onClose} size="small">
      <Form onSubmit={send} submit={m['contact.offer.return']()} onCancel={onClose}>
        <TextField name="words" label={m['contact.offer.return.words']()} startHere value={words} onChange={setWords} />
      </Form>
    </Dialog>
  )
}

function OfferRow({ task, offer }: { task: TaskLine; offer: TaskOffer }) {
  const answer = useChange(answerOffer, ['people.'])
  const [returning, setReturning] = useState(false)
  const { fromName: name, words } = offer
  const accept = async () => {
    try {
      await answer.mutateAsync({ offerId: offer.id, version: offer.version, answer: 'accepted' })
      tell(m['contact.offer.accepted']())
    } catch (failure) {
      tell(failureSentence(failure), { tone: 'failed' })
    }
  }
  return (
    <Row
      title={task.title}
      below={
        <>
          <Link to={`/people/${task.caseId}`}>
            <span className="private">{task.name}</span>
          </Link>{' '}
          {words ? m['contact.offer.by.words']({ name, words }) : m['contact.offer.by']({ name })}
        </>
      }
    >
      <div className="beside">
        <Button small kind="primary" busy={answer.isPending} onClick={() => void accept()}>
          {m['contact.offer.accept']()}
        </Button>
        <Button small onClick={() => setReturning(true)}>
          {m['contact.offer.return']()}
        </Button>
      </div>
      {returning ? <ReturnDialog offer={offer} onClose={() => setReturning(false)} /> : null}
    </Row>
  )
}

/** @param more whether more wait than these: they come as these are answered */
export function TaskOffers({ tasks, more }: { tasks: readonly TaskLine[]; more: boolean }) {
  if (tasks.length === 0) return null
  return (
    <div className="sheet sheet-offers">
      <h3 className="day-head">{m['contact.offers']()}</h3>
      <List label={m['contact.offers']()}>
        {tasks.map((task) => (task.offer ? <OfferRow key={task.id} task={task} offer={task.offer} /> : null))}
      </List>
      {more ? <p className="soft small">{m['contact.offers.more']()}</p> : null}
    </div>
  )
}
