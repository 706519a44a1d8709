// On Vandaag, for the safeguarding officer: how far the meldcodes are and with whom, without whom they are about.
import { m } from '#texts'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { LoadMore } from '../../../../platform/web/parts/states.tsx'
import { useList } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { dayNear, dayShort } from '../../../../platform/web/when.ts'
import { listProgress } from '../api.ts'
import type { Standing } from '../model.ts'
import { countWords } from './Standings.tsx'
import '../../web/safety.css'

/** "3 van 5 stappen, nu: Gesprek" */
function farWords(standings: readonly Standing[]): string {
  const next = standings.find(({ state }) => state === 'open')
  const count = countWords(standings)
  return next ? m['safety.meldcode.progress.now']({ count, step: m[`safety.meldcode.step.${next.step}`]() }) : count
}

export default function ProgressPanel() {
  const today = useToday()
  const { rows, ...list } = useList(listProgress, {})
  if (rows.length === 0) return null
  return (
    <div className="safety-list">
      <Section title={m['safety.meldcode.progress']()}>
        <List label={m['safety.meldcode.progress']()} sheet>
          {rows.map((one) => (
            <Row
              key={one.id}
              past={one.closedOn !== null}
              title={m['safety.meldcode.progress.with']({ name: one.leaderName, day: dayShort(one.startedOn, today) })}
              below={one.closedOn ? m['safety.meldcode.closed']({ day: dayShort(one.closedOn, today) }) : farWords(one.standings)}
              end={one.nextOn ? <Pill tone="sun">{dayNear(one.nextOn, today)}</Pill> : null}
            />
          ))}
        </List>
        <LoadMore shown={rows.length} {...list} busy={list.isFetchingNextPage} />
      </Section>
    </div>
  )
}
