// Communities: what someone belongs to. The nouns.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { version } from '../../../core/kit/receipt.ts'

export const belongingKinds = ['group', 'school', 'faith', 'club', 'work', 'neighbourhood', 'online', 'other'] as const

export const belongingText = z.object({
  kind: z.enum(belongingKinds),
  name: z.string().trim().min(1).max(200),
  /** What it gives, in the person's own words. */
  gives: z.string().trim().max(1000).default(''),
  sinceOn: day.nullable().default(null),
  untilOn: day.nullable().default(null),
})
export type BelongingText = z.infer<typeof belongingText>

export const belonging = belongingText.extend({ id, version, personId: id })
export type Belonging = z.infer<typeof belonging>
