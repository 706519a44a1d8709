// Templates and what is filled in: a field stands as `[[name]]`; what is not known stays, so that nobody overlooks it.
import { type MergeField, type MergeValues, mergeFields } from '../model.ts'

const mark = /\[\[([a-z-]+)\]\]/g
/** For a text that was filled in before: what still stands open in it. */
export const nothingKnown = Object.fromEntries(mergeFields.map((field) => [field, null])) as Record<MergeField, null>

const known = new Set<string>(mergeFields)

/** Fields of a text in the order in which they first stand there, known or not. */
export function fieldsIn(text: string): string[] {
  return [...new Set([...text.matchAll(mark)].map((found) => found[1] ?? ''))]
}

/** Marks that name nothing we can fill. */
export function strayFields(text: string): string[] {
  return fieldsIn(text).filter((name) => !known.has(name))
}

/** Fills what is known. What is filled in is text: a mark that someone's name would hold is not filled again. */
export function fillFields(text: string, values: MergeValues): { text: string; missing: MergeField[] } {
  const missing = new Set<MergeField>()
  const filled = text.replace(mark, (whole, name: string) => {
    if (!known.has(name)) return whole
    const field = name as MergeField
    const value = values[field]
    if (value !== null && value.trim() !== '') return value
    missing.add(field)
    return whole
  })
  return { text: filled, missing: [...missing] }
}

/** As a template reads on the screen: `[naam van de cliënt]`. */
export function showFields(text: string, words: Readonly<Record<MergeField, string>>): string {
  return text.replace(mark, (whole, name: string) => (known.has(name) ? `[${words[name as MergeField]}]` : whole))
}

/** The way back from the screen to what is kept; brackets around anything else stay as they are. */
export function keepFields(text: string, words: Readonly<Record<MergeField, string>>): string {
  const byWords = new Map(mergeFields.map((field) => [words[field].toLowerCase(), field]))
  return text.replace(/\[([^[\]\n]{1,60})\]/g, (whole, label: string) => {
    const field = byWords.get(label.trim().toLowerCase())
    return field ? `[[${field}]]` : whole
  })
}

/** On paper an open place is a line to write on. */
export function openPlaces(text: string): string {
  return text.replace(mark, '\u2026'.repeat(12))
}
