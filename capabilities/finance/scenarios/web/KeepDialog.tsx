// What was tried out gets a name, so that it can be shown beside another one.
import { m } from '#texts'
import type { Id } from '../../../../core/kit/id.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { TextField } from '../../../../platform/web/parts/TextField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { fieldSentence } from '../../../../platform/web/sentences.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { putScenario } from '../api.ts'
import type { Trying } from './tries.ts'

export function KeepDialog({ caseId, trying, onClose }: { caseId: Id; trying: Trying; onClose: () => void }) {
  const put = useChange(putScenario)
  const { values, field } = useFields({ name: '' })
  const save = async () => {
    const { id, from, changes } = trying.now
    await put.mutateAsync({ caseId, version: null, scenario: { id, name: values.name, from, changes: [...changes] } })
    trying.forget()
    trying.choose(id)
    tell(m['finance.what-if.kept']())
    onClose()
  }
  return (
    <Dialog title={m['finance.what-if.keep.title']()} onClose={onClose} size="small">
      <Form submit={m['web.save']()} onCancel={onClose} onSubmit={save}>
        <TextField
          {...field('name')}
          label={m['finance.what-if.name']()}
          hint={m['finance.what-if.name.hint']()}
          required
          problem={(name) => (name.trim().length > 80 ? fieldSentence('too-long') : null)}
        />
      </Form>
    </Dialog>
  )
}
