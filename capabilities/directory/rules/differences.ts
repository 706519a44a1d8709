// What differs between two texts of the same thing, field by field, for its history.
import type { FieldChange } from '../history/model.ts'

/** Lists count as sets: another order is no change. */
const plain = (value: unknown) =>
  JSON.stringify(Array.isArray(value) ? value.map((one) => JSON.stringify(one)).sort() : (value ?? null))

/** Fields of `after` that are other than before; what is not in `after` stayed as it was. */
export function differences<Text extends object>(before: Text, after: Partial<Text>): FieldChange[] {
  const fields = Object.keys(after) as (keyof Text & string)[]
  return fields
    .filter((field) => after[field] !== undefined && plain(before[field]) !== plain(after[field]))
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }) as FieldChange)
}
