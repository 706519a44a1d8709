// Which partners were heard without the other, and when.
import { useState } from 'react'
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import type { Given } from '../../../../core/kit/operation.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Looked } from '../../../../platform/web/parts/states.tsx'
import { DateField } from '../../../../platform/web/parts/TypedField.tsx'
import { useChange, useLook } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import { listHeardApart, noteHeardApart } from '../api.ts'

type Partner = Given<typeof listHeardApart>['people'][number]

function heardWords({ heard }: Partner, today: Day): string {
  const [last] = heard
  if (!last) return m['assessment.apart.never']()
  const words = m['assessment.apart.last']({ day: dayWords(last.onDay, today), name: last.by })
  return heard.length > 1 ? `${words}, ${m['assessment.apart.more']({ count: heard.length - 1 })}` : words
}

function HeardDialog({ caseId, partner, onClose }: { caseId: string; partner: Partner; onClose: () => void }) {
  const today = useToday()
  const [id] = useState(newId)
  const { values, field } = useFields({ onDay: today as Day | null })
  const note = useChange(noteHeardApart)
  async function save(): Promise<void> {
    await note.mutateAsync({ caseId, id, personId: partner.id, onDay: values.onDay ?? today })
    tell(m['assessment.apart.noted']())
    onClose()
  }
  return (
    <Dialog title={m['assessment.apart.of']({ name: partner.name })} onClose={onClose} size="small">
      <Form onSubmit={save} submit={m['assessment.apart.note']()} onCancel={onClose}>
        <DateField {...field('onDay')} label={m['assessment.apart.on']()} lean="back" past required />
      </Form>
    </Dialog>
  )
}

function Partners({ caseId, given }: { caseId: string; given: Given<typeof listHeardApart> }) {
  const today = useToday()
  const [noting, note] = useState<Partner | null>(null)
  if (given.people.length === 0) return null
  const mayNote = given.may.includes(noteHeardApart.name)
  return (
    <Section title={m['assessment.apart']()}>
      <p className="small soft">{m['assessment.apart.lead']()}</p>
      <List label={m['assessment.apart']()}>
        {given.people.map((one) => (
          <Row
            key={one.id}
            title={<span className="private">{one.name}</span>}
            below={heardWords(one, today)}
            end={
              mayNote ? (
                <Button small onClick={() => note(one)}>
                  {m['assessment.apart.note']()}
                  <span className="unseen">: {m['assessment.apart.of']({ name: one.name })}</span>
                </Button>
              ) : null
            }
          />
        ))}
      </List>
      {noting ? <HeardDialog caseId={caseId} partner={noting} onClose={() => note(null)} /> : null}
    </Section>
  )
}

export function ApartPart({ caseId }: { caseId: string }) {
  const look = useLook(listHeardApart, { caseId })
  return (
    <Looked look={look} lines={2}>
      {(given) => <Partners caseId={caseId} given={given} />}
    </Looked>
  )
}
