// What the line of an instrument shows, as tables: every time, first beside last, figures by subject, and the source.
import { useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Facts } from '../../../../platform/web/parts/List.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { Table } from '../../../../platform/web/parts/Table.tsx'
import { useToday } from '../../../../platform/web/session.ts'
import { dayShort } from '../../../../platform/web/when.ts'
import type { FilledIn, Instrument, Question } from '../model.ts'
import type { Point } from '../rules/compare.ts'
import { figuresOf } from '../rules/scoring.ts'
import { AnswersDialog, WithdrawDialog } from './FilledInDialogs.tsx'
import type { Listed } from './listed.ts'
import { answerWords } from './words.ts'

/** All that was filled in, with what did not count. */
export function Times({ instrument, rows, listed }: { instrument: Instrument; rows: FilledIn[]; listed: Listed }) {
  const today = useToday()
  const [over, setOver] = useState<{ kind: 'answers' | 'withdraw'; row: FilledIn } | null>(null)
  const main = instrument.definition.scales[0]?.key
  const outcome = (row: FilledIn) => row.outcomes.find(({ key }) => key === main)
  const asked = (row: FilledIn) => listed.instruments.find(({ id }) => id === row.instrumentId) ?? instrument
  const result = (row: FilledIn) => {
    if (row.withdrawnOn) return <Pill>{m['assessment.instrument.withdrawn']()}</Pill>
    const found = outcome(row)
    return found
      ? (found.value ?? m['assessment.instrument.no-score']())
      : m['assessment.instrument.count']({ count: Object.keys(row.answers).length })
  }
  return (
    <details>
      <summary>{m['assessment.instrument.times']({ count: rows.length })}</summary>
      <Table
        caption={m['assessment.instrument.times.of']({ title: instrument.definition.title })}
        rows={rows}
        keyOf={(row) => row.id}
        columns={[
          { key: 'on', head: m['assessment.instrument.day'](), cell: (row) => dayShort(row.filledOn, today) },
          { key: 'result', head: m['assessment.instrument.result'](), cell: result, private: true },
          {
            key: 'by',
            head: m['assessment.instrument.by.head'](),
            cell: (row) => m[`assessment.instrument.by.${row.filledBy}`](),
            wideOnly: true,
          },
          { key: 'author', head: m['assessment.instrument.author'](), cell: (row) => row.authorName, wideOnly: true },
          {
            key: 'do',
            head: m['assessment.instrument.answers'](),
            cell: (row) => (
              <Button small kind="plain" onClick={() => setOver({ kind: 'answers', row })}>
                {m['assessment.instrument.see']()}
              </Button>
            ),
          },
        ]}
      />
      {over?.kind === 'answers' ? (
        <AnswersDialog
          row={over.row}
          instrument={asked(over.row)}
          onWithdraw={
            listed.may.includes('assessment.withdraw-filled-in') && over.row.withdrawnOn === null
              ? () => setOver({ kind: 'withdraw', row: over.row })
              : undefined
          }
          onClose={() => setOver(null)}
        />
      ) : null}
      {over?.kind === 'withdraw' ? <WithdrawDialog row={over.row} onClose={() => setOver(null)} /> : null}
    </details>
  )
}

interface ComparedGiven {
  instrument: Instrument
  listed: Listed
  first: FilledIn
  last: FilledIn
}

/** Each question at the first time and at the last; what changed stands out. */
export function Compared({ instrument, first, last }: ComparedGiven) {
  const today = useToday()
  const { questions, title } = instrument.definition
  const rows = questions.filter(({ key }) => first.answers[key] !== undefined || last.answers[key] !== undefined)
  const now = (question: Question) => {
    const words = answerWords(question, last.answers[question.key])
    return first.answers[question.key] === last.answers[question.key] ? words : <b>{words}</b>
  }
  return (
    <details>
      <summary>{m['assessment.instrument.compare']()}</summary>
      <Table
        caption={m['assessment.instrument.compare.of']({ title })}
        rows={rows}
        keyOf={(row) => row.key}
        columns={[
          { key: 'question', head: m['assessment.instrument.question'](), cell: (row) => row.text },
          {
            key: 'first',
            head: dayShort(first.filledOn, today),
            cell: (row) => answerWords(row, first.answers[row.key]),
            private: true,
          },
          { key: 'last', head: dayShort(last.filledOn, today), cell: now, private: true },
        ]}
      />
    </details>
  )
}

/** Instruments without a score: each figure then and now, with a bar as long as the figure. */
export function Profile({ title, lines }: { title: string; lines: readonly { question: Question; points: Point[] }[] }) {
  const several = lines.some(({ points }) => points.length > 1)
  const bar = ({ question, points }: (typeof lines)[number]) => {
    const figures = figuresOf(question)
    const value = points.at(-1)?.value ?? 0
    const words = question.kind === 'choice' ? answerWords(question, value) : ''
    return (
      <span className="profile">
        <progress className="profile-bar" max={Math.max(...figures)} value={value} aria-label={question.text} />
        <b className="number">{value}</b>
        {words ? <span className="soft small">{words}</span> : null}
      </span>
    )
  }
  return (
    <Table
      caption={title}
      rows={lines}
      keyOf={({ question }) => question.key}
      columns={[
        { key: 'question', head: m['assessment.instrument.question'](), cell: ({ question }) => question.text },
        ...(several
          ? [
              {
                key: 'first',
                head: m['assessment.look.first'](),
                number: true,
                private: true,
                cell: ({ points }: (typeof lines)[number]) => (points.length > 1 ? points[0]?.value : ''),
              },
            ]
          : []),
        { key: 'last', head: m['assessment.look.last'](), cell: bar, private: true },
      ]}
    />
  )
}

export function Source({ instrument }: { instrument: Instrument }) {
  const { about, source, since } = instrument.definition
  return (
    <details>
      <summary>{m['assessment.instrument.about']()}</summary>
      <div className="stack tight">
        <p>{about}</p>
        <Facts
          facts={[
            [m['assessment.instrument.credit'](), source.credit],
            [m['assessment.instrument.licence'](), source.licence],
            [
              m['assessment.instrument.version'](),
              m['assessment.instrument.version.of']({ number: instrument.number, day: dayShort(since) }),
            ],
            [m['assessment.instrument.mind'](), source.note],
          ]}
        />
        {source.verified ? null : (
          <div>
            <Pill tone="sun">{m['assessment.instrument.unverified']()}</Pill>
          </div>
        )}
      </div>
    </details>
  )
}
