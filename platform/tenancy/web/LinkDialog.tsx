// The link by which someone comes in, in sight this one time: whoever arranges it gives it to them.
import { m } from '#texts'
import { Button } from '../../web/parts/Button.tsx'
import { Dialog } from '../../web/parts/Dialog.tsx'
import { TextField } from '../../web/parts/TextField.tsx'
import { failureSentence } from '../../web/sentences.ts'
import { useToday } from '../../web/session.ts'
import { tell } from '../../web/toasts.ts'
import { momentWords } from '../../web/when.ts'
import type { ShownLink } from './use-link.ts'

export function LinkDialog({ link, onClose }: { link: ShownLink; onClose: () => void }) {
  const today = useToday()
  const copy = () =>
    navigator.clipboard.writeText(link.address).then(
      () => tell(m['tenancy.link.copied']()),
      (failure: unknown) => tell(failureSentence(failure), { tone: 'failed' }),
    )
  return (
    <Dialog title={m['tenancy.link.title']({ name: link.name })} onClose={onClose}>
      <div className="stack">
        <p>{m['tenancy.link.once']()}</p>
        <TextField name="address" label={m['tenancy.link.label']()} value={link.address} onChange={() => {}} required />
        {link.until ? <p className="soft">{m['tenancy.link.until']({ moment: momentWords(link.until, today) })}</p> : null}
        <div className="beside">
          <Button kind="primary" icon="paper" onClick={() => void copy()}>
            {m['tenancy.link.copy']()}
          </Button>
          <Button onClick={onClose}>{m['tenancy.link.done']()}</Button>
        </div>
      </div>
    </Dialog>
  )
}
