// At the door: the buttons of services, what went wrong on the way back, and the code that is still owed.
import { useEffect, useState } from 'react'
import { m } from '#texts'
import { call } from '../../../web/call.ts'
import { useFields } from '../../../web/form.ts'
import { Form } from '../../../web/parts/Form.tsx'
import { Icon } from '../../../web/parts/Icon.tsx'
import { refusalSentence } from '../../../web/sentences.ts'
import { CodeField } from '../../web/CodeField.tsx'
import { finishSso, listSsoDoors } from '../api.ts'

type SsoDoor = Awaited<ReturnType<typeof call<typeof listSsoDoors>>>['rows'][number]

const told = ['sso-down', 'sso-late', 'sso-failed', 'sso-unknown'] as const

/** With what somebody came back from a service. The address may hold anything; only our own words are read. */
export function cameBackWith(): string | null {
  return new URLSearchParams(location.search).get('sso')
}

export function SsoDoors() {
  const [doors, setDoors] = useState<readonly SsoDoor[]>([])
  useEffect(() => {
    // Without the list one comes in by a password all the same.
    call(listSsoDoors, {}).then(
      ({ rows }) => setDoors(rows),
      () => undefined,
    )
  }, [])
  return doors.map(({ tenantId, label }) => (
    <a key={tenantId} className="button button-quiet" href={`/api/v1/sign-in/sso/${tenantId}/start`}>
      {m['auth.sso.door']({ label })}
    </a>
  ))
}

/** Why somebody who came back is not in. */
export function WhyNotIn() {
  const word = told.find((one) => one === cameBackWith())
  return word ? (
    <p className="attention" role="alert">
      <Icon name="mind" /> {refusalSentence(word)}
    </p>
  ) : null
}

/** @param onDone after the session is there */
export function SsoCode({ onDone }: { onDone: () => Promise<unknown> }) {
  const { values, field } = useFields({ code: '' })
  const send = async () => {
    await call(finishSso, values)
    history.replaceState(null, '', '/')
    await onDone()
  }
  return (
    <>
      <p className="soft">{m['auth.sso.code']()}</p>
      <Form onSubmit={send} submit={m['auth.sign-in.button']()}>
        <CodeField field={field('code')} paper startHere />
      </Form>
      <a href="/">{m['auth.sso.again']()}</a>
    </>
  )
}
