// Booking an interpreter, and saying afterwards how it went.
import { useState } from 'react'
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import { timeFromDutch } from '../../../../core/kit/dutch-time.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { ChoiceField, SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { TextField } from '../../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../../platform/web/parts/TypedField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { bookInterpreter, changeInterpreter } from '../api.ts'
import { type Interpreting, interpreterWays, interpretingStates, relations, type Speaker } from '../model.ts'

interface Given {
  caseId: string
  people: readonly Speaker[]
  /** Left out: a new booking. */
  row?: Interpreting
  onClose: () => void
}

function startOf({ people, row }: Given, today: Day) {
  const wish = people.find(({ interpreter }) => interpreter !== '')?.interpreter.split(',')[0] ?? ''
  return {
    language: row?.language ?? wish,
    relation: row?.relation ?? ('professional' as Interpreting['relation']),
    who: row?.who ?? '',
    agency: row?.agency ?? '',
    way: row?.way ?? ('phone' as Interpreting['way']),
    onDay: (row?.onDay ?? today) as Day | null,
    atTime: row?.atTime.replace(':', '.') ?? '',
    minutes: row?.minutes?.toString() ?? '',
    state: row?.state ?? ('booked' as Interpreting['state']),
    note: row?.note ?? '',
  }
}

export function InterpreterDialog(given: Given) {
  const { caseId, row, onClose } = given
  const today = useToday()
  const { values, field } = useFields(startOf(given, today))
  const [id] = useState(newId)
  const book = useChange(bookInterpreter)
  const change = useChange(changeInterpreter)
  async function save(): Promise<void> {
    const asks = {
      ...values,
      onDay: values.onDay ?? today,
      atTime: timeFromDutch(values.atTime) ?? values.atTime,
      minutes: /^\d+$/.test(values.minutes) ? Number(values.minutes) : null,
    }
    if (row) await change.mutateAsync({ interpretingId: row.id, version: row.version, ...asks })
    else await book.mutateAsync({ caseId, id, ...asks })
    tell(m['people.interpreting.saved']())
    onClose()
  }
  return (
    <Dialog title={row ? m['people.interpreting.log']() : m['people.interpreting.book']()} onClose={onClose}>
      <Form onSubmit={save} submit={m['web.save']()} onCancel={onClose}>
        <TextField {...field('language')} label={m['people.interpreting.language']()} required width="half" />
        <SelectField
          {...field('relation')}
          label={m['people.interpreting.relation']()}
          hint={m['people.interpreting.relation.hint']()}
          required
          choices={relations.map((value) => ({ value, label: m[`people.interpreting.relation.${value}`]() }))}
        />
        <TextField {...field('who')} label={m['people.interpreting.who']()} width="half" />
        <TextField {...field('agency')} label={m['people.interpreting.agency']()} width="half" />
        <ChoiceField
          {...field('way')}
          label={m['people.interpreting.way']()}
          required
          beside
          choices={interpreterWays.map((value) => ({ value, label: m[`people.interpreting.way.${value}`]() }))}
        />
        <DateField {...field('onDay')} label={m['people.interpreting.day']()} lean={row ? 'nearest' : 'ahead'} required />
        <TextField {...field('atTime')} label={m['people.interpreting.time']()} required width="short" />
        <TextField {...field('minutes')} label={m['people.interpreting.minutes']()} inputMode="numeric" width="short" />
        <ChoiceField
          {...field('state')}
          label={m['people.interpreting.state']()}
          required
          beside
          choices={interpretingStates.map((value) => ({ value, label: m[`people.interpreting.state.${value}`]() }))}
        />
        <TextField {...field('note')} label={m['people.interpreting.note']()} />
      </Form>
    </Dialog>
  )
}
