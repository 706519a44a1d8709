// What a change does: how far the working out is, the sum of it, the households it touches, and those of which something is missing.
import { useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Page, Section } from '../../../../platform/web/parts/Page.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { Empty, Failure, Loading, LoadMore, Looked } from '../../../../platform/web/parts/states.tsx'
import { useList } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { dayWords, momentWords } from '../../../../platform/web/when.ts'
import { listOpen, listTouched } from '../api.ts'
import type { Change, Sweep, TouchedLine } from '../model.ts'
import { ToldDialog } from './ToldDialog.tsx'
import { useSweep } from './use-sweep.ts'
import { changeWords, gain, gainWords, missingWords, sideWords } from './words.ts'

function Progress({ sweep: { done, total }, onStop }: { sweep: Sweep; onStop: () => void }) {
  const words = total === null ? m['finance.law-change.begins']() : m['finance.law-change.progress']({ done, total })
  return (
    <div className="stack tight">
      <p className="beside" role="status">
        <progress max={Math.max(1, total ?? 1)} value={done} aria-label={words} />
        {words}
        <Button small onClick={onStop}>
          {m['finance.law-change.stop']()}
        </Button>
      </p>
      <p className="soft">{m['finance.law-change.goes-on']()}</p>
    </div>
  )
}

/** What came out, in sentences: whom it touches, what it is together, and who could not be worked out. */
function Outcome({ sweep, again }: { sweep: Sweep; again: () => void }) {
  const today = useToday()
  const { state, touched, done, total, unsure, askedAt } = sweep
  return (
    <div className="stack tight">
      <p>
        <strong>{m['finance.law-change.touched']({ count: touched, all: done })}</strong>{' '}
        <span className="private">{gainWords(sweep.gain)}</span>
      </p>
      {unsure > 0 ? <p className="soft">{m['finance.law-change.unsure']({ count: unsure })}</p> : null}
      <p className="beside soft">
        {state === 'stopped'
          ? m['finance.law-change.stopped']({ done, total: total ?? done })
          : m['finance.law-change.worked-out']({ moment: momentWords(askedAt, today) })}
        <Button small onClick={again}>
          {m['finance.law-change.again']()}
        </Button>
      </p>
    </div>
  )
}

const toCase = (caseId: string) => ({ to: `/people/${caseId}/money`, search: { part: 'entitlements' } }) as const

/** On which answers a line rests, or that the file alone told it. */
function basisWords(answeredOn: TouchedLine['answeredOn'], today: string): string {
  if (answeredOn === null) return m['finance.law-change.from-file']()
  return m['finance.law-change.from-answers']({ day: dayWords(answeredOn, today) })
}

function TouchedRow({ line, onTell }: { line: TouchedLine; onTell: () => void }) {
  const today = useToday()
  const { caseId, personName, before, after, told, answeredOn } = line
  const tell = (
    <Button small onClick={onTell} aria-label={m['finance.law-change.tell.whom']({ name: personName })}>
      {m['finance.law-change.tell']()}
    </Button>
  )
  return (
    <Row
      {...toCase(caseId)}
      title={<span className="private">{personName}</span>}
      below={
        <>
          <span className="private">
            {m['finance.law-change.before-after']({ before: sideWords(before), after: sideWords(after) })}
          </span>
          {' · '}
          {basisWords(answeredOn, today)}
        </>
      }
      end={told ? <Pill tone="ok">{m['finance.law-change.told.short']()}</Pill> : tell}
    >
      <span className="private">{gainWords(gain(line))}</span>
      {told ? (
        <span className="soft small">{m['finance.law-change.told']({ day: dayWords(told.onDay, today), name: told.by })}</span>
      ) : null}
    </Row>
  )
}

function Touched({ change, sweepId }: { change: Change; sweepId: string }) {
  const [telling, setTelling] = useState<TouchedLine | null>(null)
  const list = useList(listTouched, { sweepId })
  if (list.error) return <Failure failure={list.error} retry={() => void list.refetch()} />
  const title = m['finance.law-change.households']()
  return (
    <Section title={title}>
      {list.data === undefined ? <Loading /> : null}
      <List sheet label={title}>
        {list.rows.map((line) => (
          <TouchedRow key={line.caseId} line={line} onTell={() => setTelling(line)} />
        ))}
      </List>
      <LoadMore shown={list.rows.length} hasMore={list.hasMore} more={list.more} busy={list.isFetchingNextPage} />
      {telling ? <ToldDialog change={change} line={telling} onClose={() => setTelling(null)} /> : null}
    </Section>
  )
}

function Open({ sweep }: { sweep: Sweep }) {
  const list = useList(listOpen, { sweepId: sweep.id })
  if (list.error) return <Failure failure={list.error} retry={() => void list.refetch()} />
  const title = m['finance.law-change.open']()
  return (
    <Section title={title}>
      <p className="soft">{m['finance.law-change.asks']({ count: sweep.open })}</p>
      {list.data === undefined ? <Loading /> : null}
      <List sheet label={title}>
        {list.rows.map(({ caseId, personName, missing }) => (
          <Row
            key={caseId}
            {...toCase(caseId)}
            title={<span className="private">{personName}</span>}
            below={m['finance.entitlements.asks']({ questions: missingWords(missing) })}
          />
        ))}
      </List>
      <LoadMore shown={list.rows.length} hasMore={list.hasMore} more={list.more} busy={list.isFetchingNextPage} />
    </Section>
  )
}

const above = { to: '/finance/law-changes', label: m['finance.law-change.title']() }

function Swept({ change, sweep, again }: { change: Change; sweep: Sweep; again: () => void }) {
  if (sweep.state === 'done' && sweep.done === 0)
    return <Empty title={m['finance.law-change.nobody']()}>{m['finance.law-change.nobody.lead']()}</Empty>
  return (
    <>
      <Outcome sweep={sweep} again={again} />
      {sweep.touched > 0 ? <Touched change={change} sweepId={sweep.id} /> : null}
      {sweep.open > 0 ? <Open sweep={sweep} /> : null}
    </>
  )
}

export function SweptPart({ change }: { change: Change }) {
  const today = useToday()
  const { look, sweep, start, stop, failure } = useSweep(change.key)
  const again = () => void start().catch(() => {})
  return (
    <Page title={changeWords(change, today)} lead={m['finance.law-change.how']()} above={above} narrow>
      <Looked look={look} lines={4}>
        {() => {
          if (failure && sweep === null) return <Failure failure={failure} retry={again} />
          if (sweep === null) return <Loading lines={4} />
          if (sweep.state === 'running') return <Progress sweep={sweep} onStop={() => void stop()} />
          return <Swept change={change} sweep={sweep} again={again} />
        }}
      </Looked>
    </Page>
  )
}
