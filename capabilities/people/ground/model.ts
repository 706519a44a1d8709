// The services an organisation carries out, and the ground in law on which each keeps what it knows of people.
import { z } from 'zod'

const text = (most: number) => z.string().trim().max(most)

/** The six grounds of AVG article 6, first paragraph, a to f. Which one holds is for the organisation to settle. */
export const grounds = ['consent', 'contract', 'legal-duty', 'vital', 'public-task', 'legitimate'] as const
export const ground = z.enum(grounds)
export type Ground = z.infer<typeof ground>

/** Terms of a law that come along with a service. */
export const broughtTerms = ['none', 'wgs', 'wmo'] as const

/** One of ours, or an id of the organisation's own. */
export const serviceCode = z.string().regex(/^[a-z0-9-]{2,40}$/)

/** What the ground is made of: null stands for our own words about a shipped service, an empty text for nothing. */
export const groundWords = ['law', 'special', 'keeping'] as const
export type GroundWord = (typeof groundWords)[number]

export const service = z.object({
  code: serviceCode,
  /** Empty: our own word for it. */
  word: text(80),
  /** Null: not settled yet. */
  ground: ground.nullable(),
  /** The law or commission behind the ground. */
  law: text(300).nullable(),
  /** What allows health and other special data (AVG article 9). */
  special: text(300).nullable(),
  /** How long it is kept. */
  keeping: text(300).nullable(),
  terms: z.enum(broughtTerms),
  /** Whether someone who knows the law looked at it. */
  checked: z.boolean(),
  /** What a request is for, unless someone says otherwise. */
  usual: z.boolean(),
  /** Not chosen any more; cases keep it. */
  retired: z.boolean(),
})
export type Service = z.infer<typeof service>

export const serviceList = z.array(service).min(1).max(30)

/** Our own first list. */
export const shippedCodes = ['social-work', 'debt-help', 'wmo-access', 'youth-help'] as const
export type ShippedCode = (typeof shippedCodes)[number]
