// Who referred someone is written down; they are told by mail or by telephone; or nobody has to tell them any more.
import { useState } from 'react'
import { m } from '#texts'
import { useFields } from '../../../../platform/web/form.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { TextArea } from '../../../../platform/web/parts/TextField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import type { RequestView } from '../../model.ts'
import { changeReferrer, noteTelling, tellReferrer } from '../api.ts'
import type { ReferrerText, ReferrerView } from '../model.ts'
import { isSame } from '../rules.ts'
import { agreedBy, noReferrer, ReferrerFields } from './ReferrerFields.tsx'

interface Given {
  request: RequestView
  view: ReferrerView
  onClose: () => void
}

export function ReferrerDialog({ request, view, onClose }: Given) {
  const { version, agreedOn: _, ...had } = view.referrer ?? { ...noReferrer, name: request.askedBy, version: 0, agreedOn: null }
  const { values, field } = useFields({ referrer: had })
  const { referrer } = values
  const change = useChange(changeReferrer)
  const another = version > 0 && !isSame(referrer, had)
  const bound = field('referrer')
  // What the person said of one referrer is not said of another; typed back, it stands as it did.
  const typed = (next: ReferrerText) => {
    const fresh = version === 0 || isSame(next, referrer)
    bound.onChange(fresh ? next : { ...next, agreed: isSame(next, had) ? had.agreed : 'not-asked' })
  }
  async function save(): Promise<void> {
    const agreed = agreedBy(request.knows, referrer)
    await change.mutateAsync({
      requestId: request.id,
      version,
      ...referrer,
      agreed,
      askedAnew: another && agreed !== 'not-asked',
    })
    onClose()
    tell(m['intake.referrer.saved']())
  }
  return (
    <Dialog title={m['intake.referrer']()} onClose={onClose}>
      <Form onSubmit={save} submit={m['web.save']()} onCancel={onClose}>
        <ReferrerFields field={{ ...bound, onChange: typed }} knows={request.knows} another={another} />
      </Form>
    </Dialog>
  )
}

/** Who is told, as one calls them. */
export function nameOf({ name, organisation }: { name: string; organisation: string }): string {
  return name || organisation
}

export function MailDialog({ request, view, onClose }: Given) {
  const [id] = useState(newId)
  const { values, field } = useFields({ words: view.least })
  const send = useChange(tellReferrer)
  async function save(): Promise<void> {
    await send.mutateAsync({ requestId: request.id, id, words: values.words })
    onClose()
    tell(m['intake.told.queued']())
  }
  const { name = '', organisation = '', email = '' } = view.referrer ?? {}
  return (
    <Dialog title={m['intake.told.mail.title']({ name: nameOf({ name, organisation }) })} onClose={onClose}>
      <Form onSubmit={save} submit={m['intake.told.send']()} onCancel={onClose}>
        <p className="private">{m['intake.told.to']({ email })}</p>
        <TextArea {...field('words')} label={m['intake.told.words']()} hint={m['intake.told.words.hint']()} required startHere />
        <p className="soft small">{m['intake.told.frame']()}</p>
      </Form>
    </Dialog>
  )
}

/** By telephone, or not any more. */
export function NoteDialog({ request, view, way, onClose }: Given & { way: 'phone' | 'none' }) {
  const [id] = useState(newId)
  const { values, field } = useFields({ words: way === 'phone' ? view.least : '' })
  const note = useChange(noteTelling)
  async function save(): Promise<void> {
    await note.mutateAsync({ requestId: request.id, id, way, words: values.words })
    onClose()
    tell(m[`intake.told.noted.${way}`]())
  }
  return (
    <Dialog title={m[`intake.told.${way}.title`]()} onClose={onClose}>
      <Form onSubmit={save} submit={m['web.save']()} onCancel={onClose}>
        <TextArea {...field('words')} label={m[`intake.told.${way}.words`]()} required startHere />
      </Form>
    </Dialog>
  )
}
