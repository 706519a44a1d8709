// Step 4: the questions of a table one after the other, and what the answers lead to.
import { m } from '#texts'
import { ChoiceField, SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { TextArea, TextField } from '../../../../platform/web/parts/TextField.tsx'
import type { WeighingTable } from '../../weighing/model.ts'
import { fiveWords } from '../../weighing/web/words.ts'
import { AdviceWords } from './AdviceWords.tsx'
import { type Asked, five, weighedOf } from './entry-form.ts'
import type { KindGiven } from './KindFields.tsx'

interface Given extends KindGiven {
  tables: readonly WeighingTable[]
  questions: readonly Asked[]
}

/** Whether someone held the sentences of a table against the framework of the profession. */
function Checked({ table }: { table: WeighingTable | undefined }) {
  if (!table) return <p className="soft small">{m['safety.weighing.five.source']()}</p>
  return table.checkedBy ? (
    <p className="soft small">{m['safety.weighing.checked']({ name: table.checkedBy })}</p>
  ) : (
    <p className="attention small">{m['safety.weighing.unchecked']()}</p>
  )
}

function Question({ at, asked, given }: { at: number; asked: Asked; given: Given }) {
  const { values, field } = given
  const answers = field('answers')
  const answer = values.answers[at] ?? { yes: null, why: '' }
  const put = (part: Partial<typeof answer>) => {
    const all = Array.from({ length: Math.max(values.answers.length, at + 1) }, (_, place) => values.answers[place] ?? answer)
    answers.onChange(all.map((one, place) => (place === at ? { ...answer, ...part } : one)))
  }
  return (
    <div className="stack tight">
      <ChoiceField
        name={`answer-${at}`}
        label={`${at + 1}. ${asked.question || fiveWords(at)}`}
        hint={asked.more || undefined}
        value={answer.yes === null ? null : answer.yes ? 'yes' : 'no'}
        onChange={(value) => put({ yes: value === 'yes' })}
        choices={[
          { value: 'yes', label: m['safety.meldcode.yes']() },
          { value: 'no', label: m['safety.meldcode.no']() },
        ]}
        required
        beside
      />
      <TextField name={`why-${at}`} label={m['safety.weighing.why']()} value={answer.why} onChange={(why) => put({ why })} />
    </div>
  )
}

export function WeighingFields(given: Given) {
  const { values, field, tables, questions } = given
  const weighed = weighedOf(values, questions)
  const shown = tables.filter(({ active, id }) => active || id === values.tableId)
  return (
    <>
      {shown.length > 0 ? (
        <SelectField
          {...field('tableId')}
          label={m['safety.weighing.table']()}
          required
          choices={[
            { value: five, label: m['safety.weighing.five']() },
            ...shown.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      ) : null}
      <Checked table={tables.find(({ id }) => id === values.tableId)} />
      {questions.slice(0, weighed.asked).map((asked, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a question is its place in the table.
        <Question key={at} at={at} asked={asked} given={given} />
      ))}
      {weighed.done ? <AdviceWords advice={weighed.advice} /> : null}
      <TextArea {...field('interpretation')} label={m['safety.weighing.in-all']()} rows={3} />
    </>
  )
}
