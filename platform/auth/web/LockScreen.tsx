// The lock over the page after idle minutes: the page stays as it is below, and one stands in the same field again.
import { useEffect, useRef } from 'react'
import { m } from '#texts'
import { call } from '../../web/call.ts'
import { useFields } from '../../web/form.ts'
import { Button } from '../../web/parts/Button.tsx'
import { Form } from '../../web/parts/Form.tsx'
import { TextField } from '../../web/parts/TextField.tsx'
import { unlock } from '../api.ts'

interface LockGiven {
  name: string
  onUnlocked: () => void
  onSignOut: () => void
}

export function LockScreen({ name, onUnlocked, onSignOut }: LockGiven) {
  const dialog = useRef<HTMLDialogElement>(null)
  const { values, field } = useFields({ password: '' })
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null
    const own = dialog.current
    if (!own?.open) own?.showModal()
    own?.querySelector('input')?.focus()
    return () => {
      own?.close()
      before?.focus({ preventScroll: true })
    }
  }, [])
  return (
    <dialog ref={dialog} className="lock" aria-labelledby="lock-title" onCancel={(event) => event.preventDefault()}>
      <div className="door-sheet">
        <p className="brand">{m['web.brand']()}</p>
        <h1 id="lock-title">{m['auth.lock.title']()}</h1>
        <p className="soft">{m['auth.lock.lead']({ name })}</p>
        <Form onSubmit={() => call(unlock, values).then(onUnlocked)} submit={m['auth.lock.button']()}>
          <TextField
            {...field('password')}
            label={m['auth.password']()}
            type="password"
            autoComplete="current-password"
            required
          />
        </Form>
        <Button kind="plain" onClick={onSignOut}>
          {m['auth.lock.other']()}
        </Button>
      </div>
    </dialog>
  )
}
