// How it stands with every creditor: one row each, the tally above, what can be noted beside, and who stands in the way of an arrangement.
import { useMemo, useState } from 'react'
import { m } from '#texts'
import type { Cents } from '../../../../core/kit/cents.ts'
import type { Day } from '../../../../core/kit/day.ts'
import type { Id } from '../../../../core/kit/id.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Link } from '../../../../platform/web/parts/Link.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Looked } from '../../../../platform/web/parts/states.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import { LettersDialog } from '../../creditor-letter/web/LettersDialog.tsx'
import { LettersList } from '../../creditor-letter/web/LettersList.tsx'
import type { KeptClaim } from '../../debts/model.ts'
import { creditorWords } from '../../debts/web/words.ts'
import { listMessages, noteMessages } from '../api.ts'
import type { Message, MessageKind } from '../model.ts'
import { nextAfter } from '../rules/course.ts'
import { balanceDayOf, type Tally, tallyOf } from '../rules/tally.ts'
import { CourseDialog } from './CourseDialog.tsx'
import { type Line, linesOf } from './lines.ts'
import { MessageDialog, type Noting } from './MessageDialog.tsx'
import { Refusing } from './Refusing.tsx'
import { type Hands, StandingTable } from './StandingTable.tsx'
import { partWords } from './words.ts'

interface PartGiven {
  caseId: string
  /** What is owed to someone: with a creditor, and not yet paid. */
  claims: readonly KeptClaim[]
  offers: ReadonlyMap<Id, Cents>
  /** The debts that have a share in the last proposal on record. */
  onRecord: ReadonlySet<Id>
}

/** Who agrees and who does not, and whether all balances are of one day. */
function TallyLine({ tally, lines, today }: { tally: Tally; lines: readonly Line[]; today: Day }) {
  const { yes, no, waiting } = tally.of
  const { day, onIt, claims } = balanceDayOf(lines.map(({ claim }) => claim))
  const parts = [
    m['finance.creditors.yes']({ count: yes.claims, of: tally.claims, part: partWords(yes.owed, tally.owed) }),
    no.claims > 0 ? m['finance.creditors.no']({ count: no.claims }) : '',
    waiting.claims > 0 ? m['finance.creditors.waiting']({ count: waiting.claims }) : '',
  ]
  return (
    <p>
      {parts.filter(Boolean).join(', ')}.{' '}
      {day === null
        ? m['finance.creditors.no-day']()
        : onIt === claims
          ? m['finance.creditors.one-day']({ day: dayWords(day, today) })
          : m['finance.creditors.some-days']({ count: onIt, of: claims, day: dayWords(day, today) })}
    </p>
  )
}

/** The same to all who may be sent it now. */
function ToAll({
  lines,
  offers,
  onRecord,
  note,
}: Pick<PartGiven, 'offers' | 'onRecord'> & { lines: readonly Line[]; note: Hands['note'] }) {
  const ready = (kind: MessageKind, from: readonly string[]) =>
    lines.filter(({ course }) => from.includes(course.at) && nextAfter(course.at).includes(kind)).map(({ claim }) => claim)
  const ask = ready('balanceAsked', ['none', 'notice'])
  const offer = ready('proposed', ['none', 'notice', 'balance']).filter(({ id }) => onRecord.has(id) || (offers.get(id) ?? 0) > 0)
  return (
    <div className="beside no-print">
      {ask.length > 1 ? (
        <Button onClick={() => note({ kind: 'balanceAsked', claims: ask })}>
          {m['finance.creditors.ask-all']({ count: ask.length })}
        </Button>
      ) : null}
      {offer.length > 1 ? (
        <Button onClick={() => note({ kind: 'proposed', claims: offer })}>
          {m['finance.creditors.offer-all']({ count: offer.length })}
        </Button>
      ) : null}
    </div>
  )
}

function Answers({
  caseId,
  claims,
  offers,
  onRecord,
  messages,
  mayNote,
}: PartGiven & { messages: readonly Message[]; mayNote: boolean }) {
  const today = useToday()
  const [noting, note] = useState<Noting | null>(null)
  const [reading, read] = useState<Line | null>(null)
  const [writing, write] = useState(false)
  const lines = useMemo(() => linesOf(claims, messages), [claims, messages])
  // What is disputed is first looked into: it takes no part in an arrangement.
  const settled = lines.filter(({ claim }) => !claim.disputed)
  const { day } = balanceDayOf(settled.map(({ claim }) => claim))
  const tally = tallyOf(settled.map(({ claim, course }) => ({ claimId: claim.id, owed: claim.currentCents, course })))
  return (
    <Section
      title={m['finance.creditors.title']()}
      beside={
        mayNote ? (
          <span className="push no-print beside">
            <Link to="/creditors">{m['finance.letter.book']()}</Link>
            <Button icon="letter" onClick={() => write(true)}>
              {m['finance.letter.write']()}
            </Button>
          </span>
        ) : null
      }
    >
      <TallyLine tally={tally} lines={settled} today={today} />
      {mayNote ? <ToAll lines={settled} offers={offers} onRecord={onRecord} note={note} /> : null}
      <StandingTable lines={lines} hands={{ today, mayNote, note, read }} />
      <Refusing caseId={caseId} tally={tally} lines={settled} prepare={mayNote && onRecord.size > 0} />
      <LettersList caseId={caseId} />
      {noting ? (
        <MessageDialog caseId={caseId} noting={noting} offers={offers} balanceDay={day ?? today} onClose={() => note(null)} />
      ) : null}
      {writing ? <LettersDialog caseId={caseId} lines={settled} offered={onRecord} onClose={() => write(false)} /> : null}
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
