// What pieces of a copy and their fields are called on the page.
import { m } from '#texts'
import type { Because } from '../model.ts'
import { namedField, plainName } from '../rules/named-fields.ts'
import { namedTable } from '../rules/named-tables.ts'

export function tableWords(table: string): string {
  const known = namedTable(table)
  return known ? m[`sharing.copy.table.${known}`]() : plainName(table)
}

export function fieldWords(field: string): string {
  const known = namedField(field)
  return known ? m[`sharing.copy.field.${known}`]() : plainName(field)
}

export const becauseWords = (because: Because | null) => m[`sharing.copy.because.${because ?? 'other'}`]()
