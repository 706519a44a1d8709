// Culture and language as working notes, and interpreters: the nouns.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { version } from '../../../core/kit/receipt.ts'
import { folderRoles } from '../model.ts'

const text = (most: number) => z.string().trim().max(most).default('')

/** Written with the person, in words: there is no origin to choose. */
export const cultureText = z.object({
  inContact: text(1000),
  whoDecides: text(1000),
  language: text(500),
  interpreter: text(500),
  days: text(500),
  writtenWith: text(200),
  writtenOn: day,
})
export type CultureText = z.infer<typeof cultureText>
export const cultureNote = cultureText.extend({ id, version, personId: id, writtenBy: z.string() })
export type CultureNote = z.infer<typeof cultureNote>

/** Whoever interprets. Partner and child can be said, to be told why not. */
export const relations = ['professional', 'volunteer', 'colleague', 'acquaintance', 'partner', 'child'] as const
export const interpreterWays = ['phone', 'video', 'present'] as const
export const interpretingStates = ['booked', 'held', 'not-there', 'cancelled'] as const

export const interpretingText = z.object({
  language: z.string().trim().min(1).max(100),
  relation: z.enum(relations),
  who: text(200),
  agency: text(200),
  way: z.enum(interpreterWays),
  onDay: day,
  /** Dutch time, '09:30'. */
  atTime: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'time' }),
  minutes: z.int().min(1).max(1440).nullable().default(null),
  state: z.enum(interpretingStates).default('booked'),
  note: text(500),
})
export type InterpretingText = z.infer<typeof interpretingText>
export const interpreting = interpretingText.extend({ id, version })
export type Interpreting = z.infer<typeof interpreting>

/** Someone in the folder, with what their card says of language. */
export const speaker = z.object({
  id,
  name: z.string(),
  role: z.enum(folderRoles),
  languages: z.array(z.string()),
  interpreter: z.string(),
})
export type Speaker = z.infer<typeof speaker>

export const languageView = z.object({
  people: z.array(speaker),
  notes: z.array(cultureNote),
  /** The latest day first. */
  interpreters: z.array(interpreting),
  may: z.array(z.string()),
})
export type LanguageView = z.infer<typeof languageView>
