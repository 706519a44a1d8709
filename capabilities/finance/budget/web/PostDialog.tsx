// All of one line: its category, whose it is, from when to when, in which months it falls, and a remark.
import { m } from '#texts'
import type { Month } from '../../../../core/kit/day.ts'
import { addToMonth } from '../../../../core/kit/day.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { TextArea, TextField } from '../../../../platform/web/parts/TextField.tsx'
import { monthShort, monthTitle } from '../../web/months.ts'
import type { MonthView } from '../api.ts'
import { categoriesOf, type PostState, postStates } from '../model.ts'
import type { Line, SheetKeeper } from './sheet-keeper.ts'
import { categoryWord, lineName } from './words.ts'

interface Given {
  line: Line
  people: MonthView['people']
  month: Month
  keeper: SheetKeeper
  onClose: () => void
}

const twelve = Array.from({ length: 12 }, (_, at) => at + 1)

/** A year and a half to both sides, and no limit. */
function monthChoices(around: Month, chosen: Month | null) {
  const months = Array.from({ length: 37 }, (_, at) => addToMonth(around, at - 18))
  if (chosen && !months.includes(chosen)) months.push(chosen)
  return [
    { value: 'always', label: m['finance.post.always']() },
    ...months.sort().map((month) => ({ value: month, label: monthTitle(month) })),
  ]
}

function DueMonths({ chosen, onChange }: { chosen: readonly number[]; onChange: (months: number[]) => void }) {
  return (
    <fieldset className="field">
      <legend className="field-label">{m['finance.post.due']()}</legend>
      <div className="field-hint">{m['finance.post.due.hint']()}</div>
      <div className="filters">
        {twelve.map((number) => (
          <button
            key={number}
            type="button"
            className="filter"
            aria-pressed={chosen.includes(number)}
            onClick={() =>
              onChange(
                chosen.includes(number) ? chosen.filter((one) => one !== number) : [...chosen, number].sort((a, b) => a - b),
              )
            }
          >
            {monthShort(`2000-${String(number).padStart(2, '0')}`)}
          </button>
        ))}
      </div>
    </fieldset>
  )
}

const orNull = (month: string): Month | null => (month === 'always' ? null : month)

export function PostDialog({ line, people, month, keeper, onClose }: Given) {
  const { values, field, set } = useFields({
    name: line.name,
    category: line.category as string,
    personId: line.personId ?? 'all',
    state: line.state as string,
    from: line.from ?? 'always',
    until: line.until ?? 'always',
    dueMonths: line.dueMonths,
    note: line.note,
  })
  const save = async () => {
    const before = { ...line }
    keeper.remember(() => keeper.changeLine(line.id, before))
    keeper.changeLine(line.id, {
      ...values,
      category: values.category as Line['category'],
      personId: values.personId === 'all' ? null : values.personId,
      state: values.state as PostState,
      from: orNull(values.from),
      until: orNull(values.until),
    })
    onClose()
  }
  const persons = [
    { value: 'all', label: m['finance.post.person.all']() },
    ...people.map((one) => ({ value: one.id, label: one.name })),
  ]
  return (
    <Dialog title={lineName(line)} onClose={onClose}>
      <Form submit={m['web.save']()} onCancel={onClose} onSubmit={save}>
        <TextField {...field('name')} label={m['finance.post.name']()} />
        <SelectField
          {...field('category')}
          label={m['finance.post.category']()}
          required
          choices={categoriesOf[line.group].map((code) => ({ value: code, label: categoryWord(code) }))}
        />
        <SelectField
          {...field('state')}
          label={m['finance.post.state']()}
          required
          choices={postStates.map((state) => ({ value: state, label: m[`finance.post.state.${state}`]() }))}
        />
        {people.length > 1 ? (
          <SelectField {...field('personId')} label={m['finance.post.person']()} required choices={persons} />
        ) : null}
        <DueMonths chosen={values.dueMonths} onChange={(dueMonths) => set({ dueMonths })} />
        <div className="beside">
          <SelectField {...field('from')} label={m['finance.post.from']()} required choices={monthChoices(month, line.from)} />
          <SelectField {...field('until')} label={m['finance.post.until']()} required choices={monthChoices(month, line.until)} />
        </div>
        <TextArea {...field('note')} label={m['finance.post.note']()} rows={2} />
      </Form>
    </Dialog>
  )
}
