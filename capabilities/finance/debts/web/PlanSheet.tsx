// The agreements behind the amount of each month: where it comes from, from when, and for how long.
import { useState } from 'react'
import { m } from '#texts'
import type { Cents } from '../../../../core/kit/cents.ts'
import { addToMonth } from '../../../../core/kit/day.ts'
import { euros } from '../../../../platform/web/amount.ts'
import { useFields } from '../../../../platform/web/form.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { ChoiceField, SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { MoneyField } from '../../../../platform/web/parts/TypedField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { dayWords, monthWords } from '../../../../platform/web/when.ts'
import { setPlan } from '../api.ts'
import { type KeptPlan, type PlanEntry, planKinds } from '../model.ts'
import { arrangementTerm } from '../rules/debt-picture.ts'
import { termChoices } from './TryMore.tsx'

/** So many months before and after this one can be chosen as the first. */
const around = { before: 24, after: 24 }

function startMonths(today: string, chosen: string): string[] {
  const now = today.slice(0, 7)
  const months = Array.from({ length: around.before + around.after + 1 }, (_, at) => addToMonth(now, at - around.before))
  return months.includes(chosen) ? months : [chosen, ...months].sort()
}

function termHint(today: string): string | undefined {
  const term = arrangementTerm(today)
  if (term === null) return undefined
  const said = { months: term.value }
  return term.verified ? m['finance.debts.plan.months.hint.verified'](said) : m['finance.debts.plan.months.hint'](said)
}

interface PlanGiven {
  caseId: string
  plan: KeptPlan | null
  entry: PlanEntry
  onClose: () => void
}

function PlanDialog({ caseId, plan, entry, onClose }: PlanGiven) {
  const today = useToday()
  const { months, monthlyCents, creditCostsCents, ...rest } = entry
  const { values, field } = useFields({
    ...rest,
    monthlyCents: monthlyCents as Cents | null,
    creditCostsCents: creditCostsCents as Cents | null,
    months: String(months),
  })
  const change = useChange(setPlan)
  async function save(): Promise<void> {
    const { monthlyCents: monthly, creditCostsCents: costs } = values
    const asked = { ...values, monthlyCents: monthly ?? 0, creditCostsCents: costs ?? 0, months: Number(values.months) }
    await change.mutateAsync({ caseId, ...asked, version: plan?.version ?? null })
    tell(m['finance.debts.bar.kept']())
    onClose()
  }
  return (
    <Dialog title={m['finance.debts.plan']()} onClose={onClose}>
      <Form onSubmit={save} submit={m['web.save']()} onCancel={onClose}>
        <ChoiceField
          {...field('kind')}
          label={m['finance.debts.bar.way']()}
          choices={planKinds.map((value) => ({ value, label: m[`finance.debts.way.${value}`]() }))}
          beside
          required
        />
        <MoneyField
          {...field('monthlyCents')}
          label={m['finance.debts.plan.monthly']()}
          hint={m['finance.debts.plan.monthly.hint']()}
          required
        />
        <SelectField
          {...field('startMonth')}
          label={m['finance.debts.plan.start']()}
          choices={startMonths(today, values.startMonth).map((value) => ({ value, label: monthWords(value) }))}
          required
        />
        {values.kind === 'instalments' ? null : (
          <SelectField
            {...field('months')}
            label={m['finance.debts.plan.months']()}
            hint={termHint(today)}
            choices={termChoices}
            required
          />
        )}
        {values.kind === 'credit' ? (
          <MoneyField
            {...field('creditCostsCents')}
            label={m['finance.debts.plan.credit-costs']()}
            hint={m['finance.debts.plan.credit-costs.hint']()}
          />
        ) : null}
      </Form>
    </Dialog>
  )
}

/** The term of the law carries its mark until a professional confirmed it; another term was somebody's choice. */
function termWords(plan: KeptPlan, today: string): string {
  const term = arrangementTerm(today)
  const doubtful = term !== null && !term.verified && term.value === plan.months
  return doubtful
    ? m['finance.debts.plan.unverified']({ months: plan.months })
    : m['finance.debts.plan.term']({ months: plan.months })
}

export function PlanSheet({ caseId, plan, entry, mayChange }: Omit<PlanGiven, 'onClose'> & { mayChange: boolean }) {
  const today = useToday()
  const [open, setOpen] = useState(false)
  const said = plan && [
    m['finance.debts.plan.said']({ amount: euros(plan.monthlyCents), month: monthWords(plan.startMonth) }),
    plan.kind === 'instalments' ? '' : termWords(plan, today),
    plan.freeCents === null ? '' : m['finance.debts.plan.free.said']({ amount: euros(plan.freeCents) }),
    [plan.source, plan.sourceOn ? dayWords(plan.sourceOn, today) : ''].filter(Boolean).join(', '),
  ]
  return (
    <p className="beside debts-plan">
      <span className="soft private">{said ? `${said.filter(Boolean).join('. ')}.` : m['finance.debts.plan.none']()}</span>
      {mayChange ? (
        <Button kind="plain" small icon="edit" onClick={() => setOpen(true)}>
          {m['finance.debts.plan.change']()}
        </Button>
      ) : null}
      {open ? <PlanDialog caseId={caseId} plan={plan} entry={entry} onClose={() => setOpen(false)} /> : null}
    </p>
  )
}
