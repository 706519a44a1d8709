// Vragenlijsten: what was filled in with this person over time, and what can be chosen.
import { m } from '#texts'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Slot } from '../../../../platform/web/parts/Slot.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { Empty, Looked } from '../../../../platform/web/parts/states.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { listFilledIn } from '../api.ts'
import type { FilledIn, Instrument } from '../model.ts'
import { InstrumentSheet } from './InstrumentSheet.tsx'
import type { Listed } from './listed.ts'
import './instrument.css'

/** One instrument with all that was filled in on any version of it, the last used on top. */
function byCode({ rows, instruments }: Listed): { last: Instrument; rows: FilledIn[] }[] {
  const versions = new Map(instruments.map((one) => [one.id, one]))
  const groups = Map.groupBy(rows, (row) => versions.get(row.instrumentId)?.code ?? '')
  return [...groups].flatMap(([, filled]) => {
    const last = versions.get(filled[0]?.instrumentId ?? '')
    return last ? [{ last, rows: filled }] : []
  })
}

function Choose({ caseId, listed }: { caseId: string; listed: Listed }) {
  return (
    <Section title={m['assessment.instrument.choose']()}>
      {listed.offered.length === 0 ? <Empty title={m['assessment.instrument.none-offered']()} /> : null}
      <List label={m['assessment.instrument.choose']()} sheet>
        {listed.offered.map((one) => (
          <Row
            key={one.code}
            to={`/assessment/cases/${caseId}/fill/${one.code}`}
            title={one.title}
            below={one.about}
            end={one.halfDone ? <Pill tone="sun">{m['assessment.instrument.half-done']()}</Pill> : null}
          />
        ))}
      </List>
    </Section>
  )
}

export default function InstrumentsTab({ caseId }: { caseId: string }) {
  const look = useLook(listFilledIn, { caseId })
  return (
    <Looked look={look} lines={5}>
      {(listed) => (
        <div className="columns">
          <Section title={m['assessment.instrument.over-time']()}>
            {listed.rows.length === 0 ? (
              <Empty title={m['assessment.instrument.empty']()}>{m['assessment.instrument.empty.more']()}</Empty>
            ) : null}
            {byCode(listed).map(({ last, rows }) => (
              <InstrumentSheet key={last.code} caseId={caseId} instrument={last} rows={rows} listed={listed} />
            ))}
          </Section>
          <div className="stack wide">
            <Slot name="case.instruments" given={{ caseId }} />
            {listed.may.includes('assessment.fill-in') ? <Choose caseId={caseId} listed={listed} /> : null}
          </div>
        </div>
      )}
    </Looked>
  )
}
