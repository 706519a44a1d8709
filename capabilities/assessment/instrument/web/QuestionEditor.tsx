// One question of an instrument that is being made: its words, its kind, and its answers.
import { m } from '#texts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { CheckField, SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Sheet } from '../../../../platform/web/parts/small.tsx'
import { TextArea, TextField } from '../../../../platform/web/parts/TextField.tsx'
import type { QuestionForm } from './edit-form.ts'

const kinds = ['figure', 'choice', 'agree', 'words'] as const

interface Given {
  question: QuestionForm
  place: number
  onChange: (question: QuestionForm) => void
  onRemove: (() => void) | undefined
  onUp: (() => void) | undefined
}

export function QuestionEditor({ question, place, onChange, onRemove, onUp }: Given) {
  const field = <Name extends 'text' | 'kind' | 'choices' | 'low' | 'high' | 'optional'>(name: Name) => ({
    name: `${question.key}-${name}`,
    value: question[name],
    onChange: (value: QuestionForm[Name]) => onChange({ ...question, [name]: value }),
  })
  const label = m['assessment.instrument.question.at']({ place })
  return (
    <Sheet as="section" label={label}>
      <div className="beside">
        <h3>{label}</h3>
        <span className="push beside">
          {onUp ? (
            <Button kind="plain" icon="up" word={m['assessment.instrument.question.up']({ place })} onClick={onUp} />
          ) : null}
          {onRemove ? (
            <Button kind="plain" icon="trash" word={m['assessment.instrument.question.remove']({ place })} onClick={onRemove} />
          ) : null}
        </span>
      </div>
      <div className="stack">
        <TextArea {...field('text')} label={m['assessment.instrument.question.words']()} required rows={2} />
        <SelectField
          {...field('kind')}
          label={m['assessment.instrument.question.kind']()}
          required
          choices={kinds.map((value) => ({ value, label: m[`assessment.instrument.kind.${value}`]() }))}
        />
        {question.kind === 'choice' ? (
          <TextArea
            {...field('choices')}
            label={m['assessment.instrument.question.choices']()}
            hint={m['assessment.instrument.question.choices.hint']()}
            required
            rows={4}
          />
        ) : null}
        {question.kind === 'figure' ? (
          <>
            <TextField {...field('low')} label={m['assessment.instrument.question.low']()} width="half" />
            <TextField {...field('high')} label={m['assessment.instrument.question.high']()} width="half" />
          </>
        ) : null}
        <CheckField {...field('optional')} label={m['assessment.instrument.question.optional']()} />
      </div>
    </Sheet>
  )
}
