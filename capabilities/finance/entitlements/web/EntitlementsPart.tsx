// Rights of a household: asked once, worked out for a day, beside what the month holds, with every sum open to be read.
import { useState } from 'react'
import { m } from '#texts'
import { isDay } from '../../../../core/kit/day.ts'
import type { Given } from '../../../../core/kit/operation.ts'
import type { Outcome } from '../../../../core/law/outcome.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { useInAddress } from '../../../../platform/web/parts/Link.tsx'
import { Section } from '../../../../platform/web/parts/Page.tsx'
import { Empty, Looked } from '../../../../platform/web/parts/states.tsx'
import { DateField } from '../../../../platform/web/parts/TypedField.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { dayWords } from '../../../../platform/web/when.ts'
import { OpenedSum } from '../../web/OpenedSum.tsx'
import { openEntitlements, putAnswers } from '../api.ts'
import { AnswersDialog } from './AnswersDialog.tsx'
import { FileChanges } from './FileChanges.tsx'
import { LawRow } from './LawRow.tsx'
import { LocalList } from './LocalList.tsx'
import { lawWords, short } from './law-words.ts'
import './entitlements.css'

type View = Given<typeof openEntitlements>

const groups = ['amount', 'asks', 'withheld', 'none'] as const satisfies readonly Outcome['kind'][]

/** What of an amount does not come in, as far as the month sheet tells. */
function lacking({ state, monthly }: View['laws'][number]['held'], worked: number): number {
  return state === 'received' ? Math.max(0, worked - monthly) : worked
}

function Total({ laws }: { laws: View['laws'] }) {
  const found = laws.flatMap(({ law, outcome, held }) =>
    outcome.kind === 'amount' ? [{ law, held, monthly: outcome.monthly }] : [],
  )
  const sum = found.reduce((all, { monthly }) => all + monthly, 0)
  const missing = found.reduce((all, { held, monthly }) => all + lacking(held, monthly), 0)
  if (sum === 0) return null
  const made = (says: string, cents: (one: (typeof found)[number]) => number) => () => {
    const lines = found.map((one) => ({ key: one.law, name: lawWords(one.law), amounts: [cents(one)] }))
    return { heads: [], parts: [{ word: null, lines: lines.filter(({ amounts: [amount] }) => amount !== 0) }], says: [says] }
  }
  return (
    <p className="aid-total private" role="status">
      <strong>
        <OpenedSum
          cents={sum}
          shown={m['finance.entitlements.total']({ amount: short(sum) })}
          title={m['finance.entitlements.total.title']()}
          made={made(m['finance.entitlements.total.says'](), ({ monthly }) => monthly)}
        />
      </strong>{' '}
      {missing > 0 ? (
        <OpenedSum
          cents={missing}
          shown={m['finance.entitlements.total.missing']({ amount: short(missing) })}
          title={m['finance.entitlements.total.missing.title']()}
          made={made(m['finance.entitlements.total.missing.says'](), ({ held, monthly }) => lacking(held, monthly))}
        />
      ) : (
        m['finance.entitlements.total.all-in']()
      )}
    </p>
  )
}

function Laws({ caseId, view, mayChange }: { caseId: string; view: View; mayChange: boolean }) {
  return groups.map((kind) => {
    const laws = view.laws.filter(({ outcome }) => outcome.kind === kind)
    if (laws.length === 0) return null
    const title = m[`finance.entitlements.group.${kind}`]()
    return (
      <section key={kind} className="aid-group">
        <h3>{title}</h3>
        <ul className="sheet aid-list" aria-label={title}>
          {laws.map((given) => (
            <LawRow key={given.law} caseId={caseId} given={given} mayChange={mayChange} />
          ))}
        </ul>
      </section>
    )
  })
}

/** Which day it is worked out for, and when the answers were given. */
function Asked({ view, onDay, open }: { view: View & { kept: object }; onDay: (day: string | null) => void; open: () => void }) {
  const today = useToday()
  const { answeredOn } = view.kept as NonNullable<View['kept']>
  const otherYear = view.on.slice(0, 4) !== answeredOn.slice(0, 4)
  return (
    <div className="aid-asked no-print">
      <DateField name="on" label={m['finance.entitlements.on']()} value={view.on} onChange={onDay} hint="" required />
      <p className="soft">
        {m['finance.entitlements.answered']({ day: dayWords(answeredOn, today) })}
        {'. '}
        {otherYear ? m['finance.entitlements.other-year']({ year: answeredOn.slice(0, 4) }) : null}
      </p>
      {view.may.includes(putAnswers.name) ? (
        <Button icon="edit" onClick={open}>
          {m['finance.entitlements.change']()}
        </Button>
      ) : null}
    </div>
  )
}

function Entitlements({ caseId, view }: { caseId: string; view: View }) {
  const [open, setOpen] = useState(false)
  const [, go] = useInAddress()
  const today = useToday()
  const may = view.may.includes(putAnswers.name)
  const { kept } = view
  const onDay = (day: string | null) => day !== null && go({ on: day === today ? undefined : day })
  return (
    <div className="stack wide">
      <Section title={m['finance.entitlements.title']()}>
        <p className="soft reading">{m['finance.entitlements.lead']()}</p>
        {kept === null ? (
          <Empty
            title={m['finance.entitlements.empty']()}
            step={
              may ? (
                <Button kind="primary" onClick={() => setOpen(true)}>
                  {m['finance.entitlements.ask']()}
                </Button>
              ) : null
            }
          >
            {may ? m['finance.entitlements.empty.lead']() : m['finance.entitlements.empty.read']()}
          </Empty>
        ) : (
          <>
            <Asked view={{ ...view, kept }} onDay={onDay} open={() => setOpen(true)} />
            <FileChanges caseId={caseId} view={view} mayChange={may} />
            <Total laws={view.laws} />
            <Laws caseId={caseId} view={view} mayChange={may} />
          </>
        )}
      </Section>
      {kept === null ? null : <LocalList local={view.local} />}
      {kept === null ? null : <p className="soft small reading">{m['finance.entitlements.foot']()}</p>}
      {open ? <AnswersDialog caseId={caseId} view={view} onClose={() => setOpen(false)} /> : null}
    </div>
  )
}

export default function EntitlementsPart({ caseId }: { caseId: string }) {
  const [at] = useInAddress()
  const on = at.on !== undefined && isDay(at.on) ? { on: at.on } : {}
  const look = useLook(openEntitlements, { caseId, ...on })
  return (
    <Looked look={look} lines={6}>
      {(view) => <Entitlements key={caseId} caseId={caseId} view={view} />}
    </Looked>
  )
}
