// What one does with a referral that did not leave yet: look at it together, send it, change it, or throw it away.
import { useState } from 'react'
import { m } from '#texts'
import { newId } from '../../../../platform/web/new-id.ts'
import { newSecret } from '../../../../platform/web/new-secret.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Ask } from '../../../../platform/web/parts/Dialog.tsx'
import { useGo } from '../../../../platform/web/parts/Link.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { failureSentence } from '../../../../platform/web/sentences.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { discardReferral, sendReferral } from '../api.ts'
import type { ReferralView } from '../model.ts'
import { addressOf } from './LinkDialog.tsx'
import { TogetherDialog } from './TogetherDialog.tsx'

const failed = (failure: unknown) => tell(failureSentence(failure), { tone: 'failed' })

function Discard({ view }: { view: ReferralView }) {
  const [asking, setAsking] = useState(false)
  const discard = useChange(discardReferral)
  const go = useGo()
  const { id, version, caseId } = view.line
  const run = () =>
    discard.mutateAsync({ referralId: id, version }).then(() => {
      tell(m['sharing.discarded']())
      go(`/people/${caseId}`)
    }, failed)
  const words = m['sharing.discard']()
  return (
    <>
      <Button kind="plain" icon="trash" onClick={() => setAsking(true)}>
        {words}
      </Button>
      {asking ? <Ask title={words} yes={words} danger onYes={() => void run()} onClose={() => setAsking(false)} /> : null}
    </>
  )
}

interface Shown {
  view: ReferralView
  /** Shows a new link, this one time. */
  onLink: (address: string) => void
  onChange: () => void
}

export function DraftActions({ view, onLink, onChange }: Shown) {
  const [together, setTogether] = useState(false)
  const send = useChange(sendReferral, ['contact.'])
  const [ids] = useState(() => ({ id: newId(), stepId: newId() }))
  const { line, text } = view
  const run = async () => {
    const { secret, secretHash } = await newSecret()
    await send.mutateAsync({ referralId: line.id, version: line.version, ...ids, secretHash })
    onLink(addressOf(view.publicName ?? '', secret))
  }
  return (
    <>
      <p className="beside">
        <Button kind="primary" icon="letter" busy={send.isPending} autoFocus onClick={() => void run().catch(failed)}>
          {m['sharing.send']()}
        </Button>
        <Button icon="eye" onClick={() => setTogether(true)}>
          {m['sharing.together']()}
        </Button>
      </p>
      <p className="soft small">{m['sharing.send.what']()}</p>
      {text.seenByPerson ? (
        <p className="beside">
          <Pill tone="sky">{m['sharing.together.seen']()}</Pill> <span className="private">{text.reaction}</span>
        </p>
      ) : null}
      <p className="beside">
        <Button icon="edit" onClick={onChange}>
          {m['sharing.change']()}
        </Button>
        <Discard view={view} />
      </p>
      {together ? <TogetherDialog view={view} onClose={() => setTogether(false)} /> : null}
    </>
  )
}
