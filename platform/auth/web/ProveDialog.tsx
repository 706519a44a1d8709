// Before something that asks for more: one shows again that it is them, with a code, or with the password of who has no second factor.
import { useState } from 'react'
import { m } from '#texts'
import { call } from '../../web/call.ts'
import { Refused } from '../../web/failures.ts'
import { useFields } from '../../web/form.ts'
import { Dialog } from '../../web/parts/Dialog.tsx'
import { Form } from '../../web/parts/Form.tsx'
import { Looked } from '../../web/parts/states.tsx'
import { TextField } from '../../web/parts/TextField.tsx'
import { useLook } from '../../web/queries.ts'
import { prove, sessions } from '../api.ts'
import { CodeField } from './CodeField.tsx'

interface ProveGiven {
  /** Whether they did. */
  onDone: (shown: boolean) => void
}

function ProveForm({ secondFactorOn, onDone }: ProveGiven & { secondFactorOn: boolean }) {
  const [withCode, setWithCode] = useState(secondFactorOn)
  const { values, field } = useFields({ password: '', code: '' })
  const send = async () => {
    try {
      await call(prove, withCode ? { code: values.code } : { password: values.password })
    } catch (failure) {
      // It was turned on or off meanwhile, on another device.
      if (failure instanceof Refused && failure.word === 'code-needed') setWithCode(true)
      if (failure instanceof Refused && failure.word === 'password-needed') setWithCode(false)
      throw failure
    }
    onDone(true)
  }
  return (
    <Form onSubmit={send} submit={m['auth.prove.button']()} onCancel={() => onDone(false)}>
      {withCode ? (
        <CodeField field={field('code')} paper startHere />
      ) : (
        <TextField
          {...field('password')}
          label={m['auth.password']()}
          type="password"
          autoComplete="current-password"
          required
          startHere
        />
      )}
    </Form>
  )
}

export function ProveDialog({ onDone }: ProveGiven) {
  const look = useLook(sessions, {})
  return (
    <Dialog title={m['auth.prove.title']()} onClose={() => onDone(false)} size="small">
      <p className="soft">{m['auth.prove.lead']()}</p>
      <Looked look={look}>{({ secondFactorOn }) => <ProveForm {...{ secondFactorOn, onDone }} />}</Looked>
    </Dialog>
  )
}
