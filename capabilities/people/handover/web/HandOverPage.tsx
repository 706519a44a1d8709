// The cases of one colleague, each to get another name: at leave, departure or sudden illness.
import { useState } from 'react'
import { m } from '#texts'
import type { Day } from '../../../../core/kit/day.ts'
import { worksOn } from '../../../../platform/tenancy/rules.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { useInAddress, usePathId } from '../../../../platform/web/parts/Link.tsx'
import { Page } from '../../../../platform/web/parts/Page.tsx'
import { Slot } from '../../../../platform/web/parts/Slot.tsx'
import { Empty, Failure, Loading, LoadMore, Looked } from '../../../../platform/web/parts/states.tsx'
import { Filters } from '../../../../platform/web/parts/Tabs.tsx'
import { TextField } from '../../../../platform/web/parts/TextField.tsx'
import { useChange, useList, useLook } from '../../../../platform/web/queries.ts'
import { useSession, useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { listCases, teamOverview } from '../../api.ts'
import type { WorkerLoad } from '../../model.ts'
import { handOver, takeBackHandOver } from '../api.ts'
import { mostMoves } from '../model.ts'
import { dealOut } from '../rules.ts'
import { CasesToGive } from './CasesToGive.tsx'

type Colleague = WorkerLoad & { memberId: string }
type Team = { workers: readonly WorkerLoad[] }

/** Who can take cases on: everyone else who works here now. */
function takersOf(all: readonly Colleague[], memberId: string, today: Day): Colleague[] {
  return all.filter((one) => one.memberId !== memberId && worksOn(today, one))
}

/** Everyone in the teams of this colleague, each once. */
function aroundOf(memberId: string, teams: readonly Team[]): Colleague[] {
  const theirs = teams.filter(({ workers }) => workers.some((one) => one.memberId === memberId))
  const known = theirs.flatMap(({ workers }) => workers.filter((one): one is Colleague => one.memberId !== null))
  return [...new Map(known.map((one) => [one.memberId, one])).values()]
}

function useHandOver() {
  const fresh = ['contact.', 'search.', 'intake.']
  const give = useChange(handOver, fresh)
  const takeBack = useChange(takeBackHandOver, fresh)
  return async (moves: { caseId: string; version: number; toId: string }[], reason: string) => {
    const id = newId()
    await give.mutateAsync({ id, moves, reason })
    tell(m['people.hand-over.done']({ count: moves.length }), {
      back: {
        word: m['web.undo'](),
        run: () =>
          void takeBack.mutateAsync({ handOverId: id }).then(
            () => tell(m['people.hand-over.taken-back']()),
            () => tell(m['people.hand-over.not-taken-back'](), { tone: 'failed' }),
          ),
      },
    })
  }
}

function Cases({ memberId, takers }: { memberId: string; takers: readonly Colleague[] }) {
  const me = useSession().memberId
  const [at, set] = useInAddress()
  const status = at.status === 'waiting' ? 'waiting' : 'open'
  const list = useList(listCases, { whose: 'all', ownerId: memberId, status, limit: 100 })
  const [to, setTo] = useState<ReadonlyMap<string, string>>(new Map())
  const [reason, setReason] = useState('')
  const save = useHandOver()
  const chosen = list.rows.filter((row) => to.has(row.id)).slice(0, mostMoves)
  const open = list.rows.filter((row) => !to.has(row.id)).map((row) => row.id)
  // A leader deals out to the others; what they take on themselves they choose.
  const present = takers.filter((one) => one.absentSince === null && one.memberId !== me)
  const deal = () => {
    const carrying = present.map((one) => ({
      id: one.memberId,
      open: one.open + [...to.values()].filter((id) => id === one.memberId).length,
      weeklyHours: one.weeklyHours,
    }))
    setTo(new Map([...to, ...dealOut(open, carrying)]))
  }
  const give = async () => {
    if (chosen.length === 0) return
    await save(
      chosen.map((row) => ({ caseId: row.id, version: row.version, toId: to.get(row.id) as string })),
      reason,
    )
    // What was more than goes at once is still chosen.
    setTo(new Map([...to].filter(([caseId]) => !chosen.some(({ id }) => id === caseId))))
  }
  if (list.error) return <Failure failure={list.error} retry={() => void list.refetch()} />
  if (list.isPending) return <Loading lines={6} />
  return (
    <>
      <div className="beside">
        <Filters
          label={m['people.list.status']()}
          chosen={status}
          filters={(['open', 'waiting'] as const).map((key) => ({ key, label: m[`people.status.${key}`]() }))}
          onChoose={(key) => set({ status: key })}
        />
        {open.length > 0 && present.length > 0 ? <Button onClick={deal}>{m['people.hand-over.deal']()}</Button> : null}
      </div>
      {list.rows.length === 0 ? (
        <Empty title={m['people.hand-over.empty']()}>{m['people.hand-over.empty.lead']()}</Empty>
      ) : (
        <Form {...(chosen.length > 0 ? { submit: m['people.hand-over.submit']({ count: chosen.length }) } : {})} onSubmit={give}>
          <CasesToGive
            rows={list.rows}
            takers={takers}
            to={to}
            onGive={(caseId, id) => setTo(new Map([...to].filter(([one]) => one !== caseId).concat(id ? [[caseId, id]] : [])))}
          />
          <LoadMore shown={list.rows.length} hasMore={list.hasMore} more={list.more} busy={list.isFetchingNextPage} />
          <TextField
            name="reason"
            label={m['people.hand-over.reason']()}
            hint={m['people.hand-over.reason.hint']()}
            value={reason}
            onChange={setReason}
          />
          {chosen.length === 0 ? <p className="soft">{m['people.hand-over.none-chosen']()}</p> : null}
        </Form>
      )}
    </>
  )
}

export default function HandOverPage() {
  const today = useToday()
  const memberId = usePathId('memberId')
  const look = useLook(teamOverview, {})
  const all = aroundOf(memberId, look.data?.rows ?? [])
  const name = all.find((one) => one.memberId === memberId)?.name
  return (
    <Page
      title={name === undefined ? m['people.hand-over.title']() : m['people.hand-over.of']({ name })}
      windowTitle={m['people.hand-over.title']()}
      lead={m['people.hand-over.lead']()}
      above={{ to: '/team', label: m['people.team.title']() }}
    >
      <Looked look={look}>
        {() =>
          name === undefined ? (
            <Empty title={m['people.hand-over.stranger']()} />
          ) : (
            <>
              <Slot name="hand-over" given={{ memberId }} />
              <Cases memberId={memberId} takers={takersOf(all, memberId, today)} />
            </>
          )
        }
      </Looked>
    </Page>
  )
}
