// Vandaag: colleagues on a home visit whom I watch over; whoever is late stands out.
import { m } from '#texts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Link } from '../../../../platform/web/parts/Link.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { useChange, useLook } from '../../../../platform/web/queries.ts'
import { failureSentence } from '../../../../platform/web/sentences.ts'
import { useMay, useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { momentWords } from '../../../../platform/web/when.ts'
import { checkIn, listWatched, takeWatch } from '../api.ts'
import type { Watched } from '../model.ts'

/** Who watches says that they are back. */
function Back({ one }: { one: Watched }) {
  const back = useChange(checkIn)
  const safe = () =>
    void back.mutateAsync({ visitId: one.id }).then(
      () => tell(m['contact.visit.checked-in.done']()),
      (failure: unknown) => tell(failureSentence(failure), { tone: 'failed' }),
    )
  return (
    <Button small icon="check" busy={back.isPending} onClick={safe}>
      {m['contact.watch.safe']()}
    </Button>
  )
}

/** Who looks after the work of a watcher who is away watches in their place. */
function Take({ one }: { one: Watched }) {
  const take = useChange(takeWatch)
  const mine = () =>
    void take.mutateAsync({ visitId: one.id, version: one.version }).then(
      () => tell(m['contact.watch.taken']({ name: one.memberName })),
      (failure: unknown) => tell(failureSentence(failure), { tone: 'failed' }),
    )
  return (
    <Button small busy={take.isPending} onClick={mine} aria-label={m['contact.watch.take.whom']({ name: one.memberName })}>
      {m['contact.watch.take']()}
    </Button>
  )
}

/** @param mine whether the asker watches, or looks after the work of who does */
export function WatchedRow({ one, mine = true }: { one: Watched; mine?: boolean }) {
  const today = useToday()
  const mayWork = useMay('case.work')
  const moment = momentWords(one.checkInBy, today)
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
      {mine || mayWork ? <div className="beside">{mine ? <Back one={one} /> : <Take one={one} />}</div> : null}
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
