// What can be paid each month and how it follows: income, what stays free, what is left; and what held before.
import { useState } from 'react'
import { m } from '#texts'
import type { Cents } from '../../../../core/kit/cents.ts'
import type { Given } from '../../../../core/kit/operation.ts'
import { euros } from '../../../../platform/web/amount.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Facts, List, Row } from '../../../../platform/web/parts/List.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { useToday } from '../../../../platform/web/session.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import { type listFreeAmounts, putFreeAmount } from '../api.ts'
import type { KeptFreeAmount } from '../model.ts'
import { capacityOf } from '../rules/capacity.ts'
import { FreeAmountDialog } from './FreeAmountDialog.tsx'
import { fromWords } from './words.ts'

type View = Given<typeof listFreeAmounts>

interface PartGiven {
  caseId: string
  view: View
  /** What the plan, or what is tried out, goes by. */
  monthlyCents: Cents | null
  /** Goes on with another amount a month. */
  use: (monthlyCents: Cents) => void
}

function Now({ view: { rows, now }, monthlyCents, use }: PartGiven) {
  const today = useToday()
  const row = rows.find(({ id }) => id === now?.id)
  if (!now || !row) return null
  const { steps, monthlyCents: room } = now.capacity
  const sourceOf = (word: string) =>
    word === 'vtlb' && row.vtlb
      ? fromWords(row.vtlb, today)
      : word === 'beslagvrijeVoet' && row.beslagvrijeVoet
        ? fromWords(row.beslagvrijeVoet, today)
        : ''
  const facts = steps.map(({ word, cents }): [string, React.ReactNode] => [
    m[`finance.free.step.${word}`](),
    <>
      <span className="number private">{euros(cents)}</span> <span className="soft small">{sourceOf(word)}</span>
    </>,
  ])
  const other: [string, React.ReactNode][] =
    row.vtlb && row.beslagvrijeVoet
      ? [
          [
            m['finance.free.step.beslagvrijeVoet'](),
            <>
              <span className="number private">{euros(row.beslagvrijeVoet.cents)}</span>{' '}
              <span className="soft small">{fromWords(row.beslagvrijeVoet, today)}</span>
            </>,
          ],
        ]
      : []
  return (
    <>
      <p className="beside">
        <strong className="free-room private">{m['finance.free.monthly']({ amount: euros(room) })}</strong>
        <span className="soft">{m['finance.free.since']({ day: dayWords(row.fromDay, today) })}</span>
      </p>
      <Facts facts={[...facts, ...other]} />
      {row.note ? <p className="soft">{row.note}</p> : null}
      {now.doubts.map((doubt) => (
        <p key={doubt} className="attention">
          {m[`finance.free.doubt.${doubt}`]()}
        </p>
      ))}
      {room === 0 ? (
        <div className="stack tight">
          <p>{m['finance.free.zero']()}</p>
          <ul>
            <li>{m['finance.free.zero.offer']()}</li>
            <li>{m['finance.free.zero.court']()}</li>
          </ul>
        </div>
      ) : null}
      {monthlyCents === null || monthlyCents === room ? null : (
        <p className="beside no-print">
          <span className="private">{m['finance.free.differs']({ amount: euros(monthlyCents) })}</span>
          <Button small onClick={() => use(room)}>
            {m['finance.free.use']({ amount: euros(room) })}
          </Button>
        </p>
      )}
    </>
  )
}

function Others({ rows, mayChange, open }: { rows: View['rows']; mayChange: boolean; open: (row: KeptFreeAmount) => void }) {
  const today = useToday()
  if (rows.length === 0) return null
  return (
    <details className="no-print">
      <summary>{m['finance.free.earlier']({ count: rows.length })}</summary>
      <List label={m['finance.free.title']()}>
        {rows.map((row) => (
          <Row
            key={row.id}
            title={<span className="private">{m['finance.free.line']({ amount: euros(capacityOf(row).monthlyCents) })}</span>}
            below={[
              row.fromDay > today
                ? m['finance.free.ahead']({ day: dayWords(row.fromDay, today) })
                : m['finance.free.since']({ day: dayWords(row.fromDay, today) }),
              m['finance.free.by']({ name: row.by }),
            ].join(', ')}
            end={
              mayChange ? (
                <Button
                  small
                  aria-label={m['finance.free.change-of']({ day: dayWords(row.fromDay, today) })}
                  onClick={() => open(row)}
                >
                  {m['finance.free.change']()}
                </Button>
              ) : null
            }
          />
        ))}
      </List>
    </details>
  )
}

export function FreeAmountPart(given: PartGiven) {
  const { caseId, view } = given
  const [open, setOpen] = useState<KeptFreeAmount | 'new' | null>(null)
  const mayPut = view.may.includes(putFreeAmount.name)
  const now = view.rows.find(({ id }) => id === view.now?.id) ?? null
  return (
    <Section
      title={m['finance.free.title']()}
      beside={
        mayPut ? (
          <span className="push no-print beside">
            {now ? (
              <Button kind="plain" small icon="edit" onClick={() => setOpen(now)}>
                {m['finance.free.change']()}
              </Button>
            ) : null}
            <Button kind="plain" small icon="plus" onClick={() => setOpen('new')}>
              {view.rows.length > 0 ? m['finance.free.add']() : m['finance.free.first']()}
            </Button>
          </span>
        ) : null
      }
    >
      {now ? <Now {...given} /> : <p className="soft">{mayPut ? m['finance.free.empty']() : m['finance.free.read-only']()}</p>}
      {mayPut ? (
        <p className="soft small no-print">
          {m['finance.free.not-calculated']()}{' '}
          <a href="https://www.uwbeslagvrijevoet.nl" target="_blank" rel="noreferrer">
            {m['finance.free.source.uwbeslagvrijevoet']()}
          </a>
          .
        </p>
      ) : null}
      <Others rows={view.rows.filter(({ id }) => id !== now?.id)} mayChange={mayPut} open={setOpen} />
      {open ? (
        <FreeAmountDialog
          caseId={caseId}
          row={open === 'new' ? null : open}
          before={now}
          proposed={view.proposed}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </Section>
  )
}
