// Setting name and password by a link that works once. The link's secret stands behind the # and so never reaches a log.
import { useState } from 'react'
import { m } from '#texts'
import { call } from '../../web/call.ts'
import { useFields } from '../../web/form.ts'
import { Form } from '../../web/parts/Form.tsx'
import { TextField } from '../../web/parts/TextField.tsx'
import { acceptInvitation } from '../api.ts'

export default function InvitationPage() {
  const [token] = useState(() => location.hash.slice(1))
  const { values, field } = useFields({ name: '', password: '' })

  async function accept(): Promise<void> {
    await call(acceptInvitation, { token, name: values.name.trim(), password: values.password })
    location.assign('/')
  }

  return (
    <main className="door" id="content">
      <title>{m['web.window-title']({ title: m['auth.invitation.title']() })}</title>
      <div className="door-sheet">
        <p className="brand">{m['web.brand']()}</p>
        <h1>{m['auth.invitation.title']()}</h1>
        <p className="soft">{m['auth.invitation.lead']()}</p>
        <Form onSubmit={accept} submit={m['auth.invitation.button']()}>
          <TextField {...field('name')} label={m['auth.name']()} autoComplete="name" required startHere />
          <TextField
            {...field('password')}
            label={m['auth.password']()}
            hint={m['auth.invitation.password']()}
            type="password"
            autoComplete="new-password"
            required
          />
        </Form>
      </div>
    </main>
  )
}
