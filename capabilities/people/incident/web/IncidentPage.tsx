// One report of the closed register: what happened and how it stands; for its keepers what was done, measures and the finding.
import { useState } from 'react'
import { m } from '#texts'
import { useFields } from '../../../../platform/web/form.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { ChoiceField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { Link, usePathId } from '../../../../platform/web/parts/Link.tsx'
import { Facts, List, Row } from '../../../../platform/web/parts/List.tsx'
import { Page, Section } from '../../../../platform/web/parts/Page.tsx'
import { Pill, Sheet } from '../../../../platform/web/parts/small.tsx'
import { Looked } from '../../../../platform/web/parts/states.tsx'
import { TextArea } from '../../../../platform/web/parts/TextField.tsx'
import { useChange, useLook } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { dayWords, momentWords } from '../../../../platform/web/when.ts'
import { closeIncident, followIncident, openIncident } from '../api.ts'
import { type IncidentView, type StepKind, stepKinds } from '../model.ts'
import { kindWords, stateTone } from './words.ts'

interface Given {
  view: IncidentView
  onClose: () => void
}

function StepDialog({ view: { line }, onClose }: Given) {
  const [id] = useState(newId)
  const follow = useChange(followIncident)
  const { values, field } = useFields({ kind: 'follow-up' as StepKind, words: '' })
  const send = async () => {
    await follow.mutateAsync({ incidentId: line.id, version: line.version, id, ...values })
    tell(m['people.incident.step.kept']())
    onClose()
  }
  return (
    <Dialog title={m['people.incident.step']()} onClose={onClose}>
      <Form submit={m['web.save']()} onSubmit={send} onCancel={onClose}>
        <ChoiceField
          {...field('kind')}
          label={m['people.incident.step.kind']()}
          choices={stepKinds.map((value) => ({ value, label: m[`people.incident.step.kind.${value}`]() }))}
          beside
          required
        />
        <TextArea {...field('words')} label={m['people.incident.step.words']()} rows={4} required />
      </Form>
    </Dialog>
  )
}

function CloseDialog({ view: { line }, onClose }: Given) {
  const [id] = useState(newId)
  const close = useChange(closeIncident)
  const { values, field } = useFields({ words: '' })
  const send = async () => {
    await close.mutateAsync({ incidentId: line.id, version: line.version, id, ...values })
    tell(m['people.incident.close.done']())
    onClose()
  }
  return (
    <Dialog title={m['people.incident.close']()} onClose={onClose}>
      <Form submit={m['people.incident.close']()} onSubmit={send} onCancel={onClose} label={m['people.incident.close']()}>
        <TextArea {...field('words')} label={m['people.incident.close.words']()} rows={4} required />
      </Form>
    </Dialog>
  )
}

function Followed({ view }: { view: IncidentView }) {
  const today = useToday()
  const [shown, setShown] = useState<'step' | 'close' | null>(null)
  const { steps, mine, line } = view
  const hide = () => setShown(null)
  const open = line.state !== 'closed'
  return (
    <Section title={m['people.incident.steps']()}>
      {steps.length === 0 ? <p className="soft">{m['people.incident.steps.none']()}</p> : null}
      <List label={m['people.incident.steps']()}>
        {steps.map((step) => (
          <Row
            key={step.id}
            title={m[`people.incident.step.kind.${step.kind}`]()}
            below={`${step.byName}, ${momentWords(step.at, today)}`}
          >
            <p className="private">{step.words}</p>
          </Row>
        ))}
      </List>
      {open ? (
        <div className="beside">
          <Button onClick={() => setShown('step')}>{m['people.incident.step']()}</Button>
          {mine ? null : <Button onClick={() => setShown('close')}>{m['people.incident.close']()}</Button>}
        </div>
      ) : null}
      {open && mine ? <p className="small soft">{m['people.incident.close.own']()}</p> : null}
      {shown === 'step' ? <StepDialog view={view} onClose={hide} /> : null}
      {shown === 'close' ? <CloseDialog view={view} onClose={hide} /> : null}
    </Section>
  )
}

function Incident({ view }: { view: IncidentView }) {
  const today = useToday()
  const { line, what, aboutCase, caseId, keeps } = view
  const of = caseId ? (
    <Link to={`/people/${caseId}`}>{m['people.incident.case.go']()}</Link>
  ) : aboutCase ? (
    m['people.incident.case.unseen']()
  ) : null
  return (
    <>
      <Sheet>
        <div className="stack tight private">
          <p>
            <Pill tone={stateTone[line.state]}>{m[`people.incident.state.${line.state}`]()}</Pill>
          </p>
          <p>{what}</p>
          <Facts
            facts={[
              [m['people.incident.day'](), dayWords(line.happenedOn, today)],
              [
                m['people.incident.report'](),
                m['people.incident.by']({ name: line.reporterName, at: momentWords(line.reportedAt, today) }),
              ],
              [m['people.incident.case'](), of],
            ]}
          />
        </div>
      </Sheet>
      {line.kind === 'calamity' ? <p className="attention">{m['people.incident.calamity']()}</p> : null}
      {keeps ? <Followed view={view} /> : <p className="soft">{m['people.incident.steps.not-yours']()}</p>}
    </>
  )
}

export default function IncidentPage() {
  const incidentId = usePathId('incidentId')
  const look = useLook(openIncident, { incidentId })
  return (
    <Page
      title={look.data ? kindWords(look.data.line.kind) : m['people.incident']()}
      windowTitle={m['people.incident']()}
      above={{ to: '/people/incidents', label: m['people.incident']() }}
      narrow
    >
      <Looked look={look} lines={6}>
        {(view) => <Incident view={view} />}
      </Looked>
    </Page>
  )
}
