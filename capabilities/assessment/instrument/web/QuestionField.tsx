// One question with its answers: pressed, or typed as a digit; words where it asks for words.
import { type KeyboardEvent, useId } from 'react'
import { m } from '#texts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { TextArea } from '../../../../platform/web/parts/TextField.tsx'
import type { Question } from '../model.ts'
import { answersTo, pressed } from './answer-keys.ts'

interface Given {
  question: Question
  /** "3" of "3. Ik mis mensen om me heen". */
  place: number
  answer: number | string | undefined
  onAnswer: (answer: number | string | null) => void
  /** After a digit: to the next question. */
  onGoOn: () => void
  large?: boolean
}

const agree = (): [string, string, string] => [
  m['assessment.instrument.yes'](),
  m['assessment.instrument.more-or-less'](),
  m['assessment.instrument.no'](),
]

function WordsQuestion({ question, place, answer, onAnswer }: Given) {
  return (
    <div className="question" data-question={question.key}>
      <TextArea
        name={question.key}
        label={`${place}. ${question.text}`}
        hint={question.hint}
        value={typeof answer === 'string' ? answer : ''}
        onChange={onAnswer}
        rows={2}
        voice
      />
    </div>
  )
}

/** What stands at both ends of a row of figures. */
function Ends({ question }: { question: Question }) {
  if (question.kind !== 'figure' || question.low + question.high === '') return null
  return (
    <div className="question-ends soft small" aria-hidden="true">
      <span>{question.low}</span>
      <span>{question.high}</span>
    </div>
  )
}

export function QuestionField(given: Given) {
  const { question, place, answer, onAnswer, onGoOn, large = false } = given
  const id = useId()
  if (question.kind === 'words') return <WordsQuestion {...given} />
  const all = answersTo(question, agree())
  const type = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const found = pressed(question, event.key, { answer, answers: all })
    if (event.key === 'Enter' && !found) onGoOn()
    if (event.key !== 'Enter' && !found) return
    event.preventDefault()
    event.stopPropagation()
    if (!found) return
    onAnswer(found.value)
    if (!found.stay) onGoOn()
  }
  const figures = question.kind === 'figure'
  const described = figures && question.low ? `${id}-ends` : undefined
  return (
    <fieldset
      className={`question ${figures ? 'question-figures' : ''} ${large ? 'question-large' : ''}`}
      data-question={question.key}
      onKeyDown={type}
      aria-describedby={described}
    >
      <legend className="question-text">
        {large ? '' : `${place}. `}
        {question.text}
      </legend>
      {question.hint ? <p className="soft small">{question.hint}</p> : null}
      {described ? (
        <span id={described} className="unseen">
          {m['assessment.instrument.ends']({
            low: question.kind === 'figure' ? question.low : '',
            high: question.kind === 'figure' ? question.high : '',
          })}
        </span>
      ) : null}
      <div className="answers">
        {all.map((one) => (
          <label key={one.value} className="answer">
            <input
              type="radio"
              name={`${id}-${question.key}`}
              value={one.value}
              checked={answer === one.value}
              onChange={() => onAnswer(one.value)}
            />
            <span>{one.label}</span>
            {figures || large ? null : <kbd className="answer-key">{one.digit}</kbd>}
          </label>
        ))}
      </div>
      <Ends question={question} />
      {answer === undefined || large ? null : (
        <div className="question-clear">
          <Button small kind="plain" onClick={() => onAnswer(null)}>
            {m['assessment.instrument.clear']()}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
