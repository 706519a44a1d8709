// The closed register: anyone reports here and sees what they reported; its keepers read all.
import { useState } from 'react'
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import { NotUnderstood } from '../../../../platform/web/failures.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { ChoiceField, SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Page, Section } from '../../../../platform/web/parts/Page.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { Failure, Loading, LoadMore } from '../../../../platform/web/parts/states.tsx'
import { TextArea } from '../../../../platform/web/parts/TextField.tsx'
import { DateField } from '../../../../platform/web/parts/TypedField.tsx'
import { useChange, useList } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { dayWords, momentWords } from '../../../../platform/web/when.ts'
import { listIncidents, reportIncident } from '../api.ts'
import { type IncidentKind, type IncidentLine, incidentKinds } from '../model.ts'
import { kindWords, stateTone } from './words.ts'

/** @param caseId the case it is about; null: none */
export function ReportDialog({ caseId, onClose }: { caseId: string | null; onClose: () => void }) {
  const today = useToday()
  const [id] = useState(newId)
  const report = useChange(reportIncident)
  const { values, field } = useFields({ kind: null as IncidentKind | null, happenedOn: today as Day | null, what: '' })
  const send = async () => {
    const { kind, happenedOn, what } = values
    if (kind === null) throw new NotUnderstood([{ field: 'kind', code: 'choose' }])
    if (happenedOn === null) return
    await report.mutateAsync({ id, kind, happenedOn, what, caseId })
    tell(m['people.incident.reported']())
    onClose()
  }
  return (
    <Dialog title={m['people.incident.from-case']()} onClose={onClose}>
      <Form submit={m['people.incident.report']()} onSubmit={send} onCancel={onClose}>
        <ChoiceField
          {...field('kind')}
          label={m['people.incident.kind']()}
          choices={incidentKinds.map((value) => ({ value, label: kindWords(value) }))}
          beside
          required
        />
        <DateField {...field('happenedOn')} label={m['people.incident.day']()} lean="back" required />
        <TextArea
          {...field('what')}
          label={m['people.incident.what']()}
          hint={m['people.incident.what.hint']()}
          rows={5}
          required
        />
      </Form>
    </Dialog>
  )
}

function One({ row, named }: { row: IncidentLine; named: boolean }) {
  const today = useToday()
  const at = momentWords(row.reportedAt, today)
  return (
    <Row
      title={`${kindWords(row.kind)}, ${dayWords(row.happenedOn, today)}`}
      below={named ? m['people.incident.by']({ name: row.reporterName, at }) : at}
      end={<Pill tone={stateTone[row.state]}>{m[`people.incident.state.${row.state}`]()}</Pill>}
      to={`/people/incidents/${row.id}`}
      past={row.state === 'closed'}
    />
  )
}

function Mine() {
  const list = useList(listIncidents, { which: 'mine' })
  return (
    <Section title={m['people.incident.mine']()}>
      {list.error ? <Failure failure={list.error} retry={() => void list.refetch()} /> : null}
      {list.isPending ? <Loading lines={2} /> : null}
      {list.data && list.rows.length === 0 ? <p className="soft">{m['people.incident.mine.none']()}</p> : null}
      <List label={m['people.incident.mine']()}>
        {list.rows.map((row) => (
          <One key={row.id} row={row} named={false} />
        ))}
      </List>
      <LoadMore shown={list.rows.length} {...list} />
    </Section>
  )
}

/** For its keepers alone; others see nothing of it. */
function Register() {
  const [which, setWhich] = useState<'open' | 'all'>('open')
  const list = useList(listIncidents, { which })
  const keeps = (list.data?.pages[0] as { keeps?: boolean } | undefined)?.keeps === true
  if (!keeps) return null
  return (
    <Section title={m['people.incident.register']()}>
      <SelectField
        name="which"
        label={m['people.incident.which']()}
        value={which}
        onChange={setWhich}
        choices={(['open', 'all'] as const).map((value) => ({ value, label: m[`people.incident.which.${value}`]() }))}
      />
      {list.rows.length === 0 ? <p className="soft">{m['people.incident.register.none']()}</p> : null}
      <List label={m['people.incident.register']()}>
        {list.rows.map((row) => (
          <One key={row.id} row={row} named />
        ))}
      </List>
      <LoadMore shown={list.rows.length} {...list} />
    </Section>
  )
}

export default function IncidentsPage() {
  const [reporting, setReporting] = useState(false)
  return (
    <Page
      title={m['people.incident']()}
      lead={m['people.incident.lead']()}
      actions={
        <Button kind="primary" onClick={() => setReporting(true)}>
          {m['people.incident.report']()}
        </Button>
      }
      narrow
    >
      <Register />
      <Mine />
      {reporting ? <ReportDialog caseId={null} onClose={() => setReporting(false)} /> : null}
    </Page>
  )
}
