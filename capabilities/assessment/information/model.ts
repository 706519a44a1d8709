// What everybody should be told, and that they were: what, when, in which language, how, by whom and to whom.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { version, versionOrNone } from '../../../core/kit/receipt.ts'

const said = (most: number) => z.string().trim().min(1).max(most)

export const itemCode = z.string().regex(/^[a-z][a-z0-9-]{1,39}$/)
export const language = said(60)

/** What is told, in the words of the organisation. */
export const itemText = z.object({
  code: itemCode,
  title: said(120),
  texts: z.array(z.object({ language, words: said(5000) })).max(10),
  /** Within how many days after the case opened; null: when it comes up. */
  withinDays: z.int().min(1).max(365).nullable(),
  active: z.boolean(),
  position: z.number(),
})
export type ItemText = z.infer<typeof itemText>

/** `version` 0: as it comes along, nobody changed it yet. */
export const item = itemText.extend({ id: id.nullable(), version: versionOrNone })
export type Item = z.infer<typeof item>

export const ways = ['spoken', 'paper', 'post', 'email'] as const

export const given = z.object({
  id,
  version,
  itemCode,
  title: z.string(),
  givenOn: day,
  language,
  way: z.enum(ways),
  toName: said(200),
  note: z.string(),
  authorName: z.string(),
  withdrawnOn: day.nullable(),
  /** The letter that said it; null: it was told otherwise. */
  letterId: id.nullable(),
})
export type InformationGiven = z.infer<typeof given>

/** One thing that a letter tells, and in which language. */
export const telling = z.object({ code: itemCode, language })
export type Telling = z.infer<typeof telling>

export const standing = z.enum(['given', 'to-come', 'late', 'no-day'])
export type Standing = z.infer<typeof standing>

/** One thing to tell, and how it stands in a case. */
export const line = z.object({ item, standing, dueOn: day.nullable(), given: z.array(given) })
export type Line = z.infer<typeof line>
