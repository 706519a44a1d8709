// Codes for paper: shown once after they were made, counted afterwards, and made anew with password and code.
import { useEffect, useRef, useState } from 'react'
import { m } from '#texts'
import { call } from '../../web/call.ts'
import { useFields } from '../../web/form.ts'
import { Button } from '../../web/parts/Button.tsx'
import { Dialog } from '../../web/parts/Dialog.tsx'
import { Form } from '../../web/parts/Form.tsx'
import { TextField } from '../../web/parts/TextField.tsx'
import { failureSentence } from '../../web/sentences.ts'
import { tell } from '../../web/toasts.ts'
import { renewRecovery } from '../api.ts'
import { CodeField } from './CodeField.tsx'
import { inFours } from './in-fours.ts'
import './auth.css'

/** The codes as they were made. Closing is said in so many words, since they are not to be seen again. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => Promise<unknown> }) {
  const [busy, setBusy] = useState(false)
  const start = useRef<HTMLDivElement>(null)
  // The field one stood in is gone: reading goes on here.
  useEffect(() => start.current?.focus(), [])
  const rows = codes.map(inFours)
  const copy = () =>
    navigator.clipboard.writeText(rows.join('\n')).then(
      () => tell(m['auth.recovery.copied']()),
      (failure) => tell(failureSentence(failure), { tone: 'failed' }),
    )
  const kept = () => {
    setBusy(true)
    return onKept().finally(() => setBusy(false))
  }
  return (
    <div className="stack recovery" tabIndex={-1} ref={start}>
      <p>{m['auth.recovery.lead']()}</p>
      <p className="strong">{m['auth.recovery.once']()}</p>
      <ul className="recovery-codes private" aria-label={m['auth.recovery.title']()}>
        {rows.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="beside">
        <Button kind="primary" busy={busy} onClick={() => void kept()}>
          {m['auth.recovery.kept']()}
        </Button>
        <Button icon="paper" onClick={() => void copy()}>
          {m['auth.recovery.copy']()}
        </Button>
      </div>
    </div>
  )
}

function ProofForm({ onMade, onCancel }: { onMade: (codes: string[]) => void; onCancel: () => void }) {
  const { values, field } = useFields({ password: '', code: '' })
  return (
    <Form
      onSubmit={async () => onMade((await call(renewRecovery, values)).recoveryCodes)}
      submit={m['auth.factor.next']()}
      onCancel={onCancel}
    >
      <p>{m['auth.recovery.renew.more']()}</p>
      <TextField
        {...field('password')}
        label={m['auth.password']()}
        type="password"
        autoComplete="current-password"
        required
        startHere
      />
      <CodeField field={field('code')} paper />
    </Form>
  )
}

/** Making new ones: who one is first, then the codes. */
export function RenewDialog({ onClose }: { onClose: () => Promise<unknown> }) {
  const [codes, setCodes] = useState<string[]>()
  return (
    <Dialog title={m['auth.recovery.renew']()} onClose={() => void onClose()} size="small">
      {codes ? <RecoveryCodes codes={codes} onKept={onClose} /> : <ProofForm onMade={setCodes} onCancel={() => void onClose()} />}
    </Dialog>
  )
}
