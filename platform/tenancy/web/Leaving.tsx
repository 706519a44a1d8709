// The day a colleague leaves, what they still have then, and coming back.
import { useState } from 'react'
import { m } from '#texts'
import type { Day } from '../../../core/kit/day.ts'
import { useFields } from '../../web/form.ts'
import { Button } from '../../web/parts/Button.tsx'
import { Dialog } from '../../web/parts/Dialog.tsx'
import { Form } from '../../web/parts/Form.tsx'
import { Section } from '../../web/parts/Page.tsx'
import { Slot } from '../../web/parts/Slot.tsx'
import { Sheet } from '../../web/parts/small.tsx'
import { DateField } from '../../web/parts/TypedField.tsx'
import { useChange } from '../../web/queries.ts'
import { failureSentence } from '../../web/sentences.ts'
import { useToday } from '../../web/session.ts'
import { tell } from '../../web/toasts.ts'
import { dayNear } from '../../web/when.ts'
import { endMember, returnMember } from '../api.ts'
import type { MemberLine } from '../model.ts'

const fresh = ['people.', 'intake.', 'contact.']

function EndDialog({ member, onClose }: { member: MemberLine; onClose: () => void }) {
  const { values, field } = useFields({ on: useToday() as Day | null })
  const today = useToday()
  const end = useChange(endMember, fresh)
  const save = async () => {
    const on = values.on ?? today
    await end.mutateAsync({ memberId: member.id, version: member.version, on })
    tell(
      on <= today
        ? m['tenancy.ended']({ name: member.name })
        : m['tenancy.ending']({ name: member.name, day: dayNear(on, today) }),
    )
    onClose()
  }
  return (
    <Dialog title={m['tenancy.end.title']({ name: member.name })} onClose={onClose}>
      <Form onSubmit={save} submit={m['tenancy.end']()} onCancel={onClose}>
        <Slot name="member.leaving" given={{ memberId: member.id }} />
        <DateField {...field('on')} label={m['tenancy.end.on']()} hint={m['tenancy.end.on.hint']()} lean="nearest" required />
        <p className="soft">{m['tenancy.end.more']()}</p>
      </Form>
    </Dialog>
  )
}

export function Leaving({ member }: { member: MemberLine }) {
  const today = useToday()
  const [asking, setAsking] = useState(false)
  const back = useChange(returnMember, fresh)
  const comeBack = () =>
    void back.mutateAsync({ memberId: member.id, version: member.version }).then(
      () => tell(m['tenancy.returned']({ name: member.name })),
      (failure: unknown) => tell(failureSentence(failure), { tone: 'failed' }),
    )
  return (
    <Section title={m['tenancy.leaving']()}>
      <Sheet>
        <div className="stack">
          <p>
            {member.endedOn === null
              ? m['tenancy.leaving.lead']()
              : m['tenancy.leaving.on']({ day: dayNear(member.endedOn, today) })}
          </p>
          {member.endedOn === null ? null : <Slot name="member.leaving" given={{ memberId: member.id }} />}
          <div className="beside">
            <Button icon="leave" onClick={() => setAsking(true)}>
              {member.endedOn === null ? m['tenancy.end']() : m['tenancy.end.other']()}
            </Button>
            {member.endedOn === null ? null : (
              <Button icon="undo" busy={back.isPending} onClick={comeBack}>
                {m['tenancy.return']()}
              </Button>
            )}
          </div>
        </div>
      </Sheet>
      {asking ? <EndDialog member={member} onClose={() => setAsking(false)} /> : null}
    </Section>
  )
}
