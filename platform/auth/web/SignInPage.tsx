// Signing in: e-mail and password, and the code of one's app when the account asks for it.
import { useState } from 'react'
import { m } from '#texts'
import { call } from '../../web/call.ts'
import { Refused } from '../../web/failures.ts'
import { useFields } from '../../web/form.ts'
import { Form } from '../../web/parts/Form.tsx'
import { LanguageChoice } from '../../web/parts/LanguageChoice.tsx'
import { TextField } from '../../web/parts/TextField.tsx'
import { signIn } from '../api.ts'
import { cameBackWith, SsoCode, SsoDoors, WhyNotIn } from '../sso/web/SsoDoors.tsx'
import { CodeField } from './CodeField.tsx'

function PasswordForm({ onSignedIn }: { onSignedIn: () => Promise<unknown> }) {
  const { values, field } = useFields({ email: '', password: '', code: '' })
  const [withCode, setWithCode] = useState(false)

  async function send(): Promise<void> {
    try {
      const code = values.code.trim()
      await call(signIn, { email: values.email.trim(), password: values.password, ...(withCode && code ? { code } : {}) })
    } catch (failure) {
      if (failure instanceof Refused && failure.word === 'code-needed') setWithCode(true)
      throw failure
    }
    await onSignedIn()
  }

  return (
    <Form onSubmit={send} submit={m['auth.sign-in.button']()}>
      <TextField {...field('email')} label={m['auth.email']()} type="email" autoComplete="username" required startHere />
      <TextField {...field('password')} label={m['auth.password']()} type="password" autoComplete="current-password" required />
      {withCode ? <CodeField field={field('code')} paper startHere /> : null}
    </Form>
  )
}

export default function SignInPage({ onSignedIn }: { onSignedIn: () => Promise<unknown> }) {
  const owesCode = cameBackWith() === 'code-needed'
  return (
    <main className="door" id="content">
      <title>{m['web.window-title']({ title: m['auth.sign-in.title']() })}</title>
      <div className="door-sheet">
        <p className="brand">{m['web.brand']()}</p>
        <h1>{m['auth.sign-in.title']()}</h1>
        {owesCode ? (
          <SsoCode onDone={onSignedIn} />
        ) : (
          <>
            <WhyNotIn />
            <PasswordForm onSignedIn={onSignedIn} />
            <SsoDoors />
          </>
        )}
        <p className="small soft">{m['auth.sign-in.help']()}</p>
        <LanguageChoice />
      </div>
    </main>
  )
}
