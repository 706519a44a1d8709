// What someone was told of procedure, rights and complaint, and what not yet; beside the inventory of a case.
import { useState } from 'react'
import { m } from '#texts'
import type { Given } from '../../../../core/kit/operation.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Icon } from '../../../../platform/web/parts/Icon.tsx'
import { Link } from '../../../../platform/web/parts/Link.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Pill, Sheet } from '../../../../platform/web/parts/small.tsx'
import { Looked } from '../../../../platform/web/parts/states.tsx'
import { useChange, useLook } from '../../../../platform/web/queries.ts'
import { failureSentence } from '../../../../platform/web/sentences.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import { listInformation, withdrawInformation } from '../api.ts'
import type { InformationGiven, Line } from '../model.ts'
import { lateIn } from '../rules/telling.ts'
import { TellDialog } from './TellDialog.tsx'
import './information.css'

type Listed = Given<typeof listInformation>

function Told({ caseId, given, mayWithdraw }: { caseId: string; given: InformationGiven; mayWithdraw: boolean }) {
  const today = useToday()
  const take = useChange(withdrawInformation)
  const withdraw = () =>
    take
      .mutateAsync({ informationGivenId: given.id, version: given.version })
      .catch((failure: unknown) => tell(failureSentence(failure), { tone: 'failed' }))
  const words = m['assessment.information.told']({
    day: dayWords(given.givenOn, today),
    language: given.language,
    way: m[`assessment.information.way.${given.way}`](),
    to: given.toName,
    by: given.authorName,
  })
  return (
    <div className="stack tight">
      <p className="small private">
        {given.withdrawnOn ? <s>{words}</s> : words}
        {given.note ? ` ${given.note}` : ''}
        {given.letterId ? (
          <>
            {' '}
            <Link to={`/people/${caseId}/letters/${given.letterId}`}>{m['assessment.information.letter.of']()}</Link>
          </>
        ) : null}
      </p>
      {given.withdrawnOn ? (
        <p className="small soft">{m['assessment.information.withdrawn']({ day: dayWords(given.withdrawnOn, today) })}</p>
      ) : mayWithdraw ? (
        <div>
          <Button small kind="plain" busy={take.isPending} onClick={() => void withdraw()}>
            {m['assessment.information.withdraw']()}
          </Button>
        </div>
      ) : null}
    </div>
  )
}

function Standing({ line }: { line: Line }) {
  const today = useToday()
  const [last] = line.given.filter(({ withdrawnOn }) => withdrawnOn === null)
  if (last) return <span className="soft small">{dayWords(last.givenOn, today)}</span>
  if (line.standing === 'late') return <Pill tone="sun">{m['assessment.information.late']()}</Pill>
  const by = line.dueOn ? m['assessment.information.before']({ day: dayWords(line.dueOn, today) }) : ''
  return <span className="soft small">{by || m['assessment.information.not-yet']()}</span>
}

/** One thing: how it stands, and on a press its words and when it was told. */
function Thing({ caseId, line, mayWithdraw }: { caseId: string; line: Line; mayWithdraw: boolean }) {
  return (
    <details className="told">
      <summary>
        <span className={line.standing === 'given' ? 'told-mark told-done' : 'told-mark'} aria-hidden="true" />
        <span className="told-title">
          {line.item.title}
          <span className="unseen">
            {' '}
            {line.standing === 'given' ? m['assessment.information.is-told']() : m['assessment.information.is-not-told']()}
          </span>
        </span>
        <Standing line={line} />
      </summary>
      <div className="stack tight told-more">
        {line.given.map((one) => (
          <Told key={one.id} caseId={caseId} given={one} mayWithdraw={mayWithdraw} />
        ))}
        {line.item.texts.map(({ language, words }) => (
          <p key={language} className="small">
            <b>{language}</b> {words}
          </p>
        ))}
      </div>
    </details>
  )
}

function Whole({ caseId, listed }: { caseId: string; listed: Listed }) {
  const [telling, setTelling] = useState(false)
  const may = (name: string) => listed.may.includes(`assessment.${name}`)
  const late = lateIn(listed.lines).length
  const told = listed.lines.filter(({ standing }) => standing === 'given').length
  return (
    <Section
      title={m['assessment.information']()}
      beside={
        late > 0 ? (
          <Pill tone="sun">{m['assessment.information.late.count']({ count: late })}</Pill>
        ) : (
          <span className="soft small">{m['assessment.information.count']({ count: told, of: listed.lines.length })}</span>
        )
      }
    >
      <Sheet>
        {listed.lines.map((line) => (
          <Thing key={line.item.code} caseId={caseId} line={line} mayWithdraw={may('withdraw-information')} />
        ))}
      </Sheet>
      {may('give-information') ? (
        <div className="beside">
          <Button small icon="check" onClick={() => setTelling(true)}>
            {m['assessment.information.give']()}
          </Button>
          <Link to={`/people/${caseId}/letters/new`} search={{ shipped: 'told' }} className="button button-quiet button-small">
            <Icon name="paper" />
            {m['assessment.information.letter']()}
          </Link>
        </div>
      ) : null}
      {telling ? <TellDialog caseId={caseId} listed={listed} onClose={() => setTelling(false)} /> : null}
    </Section>
  )
}

export function InformationPart({ caseId }: { caseId: string }) {
  const look = useLook(listInformation, { caseId })
  return (
    <Looked look={look} lines={3}>
      {(listed) => <Whole caseId={caseId} listed={listed} />}
    </Looked>
  )
}
