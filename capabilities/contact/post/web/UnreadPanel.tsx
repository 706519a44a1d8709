// Vandaag: people of mine whose post is still to be read.
import { m } from '#texts'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { dayNear } from '../../../../platform/web/when.ts'
import { listUnreadPost } from '../api.ts'

export default function UnreadPanel() {
  const today = useToday()
  const { data } = useLook(listUnreadPost, {})
  if (!data || data.rows.length === 0) return null
  return (
    <Section title={m['contact.post.waiting']()}>
      <List label={m['contact.post.waiting']()} sheet>
        {data.rows.map(({ caseId, name, count, since }) => (
          <Row
            key={caseId}
            to={`/people/${caseId}/post/read`}
            title={<span className="private">{name}</span>}
            below={m['contact.post.waiting-since']({ day: dayNear(since, today) })}
            end={<Pill tone="sun">{m['contact.post.unread']({ count })}</Pill>}
          />
        ))}
      </List>
      {data.more ? <p className="soft small">{m['contact.post.waiting.more']()}</p> : null}
    </Section>
  )
}
