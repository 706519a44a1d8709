// When a meldcode is looked at again, who sees how far it is, and ending it.
import { useState } from 'react'
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { CheckField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Ask, Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Sheet } from '../../../../platform/web/parts/small.tsx'
import { TextField } from '../../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../../platform/web/parts/TypedField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { failureSentence } from '../../../../platform/web/sentences.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { dayNear, dayWords } from '../../../../platform/web/when.ts'
import { closeMeldcode, followMeldcode } from '../api.ts'
import type { MeldcodeView } from '../model.ts'

function FollowDialog({ meldcode, onClose }: { meldcode: MeldcodeView; onClose: () => void }) {
  const [{ id: meldcodeId, version }] = useState(meldcode)
  const { values, field } = useFields({
    nextOn: meldcode.nextOn as Day | null,
    nextWhat: meldcode.nextWhat,
    watched: meldcode.watched,
  })
  const follow = useChange(followMeldcode)
  const save = async () => {
    await follow.mutateAsync({ meldcodeId, version, ...values })
    tell(m['safety.meldcode.recorded']())
    onClose()
  }
  return (
    <Dialog title={m['safety.meldcode.follow']()} size="small" onClose={onClose}>
      <Form onSubmit={save} submit={m['web.save']()} onCancel={onClose}>
        <p className="soft">{m['safety.meldcode.follow.lead']()}</p>
        <DateField {...field('nextOn')} label={m['safety.meldcode.next-on']()} lean="ahead" startHere />
        <TextField {...field('nextWhat')} label={m['safety.meldcode.next-what']()} />
        {meldcode.leads ? (
          <CheckField {...field('watched')} label={m['safety.meldcode.watched']()} hint={m['safety.meldcode.watched.hint']()} />
        ) : null}
      </Form>
    </Dialog>
  )
}

export function FollowPart({ meldcode }: { meldcode: MeldcodeView }) {
  const today = useToday()
  const [over, setOver] = useState<'follow' | 'close' | null>(null)
  const change = useChange(closeMeldcode)
  const { id: meldcodeId, version, closedOn, nextOn, nextWhat } = meldcode
  const close = (closed: boolean) =>
    void change.mutateAsync({ meldcodeId, version, closed }).then(
      () => tell(m['safety.meldcode.recorded']()),
      (failure: unknown) => tell(failureSentence(failure), { tone: 'failed' }),
    )
  if (closedOn)
    return (
      <Section title={m['safety.meldcode.follow']()}>
        <Sheet>
          <p>{m['safety.meldcode.closed']({ day: dayWords(closedOn, today) })}</p>
          <Button icon="undo" busy={change.isPending} onClick={() => close(false)}>
            {m['safety.meldcode.reopen']()}
          </Button>
        </Sheet>
      </Section>
    )
  return (
    <Section title={m['safety.meldcode.follow']()}>
      <Sheet>
        <p>
          {nextOn ? <strong>{dayNear(nextOn, today)}</strong> : <span className="soft">{m['safety.meldcode.no-day']()}</span>}{' '}
          <span className="private">{nextWhat}</span>
        </p>
        <p className="soft small">{meldcode.watched ? m['safety.meldcode.is-watched']() : m['safety.meldcode.not-watched']()}</p>
        <div className="beside">
          <Button icon="clock" onClick={() => setOver('follow')}>
            {m['safety.meldcode.follow.choose']()}
          </Button>
          <Button kind="plain" icon="check" busy={change.isPending} onClick={() => setOver('close')}>
            {m['safety.meldcode.close']()}
          </Button>
        </div>
      </Sheet>
      {over === 'follow' ? <FollowDialog meldcode={meldcode} onClose={() => setOver(null)} /> : null}
      {over === 'close' ? (
        <Ask
          title={m['safety.meldcode.close.title']()}
          yes={m['safety.meldcode.close']()}
          onYes={() => close(true)}
          onClose={() => setOver(null)}
        >
          <p>{m['safety.meldcode.close.lead']()}</p>
        </Ask>
      ) : null}
    </Section>
  )
}
