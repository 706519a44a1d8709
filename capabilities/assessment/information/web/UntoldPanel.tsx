// On Vandaag: people in my cases who were not told in time what they should be.
import { m } from '#texts'
import { locale } from '../../../../platform/web/language.ts'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Looked } from '../../../../platform/web/parts/states.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import { listUntold } from '../api.ts'

const joined = new Intl.ListFormat(locale, { type: 'conjunction' })

export default function UntoldPanel() {
  const today = useToday()
  const look = useLook(listUntold, {})
  return (
    <Looked look={look} lines={1}>
      {({ rows, more }) =>
        rows.length === 0 ? null : (
          <Section title={m['assessment.information.untold']()}>
            <List label={m['assessment.information.untold']()} sheet>
              {rows.map((row) => (
                <Row
                  key={row.caseId}
                  to={`/people/${row.caseId}/assessment`}
                  title={<span className="private">{row.personName}</span>}
                  below={joined.format(row.titles)}
                  end={m['assessment.information.since']({ day: dayWords(row.openedOn, today) })}
                />
              ))}
            </List>
            {more ? <p className="soft small">{m['assessment.more']()}</p> : null}
          </Section>
        )
      }
    </Looked>
  )
}
