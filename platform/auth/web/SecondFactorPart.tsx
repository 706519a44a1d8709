// The code beside the password, on one's own page: on or off, and how to change that.
import { useState } from 'react'
import { m } from '#texts'
import { call } from '../../web/call.ts'
import { useFields } from '../../web/form.ts'
import { Button } from '../../web/parts/Button.tsx'
import { Dialog } from '../../web/parts/Dialog.tsx'
import { Form } from '../../web/parts/Form.tsx'
import { Section } from '../../web/parts/Page.tsx'
import { Pill, Sheet } from '../../web/parts/small.tsx'
import { TextField } from '../../web/parts/TextField.tsx'
import { tell } from '../../web/toasts.ts'
import { totpOff } from '../api.ts'
import { CodeField, SecondFactorSteps } from './SecondFactorSteps.tsx'

function OffForm({ onDone, onCancel }: { onDone: () => Promise<unknown>; onCancel: () => void }) {
  const { values, field } = useFields({ password: '', code: '' })
  return (
    <Form onSubmit={() => call(totpOff, values).then(onDone)} submit={m['auth.factor.turn-off']()} onCancel={onCancel}>
      <TextField
        {...field('password')}
        label={m['auth.password']()}
        type="password"
        autoComplete="current-password"
        required
        startHere
      />
      <CodeField field={field('code')} />
    </Form>
  )
}

export function SecondFactorPart({ on, onChanged }: { on: boolean; onChanged: () => Promise<unknown> }) {
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  const done = async () => {
    await onChanged()
    close()
    tell(on ? m['auth.factor.is-off']() : m['auth.factor.is-on']())
  }
  return (
    <Section
      title={m['auth.factor.title']()}
      beside={<Pill tone={on ? 'ok' : 'plain'}>{on ? m['auth.factor.on']() : m['auth.factor.off']()}</Pill>}
    >
      <Sheet>
        <div className="stack">
          <p>{on ? m['auth.factor.on.more']() : m['auth.factor.off.more']()}</p>
          <div className="beside">
            <Button kind={on ? 'quiet' : 'primary'} onClick={() => setOpen(true)}>
              {on ? m['auth.factor.turn-off']() : m['auth.factor.turn-on']()}
            </Button>
          </div>
        </div>
      </Sheet>
      {open ? (
        <Dialog title={on ? m['auth.factor.turn-off']() : m['auth.factor.turn-on']()} onClose={close} size="small">
          {on ? <OffForm onDone={done} onCancel={close} /> : <SecondFactorSteps onDone={done} onCancel={close} />}
        </Dialog>
      ) : null}
    </Section>
  )
}
