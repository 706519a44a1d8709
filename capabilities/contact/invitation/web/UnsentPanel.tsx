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
import { useMay, useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { momentWords } from '../../../../platform/web/when.ts'
import { listUnsent, retryUnsent, seeUnsent } from '../api.ts'
import type { Unsent } from '../model.ts'

/** What waited until after the appointment is of no use any more. */
const useless = new Set(['appointment-past'])

/** @param away it is of a colleague who is away, and seen to by who takes over */
export function UnsentRow({ one, away = false }: { one: Unsent; away?: boolean }) {
  const today = useToday()
  const [see, retry] = [useChange(seeUnsent), useChange(retryUnsent)]
  const mayWork = useMay('case.work')
  const failed = (failure: unknown) => tell(failureSentence(failure), { tone: 'failed' })
  const moment = momentWords(one.startsAt, today)
  const seen = () =>
    void see
      .mutateAsync({ mailId: one.id })
      .then(() => tell(away ? m['contact.unsent.away.seen.done']() : m['contact.unsent.seen.done']()), failed)
  const again = () => void retry.mutateAsync({ mailId: one.id }).then(() => tell(m['contact.unsent.again.done']()), failed)
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
        <>
          {mayWork && !useless.has(one.why) ? (
            <Button small busy={retry.isPending} onClick={again}>
              {m['contact.unsent.again']()}
            </Button>
          ) : null}
          <Button small busy={see.isPending} onClick={seen}>
            {away ? m['contact.unsent.away.seen']() : m['contact.unsent.seen']()}
          </Button>
        </>
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
