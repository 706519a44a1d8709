// Opens a life domain: which one, and why it is needed for the help.
import { useState } from 'react'
import { m } from '#texts'
import { useFields } from '../../../platform/web/form.ts'
import { newId } from '../../../platform/web/new-id.ts'
import { SelectField } from '../../../platform/web/parts/ChoiceField.tsx'
import { Form } from '../../../platform/web/parts/Form.tsx'
import { Sheet } from '../../../platform/web/parts/small.tsx'
import { TextArea } from '../../../platform/web/parts/TextField.tsx'
import { useChange } from '../../../platform/web/queries.ts'
import { openDomain } from '../api.ts'
import type { LifeDomain } from '../model.ts'
import { domainWords } from './words.ts'

interface Given {
  caseId: string
  left: readonly LifeDomain[]
  onOpened: (id: string) => void
  onClose: () => void
}

export function OpenDomain({ caseId, left, onOpened, onClose }: Given) {
  const [id] = useState(newId)
  const open = useChange(openDomain)
  const { values, field } = useFields({ domain: null as LifeDomain | null, reason: '' })
  const send = async () => {
    if (values.domain === null) return
    const made = await open.mutateAsync({ caseId, id, domain: values.domain, reason: values.reason })
    onOpened(made.id)
  }
  return (
    <Sheet as="section" label={m['assessment.add']()}>
      <Form submit={m['assessment.open']()} onCancel={onClose} onSubmit={send}>
        <SelectField
          {...field('domain')}
          label={m['assessment.open.domain']()}
          required
          startHere
          choices={left.map((value) => ({ value, label: domainWords(value) }))}
        />
        <TextArea
          {...field('reason')}
          label={m['assessment.open.reason']()}
          hint={m['assessment.open.reason.hint']()}
          required
          rows={2}
        />
      </Form>
    </Sheet>
  )
}
