// Vandaag: colleagues on a home visit whom I watch over; whoever is late stands out.
import { m } from '#texts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Link } from '../../../../platform/web/parts/Link.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { useChange, useLook } from '../../../../platform/web/queries.ts'
import { failureSentence } from '../../../../platform/web/sentences.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { momentWords } from '../../../../platform/web/when.ts'
import { checkIn, listWatched } from '../api.ts'
import type { Watched } from '../model.ts'

/** @param mine whether the asker watches, and so may say that they are back */
export function WatchedRow({ one, mine = true }: { one: Watched; mine?: boolean }) {
  const today = useToday()
  const back = useChange(checkIn)
  const moment = momentWords(one.checkInBy, today)
  const safe = () =>
    void back.mutateAsync({ visitId: one.id }).then(
      () => tell(m['contact.visit.checked-in.done']()),
      (failure: unknown) => tell(failureSentence(failure), { tone: 'failed' }),
    )
  return (
    <Row
      title={
        <Link to={`/agenda/visit/${one.id}`}>
          {one.late ? m['contact.watch.late']({ name: one.memberName }) : m['contact.watch.out']({ name: one.memberName })}
        </Link>
      }
      below={one.late ? m['contact.watch.late.more']() : one.riskNote}
      end={<Pill tone={one.late ? 'clay' : 'sun'}>{m['contact.watch.by']({ moment })}</Pill>}
    >
      {mine ? (
        <div className="beside">
          <Button small icon="check" busy={back.isPending} onClick={safe}>
            {m['contact.watch.safe']()}
          </Button>
        </div>
      ) : null}
    </Row>
  )
}

export default function WatchPanel() {
  const rows = useLook(listWatched, {}).data?.rows ?? []
  if (rows.length === 0) return null
  return (
    <Section title={m['contact.watch']()}>
      <List label={m['contact.watch']()} sheet>
        {rows.map((one) => (
          <WatchedRow key={one.id} one={one} />
        ))}
      </List>
    </Section>
  )
}
