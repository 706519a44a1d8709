// Trying an instrument out: the questions as a worker meets them, and what would come out. Nothing is kept.
import { useRef, useState } from 'react'
import { m } from '#texts'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Facts } from '../../../../platform/web/parts/List.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import type { Answers, Definition } from '../model.ts'
import { outcomesOf } from '../rules/scoring.ts'
import { withAnswer } from './held.ts'
import { QuestionField } from './QuestionField.tsx'
import { useQuestionFocus } from './use-filling.ts'
import { missingWords } from './words.ts'
import './instrument.css'

/** The questions to try, with the outcome below them as it changes. */
export function Preview({ definition }: { definition: Definition }) {
  const [answers, setAnswers] = useState<Answers>({})
  const { frame, focus } = useQuestionFocus()
  const end = useRef<HTMLDivElement>(null)
  return (
    <div className="stack" ref={frame}>
      {definition.instruction ? <p>{definition.instruction}</p> : null}
      <div>
        {definition.questions.map((question, at) => (
          <QuestionField
            key={question.key}
            question={question}
            place={at + 1}
            answer={answers[question.key]}
            onAnswer={(answer) => setAnswers((before) => withAnswer(before, question.key, answer))}
            onGoOn={() => focus(definition.questions[at + 1]?.key ?? '')}
          />
        ))}
      </div>
      <div ref={end} role="status">
        <Facts
          facts={outcomesOf(definition, answers).map(
            (one) =>
              [
                one.title,
                one.value === null ? (
                  missingWords(definition, one)
                ) : (
                  <span key={one.key} className="beside">
                    <b className="number">{one.value}</b> {one.words ? <Pill tone={one.tone}>{one.words}</Pill> : null}
                  </span>
                ),
              ] as const,
          )}
        />
      </div>
      <p className="soft small">
        {definition.source.credit} {definition.source.licence}
      </p>
    </div>
  )
}

export function PreviewDialog({ definition, onClose }: { definition: Definition; onClose: () => void }) {
  return (
    <Dialog title={m['assessment.instrument.preview.of']({ title: definition.title })} onClose={onClose} light>
      <Preview definition={definition} />
    </Dialog>
  )
}
