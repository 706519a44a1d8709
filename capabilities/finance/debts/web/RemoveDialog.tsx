// Taking a debt off the list, with the reason; it can be put back at once.
import { m } from '#texts'
import { useFields } from '../../../../platform/web/form.ts'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { TextField } from '../../../../platform/web/parts/TextField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { failureSentence } from '../../../../platform/web/sentences.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { putClaim, removeClaim } from '../api.ts'
import type { KeptClaim } from '../model.ts'
import { entryOf, fieldsOf } from './claim-form.ts'
import { creditorWords } from './words.ts'

export function RemoveDialog({ caseId, claim, onClose }: { caseId: string; claim: KeptClaim; onClose: () => void }) {
  const today = useToday()
  const { values, field } = useFields({ because: '' })
  const remove = useChange(removeClaim)
  const put = useChange(putClaim)
  async function save(): Promise<void> {
    const { version } = await remove.mutateAsync({ caseId, claimId: claim.id, version: claim.version, ...values })
    const undo = () =>
      void put
        .mutateAsync({ caseId, claimId: claim.id, version, ...entryOf(fieldsOf(claim), today) })
        .catch((failure: unknown) => tell(failureSentence(failure), { tone: 'failed' }))
    tell(m['finance.debts.removed']({ name: creditorWords(claim) }), { back: { word: m['web.undo'](), run: undo } })
    onClose()
  }
  return (
    <Dialog title={m['finance.debts.remove']()} onClose={onClose} size="small">
      <Form onSubmit={save} submit={m['finance.debts.remove']()} onCancel={onClose}>
        <TextField
          {...field('because')}
          label={m['finance.debts.remove.because']()}
          hint={m['finance.debts.remove.because.hint']()}
          required
          startHere
        />
      </Form>
    </Dialog>
  )
}
