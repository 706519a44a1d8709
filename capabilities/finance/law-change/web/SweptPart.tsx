// What a change does: how far the working out is, the sum of it, and the households it touches, the largest difference first.
import { useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Page } from '../../../../platform/web/parts/Page.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { Empty, Failure, LoadMore } from '../../../../platform/web/parts/states.tsx'
import { useSession } from '../../../../platform/web/session.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import type { Change, TouchedLine } from '../model.ts'
import { ToldDialog } from './ToldDialog.tsx'
import { type Swept, useSweep } from './use-sweep.ts'
import { changeWords, gain, gainWords, sideWords } from './words.ts'

function Progress({ swept, onStop }: { swept: Swept; onStop: () => void }) {
  const words = m['finance.law-change.progress']({ done: swept.counted.done, total: swept.total })
  return (
    <p className="beside" role="status">
      <progress max={Math.max(1, swept.total)} value={swept.counted.done} aria-label={words} />
      {words}
      <Button small onClick={onStop}>
        {m['finance.law-change.stop']()}
      </Button>
    </p>
  )
}

/** What came out, in sentences: whom it touches, what it is together, and who could not be worked out. */
function Outcome({ swept: { rows, counted } }: { swept: Swept }) {
  const sum = rows.reduce((all, row) => all + gain(row), 0)
  return (
    <div className="stack tight">
      <p>
        <strong>{m['finance.law-change.touched']({ count: rows.length, all: counted.done })}</strong>{' '}
        <span className="private">{gainWords(sum)}</span>
      </p>
      {counted.asks > 0 ? <p className="soft">{m['finance.law-change.asks']({ count: counted.asks })}</p> : null}
      {counted.unsure > 0 ? <p className="soft">{m['finance.law-change.unsure']({ count: counted.unsure })}</p> : null}
    </div>
  )
}

const shownAtFirst = 100

function Touched({
  change,
  rows,
  told,
}: {
  change: Change
  rows: readonly TouchedLine[]
  told: ReturnType<typeof useSweep>['told']
}) {
  const { today, name } = useSession()
  const [most, setMost] = useState(shownAtFirst)
  const [telling, setTelling] = useState<TouchedLine | null>(null)
  const sorted = rows.toSorted((a, b) => Math.abs(gain(b)) - Math.abs(gain(a)) || a.personName.localeCompare(b.personName, 'nl'))
  const shown = sorted.slice(0, most)
  const title = m['finance.law-change.households']()
  return (
    <>
      <List sheet label={title}>
        {shown.map((line) => (
          <Row
            key={line.caseId}
            to={`/people/${line.caseId}/money`}
            search={{ part: 'entitlements' }}
            title={<span className="private">{line.personName}</span>}
            below={
              <span className="private">
                {m['finance.law-change.before-after']({ before: sideWords(line.before), after: sideWords(line.after) })}
              </span>
            }
            end={
              line.told ? (
                <Pill tone="ok">{m['finance.law-change.told.short']()}</Pill>
              ) : (
                <Button
                  small
                  onClick={() => setTelling(line)}
                  aria-label={m['finance.law-change.tell.whom']({ name: line.personName })}
                >
                  {m['finance.law-change.tell']()}
                </Button>
              )
            }
          >
            <span className="private">{gainWords(gain(line))}</span>
            {line.told ? (
              <span className="soft small">
                {m['finance.law-change.told']({ day: dayWords(line.told.onDay, today), name: line.told.by })}
              </span>
            ) : null}
          </Row>
        ))}
      </List>
      <LoadMore shown={shown.length} hasMore={sorted.length > most} more={() => setMost(most + shownAtFirst)} />
      {telling ? (
        <ToldDialog
          change={change}
          line={telling}
          onTold={(onDay) => told(telling.caseId, { onDay, by: name })}
          onClose={() => setTelling(null)}
        />
      ) : null}
    </>
  )
}

const above = { to: '/finance/law-changes', label: m['finance.law-change.title']() }

export function SweptPart({ change }: { change: Change }) {
  const { today } = useSession()
  const { swept, start, stop, told } = useSweep(change.key)
  const { state, rows, counted } = swept
  return (
    <Page title={changeWords(change, today)} lead={m['finance.law-change.how']()} above={above} narrow>
      {state === 'running' ? <Progress swept={swept} onStop={stop} /> : null}
      {typeof state === 'object' ? <Failure failure={state.failure} retry={() => void start()} /> : null}
      {state === 'stopped' ? (
        <p className="beside">
          {m['finance.law-change.stopped']({ done: counted.done, total: swept.total })}
          <Button small onClick={() => void start()}>
            {m['finance.law-change.again']()}
          </Button>
        </p>
      ) : null}
      {state === 'done' && counted.done === 0 ? (
        <Empty title={m['finance.law-change.nobody']()}>{m['finance.law-change.nobody.lead']()}</Empty>
      ) : (
        <Outcome swept={swept} />
      )}
      {rows.length > 0 ? <Touched change={change} rows={rows} told={told} /> : null}
    </Page>
  )
}
