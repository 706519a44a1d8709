// Setting up an app with codes, in three steps: the password, the square code with a first code back, and codes for paper.
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { m } from '#texts'
import type { Given } from '../../../core/kit/operation.ts'
import { call } from '../../web/call.ts'
import { useFields } from '../../web/form.ts'
import { Form } from '../../web/parts/Form.tsx'
import { TextField } from '../../web/parts/TextField.tsx'
import { totpConfirm, totpStart } from '../api.ts'
import './auth.css'
import { CodeField } from './CodeField.tsx'
import { inFours } from './in-fours.ts'
import { RecoveryCodes } from './RecoveryCodes.tsx'

const SquareCode = lazy(() => import('./SquareCode.tsx'))

type Started = Given<typeof totpStart>

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

interface CodeStepGiven {
  started: Started
  onConfirmed: (recoveryCodes: string[]) => void
  onCancel?: () => void
}

function CodeStep({ started, onConfirmed, onCancel }: CodeStepGiven) {
  const { values, field } = useFields({ code: '' })
  const steps = useRef<HTMLOListElement>(null)
  // The field one stood in is gone: reading goes on at the steps, and no keyboard of a phone covers the square.
  useEffect(() => steps.current?.focus({ preventScroll: true }), [])
  return (
    <Form
      onSubmit={async () => onConfirmed((await call(totpConfirm, { code: values.code })).recoveryCodes)}
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

/** @param onDone once the first code was right and the codes for paper were kept; every other session of the account has ended by then */
export function SecondFactorSteps(given: { onDone: () => Promise<unknown>; onCancel?: () => void }) {
  const [started, setStarted] = useState<Started | null>(null)
  const [codes, setCodes] = useState<string[]>()
  const cancel = given.onCancel ? { onCancel: given.onCancel } : {}
  if (codes) return <RecoveryCodes codes={codes} onKept={given.onDone} />
  if (started === null) return <PasswordStep onStarted={setStarted} {...cancel} />
  return <CodeStep started={started} onConfirmed={setCodes} {...cancel} />
}
