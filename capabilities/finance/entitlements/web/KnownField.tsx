// A question that is answered by yes, no, or that nobody knows yet.
import { m } from '#texts'
import { ChoiceField } from '../../../../platform/web/parts/ChoiceField.tsx'
import type { FieldGiven } from '../../../../platform/web/parts/Field.tsx'
import type { Known } from './answers-form.ts'

const choices = (['yes', 'no', 'unknown'] as const).map((value) => ({ value, label: m[`finance.entitlements.form.${value}`]() }))

export function KnownField(given: FieldGiven & { value: Known; onChange: (value: Known) => void }) {
  return <ChoiceField {...given} choices={choices} beside required />
}
