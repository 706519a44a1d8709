// Reading in an instrument from a file: what is wrong is said, what is right is shown, and why it may be used is asked.
import { useState } from 'react'
import { m } from '#texts'
import { useFields } from '../../../../platform/web/form.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Field } from '../../../../platform/web/parts/Field.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { TextArea } from '../../../../platform/web/parts/TextField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { saveInstrument } from '../api.ts'
import { type Definition, definition, type Managed } from '../model.ts'
import { faultsOf } from '../rules/definition.ts'
import { Preview } from './PreviewDialog.tsx'

const largest = 300_000

type Read = { definition: Definition; problem: null } | { definition: null; problem: string }

/** @returns the definition in the text, or in one sentence what is wrong with it */
function readText(text: string): Read {
  const wrong = (problem: string): Read => ({ definition: null, problem })
  let found: unknown
  try {
    found = JSON.parse(text)
  } catch {
    return wrong(m['assessment.instrument.import.no-json']())
  }
  const read = definition.safeParse(found)
  if (!read.success) {
    const [first] = read.error.issues
    return wrong(m['assessment.instrument.import.wrong']({ place: first?.path.join('.') || '-' }))
  }
  const [fault] = faultsOf(read.data)
  return fault ? wrong(m[`assessment.instrument.fault.${fault}`]()) : { definition: read.data, problem: null }
}

export function ImportDialog({ known, onClose }: { known: readonly Managed[]; onClose: () => void }) {
  const [id] = useState(newId)
  const save = useChange(saveInstrument)
  const [read, setRead] = useState<Read | null>(null)
  const { values, field } = useFields({ permission: '' })
  const choose = async (file: File | undefined) => {
    if (!file) return
    setRead(
      file.size > largest
        ? { definition: null, problem: m['assessment.instrument.import.too-large']() }
        : readText(await file.text()),
    )
  }
  const send = async () => {
    if (!read?.definition) return
    const before = known.find(({ code }) => code === read.definition.code)
    await save.mutateAsync({ id, definition: read.definition, version: before?.number ?? 0, ...values })
    tell(m['assessment.instrument.import.done']())
    onClose()
  }
  const found = read?.definition
  return (
    <Dialog title={m['assessment.instrument.import']()} onClose={onClose}>
      <Form submit={m['assessment.instrument.import.yes']()} onCancel={onClose} onSubmit={send}>
        <Field
          name="file"
          label={m['assessment.instrument.import.file']()}
          hint={m['assessment.instrument.import.hint']()}
          required
          problem={() => (found ? null : (read?.problem ?? m['assessment.instrument.import.none']()))}
        >
          {(control, touched) => (
            <input
              {...control}
              type="file"
              accept="application/json,.json"
              onChange={(event) => {
                touched()
                void choose(event.target.files?.[0])
              }}
            />
          )}
        </Field>
        {read?.problem ? <p role="alert">{read.problem}</p> : null}
        {found ? (
          <details>
            <summary>{m['assessment.instrument.import.found']({ title: found.title, count: found.questions.length })}</summary>
            <Preview definition={found} />
          </details>
        ) : null}
        <TextArea
          {...field('permission')}
          label={m['assessment.instrument.permission']()}
          hint={m['assessment.instrument.permission.hint']()}
          required
          rows={2}
        />
      </Form>
    </Dialog>
  )
}
