// Recording something at a step of the meldcode, or setting right what one recorded oneself.
import { useState } from 'react'
import { m } from '#texts'
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
import type { EntryKind, EntryLine } from '../model.ts'
import { type EntryValues, entryOf, noWords, valuesOf } from './entry-form.ts'
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

/** The tables of the organisation; asked only where one weighs. */
function useTables(values: EntryValues, off: boolean) {
  const tables = useLook(listWeighingTables, {}, off).data?.rows ?? []
  return { tables, questions: tables.find(({ id }) => id === values.tableId)?.questions ?? noWords }
}

export function EntryDialog({ meldcodeId, kind, line, onClose }: Given) {
  const [id] = useState(newId)
  const [seen] = useState(line)
  const today = useToday()
  const { name } = useSession()
  const { values, field } = useFields(valuesOf(line?.said ?? null, { on: line?.on ?? today, decider: name }))
  const { tables, questions } = useTables(values, kind !== 'weighing')
  const record = useChange(recordStep)
  const change = useChange(changeEntry)
  const save = async () => {
    const entry = entryOf(kind, values, questions)
    const on = values.on ?? today
    if (seen) await change.mutateAsync({ entryId: seen.id, version: seen.version, on, entry })
    else await record.mutateAsync({ meldcodeId, id, on, entry })
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
