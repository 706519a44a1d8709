// Example goals with their first steps, per life domain: a start to change, never someone's own words.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { versionOrNone } from '../../../core/kit/receipt.ts'
import { lifeDomain } from '../../assessment/model.ts'
import { ownerKind } from '../model.ts'

const text = (most: number) => z.string().trim().max(most)

/** Who takes a step, and what it is. */
export const templateStep = z.object({ title: text(300).min(1), ownerKind })

export const templateText = z.object({
  domain: lifeDomain,
  ownWords: text(1000).min(1),
  wording: text(1000).default(''),
  steps: z.array(templateStep).max(10).default([]),
})
export type TemplateText = z.infer<typeof templateText>

export const template = templateText.extend({
  /** Null for a shipped one that nobody changed here. */
  id: id.nullable(),
  /** Of a shipped one; null for one of the organisation itself. */
  code: z.string().nullable(),
  /** Not offered while a goal is written. */
  hidden: z.boolean(),
  version: versionOrNone,
})
export type Template = z.infer<typeof template>
