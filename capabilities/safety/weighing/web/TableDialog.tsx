// A weighing table of the organisation: for whom it is, its questions with what follows from yes and no, and who checked it.
import { useState } from 'react'
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { TextArea, TextField } from '../../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../../platform/web/parts/TypedField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { saveWeighingTable } from '../api.ts'
import { outcomes, type WeighingQuestion, type WeighingTable } from '../model.ts'
import { fiveQuestions } from '../rules.ts'
import { fiveWords } from './words.ts'

const most = 12
const choices = () => outcomes.map((value) => ({ value, label: m[`safety.weighing.outcome.${value}`]() }))

function QuestionFields({ at, one, put }: { at: number; one: WeighingQuestion; put: (part: Partial<WeighingQuestion>) => void }) {
  const label = (word: string) => `${at + 1}. ${word}`
  return (
    <fieldset className="stack">
      <TextArea
        name={`question-${at}`}
        label={label(m['safety.weighing.question']())}
        rows={2}
        required
        value={one.question}
        onChange={(question) => put({ question })}
      />
      <TextArea
        name={`more-${at}`}
        label={label(m['safety.weighing.more']())}
        rows={2}
        value={one.more}
        onChange={(more) => put({ more })}
      />
      <div className="beside">
        <SelectField
          name={`yes-${at}`}
          label={label(m['safety.weighing.at-yes']())}
          required
          value={one.yes}
          onChange={(yes) => put({ yes })}
          choices={choices()}
        />
        <SelectField
          name={`no-${at}`}
          label={label(m['safety.weighing.at-no']())}
          required
          value={one.no}
          onChange={(no) => put({ no })}
          choices={choices()}
        />
      </div>
    </fieldset>
  )
}

/** A new one begins with the five, to be said in one's own words. */
const fresh = () => ({
  ...{ name: '', source: '', checkedBy: '', checkedOn: null, active: true, version: 0 },
  questions: fiveQuestions.map((one, at) => ({ ...one, question: fiveWords(at), more: '' })),
})

export function TableDialog({ table, onClose }: { table: WeighingTable | null; onClose: () => void }) {
  const [made] = useState(newId)
  const [from] = useState(() => table ?? { ...fresh(), id: made })
  const save = useChange(saveWeighingTable)
  const { name, source, checkedBy, checkedOn, questions } = from
  const { values, field, set } = useFields({ name, source, checkedBy, checkedOn: checkedOn as Day | null, questions })
  const put = (at: number, part: Partial<WeighingQuestion>) =>
    set({ questions: values.questions.map((one, place) => (place === at ? { ...one, ...part } : one)) })
  const send = async () => {
    await save.mutateAsync({ ...values, active: from.active, tableId: from.id, version: from.version })
    tell(m['safety.weighing.saved']())
    onClose()
  }
  const { questions: asked } = values
  return (
    <Dialog title={table?.name ?? m['safety.weighing.add']()} size="wide" onClose={onClose}>
      <Form onSubmit={send} submit={m['web.save']()} onCancel={onClose}>
        <p className="soft">{m['safety.weighing.own-words']()}</p>
        <TextField
          {...field('name')}
          label={m['safety.weighing.name']()}
          hint={m['safety.weighing.name.hint']()}
          required
          startHere
        />
        {asked.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a question is its place in the table.
          <QuestionFields key={at} at={at} one={one} put={(part) => put(at, part)} />
        ))}
        <div className="beside">
          {asked.length < most ? (
            <Button
              small
              icon="plus"
              onClick={() => set({ questions: [...asked, { question: '', more: '', yes: 'close', no: 'report' }] })}
            >
              {m['safety.weighing.question.add']()}
            </Button>
          ) : null}
          {asked.length > 1 ? (
            <Button small kind="plain" onClick={() => set({ questions: asked.slice(0, -1) })}>
              {m['safety.weighing.question.drop']()}
            </Button>
          ) : null}
        </div>
        <TextField {...field('source')} label={m['safety.weighing.source']()} hint={m['safety.weighing.source.hint']()} />
        <TextField
          {...field('checkedBy')}
          label={m['safety.weighing.checked-by']()}
          hint={m['safety.weighing.checked-by.hint']()}
          width="half"
        />
        <DateField {...field('checkedOn')} label={m['safety.weighing.checked-on']()} lean="back" past />
      </Form>
    </Dialog>
  )
}
