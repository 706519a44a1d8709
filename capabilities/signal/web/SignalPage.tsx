// Signalen: what the town lacks by theme, the most told first, with what is done about it.
import { useState } from 'react'
import { m } from '#texts'
import type { Day } from '../../../core/kit/day.ts'
import { useAction } from '../../../platform/web/palette.ts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { Link, useInAddress } from '../../../platform/web/parts/Link.tsx'
import { Page } from '../../../platform/web/parts/Page.tsx'
import { Pill, Sheet } from '../../../platform/web/parts/small.tsx'
import { Empty, Failure, Loading, LoadMore } from '../../../platform/web/parts/states.tsx'
import { Filters } from '../../../platform/web/parts/Tabs.tsx'
import { useList } from '../../../platform/web/queries.ts'
import { useMay, useToday } from '../../../platform/web/session.ts'
import { dayWords } from '../../../platform/web/when.ts'
import { listThemes } from '../api.ts'
import type { ThemeLine } from '../model.ts'
import SignalDialog from './SignalDialog.tsx'
import './signal.css'
import { stateTone, weightWords } from './words.ts'

const states = ['open', 'new', 'on-agenda', 'taken-up', 'closed'] as const
const whose = ['all', 'mine'] as const

/** "Op de agenda van 3 december". */
export function StatePill({ theme, today }: { theme: ThemeLine; today: Day }) {
  const day = theme.agendaOn === null ? null : dayWords(theme.agendaOn, today)
  const words = theme.state === 'on-agenda' && day ? m['signal.agenda.on']({ day }) : m[`signal.state.${theme.state}`]()
  return <Pill tone={stateTone[theme.state]}>{words}</Pill>
}

function Card({ theme, today }: { theme: ThemeLine; today: Day }) {
  return (
    <Sheet as="li">
      <div className="theme">
        <span className="theme-times" aria-hidden="true">
          <b className="number">{theme.times}</b>
          {m['signal.times.unit']()}
        </span>
        <div className="theme-middle">
          <h2 className="theme-title">
            <Link to={`/signal/${theme.id}`}>{theme.title}</Link>
          </h2>
          <p>{weightWords(theme, today)}</p>
          <p className="beside">
            <StatePill theme={theme} today={today} />
            {theme.domain ? <span className="small soft">{m[`assessment.domain.${theme.domain}`]()}</span> : null}
            {theme.mine ? <span className="small soft">{m['signal.mine']()}</span> : null}
          </p>
          {theme.answer ? (
            <p className="theme-answer">
              <span className="small soft">{m['signal.answer']()}</span>
              {theme.answer}
            </p>
          ) : null}
        </div>
      </div>
    </Sheet>
  )
}

function NewSignal() {
  const [open, setOpen] = useState(false)
  const title = m['signal.new.button']()
  useAction({ key: 'signal.new', title, icon: 'signal', group: m['signal.title'](), run: () => setOpen(true) })
  return (
    <>
      <Button kind="primary" icon="plus" onClick={() => setOpen(true)}>
        {title}
      </Button>
      {open ? <SignalDialog onClose={() => setOpen(false)} /> : null}
    </>
  )
}

export default function SignalPage() {
  const today = useToday()
  const mayReport = useMay('signal.report')
  const [at, set] = useInAddress()
  const state = states.find((one) => one === at.state) ?? 'open'
  const mine = whose.find((one) => one === at.whose) ?? 'all'
  const list = useList(listThemes, { state, whose: mine })
  return (
    <Page title={m['signal.title']()} lead={m['signal.page.lead']()} actions={mayReport ? <NewSignal /> : undefined}>
      <div className="beside">
        <Filters
          label={m['signal.filter.state']()}
          chosen={state}
          filters={states.map((key) => ({ key, label: key === 'open' ? m['signal.filter.open']() : m[`signal.state.${key}`]() }))}
          onChoose={(key) => set({ state: key === 'open' ? undefined : key })}
        />
        {mayReport ? (
          <Filters
            label={m['signal.filter.whose']()}
            chosen={mine}
            filters={whose.map((key) => ({ key, label: m[`signal.filter.${key}`]() }))}
            onChoose={(key) => set({ whose: key === 'all' ? undefined : key })}
          />
        ) : null}
      </div>
      {list.error ? <Failure failure={list.error} retry={() => void list.refetch()} /> : null}
      {list.isPending ? <Loading lines={6} /> : null}
      {list.data && list.rows.length === 0 ? <Empty title={m['signal.empty']()}>{m['signal.empty.more']()}</Empty> : null}
      <ul className="stack" aria-label={m['signal.title']()}>
        {list.rows.map((theme) => (
          <Card key={theme.id} theme={theme} today={today} />
        ))}
      </ul>
      <LoadMore shown={list.rows.length} hasMore={list.hasMore} more={list.more} busy={list.isFetchingNextPage} />
    </Page>
  )
}
