// Beginning a meldcode with its first signal: from a case, where the folder is made with it, or in the folder itself.
import { useState } from 'react'
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { CheckField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { useGo } from '../../../../platform/web/parts/Link.tsx'
import { DateField } from '../../../../platform/web/parts/TypedField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { makeFolder } from '../../api.ts'
import { startMeldcode } from '../api.ts'
import { Told } from './Told.tsx'

type From = { caseId: string } | { folderId: string }

export function StartDialog({ onClose, ...from }: From & { onClose: () => void }) {
  const today = useToday()
  const go = useGo()
  // The same ids on a second try, so that a lost answer never makes two.
  const [ids] = useState(() => ({ folderId: newId(), id: newId(), entryId: newId() }))
  const { values, field } = useFields({ facts: '', source: '', interpretation: '', on: today as Day | null, watched: true })
  const make = useChange(makeFolder)
  const start = useChange(startMeldcode)
  const save = async () => {
    const { on, watched, ...told } = values
    const { id, entryId } = ids
    const folderId =
      'caseId' in from ? (await make.mutateAsync({ caseId: from.caseId, folderId: ids.folderId })).id : from.folderId
    await start.mutateAsync({ folderId, id, entryId, watched, on: on ?? today, entry: { kind: 'signals', ...told } })
    onClose()
    go(`/safety/meldcode/${id}`)
  }
  return (
    <Dialog title={m['safety.meldcode.start']()} onClose={onClose}>
      <Form onSubmit={save} submit={m['safety.meldcode.start.yes']()} onCancel={onClose}>
        <p className="soft">{m['safety.meldcode.start.lead']()}</p>
        <Told label={m['safety.meldcode.facts']()} field={field} startHere />
        <DateField {...field('on')} label={m['safety.meldcode.on']()} lean="back" past required />
        <CheckField {...field('watched')} label={m['safety.meldcode.watched']()} hint={m['safety.meldcode.watched.hint']()} />
      </Form>
    </Dialog>
  )
}
