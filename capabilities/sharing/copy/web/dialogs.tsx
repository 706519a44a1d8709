// A copy from one to the other: to a second reader, and back with what has to change.
import { m } from '#texts'
import { NotUnderstood } from '../../../../platform/web/failures.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { TextArea } from '../../../../platform/web/parts/TextField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { offerCopy, returnCopy } from '../api.ts'
import type { CopyView } from '../model.ts'

interface Given {
  copy: CopyView
  onClose: () => void
}

export function OfferDialog({ copy, onClose }: Given) {
  const { values, field } = useFields({ readerId: null as string | null })
  const offer = useChange(offerCopy)
  const send = async () => {
    const { readerId } = values
    if (readerId === null) throw new NotUnderstood([{ field: 'readerId', code: 'choose' }])
    await offer.mutateAsync({ copyId: copy.id, version: copy.version, readerId })
    tell(m['sharing.copy.offer.done']())
    onClose()
  }
  return (
    <Dialog title={m['sharing.copy.offer']()} onClose={onClose}>
      {copy.readers.length === 0 ? <p className="attention">{m['sharing.copy.offer.nobody']()}</p> : null}
      <Form submit={m['sharing.copy.offer']()} onSubmit={send} onCancel={onClose} label={m['sharing.copy.offer']()}>
        <SelectField
          {...field('readerId')}
          label={m['sharing.copy.offer.to']()}
          choices={copy.readers.map(({ id, name }) => ({ value: id, label: name }))}
          required
        />
      </Form>
    </Dialog>
  )
}

export function ReturnDialog({ copy, onClose }: Given) {
  const { values, field } = useFields({ why: '' })
  const giveBack = useChange(returnCopy)
  const send = async () => {
    await giveBack.mutateAsync({ copyId: copy.id, version: copy.version, ...values })
    tell(m['sharing.copy.return.done']())
    onClose()
  }
  return (
    <Dialog title={m['sharing.copy.return']()} onClose={onClose}>
      <Form submit={m['sharing.copy.return']()} onSubmit={send} onCancel={onClose} label={m['sharing.copy.return']()}>
        <TextArea {...field('why')} label={m['sharing.copy.return.why']()} rows={4} required />
      </Form>
    </Dialog>
  )
}
