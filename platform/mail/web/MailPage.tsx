// Mail: whether it leaves, how it stands with it, a mail to try, and what leaves by itself.
import { useRef } from 'react'
import { m } from '#texts'
import type { Given } from '../../../core/kit/operation.ts'
import { useFields } from '../../web/form.ts'
import { useFreshWhile } from '../../web/fresh.ts'
import { newId } from '../../web/new-id.ts'
import { Form } from '../../web/parts/Form.tsx'
import { Icon } from '../../web/parts/Icon.tsx'
import { Facts } from '../../web/parts/List.tsx'
import { Page, Section } from '../../web/parts/Page.tsx'
import { Slot } from '../../web/parts/Slot.tsx'
import { Pill, Sheet } from '../../web/parts/small.tsx'
import { Looked } from '../../web/parts/states.tsx'
import { TextField } from '../../web/parts/TextField.tsx'
import { useChange, useLook } from '../../web/queries.ts'
import { refusalSentence } from '../../web/sentences.ts'
import { useToday } from '../../web/session.ts'
import { tell } from '../../web/toasts.ts'
import { momentWords } from '../../web/when.ts'
import { openMail, tryMail } from '../api.ts'

type Opened = Given<typeof openMail>

function Addresses({ from, neutralFrom }: Pick<Opened, 'from' | 'neutralFrom'>) {
  if (from === null)
    return (
      <Sheet>
        <div className="stack tight">
          <p>
            <Pill tone="sun">{m['mail.off']()}</Pill>
          </p>
          <p>{m['mail.off.more']()}</p>
        </div>
      </Sheet>
    )
  return (
    <Sheet>
      <div className="stack tight">
        <p>
          <Pill tone="ok">{m['mail.on']({ address: from })}</Pill>
        </p>
        <p className="soft">{neutralFrom === null ? m['mail.neutral.none']() : m['mail.neutral']({ address: neutralFrom })}</p>
      </div>
    </Sheet>
  )
}

function Standing({ lastSent, sent, waiting, failed, trouble }: Opened) {
  const today = useToday()
  return (
    <Section title={m['mail.state']()}>
      <Sheet>
        <div className="stack">
          {trouble === null ? null : (
            <p className="attention">
              <Icon name="mind" /> {m['mail.state.trouble']({ why: refusalSentence(trouble) })}
            </p>
          )}
          <Facts
            facts={[
              [m['mail.state.last'](), lastSent === null ? m['mail.state.never']() : momentWords(lastSent, today)],
              [m['mail.state.sent'](), String(sent)],
              [m['mail.state.waiting'](), String(waiting)],
              [m['mail.state.failed'](), String(failed)],
            ]}
          />
        </div>
      </Sheet>
    </Section>
  )
}

function triedWords(tried: NonNullable<Opened['tried']>, today: string): string {
  if (tried.state === 'sent') return m['mail.try.sent']({ moment: momentWords(tried.at, today) })
  if (tried.why === null) return m['mail.try.waiting']()
  return m['mail.try.failed']({ why: refusalSentence(tried.why) })
}

function Trying({ tried }: Pick<Opened, 'tried'>) {
  const today = useToday()
  const attempt = useChange(tryMail)
  const id = useRef(newId())
  const { values, field } = useFields({ address: '' })
  const send = async () => {
    await attempt.mutateAsync({ id: id.current, ...values })
    id.current = newId()
    tell(m['mail.try.queued']())
  }
  return (
    <Section title={m['mail.try']()}>
      <Sheet>
        <div className="stack">
          <Form submit={m['mail.try.send']()} onSubmit={send}>
            <TextField {...field('address')} label={m['mail.try.to']()} required />
          </Form>
          <p className="soft" role="status">
            {tried === null ? '' : triedWords(tried, today)}
          </p>
        </div>
      </Sheet>
    </Section>
  )
}

export default function MailPage() {
  const look = useLook(openMail, {})
  const tried = look.data?.tried
  useFreshWhile(tried?.state === 'waiting' || tried?.state === 'leaving', look.refetch)
  return (
    <Page title={m['mail.title']()} lead={m['mail.lead']()} above={{ to: '/settings', label: m['app.place.settings']() }} narrow>
      <Looked look={look}>
        {(given) => (
          <div className="stack wide">
            <Addresses {...given} />
            <Standing {...given} />
            {given.from === null ? null : <Trying tried={given.tried} />}
            <Slot name="settings.mail" given={{}} />
          </div>
        )}
      </Looked>
    </Page>
  )
}
