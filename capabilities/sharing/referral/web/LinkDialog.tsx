// The link of a referral, in sight this one time: whoever works here passes it on.
import { m } from '#texts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { TextField } from '../../../../platform/web/parts/TextField.tsx'
import { failureSentence } from '../../../../platform/web/sentences.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { dayWords } from '../../../../platform/web/when.ts'

/** The secret stands behind the `#`: that part of an address is sent to nobody. */
export function addressOf(publicName: string, secret: string): string {
  return `${location.origin}/verwijzing/${publicName}#${secret}`
}

export function LinkDialog({ address, until, onClose }: { address: string; until: string | null; onClose: () => void }) {
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => tell(m['sharing.link.copied']()),
      (failure: unknown) => tell(failureSentence(failure), { tone: 'failed' }),
    )
  return (
    <Dialog title={m['sharing.link']()} onClose={onClose}>
      <div className="link-once">
        <p>{m['sharing.link.once']()}</p>
        <TextField name="address" label={m['sharing.link.label']()} value={address} onChange={() => {}} required />
        {until ? <p className="soft">{m['sharing.link.until']({ day: dayWords(until) })}</p> : null}
        <div className="beside">
          <Button kind="primary" icon="paper" onClick={() => void copy()}>
            {m['sharing.link.copy']()}
          </Button>
          <Button onClick={onClose}>{m['sharing.link.done']()}</Button>
        </div>
      </div>
    </Dialog>
  )
}
