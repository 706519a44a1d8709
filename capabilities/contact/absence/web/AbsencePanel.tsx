// On the page of handing over: today's appointments of who is away, and the drafts that exist.
import { m } from '#texts'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { dayNear, dayOfMoment, timeWords } from '../../../../platform/web/when.ts'
import { openAbsence } from '../api.ts'
import type { Absence } from '../model.ts'

function Today({ rows }: { rows: Absence['appointments'] }) {
  if (rows.length === 0) return null
  return (
    <div className="stack tight">
      <h3>{m['contact.absence.today']()}</h3>
      <List label={m['contact.absence.today']()}>
        {rows.map((one) => (
          <Row
            key={one.id}
            start={<span className="number">{timeWords(one.startsAt)}</span>}
            title={<span className="private">{one.name}</span>}
            below={[one.title, one.place].filter(Boolean).join(', ')}
            to={`/people/${one.caseId}`}
          />
        ))}
      </List>
    </div>
  )
}

function Drafts({ rows }: { rows: Absence['drafts'] }) {
  const today = useToday()
  if (rows.length === 0) return null
  return (
    <div className="stack tight">
      <h3>{m['contact.absence.drafts']()}</h3>
      <p className="soft">{m['contact.absence.drafts.lead']()}</p>
      <List label={m['contact.absence.drafts']()}>
        {rows.map((one) => (
          <Row
            key={one.caseId}
            title={<span className="private">{one.name}</span>}
            below={m['contact.absence.drafts.line']({ count: one.drafts, day: dayNear(dayOfMoment(one.changedAt), today) })}
            to={`/people/${one.caseId}`}
          />
        ))}
      </List>
    </div>
  )
}

export default function AbsencePanel({ memberId }: { memberId: string }) {
  const { data } = useLook(openAbsence, { memberId })
  if (!data || data.appointments.length + data.drafts.length === 0) return null
  return (
    <Section title={m['contact.absence.title']()}>
      <Today rows={data.appointments} />
      <Drafts rows={data.drafts} />
    </Section>
  )
}
