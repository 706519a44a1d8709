// On Vandaag: the closed folders one is in, and when something is due in each. Whose it is stands in it, what lies there does not. The privacy key hides all of it.
import { m } from '#texts'
import { Icon } from '../../../platform/web/parts/Icon.tsx'
import { List, Row } from '../../../platform/web/parts/List.tsx'
import { Section } from '../../../platform/web/parts/Page.tsx'
import { Pill } from '../../../platform/web/parts/small.tsx'
import { LoadMore } from '../../../platform/web/parts/states.tsx'
import { useList } from '../../../platform/web/queries.ts'
import { useToday } from '../../../platform/web/session.ts'
import { dayNear } from '../../../platform/web/when.ts'
import { listFolders } from '../api.ts'
import './safety.css'

export default function FoldersPanel() {
  const today = useToday()
  const { rows, ...list } = useList(listFolders, {})
  if (rows.length === 0) return null
  return (
    <div className="safety-list">
      <Section title={m['safety.list.title']()}>
        <List label={m['safety.list.title']()} sheet>
          {rows.map((one) => (
            <Row
              key={one.id}
              start={<Icon name="lock" />}
              title={<span className="private">{one.name}</span>}
              to={`/safety/${one.id}`}
              end={one.dueOn ? <Pill tone="sun">{dayNear(one.dueOn, today)}</Pill> : null}
            />
          ))}
        </List>
        <LoadMore shown={rows.length} {...list} />
      </Section>
    </div>
  )
}
