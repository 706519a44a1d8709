// In a closed folder: its meldcodes, how far each is, and beginning one.
import { useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Pill, Sheet } from '../../../../platform/web/parts/small.tsx'
import { Failure, Loading, LoadMore } from '../../../../platform/web/parts/states.tsx'
import { useList } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { dayNear, dayWords } from '../../../../platform/web/when.ts'
import { listMeldcodes } from '../api.ts'
import type { MeldcodeLine } from '../model.ts'
import { countWords } from './Standings.tsx'
import { StartDialog } from './StartDialog.tsx'

function Line({ one }: { one: MeldcodeLine }) {
  const today = useToday()
  const ends = one.closedOn ? m['safety.meldcode.closed']({ day: dayWords(one.closedOn, today) }) : countWords(one.standings)
  return (
    <Row
      past={one.closedOn !== null}
      title={m['safety.meldcode.of']({ day: dayWords(one.startedOn, today) })}
      below={ends}
      to={`/safety/meldcode/${one.id}`}
      end={one.nextOn ? <Pill tone="sun">{dayNear(one.nextOn, today)}</Pill> : null}
    />
  )
}

export function MeldcodesPart({ folderId }: { folderId: string }) {
  const [starting, setStarting] = useState(false)
  const { rows, ...list } = useList(listMeldcodes, { folderId })
  if (list.error) return <Failure failure={list.error} retry={() => void list.refetch()} />
  return (
    <Section title={m['safety.meldcode']()}>
      <Sheet>
        {list.isPending ? <Loading lines={2} /> : null}
        {rows.length > 0 ? (
          <List label={m['safety.meldcode']()}>
            {rows.map((one) => (
              <Line key={one.id} one={one} />
            ))}
          </List>
        ) : null}
        {list.isSuccess && rows.length === 0 ? <p className="soft">{m['safety.meldcode.none']()}</p> : null}
        <LoadMore shown={rows.length} {...list} busy={list.isFetchingNextPage} />
        <Button icon="plus" onClick={() => setStarting(true)}>
          {m['safety.meldcode.start']()}
        </Button>
      </Sheet>
      {starting ? <StartDialog folderId={folderId} onClose={() => setStarting(false)} /> : null}
    </Section>
  )
}
