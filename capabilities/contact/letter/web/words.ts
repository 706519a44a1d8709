// Words of letters: fields as they read on the screen, and kinds.
import { m } from '#texts'
import { type MergeField, mergeFields } from '../../letter-template/model.ts'

export const fieldWords = Object.fromEntries(mergeFields.map((field) => [field, m[`contact.letter.field.${field}`]()])) as Record<
  MergeField,
  string
>

/** What stands on every paper, as the server writes it. */
export const paperWords = { reference: m['contact.letter.reference.on-paper'](), page: '' }
