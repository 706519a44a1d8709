// Samen invullen: one question at a time, large and calm, over the whole screen, without anybody's name.
import { useEffect, useRef, useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { failureSentence } from '../../../../platform/web/sentences.ts'
import type { Definition, Question } from '../model.ts'
import { QuestionField } from './QuestionField.tsx'
import type { useFilling } from './use-filling.ts'

interface Given {
  definition: Definition
  questions: readonly Question[]
  filling: ReturnType<typeof useFilling>
  onClose: () => void
  onDone: () => Promise<void>
}

/** A window over everything that holds the focus; Escape leaves it. */
function useWholeScreen() {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const own = dialog.current
    if (!own?.open) own?.showModal()
    return () => own?.close()
  }, [])
  return dialog
}

function End({ skipped, onBack, onDone }: { skipped: number; onBack: () => void; onDone: () => Promise<void> }) {
  const [failed, setFailed] = useState('')
  const [busy, setBusy] = useState(false)
  const done = () => {
    setBusy(true)
    onDone().catch((failure: unknown) => {
      setBusy(false)
      setFailed(failureSentence(failure))
    })
  }
  return (
    <>
      <h2 className="together-question">{m['assessment.instrument.thanks']()}</h2>
      <p>{skipped === 0 ? m['assessment.instrument.all-answered']() : m['assessment.instrument.skipped']({ count: skipped })}</p>
      {failed ? <p role="alert">{failed}</p> : null}
      <div className="together-buttons">
        <Button onClick={onBack}>{m['assessment.instrument.previous']()}</Button>
        <Button kind="primary" busy={busy} onClick={done} autoFocus>
          {m['web.save']()}
        </Button>
      </div>
    </>
  )
}

export function TogetherView({ definition, questions, filling, onClose, onDone }: Given) {
  const dialog = useWholeScreen()
  const { answers, at } = filling.held
  const [place, setPlace] = useState(() =>
    Math.max(
      0,
      questions.findIndex(({ key }) => key === at),
    ),
  )
  const question = questions[place]
  const goOn = () => {
    setPlace(place + 1)
    filling.set({ at: questions[place + 1]?.key ?? at })
  }
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (place >= questions.length) return
    const controls = 'input:checked, textarea, input'
    const own = frame.current
    ;(own?.querySelector<HTMLElement>('input:checked') ?? own?.querySelector<HTMLElement>(controls))?.focus()
  }, [place, questions.length])
  const skipped = questions.filter(({ key }) => answers[key] === undefined).length
  return (
    <dialog
      ref={dialog}
      className="together"
      aria-label={definition.title}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className="together-head">
        <span className="soft" role="status">
          {question ? m['assessment.instrument.place']({ place: place + 1, of: questions.length }) : ''}
        </span>
        <Button kind="plain" icon="close" onClick={onClose}>
          {m['assessment.instrument.stop']()}
        </Button>
      </div>
      <progress
        className="together-bar"
        max={questions.length}
        value={place}
        aria-label={m['assessment.instrument.progress']()}
      />
      <div className="together-middle" ref={frame}>
        {question ? (
          <>
            {definition.instruction ? <p className="together-instruction">{definition.instruction}</p> : null}
            <QuestionField
              key={question.key}
              large
              question={question}
              place={place + 1}
              answer={answers[question.key]}
              onAnswer={(answer) => filling.answer(question.key, answer)}
              onGoOn={goOn}
            />
            <div className="together-buttons">
              {place > 0 ? (
                <Button onClick={() => setPlace(place - 1)}>{m['assessment.instrument.previous']()}</Button>
              ) : (
                <span />
              )}
              <Button kind="primary" onClick={goOn}>
                {answers[question.key] === undefined ? m['assessment.instrument.skip']() : m['assessment.instrument.next']()}
              </Button>
            </div>
          </>
        ) : (
          <End skipped={skipped} onBack={() => setPlace(questions.length - 1)} onDone={onDone} />
        )}
      </div>
    </dialog>
  )
}
