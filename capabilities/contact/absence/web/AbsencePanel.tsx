// On the page of handing over, what cannot wait of who is away: appointments of today, visits, lost mail, terms, questions and drafts.
import { type ReactNode, useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Failure, LoadMore } from '../../../../platform/web/parts/states.tsx'
import { useList, useLook } from '../../../../platform/web/queries.ts'
import { useMay, useToday } from '../../../../platform/web/session.ts'
import { dayNear, dayOfMoment, timeWords } from '../../../../platform/web/when.ts'
import { PressingPill } from '../../institution/web/DeskSheet.tsx'
import { listUnsentOf } from '../../invitation/api.ts'
import { UnsentRow } from '../../invitation/web/UnsentPanel.tsx'
import { WatchedRow } from '../../visit/web/WatchPanel.tsx'
import { openAbsence } from '../api.ts'
import type { Absence } from '../model.ts'
import { CancelDialog } from './CancelDialog.tsx'

/** A list with its heading; nothing in it shows nothing. */
function Part({ title, lead, children }: { title: string; lead?: string; children: ReactNode[] }) {
  if (children.length === 0) return null
  return (
    <div className="stack tight">
      <h3>{title}</h3>
      {lead ? <p className="soft">{lead}</p> : null}
      <List label={title}>{children}</List>
    </div>
  )
}

const nameOf = ({ name }: { name: string }) => <span className="private">{name}</span>

function Meeting({ one }: { one: Absence['appointments'][number] }) {
  const [asking, setAsking] = useState(false)
  const mayWork = useMay('case.work')
  return (
    <>
      <Row
        start={<span className="number">{timeWords(one.startsAt)}</span>}
        title={nameOf(one)}
        below={[one.title, one.place].filter(Boolean).join(', ')}
        to={`/people/${one.caseId}`}
        past={one.cancelled}
        end={
          one.cancelled ? (
            m['contact.appointment.cancelled']()
          ) : mayWork ? (
            <Button small onClick={() => setAsking(true)}>
              {m['contact.absence.cancel']()}
            </Button>
          ) : null
        }
      />
      {asking ? <CancelDialog row={one} onClose={() => setAsking(false)} /> : null}
    </>
  )
}

function draftsLine({ drafts, changedAt }: Absence['drafts'][number], today: string): string {
  return m['contact.absence.drafts.line']({ count: drafts, day: dayNear(dayOfMoment(changedAt), today) })
}

function WhatWaits({ absence, memberId }: { absence: Absence; memberId: string }) {
  const today = useToday()
  return (
    <Section title={m['contact.absence.title']()}>
      <Part title={m['contact.absence.today']()}>
        {absence.appointments.map((one) => (
          <Meeting key={one.id} one={one} />
        ))}
      </Part>
      <Part title={m['contact.absence.watch']()} lead={m['contact.absence.watch.lead']()}>
        {absence.watched.map((one) => (
          <WatchedRow key={one.id} one={one} mine={false} />
        ))}
      </Part>
      {absence.unsent > 0 ? <NotArrived memberId={memberId} count={absence.unsent} /> : null}
      <Part title={m['contact.desks.pressing']()}>
        {absence.pressing.map((one) => (
          <Row
            key={`${one.institutionId} ${one.why} ${one.on} ${one.words}`}
            to={`/people/${one.caseId}/post`}
            title={nameOf(one)}
            below={<span className="private">{[one.institution, one.words].filter(Boolean).join(': ')}</span>}
            end={<PressingPill pressing={one} />}
          />
        ))}
      </Part>
      <Part title={m['contact.absence.offered']()} lead={m['contact.absence.offered.lead']()}>
        {absence.offered.map((one) => (
          <Row
            key={one.id}
            to={`/people/${one.caseId}`}
            title={<span className="private">{one.title}</span>}
            below={
              <>
                {nameOf(one)}, {m['contact.absence.offered.by']({ name: one.fromName })}
              </>
            }
          />
        ))}
      </Part>
      <Part title={m['contact.absence.drafts']()} lead={m['contact.absence.drafts.lead']()}>
        {absence.drafts.map((one) => (
          <Row key={one.caseId} title={nameOf(one)} below={draftsLine(one, today)} to={`/people/${one.caseId}`} />
        ))}
      </Part>
      {absence.more ? <p className="soft small">{m['contact.absence.more']()}</p> : null}
    </Section>
  )
}

/** Their mail about appointments that did not arrive: tried again, or put aside. */
function NotArrived({ memberId, count }: { memberId: string; count: number }) {
  const { rows, ...list } = useList(listUnsentOf, { memberId, limit: 20 })
  const title = m['contact.absence.unsent']({ count })
  return (
    <div className="stack tight">
      <h3>{title}</h3>
      <p className="soft">{m['contact.absence.unsent.lead']()}</p>
      {list.error ? <Failure failure={list.error} retry={() => void list.refetch()} /> : null}
      <List label={title}>
        {rows.map((one) => (
          <UnsentRow key={one.id} one={one} away />
        ))}
      </List>
      <LoadMore shown={rows.length} hasMore={list.hasMore} more={list.more} busy={list.isFetchingNextPage} />
    </div>
  )
}

export default function AbsencePanel({ memberId }: { memberId: string }) {
  const { data } = useLook(openAbsence, { memberId })
  if (!data) return null
  const { appointments, watched, pressing, offered, drafts, unsent } = data
  const waits = appointments.length + watched.length + pressing.length + offered.length + drafts.length + unsent > 0
  return waits ? <WhatWaits absence={data} memberId={memberId} /> : null
}
