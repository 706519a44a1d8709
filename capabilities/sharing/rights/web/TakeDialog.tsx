// Writing down that someone asks to see their file, to have it corrected or to have it erased.
import { useState } from 'react'
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import { NotUnderstood } from '../../../../platform/web/failures.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { ChoiceField, SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { useGo } from '../../../../platform/web/parts/Link.tsx'
import { TextArea, TextField } from '../../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../../platform/web/parts/TypedField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { takeRightsRequest } from '../api.ts'
import { type Asker, askers, type RightKind, rightKinds, type TakenHow, takenHows } from '../model.ts'

const blank = { kind: null as RightKind | null, byWhom: 'self' as Asker, askerName: '', how: null as TakenHow | null, asked: '' }

export function TakeDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const today = useToday()
  const [id] = useState(newId)
  const go = useGo()
  const take = useChange(takeRightsRequest)
  const { values, field } = useFields({ ...blank, receivedOn: today as Day | null })
  const self = values.byWhom === 'self'
  const save = async () => {
    const { kind, how, receivedOn, askerName, ...words } = values
    if (kind === null) throw new NotUnderstood([{ field: 'kind', code: 'choose' }])
    if (how === null) throw new NotUnderstood([{ field: 'how', code: 'choose' }])
    if (receivedOn === null) return
    await take.mutateAsync({ caseId, id, kind, how, receivedOn, askerName: self ? '' : askerName, ...words })
    tell(m['sharing.rights.taken']())
    go(`/people/${caseId}/rights/${id}`)
  }
  return (
    <Dialog title={m['sharing.rights.new']()} onClose={onClose}>
      <Form submit={m['web.save']()} onSubmit={save} onCancel={onClose}>
        <ChoiceField
          {...field('kind')}
          label={m['sharing.rights.kind']()}
          choices={rightKinds.map((value) => ({ value, label: m[`sharing.rights.kind.${value}`]() }))}
          required
        />
        <SelectField
          {...field('byWhom')}
          label={m['sharing.rights.by']()}
          choices={askers.map((value) => ({ value, label: m[`sharing.rights.by.${value}`]() }))}
        />
        {self ? null : <TextField {...field('askerName')} label={m['sharing.rights.asker']()} required />}
        <TextArea {...field('asked')} label={m['sharing.rights.asked']()} rows={3} voice required />
        <ChoiceField
          {...field('how')}
          label={m['sharing.rights.how']()}
          choices={takenHows.map((value) => ({ value, label: m[`sharing.rights.how.${value}`]() }))}
          beside
          required
        />
        <DateField {...field('receivedOn')} label={m['sharing.rights.received']()} lean="back" required />
      </Form>
    </Dialog>
  )
}
