// Recording something at a step of the meldcode, or setting right what one recorded oneself.
import { useState } from 'react'
import { m } from '#texts'
import { NotUnderstood, Refused } from '../../../../platform/web/failures.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { DateField } from '../../../../platform/web/parts/TypedField.tsx'
import { useChange, useLook } from '../../../../platform/web/queries.ts'
import { useSession, useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { listWeighingTables } from '../../weighing/api.ts'
import { changeEntry, recordStep } from '../api.ts'
import type { EntryKind, EntryLine, EntrySaid } from '../model.ts'
import { type EntryValues, entryOf, noWords, questionsThen, valuesOf } from './entry-form.ts'
import { KindFields } from './KindFields.tsx'
import { WeighingFields } from './WeighingFields.tsx'
import { kindWords } from './words.ts'

interface Given {
  meldcodeId: string
  kind: EntryKind
  /** What is set right; left out where something is recorded. */
  line?: EntryLine
  onClose: () => void
}

/** The tables of the organisation; asked only where one weighs. A weighing that is set right keeps the table of then. */
function useTables(values: EntryValues, { off, said }: { off: boolean; said: EntrySaid | undefined }) {
  const tables = useLook(listWeighingTables, {}, off).data?.rows ?? []
  const now = tables.find(({ id }) => id === values.tableId)?.questions ?? noWords
  return { tables, questions: questionsThen(said, values.tableId) ?? now }
}

const ofTheDay: readonly string[] = ['day-to-come', 'decision-before-steps', 'feedback-before-report']

/** What is wrong with the day is said at the day. */
async function atDay(sent: Promise<unknown>): Promise<void> {
  try {
    await sent
  } catch (failure) {
    if (failure instanceof Refused && ofTheDay.includes(failure.word))
      throw new NotUnderstood([{ field: 'on', code: failure.word }])
    throw failure
  }
}

export function EntryDialog({ meldcodeId, kind, line, onClose }: Given) {
  const [id] = useState(newId)
  const [seen] = useState(line)
  const today = useToday()
  const { name } = useSession()
  const { values, field } = useFields(valuesOf(line?.said ?? null, { on: line?.on ?? today, decider: name }))
  const { tables, questions } = useTables(values, { off: kind !== 'weighing', said: seen?.said })
  const record = useChange(recordStep)
  const change = useChange(changeEntry)
  const save = async () => {
    const entry = entryOf(kind, values, questions)
    const on = values.on ?? today
    const sent = seen
      ? change.mutateAsync({ entryId: seen.id, version: seen.version, on, entry })
      : record.mutateAsync({ meldcodeId, id, on, entry })
    await atDay(sent)
    tell(m['safety.meldcode.recorded']())
    onClose()
  }
  const title = kind === 'passed-over' ? m['safety.meldcode.pass-over']() : kindWords({ kind })
  return (
    <Dialog title={title} onClose={onClose}>
      <Form onSubmit={save} submit={m['web.save']()} onCancel={onClose}>
        {kind === 'weighing' ? (
          <WeighingFields kind={kind} values={values} field={field} tables={tables} questions={questions} />
        ) : (
          <KindFields kind={kind} values={values} field={field} />
        )}
        <DateField {...field('on')} label={m['safety.meldcode.on']()} lean="back" past required />
        {seen ? <p className="soft">{m['safety.change.lead']()}</p> : null}
      </Form>
    </Dialog>
  )
}
