// What one does with a referral that left: note an answer, write down what was told, make a new link, or take it back.
import { useState } from 'react'
import { m } from '#texts'
import { newId } from '../../../../platform/web/new-id.ts'
import { newSecret } from '../../../../platform/web/new-secret.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Ask } from '../../../../platform/web/parts/Dialog.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { failureSentence } from '../../../../platform/web/sentences.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { noteAnswer, renewLink, withdrawReferral } from '../api.ts'
import type { ReferralView } from '../model.ts'
import { AnswerDialog } from './AnswerDialog.tsx'
import { addressOf } from './LinkDialog.tsx'
import { WithdrawDialog } from './WithdrawDialog.tsx'

const failed = (failure: unknown) => tell(failureSentence(failure), { tone: 'failed' })

interface Shown {
  view: ReferralView
  onLink: (address: string) => void
}

function Renew({ view, onLink }: Shown) {
  const [asking, setAsking] = useState(false)
  const [stepId] = useState(newId)
  const renew = useChange(renewLink, ['contact.'])
  const { id, version } = view.line
  const run = async () => {
    const { secret, secretHash } = await newSecret()
    await renew.mutateAsync({ referralId: id, version, stepId, secretHash })
    onLink(addressOf(view.publicName ?? '', secret))
  }
  return (
    <>
      <Button icon="letter" busy={renew.isPending} onClick={() => setAsking(true)}>
        {m['sharing.link.again']()}
      </Button>
      {asking ? (
        <Ask
          title={m['sharing.link.again.ask']()}
          yes={m['sharing.link.again']()}
          onYes={() => void run().catch(failed)}
          onClose={() => setAsking(false)}
        >
          <p>{m['sharing.link.again.more']()}</p>
        </Ask>
      ) : null}
    </>
  )
}

export function CourseActions({ view, onLink }: Shown) {
  const [open, setOpen] = useState<'answer' | 'withdraw' | null>(null)
  const note = useChange(noteAnswer)
  const { line, may } = view
  const seen = () =>
    note.mutateAsync({ referralId: line.id, version: line.version }).then(() => tell(m['sharing.noted']()), failed)
  if (may.length === 0) return null
  return (
    <>
      <p className="beside">
        {may.includes(noteAnswer.name) ? (
          <Button kind="primary" icon="check" busy={note.isPending} onClick={() => void seen()}>
            {m['sharing.note']()}
          </Button>
        ) : null}
        {may.includes(renewLink.name) ? (
          <>
            <Button icon="phone" onClick={() => setOpen('answer')}>
              {m['sharing.record']()}
            </Button>
            <Renew view={view} onLink={onLink} />
          </>
        ) : null}
        {may.includes(withdrawReferral.name) ? (
          <Button kind="plain" icon="undo" onClick={() => setOpen('withdraw')}>
            {m['sharing.withdraw']()}
          </Button>
        ) : null}
      </p>
      {open === 'answer' ? <AnswerDialog line={line} onClose={() => setOpen(null)} /> : null}
      {open === 'withdraw' ? <WithdrawDialog line={line} onClose={() => setOpen(null)} /> : null}
    </>
  )
}
