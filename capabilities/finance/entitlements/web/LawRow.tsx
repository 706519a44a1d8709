// One law for this household: what it gives, beside what the month holds, or what is lacking; the sum is one click away.
import { m } from '#texts'
import type { Given } from '../../../../core/kit/operation.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { putPost } from '../../budget/api.ts'
import { groupOf } from '../../budget/model.ts'
import type { openEntitlements } from '../api.ts'
import { categoryOf, isWide } from '../rules/held-beside.ts'
import { lawWords, noteOf, officialOf, questionWords, short } from './law-words.ts'
import { Steps } from './Steps.tsx'

export type LawGiven = Given<typeof openEntitlements>['laws'][number]

/** A new line goes below what is there. */
const below = 10_000

function ToMonth({ caseId, law, monthly }: { caseId: string; law: LawGiven['law']; monthly: number }) {
  const put = useChange(putPost)
  const category = categoryOf[law]
  async function add(): Promise<void> {
    const plain = { expression: null, note: '', from: null, until: null, dueMonths: [], personId: null, position: below }
    const post = { id: newId(), group: groupOf(category), category, name: lawWords(law), amountCents: monthly, ...plain }
    await put.mutateAsync({ caseId, version: null, post: { ...post, period: 'month', state: 'notYetClaimed' } })
    tell(m['finance.entitlements.to-month.done']())
  }
  return (
    <Button small icon="plus" busy={put.isPending} onClick={() => void add()}>
      {m['finance.entitlements.to-month']()}
    </Button>
  )
}

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

function Beside({ caseId, given: { law, held }, mayChange, monthly }: RowGiven & { monthly: number }) {
  if (held.state === 'received') {
    const words = isWide(law) ? m['finance.entitlements.held.yearly-check']() : heldWords(monthly, held.monthly)
    return <p className="soft private">{words}</p>
  }
  if (held.state === 'toClaim') return <p className="soft">{m['finance.entitlements.held.to-claim']()}</p>
  return (
    <p className="beside">
      <Pill tone="sun">{m['finance.entitlements.held.missing']()}</Pill>
      {mayChange ? <ToMonth caseId={caseId} law={law} monthly={monthly} /> : null}
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
