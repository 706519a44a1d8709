// Vandaag: mail about my appointments that did not leave or arrive, each with its reason, until I saw it.
import { m } from '#texts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Icon } from '../../../../platform/web/parts/Icon.tsx'
import { Link } from '../../../../platform/web/parts/Link.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { LoadMore } from '../../../../platform/web/parts/states.tsx'
import { useChange, useList } from '../../../../platform/web/queries.ts'
import { failureSentence, refusalSentence } from '../../../../platform/web/sentences.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { momentWords } from '../../../../platform/web/when.ts'
import { listUnsent, seeUnsent } from '../api.ts'
import type { Unsent } from '../model.ts'

function UnsentRow({ one }: { one: Unsent }) {
  const today = useToday()
  const see = useChange(seeUnsent)
  const moment = momentWords(one.startsAt, today)
  const seen = () =>
    void see.mutateAsync({ mailId: one.id }).then(
      () => tell(m['contact.unsent.seen.done']()),
      (failure: unknown) => tell(failureSentence(failure), { tone: 'failed' }),
    )
  return (
    <Row
      start={<Icon name="mind" />}
      title={
        <Link to={`/people/${one.caseId}`} className="private">
          {m[`contact.unsent.${one.kind}`]({ name: one.name, moment })}
        </Link>
      }
      below={refusalSentence(one.why)}
      end={
        <Button small busy={see.isPending} onClick={seen}>
          {m['contact.unsent.seen']()}
        </Button>
      }
    />
  )
}

export default function UnsentPanel() {
  const { rows, ...list } = useList(listUnsent, {})
  if (rows.length === 0 && !list.hasMore) return null
  return (
    <Section title={m['contact.unsent']()}>
      <List label={m['contact.unsent']()} sheet>
        {rows.map((one) => (
          <UnsentRow key={one.id} one={one} />
        ))}
      </List>
      <LoadMore shown={rows.length} hasMore={list.hasMore} more={list.more} busy={list.isFetchingNextPage} />
    </Section>
  )
}
