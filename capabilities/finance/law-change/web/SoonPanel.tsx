// On Vandaag: what changes in the weeks around now, with the way to whom it touches.
import { m } from '#texts'
import { addDays, type Day } from '../../../../core/kit/day.ts'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { listLawChanges } from '../api.ts'
import { changeWords } from './words.ts'

const [daysBefore, daysAfter] = [45, 14]

export default function SoonPanel({ today }: { today: Day }) {
  const look = useLook(listLawChanges, {})
  const soon = (look.data?.changes ?? []).filter(
    ({ day }) => day <= addDays(today, daysBefore) && day >= addDays(today, -daysAfter),
  )
  if (soon.length === 0) return null
  return (
    <Section title={m['finance.law-change.title']()}>
      <List sheet label={m['finance.law-change.title']()}>
        {soon.map((change) => (
          <Row
            key={change.key}
            to="/finance/law-changes"
            search={{ change: change.key }}
            title={changeWords(change, today)}
            below={m['finance.law-change.whom']()}
          />
        ))}
      </List>
    </Section>
  )
}
