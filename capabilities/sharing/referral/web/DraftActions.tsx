// What one does with a referral that did not leave yet: look at it together, send it, change it, or throw it away.
import { useState } from 'react'
import { m } from '#texts'
import { newId } from '../../../../platform/web/new-id.ts'
import { newSecret } from '../../../../platform/web/new-secret.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { failureSentence } from '../../../../platform/web/sentences.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { Discard } from '../../disclosure/web/Discard.tsx'
import { askColleague, discardReferral, sendReferral } from '../api.ts'
import type { ReferralView } from '../model.ts'
import { addressOf } from './LinkDialog.tsx'
import { TogetherDialog } from './TogetherDialog.tsx'

const failed = (failure: unknown) => tell(failureSentence(failure), { tone: 'failed' })

interface Shown {
  view: ReferralView
  /** Shows a new link, this one time. */
  onLink: (address: string) => void
  onChange: () => void
}

export function DraftActions({ view, onLink, onChange }: Shown) {
  const [together, setTogether] = useState(false)
  const send = useChange(sendReferral, ['contact.'])
  const askNow = useChange(askColleague, ['contact.'])
  const throwAway = useChange(discardReferral)
  const [ids] = useState(() => ({ id: newId(), stepId: newId() }))
  const { line, text, closed } = view
  const discard = () => throwAway.mutateAsync({ referralId: line.id, version: line.version })
  const ask = async () => {
    await askNow.mutateAsync({ referralId: line.id, version: line.version, ...ids })
    tell(m['sharing.inside.asked']())
  }
  const run = async () => {
    const { secret, secretHash } = await newSecret()
    await send.mutateAsync({ referralId: line.id, version: line.version, ...ids, secretHash })
    onLink(addressOf(view.publicName ?? '', secret))
  }
  if (closed)
    return (
      <>
        <p className="attention">{[m['sharing.closed'](), m['sharing.closed.more']()].join('. ')}</p>
        <p>
          <Discard caseId={line.caseId} discard={discard} />
        </p>
      </>
    )
  return (
    <>
      <p className="beside">
        {line.help === null ? (
          <Button kind="primary" icon="letter" busy={send.isPending} autoFocus onClick={() => void run().catch(failed)}>
            {m['sharing.send']()}
          </Button>
        ) : (
          <Button kind="primary" icon="next" busy={askNow.isPending} autoFocus onClick={() => void ask().catch(failed)}>
            {m['sharing.inside.ask']()}
          </Button>
        )}
        <Button icon="eye" onClick={() => setTogether(true)}>
          {m['sharing.together']()}
        </Button>
      </p>
      <p className="soft small">{line.help === null ? m['sharing.send.what']() : m['sharing.inside.ask.what']()}</p>
      {text.seenByPerson ? (
        <p className="beside">
          <Pill tone="sky">{m['sharing.together.seen']()}</Pill> <span className="private">{text.reaction}</span>
        </p>
      ) : null}
      <p className="beside">
        <Button icon="edit" onClick={onChange}>
          {m['sharing.change']()}
        </Button>
        <Discard caseId={line.caseId} discard={discard} />
      </p>
      {together ? <TogetherDialog view={view} onClose={() => setTogether(false)} /> : null}
    </>
  )
}
