// What a change does: how far the working out is, the sum of it, the households it touches, and those of which something is missing.
import { useState } from 'react'
import { m } from '#texts'
import { addDays, type Day } from '../../../../core/kit/day.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Link } from '../../../../platform/web/parts/Link.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Page, Section } from '../../../../platform/web/parts/Page.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { Empty, Failure, Loading, LoadMore, Looked } from '../../../../platform/web/parts/states.tsx'
import { useList } from '../../../../platform/web/queries.ts'
import { useMay, useToday } from '../../../../platform/web/session.ts'
import { dayWords, momentWords } from '../../../../platform/web/when.ts'
import { OpenedSum } from '../../web/OpenedSum.tsx'
import { listOpen, listTouched } from '../api.ts'
import type { Change, Sweep, TouchedLine } from '../model.ts'
import { ToldDialog } from './ToldDialog.tsx'
import { useSweep } from './use-sweep.ts'
import { betweenWords, changeName, changeWords, gain, gainWords, heldWords, missingWords } from './words.ts'

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

interface TouchedList {
  rows: readonly TouchedLine[]
  hasMore: boolean
}

/** What it is together for those of whom the difference is known; it opens them. */
function Gain({ sweep, rows, hasMore }: TouchedList & { sweep: Sweep }) {
  if (gainWords(sweep.gain) === '') return null
  const made = () => {
    const known = rows.flatMap((line) => {
      const cents = gain(line)
      return cents === null ? [] : [{ key: line.caseId, name: line.personName, amounts: [cents] }]
    })
    const rest = sweep.gain - known.reduce((sum, { amounts: [cents = 0] }) => sum + cents, 0)
    const others = hasMore ? [{ key: 'others', name: m['finance.law-change.made.others'](), amounts: [rest] }] : []
    return { heads: [], parts: [{ word: null, lines: [...known, ...others] }], says: [m['finance.law-change.made']()] }
  }
  const title = m['finance.law-change.made.title']()
  return (
    <span className="private">
      <OpenedSum cents={sweep.gain} shown={gainWords(sweep.gain)} title={title} made={made} />
    </span>
  )
}

/** Why nothing is said of the day before: which numbers nobody confirmed, and where that is done. */
function Before({ change, afterOnly }: { change: Change; afterOnly: number }) {
  const today = useToday()
  const mayCheck = useMay('organisation.manage')
  const { from, state } = change.before
  if (state === 'sure' || !(change.sure || afterOnly > 0)) return null
  const name = changeName(change)
  if (from === null) return <p className="soft">{m['finance.law-change.before.absent']({ name })}</p>
  return (
    <p className="soft">
      {m['finance.law-change.before.unsure']({ name, day: dayWords(from, today) })}{' '}
      {mayCheck ? (
        <Link to="/settings/entitlements">{m['finance.law-change.before.check']()}</Link>
      ) : (
        m['finance.law-change.before.ask']()
      )}
    </p>
  )
}

/** What came out, in sentences: whom it touches, what it is together, and who could not be worked out. */
function Outcome({ change, sweep, again, ...list }: TouchedList & { change: Change; sweep: Sweep; again: () => void }) {
  const today = useToday()
  const { state, touched, afterOnly, done, total, unsure, askedAt } = sweep
  return (
    <div className="stack tight">
      <p>
        <strong>{m['finance.law-change.touched']({ count: touched, all: done })}</strong> <Gain sweep={sweep} {...list} />
      </p>
      {afterOnly > 0 ? <p className="soft">{m['finance.law-change.after-only.count']({ count: afterOnly })}</p> : null}
      <Before change={change} afterOnly={afterOnly} />
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

const toCase = (caseId: string, on?: Day) => {
  return { to: `/people/${caseId}/money`, search: { part: 'entitlements', ...(on === undefined ? {} : { on }) } }
}

/** On which answers a line rests, or that the file alone told it. */
function basisWords(answeredOn: TouchedLine['answeredOn'], today: string): string {
  if (answeredOn === null) return m['finance.law-change.from-file']()
  return m['finance.law-change.from-answers']({ day: dayWords(answeredOn, today) })
}

/** The way to the sum of both days, each with its steps. */
function BothDays({ change, caseId }: { change: Change; caseId: string }) {
  const today = useToday()
  if (change.law === null) return null
  return (
    <span className="beside small">
      {[addDays(change.day, -1), change.day].map((on) => (
        <Link key={on} {...toCase(caseId, on)}>
          {m['finance.law-change.steps']({ day: dayWords(on, today) })}
        </Link>
      ))}
    </span>
  )
}

function TouchedRow({ change, line, onTell }: { change: Change; line: TouchedLine; onTell: () => void }) {
  const today = useToday()
  const { caseId, personName, told, answeredOn } = line
  const tell = (
    <Button small onClick={onTell} aria-label={m['finance.law-change.tell.whom']({ name: personName })}>
      {m['finance.law-change.tell']()}
    </Button>
  )
  return (
    <Row
      {...toCase(caseId, change.day)}
      title={<span className="private">{personName}</span>}
      below={
        <>
          <span className="private">{[betweenWords(change, line, today), heldWords(line)].filter(Boolean).join(' · ')}</span>
          {' · '}
          {basisWords(answeredOn, today)}
        </>
      }
      end={told ? <Pill tone="ok">{m['finance.law-change.told.short']()}</Pill> : tell}
    >
      <span className="private">{gainWords(gain(line))}</span>
      <BothDays change={change} caseId={caseId} />
      {told ? (
        <span className="soft small">{m['finance.law-change.told']({ day: dayWords(told.onDay, today), name: told.by })}</span>
      ) : null}
    </Row>
  )
}

function Touched({ change, list }: { change: Change; list: ReturnType<typeof useTouched> }) {
  const [telling, setTelling] = useState<TouchedLine | null>(null)
  if (list.error) return <Failure failure={list.error} retry={() => void list.refetch()} />
  const title = m['finance.law-change.households']()
  return (
    <Section title={title}>
      {list.data === undefined ? <Loading /> : null}
      <List sheet label={title}>
        {list.rows.map((line) => (
          <TouchedRow key={line.caseId} change={change} line={line} onTell={() => setTelling(line)} />
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

const useTouched = (sweepId: string) => useList(listTouched, { sweepId })

function Swept({ change, sweep, again }: { change: Change; sweep: Sweep; again: () => void }) {
  const list = useTouched(sweep.id)
  if (sweep.state === 'done' && sweep.done === 0)
    return <Empty title={m['finance.law-change.nobody']()}>{m['finance.law-change.nobody.lead']()}</Empty>
  return (
    <>
      <Outcome change={change} sweep={sweep} again={again} rows={list.rows} hasMore={list.hasMore} />
      {sweep.touched > 0 ? <Touched change={change} list={list} /> : null}
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
