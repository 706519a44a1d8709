// For whoever looks after privacy: what is held, why, until when and by whom, and how it ended; of the case nothing.
import { m } from '#texts'
import { Facts } from '../../web/parts/List.tsx'
import { Section } from '../../web/parts/Page.tsx'
import { Sheet } from '../../web/parts/small.tsx'
import { Failure, Loading, LoadMore } from '../../web/parts/states.tsx'
import { useList } from '../../web/queries.ts'
import { useToday } from '../../web/session.ts'
import { dayWords, momentWords } from '../../web/when.ts'
import { listHolds } from '../api.ts'
import type { HoldToSee } from '../model.ts'

function useFacts({ reason, until, byName, heldAt, lifted }: HoldToSee): [string, string][] {
  const today = useToday()
  const by = (name: string, at: string) => m['retention.hold.by']({ name, at: momentWords(at, today) })
  return [
    [m['retention.holds.reason'](), reason],
    [m['retention.holds.until'](), dayWords(until, today)],
    [m['retention.holds.by'](), by(byName, heldAt)],
    [m['retention.holds.lifted'](), lifted ? `${by(lifted.byName, lifted.at)}. ${lifted.because}` : ''],
  ]
}

function One({ row }: { row: HoldToSee }) {
  return (
    <Sheet as="li">
      <div className="private">
        <Facts facts={useFacts(row)} />
      </div>
    </Sheet>
  )
}

export default function HoldsPart() {
  const list = useList(listHolds, { limit: 20 })
  return (
    <Section title={m['retention.holds']()}>
      {list.error ? <Failure failure={list.error} retry={() => void list.refetch()} /> : null}
      {list.isPending ? <Loading lines={3} /> : null}
      {list.data && list.rows.length === 0 ? <p className="soft">{m['retention.holds.none']()}</p> : null}
      <ul className="stack" aria-label={m['retention.holds']()}>
        {list.rows.map((row) => (
          <One key={row.id} row={row} />
        ))}
      </ul>
      <LoadMore shown={list.rows.length} hasMore={list.hasMore} more={list.more} busy={list.isFetchingNextPage} />
    </Section>
  )
}
