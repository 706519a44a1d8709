// How it stands with every creditor: one row each, the tally above, what can be noted beside, and who stands in the way of an arrangement.
import { useMemo, useState } from 'react'
import { m } from '#texts'
import type { Cents } from '../../../../core/kit/cents.ts'
import type { Day } from '../../../../core/kit/day.ts'
import type { Id } from '../../../../core/kit/id.ts'
import { amount, euros } from '../../../../platform/web/amount.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Menu } from '../../../../platform/web/parts/Menu.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Looked } from '../../../../platform/web/parts/states.tsx'
import { type Column, Table } from '../../../../platform/web/parts/Table.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import type { KeptClaim } from '../../debts/model.ts'
import { creditorWords } from '../../debts/web/words.ts'
import { listMessages, noteMessages } from '../api.ts'
import type { Message, MessageKind } from '../model.ts'
import { type Course, courseOf, nextAfter } from '../rules/course.ts'
import { balanceDayOf, type Tally, tallyOf } from '../rules/tally.ts'
import { CourseDialog } from './CourseDialog.tsx'
import { MessageDialog, type Noting } from './MessageDialog.tsx'
import { partWords, standingWords } from './words.ts'

interface Line {
  claim: KeptClaim
  messages: readonly Message[]
  course: Course
}

interface PartGiven {
  caseId: string
  /** What is owed to someone: with a creditor, and not yet paid. */
  claims: readonly KeptClaim[]
  offers: ReadonlyMap<Id, Cents>
}

function linesOf(claims: readonly KeptClaim[], messages: readonly Message[]): Line[] {
  const by = Map.groupBy(messages, ({ claimId }) => claimId)
  return claims.map((claim) => ({ claim, messages: by.get(claim.id) ?? [], course: courseOf(by.get(claim.id) ?? []) }))
}

interface Hands {
  today: Day
  mayNote: boolean
  note: (noting: Noting) => void
  read: (line: Line) => void
}

function entriesOf({ claim, messages, course }: Line, { mayNote, note, read }: Hands) {
  const next = mayNote ? nextAfter(course.at) : []
  const back =
    messages.length > 0
      ? [{ key: 'course', label: m['finance.answers.read'](), run: () => read({ claim, messages, course }) }]
      : []
  return [
    ...next.map((kind) => ({ key: kind, label: m[`finance.answers.do.${kind}`](), run: () => note({ kind, claims: [claim] }) })),
    ...back,
  ]
}

const columnsFor = (hands: Hands): Column<Line>[] => [
  {
    key: 'creditor',
    head: m['finance.debts.creditor'](),
    cell: ({ claim }) => creditorWords(claim),
    sortBy: ({ claim }) => creditorWords(claim),
  },
  {
    key: 'standing',
    head: m['finance.answers.standing'](),
    cell: ({ course }) => standingWords(course, hands.today),
    sortBy: ({ course }) => m[`finance.answers.at.${course.at}`](),
  },
  {
    key: 'balance-day',
    head: m['finance.debts.balance-day'](),
    cell: ({ claim }) => (claim.balanceDay ? dayWords(claim.balanceDay, hands.today) : ''),
    sortBy: ({ claim }) => claim.balanceDay,
    wideOnly: true,
  },
  {
    key: 'offered',
    head: m['finance.debts.proposal.offered'](),
    cell: ({ course }) => (course.offered === null ? '' : amount(course.offered)),
    sortBy: ({ course }) => course.offered,
    number: true,
    private: true,
    wideOnly: true,
  },
  {
    key: 'note',
    head: m['finance.answers.note'](),
    cell: (line) => {
      const entries = entriesOf(line, hands)
      const word = m['finance.answers.note-of']({ name: creditorWords(line.claim) })
      return entries.length > 0 ? <Menu word={word} entries={entries} /> : null
    },
  },
]

/** Who agrees and who does not, and whether all balances are of one day. */
function TallyLine({ tally, lines, today }: { tally: Tally; lines: readonly Line[]; today: Day }) {
  const { yes, no, waiting } = tally.of
  const { day, onIt, claims } = balanceDayOf(lines.map(({ claim }) => claim))
  const parts = [
    m['finance.answers.yes']({ count: yes.claims, of: tally.claims, part: partWords(yes.owed, tally.owed) }),
    no.claims > 0 ? m['finance.answers.no']({ count: no.claims }) : '',
    waiting.claims > 0 ? m['finance.answers.waiting']({ count: waiting.claims }) : '',
  ]
  return (
    <p>
      {parts.filter(Boolean).join(', ')}.{' '}
      {day === null
        ? m['finance.answers.no-day']()
        : onIt === claims
          ? m['finance.answers.one-day']({ day: dayWords(day, today) })
          : m['finance.answers.some-days']({ count: onIt, of: claims, day: dayWords(day, today) })}
    </p>
  )
}

/** What a judge would want to read when someone stays in the way. */
function Refusing({ tally, lines }: { tally: Tally; lines: readonly Line[] }) {
  const no = lines.filter(({ course }) => course.at === 'refused' || course.at === 'noCooperation')
  if (no.length === 0) return null
  const { yes } = tally.of
  return (
    <div className="attention">
      <p>
        {tally.mayBeImposed
          ? m['finance.answers.impose']({ count: yes.claims, of: tally.claims, part: partWords(yes.owed, tally.owed) })
          : m['finance.answers.impose.later']()}
      </p>
      <List label={m['finance.answers.refusing']()}>
        {no.map(({ claim, course }) => (
          <Row
            key={claim.id}
            title={creditorWords(claim)}
            below={course.because}
            end={
              <span className="private">
                {m['finance.answers.share']({
                  amount: euros(claim.currentCents),
                  part: partWords(claim.currentCents, tally.owed),
                })}
              </span>
            }
          />
        ))}
      </List>
    </div>
  )
}

/** The same to all who may be sent it now. */
function ToAll({ lines, offers, note }: { lines: readonly Line[]; offers: PartGiven['offers']; note: Hands['note'] }) {
  const ready = (kind: MessageKind, from: readonly string[]) =>
    lines.filter(({ course }) => from.includes(course.at) && nextAfter(course.at).includes(kind)).map(({ claim }) => claim)
  const ask = ready('balanceAsked', ['none', 'notice'])
  const offer = ready('proposed', ['none', 'notice', 'balance']).filter(({ id }) => (offers.get(id) ?? 0) > 0)
  return (
    <div className="beside no-print">
      {ask.length > 1 ? (
        <Button onClick={() => note({ kind: 'balanceAsked', claims: ask })}>
          {m['finance.answers.ask-all']({ count: ask.length })}
        </Button>
      ) : null}
      {offer.length > 1 ? (
        <Button onClick={() => note({ kind: 'proposed', claims: offer })}>
          {m['finance.answers.offer-all']({ count: offer.length })}
        </Button>
      ) : null}
    </div>
  )
}

function Answers({ caseId, claims, offers, messages, mayNote }: PartGiven & { messages: readonly Message[]; mayNote: boolean }) {
  const today = useToday()
  const [noting, note] = useState<Noting | null>(null)
  const [reading, read] = useState<Line | null>(null)
  const lines = useMemo(() => linesOf(claims, messages), [claims, messages])
  // What is disputed is first looked into: it takes no part in an arrangement.
  const settled = lines.filter(({ claim }) => !claim.disputed)
  const { day } = balanceDayOf(settled.map(({ claim }) => claim))
  const tally = tallyOf(settled.map(({ claim, course }) => ({ claimId: claim.id, owed: claim.currentCents, course })))
  return (
    <Section title={m['finance.answers.title']()}>
      <TallyLine tally={tally} lines={settled} today={today} />
      {mayNote ? <ToAll lines={settled} offers={offers} note={note} /> : null}
      <Table
        caption={m['finance.answers.title']()}
        columns={columnsFor({ today, mayNote, note, read })}
        rows={lines}
        keyOf={({ claim }) => claim.id}
      />
      <Refusing tally={tally} lines={settled} />
      {noting ? (
        <MessageDialog caseId={caseId} noting={noting} offers={offers} balanceDay={day ?? today} onClose={() => note(null)} />
      ) : null}
      {reading ? (
        <CourseDialog name={creditorWords(reading.claim)} messages={reading.messages} onClose={() => read(null)} />
      ) : null}
    </Section>
  )
}

export function AnswersPart(given: PartGiven) {
  const look = useLook(listMessages, { caseId: given.caseId })
  return (
    <Looked look={look} lines={4}>
      {({ messages, may }) => <Answers {...given} messages={messages} mayNote={may.includes(noteMessages.name)} />}
    </Looked>
  )
}
