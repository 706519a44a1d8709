// My agenda: as a list, a week or a month, and when my team is busy.
import { useState } from 'react'
import { m } from '#texts'
import { addDays, addMonths, type Day, isDay, monthOf, weekday } from '../../../core/kit/day.ts'
import { useAction } from '../../../platform/web/palette.ts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { useInAddress } from '../../../platform/web/parts/Link.tsx'
import { Menu } from '../../../platform/web/parts/Menu.tsx'
import { Page } from '../../../platform/web/parts/Page.tsx'
import { Looked } from '../../../platform/web/parts/states.tsx'
import { Filters } from '../../../platform/web/parts/Tabs.tsx'
import { useLook } from '../../../platform/web/queries.ts'
import { useMay, useToday } from '../../../platform/web/session.ts'
import { dayWords, monthWords } from '../../../platform/web/when.ts'
import { listMyAppointments } from '../appointment/api.ts'
import type { AppointmentLine } from '../appointment/model.ts'
import { FeedDialog } from '../appointment/web/FeedDialog.tsx'
import { ListView, listDays } from '../appointment/web/ListView.tsx'
import { daysShown, MonthView } from '../appointment/web/MonthView.tsx'
import { TeamView } from '../appointment/web/TeamView.tsx'
import { WeekView } from '../appointment/web/WeekView.tsx'
import { AppointmentDialog } from './AppointmentDialog.tsx'
import './note.css'

const views = ['list', 'week', 'month', 'team'] as const
type View = (typeof views)[number]

const mondayOf = (day: Day) => addDays(day, 1 - weekday(day))

/** The days that a view shows, and where the one before and after it begin. */
function spanOf(view: View, from: Day): { first: Day; last: Day; before: Day; after: Day } {
  if (view === 'month') {
    const days = daysShown(from)
    const [first = from, last = from] = [days[0], days.at(-1)]
    return { first, last, before: addMonths(from, -1), after: addMonths(from, 1) }
  }
  if (view === 'list') {
    const step = listDays
    return { first: from, last: addDays(from, step - 1), before: addDays(from, -step), after: addDays(from, step) }
  }
  const monday = mondayOf(from)
  return { first: monday, last: addDays(monday, 6), before: addDays(monday, -7), after: addDays(monday, 7) }
}

interface Asked {
  row?: AppointmentLine
  day?: Day
  time?: string
}

function Steps({ view, from }: { view: View; from: Day }) {
  const today = useToday()
  const [, setAddress] = useInAddress()
  const { before, after } = spanOf(view, from)
  const go = (to: Day) => setAddress({ from: to === today ? undefined : to })
  return (
    <span className="beside">
      <Button icon="back" word={m[`contact.agenda.earlier.${view}`]()} onClick={() => go(before)} />
      {from === today ? null : <Button onClick={() => go(today)}>{m['contact.agenda.today']()}</Button>}
      <Button icon="next" word={m[`contact.agenda.later.${view}`]()} onClick={() => go(after)} />
    </span>
  )
}

export default function AgendaPage() {
  const today = useToday()
  const [address, setAddress] = useInAddress()
  const from = address.from && isDay(address.from) ? address.from : today
  const view = views.find((one) => one === address.view) ?? 'list'
  const { first, last } = spanOf(view, from)
  const look = useLook(listMyAppointments, { from: first, to: last }, view === 'team')
  const [asked, setAsked] = useState<Asked | null>(null)
  const [feed, setFeed] = useState(false)
  const mayAdd = useMay('case.work')
  const make = mayAdd ? (day: Day, time: string) => setAsked({ day, time }) : undefined
  const open = (row: AppointmentLine) => setAsked({ row })
  const group = m['contact.agenda']()
  useAction(
    { key: 'appointment', title: m['contact.appointment.new'](), icon: 'calendar', group, run: () => make?.(from, '') },
    !mayAdd,
  )
  return (
    <Page
      title={m['contact.agenda']()}
      lead={
        view === 'month'
          ? monthWords(monthOf(from))
          : m['contact.agenda.lead']({ from: dayWords(first, today), to: dayWords(last, today) })
      }
      actions={
        mayAdd ? (
          <>
            <Button kind="primary" icon="plus" onClick={() => make?.(from, '')}>
              {m['contact.appointment.new']()}
            </Button>
            <Menu entries={[{ key: 'feed', label: m['contact.feed'](), icon: 'calendar', run: () => setFeed(true) }]} />
          </>
        ) : null
      }
    >
      <div className="agenda-views no-print">
        <Filters
          label={m['contact.agenda.view']()}
          chosen={view}
          filters={views.map((key) => ({ key, label: m[`contact.agenda.view.${key}`]() }))}
          onChoose={(key) => setAddress({ view: key === 'list' ? undefined : key })}
        />
        <Steps view={view} from={from} />
      </div>
      {view === 'team' ? <TeamView monday={first} /> : null}
      {view === 'team' ? null : (
        <Looked look={look} lines={8}>
          {({ rows }) => (
            <>
              {view === 'list' ? <ListView from={from} rows={rows} make={make} /> : null}
              {view === 'week' ? <WeekView monday={first} rows={rows} open={open} make={make} /> : null}
              {view === 'month' ? (
                <MonthView
                  of={from}
                  rows={rows}
                  open={open}
                  make={make}
                  toWeek={(day) => setAddress({ view: 'week', from: day })}
                />
              ) : null}
            </>
          )}
        </Looked>
      )}
      {asked ? <AppointmentDialog {...asked} caseId={asked.row?.caseId ?? null} onClose={() => setAsked(null)} /> : null}
      {feed ? <FeedDialog onClose={() => setFeed(false)} /> : null}
    </Page>
  )
}
