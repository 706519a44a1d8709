// Aanvragen: who waits in my teams, danger first, then who waits longest; allocated in place.
import { useState } from 'react'
import { m } from '#texts'
import type { Day } from '../../../core/kit/day.ts'
import { useKey } from '../../../platform/web/keys.ts'
import { useAction } from '../../../platform/web/palette.ts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { Link, useGo, useInAddress } from '../../../platform/web/parts/Link.tsx'
import { Page } from '../../../platform/web/parts/Page.tsx'
import { Avatar, Pill, Sheet } from '../../../platform/web/parts/small.tsx'
import { Empty, Failure, Loading, LoadMore } from '../../../platform/web/parts/states.tsx'
import { Filters } from '../../../platform/web/parts/Tabs.tsx'
import { useList } from '../../../platform/web/queries.ts'
import { useMay, useSession } from '../../../platform/web/session.ts'
import { dayNear } from '../../../platform/web/when.ts'
import { listQueue } from '../api.ts'
import type { QueueLine } from '../model.ts'
import { WmoPill } from '../wmo/web/WmoPill.tsx'
import { AllocateDialog } from './AllocateDialog.tsx'
import { IntakeTabs } from './IntakeTabs.tsx'
import './intake.css'
import { ClockPill, MindPills, termWords, UrgencyPill, Words, waitsWords } from './words.tsx'

interface LineGiven {
  row: QueueLine
  today: Day
  withTeam: boolean
  onAllocate: (() => void) | undefined
}

/** Who was spoken in between, and when the next time is. */
function Spoken({ row, today }: { row: QueueLine; today: Day }) {
  if (row.contact === null) return null
  const { onDay, reached, nextOn } = row.contact
  const day = dayNear(onDay, today)
  return (
    <p className="beside small soft">
      <span>{reached ? m['intake.contact.last']({ day }) : m['intake.contact.last.tried']({ day })}</span>
      {nextOn ? (
        <Pill tone={nextOn <= today ? 'sun' : 'plain'}>{m['intake.contact.next']({ day: dayNear(nextOn, today) })}</Pill>
      ) : null}
    </p>
  )
}

function Line({ row, today, withTeam, onAllocate }: LineGiven) {
  const channel = m[`intake.channel.${row.channel}`]()
  const about = [channel, withTeam ? row.teamName : '', termWords(row.waiting, today), row.triaged ? '' : m['intake.untriaged']()]
  return (
    <Sheet as="li">
      <div className="waiting">
        <Avatar name={row.name} />
        <div className="waiting-middle">
          <div className="beside">
            <h2 className="waiting-name private">
              <Link to={`/intake/${row.id}`}>{row.name}</Link>
            </h2>
            <UrgencyPill urgency={row.urgency} />
            <MindPills request={row} today={today} />
            <WmoPill clock={row.wmo} />
          </div>
          <div className="waiting-words">
            <Words request={row} />
          </div>
          {row.urgencyReason ? <p>{row.urgencyReason}</p> : null}
          <p className="small soft">{about.filter(Boolean).join(' · ')}</p>
          <Spoken row={row} today={today} />
        </div>
        <div className="waiting-end">
          <div className="waiting-time">
            <span className="waiting-days">{waitsWords(row.waiting)}</span>
            {row.waiting.stoppedSince === null ? (
              <ClockPill waiting={row.waiting} />
            ) : (
              <Pill tone="sky">{m['intake.stands']()}</Pill>
            )}
          </div>
          {onAllocate ? (
            <Button small onClick={onAllocate} aria-label={m['intake.allocate.whom']({ name: row.name })}>
              {m['intake.allocate']()}
            </Button>
          ) : null}
        </div>
      </div>
    </Sheet>
  )
}

function leadOf(rows: readonly QueueLine[], hasMore: boolean): string {
  const over = rows.filter((row) => row.waiting.overTerm).length
  const all = hasMore ? m['intake.lead.more']({ count: rows.length }) : m['intake.lead']({ count: rows.length })
  return over > 0 ? `${all} ${m['intake.lead.over']({ count: over })}` : all
}

function TeamFilter({ chosen, onChoose }: { chosen: string; onChoose: (team: string) => void }) {
  const { teams } = useSession()
  if (teams.length < 2) return null
  const filters = [{ key: '', label: m['intake.team.all']() }, ...teams.map((team) => ({ key: team.id, label: team.name }))]
  return <Filters label={m['intake.team']()} chosen={chosen} filters={filters} onChoose={onChoose} />
}

/** The button that starts a request, with its key and its line in the search window. */
function NewRequest() {
  const go = useGo()
  const run = () => go('/intake/new')
  const title = m['intake.new']()
  useKey({ key: 'a', does: title, run })
  useAction({ key: 'intake.new', title, icon: 'plus', group: m['intake.title'](), run })
  return (
    <>
      <Button shortcut="v" onClick={() => go('/intake/quick')}>
        {m['intake.quick.new']()}
      </Button>
      <Button kind="primary" icon="plus" shortcut="a" onClick={run}>
        {title}
      </Button>
    </>
  )
}

export default function QueuePage() {
  const { today, teams } = useSession()
  const [mayRegister, mayTriage] = [useMay('request.register'), useMay('request.triage')]
  const [at, set] = useInAddress()
  const [allocating, setAllocating] = useState<QueueLine | null>(null)
  const team = teams.find((one) => one.id === at.team)?.id ?? ''
  const list = useList(listQueue, { limit: 50, ...(team ? { teamId: team } : {}) })
  const { rows } = list
  return (
    <Page
      title={m['intake.title']()}
      lead={rows.length > 0 ? leadOf(rows, list.hasMore) : undefined}
      actions={mayRegister ? <NewRequest /> : undefined}
    >
      <IntakeTabs />
      <TeamFilter chosen={team} onChoose={(chosen) => set({ team: chosen || undefined })} />
      {list.error ? <Failure failure={list.error} retry={() => void list.refetch()} /> : null}
      {list.isPending ? <Loading lines={6} /> : null}
      {list.data && rows.length === 0 ? <Empty title={m['intake.empty']()}>{m['intake.empty.lead']()}</Empty> : null}
      <ul className="stack" aria-label={m['intake.queue.label']()}>
        {rows.map((row) => (
          <Line
            key={row.id}
            row={row}
            today={today}
            withTeam={teams.length > 1}
            onAllocate={mayTriage ? () => setAllocating(row) : undefined}
          />
        ))}
      </ul>
      <LoadMore shown={rows.length} hasMore={list.hasMore} more={list.more} busy={list.isFetchingNextPage} />
      {allocating ? <AllocateDialog request={allocating} onClose={() => setAllocating(null)} /> : null}
    </Page>
  )
}
