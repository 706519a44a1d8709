// Entering what stays free and what counts as income, each with where it comes from.
import { useRef } from 'react'
import { m } from '#texts'
import type { Cents } from '../../../../core/kit/cents.ts'
import type { Day } from '../../../../core/kit/day.ts'
import type { Given } from '../../../../core/kit/operation.ts'
import { type Bound, useFields } from '../../../../platform/web/form.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { SelectField } from '../../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { TextArea } from '../../../../platform/web/parts/TextField.tsx'
import { DateField, MoneyField } from '../../../../platform/web/parts/TypedField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { IncomeFromSheet } from '../../web/FromSheet.tsx'
import { type listFreeAmounts, putFreeAmount } from '../api.ts'
import { type Calculated, type KeptFreeAmount, livings, sources } from '../model.ts'

/** What the window begins with. */
interface Begun {
  /** The amount to mend; null for a new one. */
  row: KeptFreeAmount | null
  before: KeptFreeAmount | null
  proposed: Given<typeof listFreeAmounts>['proposed']
}

interface Fields {
  fromDay: Day | null
  living: KeptFreeAmount['living'] | null
  incomeCents: Cents | null
  voetCents: Cents | null
  voetSource: Calculated['source']
  voetOn: Day | null
  vtlbCents: Cents | null
  vtlbSource: Calculated['source']
  vtlbOn: Day | null
  note: string
}

/** A new amount begins with how someone lives as far as that is known; the amounts themselves are taken over anew. */
function fieldsOf({ row, before, proposed }: Begun, today: Day): Fields {
  return {
    fromDay: row?.fromDay ?? today,
    living: row?.living ?? proposed.living?.is ?? before?.living ?? null,
    incomeCents: row?.incomeCents ?? null,
    voetCents: row?.beslagvrijeVoet?.cents ?? null,
    voetSource: row?.beslagvrijeVoet?.source ?? 'uwbeslagvrijevoet',
    voetOn: row?.beslagvrijeVoet?.on ?? today,
    vtlbCents: row?.vtlb?.cents ?? null,
    vtlbSource: row?.vtlb?.source ?? 'bureauWsnp',
    vtlbOn: row?.vtlb?.on ?? today,
    note: row?.note ?? '',
  }
}

/** Where the choice that stands there comes from, or that nobody knows. */
function livingHint({ row, before, proposed }: Begun): string | undefined {
  if (row) return undefined
  if (proposed.living) return m[`finance.free.living.from.${proposed.living.from}`]()
  return before ? m['finance.free.living.from.before']() : m['finance.free.living.unknown']()
}

interface CalculatedGiven {
  label: string
  hint: string
  cents: Bound<Cents | null>
  source: Bound<Calculated['source']>
  on: Bound<Day | null>
}

/** An amount; where it comes from is asked once there is one. */
function CalculatedFields({ label, hint, cents, source, on }: CalculatedGiven) {
  return (
    <>
      <MoneyField {...cents} label={label} hint={hint} />
      {cents.value === null ? null : (
        <>
          <SelectField
            {...source}
            label={m['finance.free.source']()}
            choices={sources.map((value) => ({ value, label: m[`finance.free.source.${value}`]() }))}
            required
          />
          <DateField {...on} label={m['finance.free.calculated-on']()} lean="back" past required />
        </>
      )}
    </>
  )
}

interface DialogGiven extends Begun {
  caseId: string
  onClose: () => void
}

const calculatedOf = (cents: Cents | null, source: Calculated['source'], on: Day | null): Calculated | null =>
  cents === null || on === null ? null : { cents: Math.max(0, cents), source, on }

export function FreeAmountDialog({ caseId, onClose, ...begun }: DialogGiven) {
  const today = useToday()
  const { row, proposed } = begun
  const { values, field, set } = useFields<Fields>(fieldsOf(begun, today))
  const id = useRef(row?.id ?? newId())
  const put = useChange(putFreeAmount)
  async function save(): Promise<void> {
    const { fromDay, living, incomeCents, note, ...both } = values
    if (living === null) return
    await put.mutateAsync({
      ...{ caseId, freeAmountId: id.current, version: row?.version ?? null },
      ...{ fromDay: fromDay ?? today, living, incomeCents: incomeCents ?? 0, note },
      beslagvrijeVoet: calculatedOf(both.voetCents, both.voetSource, both.voetOn),
      vtlb: calculatedOf(both.vtlbCents, both.vtlbSource, both.vtlbOn),
    })
    tell(m['finance.free.kept']())
    onClose()
  }
  return (
    <Dialog title={m['finance.free.title']()} onClose={onClose}>
      <Form onSubmit={save} submit={m['web.save']()} onCancel={onClose}>
        <MoneyField
          {...field('incomeCents')}
          label={m['finance.free.income']()}
          hint={m['finance.free.income.hint']()}
          required
        />
        <IncomeFromSheet cents={proposed.incomeCents} value={values.incomeCents} onTake={(incomeCents) => set({ incomeCents })} />
        <CalculatedFields
          label={m['finance.free.vtlb']()}
          hint={m['finance.free.vtlb.hint']()}
          cents={field('vtlbCents')}
          source={field('vtlbSource')}
          on={field('vtlbOn')}
        />
        <CalculatedFields
          label={m['finance.free.voet']()}
          hint={m['finance.free.voet.hint']()}
          cents={field('voetCents')}
          source={field('voetSource')}
          on={field('voetOn')}
        />
        <SelectField
          {...field('living')}
          label={m['finance.free.living']()}
          hint={livingHint(begun)}
          choices={livings.map((value) => ({ value, label: m[`finance.free.living.${value}`]() }))}
          required
        />
        <DateField {...field('fromDay')} label={m['finance.free.from-day']()} lean="back" required />
        <TextArea {...field('note')} label={m['finance.free.note']()} rows={2} />
      </Form>
    </Dialog>
  )
}
