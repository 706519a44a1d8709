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
import { CodeField } from './CodeField.tsx'
import { RenewDialog } from './RecoveryCodes.tsx'
import { SecondFactorSteps } from './SecondFactorSteps.tsx'

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
      <CodeField field={field('code')} paper />
    </Form>
  )
}

interface PartGiven {
  on: boolean
  /** Codes on paper that were not used; null without a second factor. */
  left: number | null
  onChanged: () => Promise<unknown>
}

export function SecondFactorPart({ on, left, onChanged }: PartGiven) {
  const [open, setOpen] = useState<'switch' | 'renew'>()
  const close = () => setOpen(undefined)
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
          {left === null ? null : <p className={left < 3 ? 'strong' : 'soft'}>{m['auth.recovery.left']({ left })}</p>}
          <div className="beside">
            <Button kind={on ? 'quiet' : 'primary'} onClick={() => setOpen('switch')}>
              {on ? m['auth.factor.turn-off']() : m['auth.factor.turn-on']()}
            </Button>
            {on ? <Button onClick={() => setOpen('renew')}>{m['auth.recovery.renew']()}</Button> : null}
          </div>
        </div>
      </Sheet>
      {open === 'renew' ? <RenewDialog onClose={() => onChanged().then(close)} /> : null}
      {open === 'switch' ? (
        <Dialog title={on ? m['auth.factor.turn-off']() : m['auth.factor.turn-on']()} onClose={close} size="small">
          {on ? <OffForm onDone={done} onCancel={close} /> : <SecondFactorSteps onDone={done} onCancel={close} />}
        </Dialog>
      ) : null}
    </Section>
  )
}
