// The own password, on one's own page: the old one first, then a new one.
import { useState } from 'react'
import { m } from '#texts'
import { call } from '../../web/call.ts'
import { useFields } from '../../web/form.ts'
import { Button } from '../../web/parts/Button.tsx'
import { Dialog } from '../../web/parts/Dialog.tsx'
import { Form } from '../../web/parts/Form.tsx'
import { Section } from '../../web/parts/Page.tsx'
import { Sheet } from '../../web/parts/small.tsx'
import { TextField } from '../../web/parts/TextField.tsx'
import { tell } from '../../web/toasts.ts'
import { changePassword } from '../api.ts'

function ChangeForm({ onDone, onCancel }: { onDone: () => Promise<unknown>; onCancel: () => void }) {
  const { values, field } = useFields({ password: '', fresh: '' })
  return (
    <Form onSubmit={() => call(changePassword, values).then(onDone)} submit={m['auth.password.change']()} onCancel={onCancel}>
      <TextField
        {...field('password')}
        label={m['auth.password.old']()}
        type="password"
        autoComplete="current-password"
        required
        startHere
      />
      <TextField
        {...field('fresh')}
        label={m['auth.password.new']()}
        hint={m['auth.invitation.password']()}
        type="password"
        autoComplete="new-password"
        required
      />
    </Form>
  )
}

/** @param onChanged after every other session of the account has ended */
export function PasswordPart({ onChanged }: { onChanged: () => Promise<unknown> }) {
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  const done = async () => {
    await onChanged()
    close()
    tell(m['auth.password.changed']())
  }
  return (
    <Section title={m['auth.password']()}>
      <Sheet>
        <div className="beside">
          <Button onClick={() => setOpen(true)}>{m['auth.password.change']()}</Button>
        </div>
      </Sheet>
      {open ? (
        <Dialog title={m['auth.password.change']()} onClose={close} size="small">
          <ChangeForm onDone={done} onCancel={close} />
        </Dialog>
      ) : null}
    </Section>
  )
}
