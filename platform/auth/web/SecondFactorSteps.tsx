// Setting up an app with codes, in two steps: the password, then the square code with a first code back.
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { m } from '#texts'
import type { Given } from '../../../core/kit/operation.ts'
import { call } from '../../web/call.ts'
import { useFields } from '../../web/form.ts'
import { Form } from '../../web/parts/Form.tsx'
import { TextField } from '../../web/parts/TextField.tsx'
import { totpConfirm, totpStart } from '../api.ts'
import './auth.css'

const SquareCode = lazy(() => import('./SquareCode.tsx'))

type Started = Given<typeof totpStart>

/** "ABCD EFGH": a secret as one types it over. */
function inFours(secret: string): string {
  return secret.match(/.{1,4}/g)?.join(' ') ?? secret
}

/** The code of an app, asked for in several places. */
export function CodeField({ field }: { field: { name: string; value: string; onChange: (value: string) => void } }) {
  return (
    <TextField
      {...field}
      label={m['auth.code']()}
      hint={m['auth.code.hint']()}
      autoComplete="one-time-code"
      inputMode="numeric"
      width="short"
      required
    />
  )
}

function PasswordStep({ onStarted, onCancel }: { onStarted: (started: Started) => void; onCancel?: () => void }) {
  const { values, field } = useFields({ password: '' })
  return (
    <Form
      onSubmit={async () => onStarted(await call(totpStart, values))}
      submit={m['auth.factor.next']()}
      {...(onCancel ? { onCancel } : {})}
    >
      <TextField
        {...field('password')}
        label={m['auth.password']()}
        hint={m['auth.factor.password.hint']()}
        type="password"
        autoComplete="current-password"
        required
        startHere
      />
    </Form>
  )
}

function CodeStep({ started, onDone, onCancel }: { started: Started; onDone: () => Promise<unknown>; onCancel?: () => void }) {
  const { values, field } = useFields({ code: '' })
  const steps = useRef<HTMLOListElement>(null)
  // The field one stood in is gone: reading goes on at the steps, and no keyboard of a phone covers the square.
  useEffect(() => steps.current?.focus({ preventScroll: true }), [])
  return (
    <Form
      onSubmit={() => call(totpConfirm, { code: values.code }).then(onDone)}
      submit={m['auth.factor.confirm']()}
      {...(onCancel ? { onCancel } : {})}
    >
      <ol className="factor-steps" tabIndex={-1} ref={steps}>
        <li>
          <p>{m['auth.factor.scan']()}</p>
          <div className="factor-code">
            <Suspense fallback={<span className="square-code" />}>
              <SquareCode text={started.uri} word={m['auth.factor.square']()} />
            </Suspense>
          </div>
          <p className="small soft">
            <a href={started.uri}>{m['auth.factor.open']()}</a> {m['auth.factor.type']()}
          </p>
          <p className="factor-secret private">{inFours(started.secret)}</p>
        </li>
        <li>
          <p>{m['auth.factor.first-code']()}</p>
        </li>
      </ol>
      <CodeField field={field('code')} />
    </Form>
  )
}

/** @param onDone once the first code was right; every other session of the account has ended by then */
export function SecondFactorSteps(given: { onDone: () => Promise<unknown>; onCancel?: () => void }) {
  const [started, setStarted] = useState<Started | null>(null)
  if (started === null) return <PasswordStep onStarted={setStarted} {...(given.onCancel ? { onCancel: given.onCancel } : {})} />
  return <CodeStep started={started} {...given} />
}
