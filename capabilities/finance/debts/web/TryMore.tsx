// What else can be tried out: another income, a longer or shorter term, one debt more. Nothing of it is kept by itself.
import { useState } from 'react'
import { m } from '#texts'
import type { Cents } from '../../../../core/kit/cents.ts'
import { SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { MoneyField } from '../../../../platform/web/parts/TypedField.tsx'
import type { KeptFreeAmount } from '../../free-amount/model.ts'
import { capacityOf } from '../../free-amount/rules/capacity.ts'
import type { OnTrial } from './trial.ts'

const longestTerm = 60
export const termChoices = Array.from({ length: longestTerm }, (_, at) => ({ value: String(at + 1), label: String(at + 1) }))

export function TryMore({ on, free }: { on: OnTrial; free: KeptFreeAmount | null }) {
  const [income, setIncome] = useState<Cents | null>(null)
  const tryIncome = (incomeCents: Cents | null) => {
    setIncome(incomeCents)
    if (free && incomeCents !== null) on.set({ monthlyCents: capacityOf({ ...free, incomeCents }).monthlyCents })
  }
  return (
    <details className="debts-more no-print">
      <summary>{m['finance.debts.bar.more']()}</summary>
      <div className="debts-more-fields">
        {free ? (
          <MoneyField
            name="tryIncome"
            label={m['finance.debts.bar.income']()}
            hint={m['finance.debts.bar.income.hint']()}
            value={income}
            onChange={tryIncome}
            required
          />
        ) : null}
        {on.entry.kind === 'instalments' ? null : (
          <SelectField
            name="tryMonths"
            label={m['finance.debts.bar.months']()}
            value={String(on.trial.months)}
            choices={termChoices}
            onChange={(months) => on.set({ months: Number(months) })}
            required
          />
        )}
        <MoneyField
          name="tryOneMore"
          label={m['finance.debts.bar.one-more']()}
          hint={m['finance.debts.bar.one-more.hint']()}
          value={on.trial.oneMore}
          onChange={(oneMore) => on.set({ oneMore: oneMore !== null && oneMore > 0 ? oneMore : null })}
          required
        />
      </div>
    </details>
  )
}
