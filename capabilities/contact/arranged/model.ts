// What an organisation arranges for contacts: kinds of note, and templates to report shortly by.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { kindCode, sharing } from '../note/model.ts'

/** A kind of note. An empty word is our own word for it; a retired one is not chosen any more. */
export const arrangedKind = z.object({
  code: kindCode,
  word: z.string().trim().max(60),
  sharing,
  retired: z.boolean(),
})
export type ArrangedKind = z.infer<typeof arrangedKind>

export const noteKindList = z.array(arrangedKind).min(1).max(30)

/** A text to start a note from; what stands between square brackets is a blank to fill. */
export const noteTemplate = z.object({
  id,
  title: z.string().trim().min(1).max(60),
  /** The kind that comes along with it; null leaves the kind as it is. */
  kind: kindCode.nullable(),
  body: z.string().trim().min(1).max(4000),
})
export type NoteTemplate = z.infer<typeof noteTemplate>

export const templateList = z.array(noteTemplate).max(30)
