// One law for this household: what it gives, beside what the month holds, or what is lacking; the sum is one click away.
import { m } from '#texts'
import type { Given } from '../../../../core/kit/operation.ts'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import type { openEntitlements } from '../api.ts'
import { isWide } from '../rules/held-beside.ts'
import { lawWords, noteOf, officialOf, questionWords, short } from './law-words.ts'
import { Steps } from './Steps.tsx'
import { ToMonth, TypedToMonth } from './ToMonth.tsx'

export type LawGiven = Given<typeof openEntitlements>['laws'][number]

interface RowGiven {
  caseId: string
  given: LawGiven
  mayChange: boolean
}

function heldWords(monthly: number, held: number): string {
  const amount = short(held)
  if (held < monthly) return m['finance.entitlements.held.less']({ amount, less: short(monthly - held) })
  if (held > monthly) return m['finance.entitlements.held.more']({ amount, more: short(held - monthly) })
  return m['finance.entitlements.held.received']({ amount })
}

/** @param monthly null where no amount may be said: then nothing is compared, and the worker types what the official calculation gives */
function Beside({ caseId, given: { law, held }, mayChange, monthly }: RowGiven & { monthly: number | null }) {
  if (held.state === 'received') {
    const words = isWide(law) ? m['finance.entitlements.held.yearly-check']() : heldWords(monthly ?? held.monthly, held.monthly)
    return <p className="soft private">{words}</p>
  }
  if (held.state === 'toClaim') return <p className="soft">{m['finance.entitlements.held.to-claim']()}</p>
  return (
    <p className="beside">
      <Pill tone="sun">{m['finance.entitlements.held.missing']()}</Pill>
      {mayChange && monthly !== null ? <ToMonth caseId={caseId} law={law} monthly={monthly} /> : null}
      {mayChange && monthly === null ? <TypedToMonth caseId={caseId} law={law} /> : null}
    </p>
  )
}

function Official({ law }: { law: LawGiven['law'] }) {
  return (
    <a href={officialOf[law]} target="_blank" rel="noreferrer">
      {m['finance.entitlements.official']()}
    </a>
  )
}

function Outcome(row: RowGiven) {
  const { law, outcome } = row.given
  if (outcome.kind === 'asks') {
    return <p className="soft">{m['finance.entitlements.asks']({ questions: questionWords(outcome.questions) })}</p>
  }
  if (outcome.kind === 'none') {
    return (
      <>
        <p className="soft">{m[`finance.entitlements.reason.${outcome.because}`]()}</p>
        <Steps steps={outcome.steps} whole />
      </>
    )
  }
  if (outcome.kind === 'withheld') {
    return (
      <>
        <p className="soft">{m[`finance.entitlements.withheld.${outcome.because}`]()}</p>
        <p>
          <Official law={law} />
        </p>
        <Beside {...row} monthly={null} />
        <Steps steps={outcome.steps} whole={false} />
      </>
    )
  }
  return (
    <>
      <Beside {...row} monthly={outcome.monthly} />
      <Steps steps={outcome.steps} whole />
    </>
  )
}

export function LawRow(row: RowGiven) {
  const { law, outcome } = row.given
  const note = noteOf(law)
  return (
    <li className="aid">
      <div className="aid-head">
        <h4>{lawWords(law)}</h4>
        {outcome.kind === 'amount' ? (
          <p className="aid-amount">
            <span className="number private">{short(outcome.monthly)}</span>{' '}
            <span className="soft small">{m['finance.entitlements.month']()}</span>
          </p>
        ) : null}
      </div>
      {outcome.kind === 'amount' && note ? <p className="soft small">{note}</p> : null}
      <Outcome {...row} />
    </li>
  )
}
