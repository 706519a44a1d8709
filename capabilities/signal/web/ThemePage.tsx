// One theme: how heavy it weighs, what is done about it, and what was told under it.
import { useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { Ask } from '../../../platform/web/parts/Dialog.tsx'
import { useGo, usePathId } from '../../../platform/web/parts/Link.tsx'
import { Page, Section } from '../../../platform/web/parts/Page.tsx'
import { Pill, Sheet } from '../../../platform/web/parts/small.tsx'
import { Empty, Failure, Loading, LoadMore, Looked } from '../../../platform/web/parts/states.tsx'
import { useChange, useList, useLook } from '../../../platform/web/queries.ts'
import { failureSentence } from '../../../platform/web/sentences.ts'
import { useToday } from '../../../platform/web/session.ts'
import { tell } from '../../../platform/web/toasts.ts'
import { dayWords } from '../../../platform/web/when.ts'
import { joinTheme, listSignals, openTheme, steerTheme, withdrawSignal } from '../api.ts'
import type { ReportLine, ThemeView } from '../model.ts'
import { StatePill } from './SignalPage.tsx'
import { JoinDialog, SteerDialog } from './SteerDialog.tsx'
import './signal.css'
import { weightWords } from './words.ts'

function Report({ row, maySteer, onGone }: { row: ReportLine; maySteer: boolean; onGone: () => void }) {
  const today = useToday()
  const withdraw = useChange(withdrawSignal)
  const [asking, setAsking] = useState(false)
  const about = [row.place, dayWords(row.reportedOn, today), row.mine ? m['signal.by-me']() : row.reportedByName]
  const run = () =>
    withdraw
      .mutateAsync({ reportId: row.id })
      .then(() => {
        tell(m['signal.withdrawn']())
        onGone()
      })
      .catch((failure) => tell(failureSentence(failure), { tone: 'failed' }))
  return (
    <Sheet as="li">
      <p className="report-text">{row.text}</p>
      <div className="report-about">
        <p className="small soft">{about.filter(Boolean).join(' · ')}</p>
        <Pill>{m[`signal.kind.${row.kind}`]()}</Pill>
        {row.mine || maySteer ? (
          <Button kind="plain" small onClick={() => setAsking(true)}>
            {m['signal.withdraw']()}
          </Button>
        ) : null}
      </div>
      {asking ? (
        <Ask
          title={m['signal.withdraw.title']()}
          yes={m['signal.withdraw']()}
          danger
          onYes={() => void run()}
          onClose={() => setAsking(false)}
        >
          <p>{m['signal.withdraw.more']()}</p>
        </Ask>
      ) : null}
    </Sheet>
  )
}

function Reports({ themeId, maySteer, onGone }: { themeId: string; maySteer: boolean; onGone: (last: boolean) => void }) {
  const list = useList(listSignals, { themeId })
  if (list.error) return <Failure failure={list.error} retry={() => void list.refetch()} />
  if (list.isPending) return <Loading lines={4} />
  if (list.rows.length === 0) return <Empty title={m['signal.reports.none']()} />
  return (
    <>
      <ul className="stack">
        {list.rows.map((row) => (
          <Report key={row.id} row={row} maySteer={maySteer} onGone={() => onGone(list.rows.length === 1)} />
        ))}
      </ul>
      <LoadMore shown={list.rows.length} hasMore={list.hasMore} more={list.more} busy={list.isFetchingNextPage} />
    </>
  )
}

/** What is done about it, or that nobody said anything yet. */
function Steered({ theme }: { theme: ThemeView }) {
  const today = useToday()
  return (
    <Section title={m['signal.steered']()} beside={<StatePill theme={theme} today={today} />}>
      {theme.answer ? (
        <Sheet>
          <p className="report-text">{theme.answer}</p>
          {theme.answerOn ? (
            <p className="small soft">{m['signal.answered-on']({ day: dayWords(theme.answerOn, today) })}</p>
          ) : null}
        </Sheet>
      ) : (
        <Empty title={m['signal.answer.none']()}>{m['signal.answer.none.more']()}</Empty>
      )}
    </Section>
  )
}

export default function ThemePage() {
  const themeId = usePathId('themeId')
  const look = useLook(openTheme, { themeId })
  const today = useToday()
  const go = useGo()
  const [over, setOver] = useState<'steer' | 'join' | null>(null)
  const theme = look.data
  const maySteer = theme?.may.includes(steerTheme.name) ?? false
  const mayJoin = theme?.may.includes(joinTheme.name) === true && theme.others.length > 0
  return (
    <Page
      title={theme?.title ?? m['signal.one']()}
      windowTitle={m['signal.one']()}
      lead={theme ? weightWords(theme, today) : undefined}
      above={{ to: '/signal', label: m['signal.title']() }}
      narrow
      actions={
        maySteer ? (
          <>
            {mayJoin ? <Button onClick={() => setOver('join')}>{m['signal.join']()}</Button> : null}
            <Button kind="primary" onClick={() => setOver('steer')}>
              {m['signal.steer']()}
            </Button>
          </>
        ) : undefined
      }
    >
      <Looked look={look} lines={6}>
        {(given) => (
          <>
            <Steered theme={given} />
            <Section title={m['signal.reports']()}>
              <Reports themeId={themeId} maySteer={maySteer} onGone={(last) => (last ? go('/signal') : undefined)} />
            </Section>
            {over === 'steer' ? <SteerDialog theme={given} onClose={() => setOver(null)} /> : null}
            {over === 'join' ? (
              <JoinDialog theme={given} onClose={() => setOver(null)} onJoined={(into) => go(`/signal/${into}`)} />
            ) : null}
          </>
        )}
      </Looked>
    </Page>
  )
}
