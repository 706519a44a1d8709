// The nouns of the register of processing as it is shown: what is kept, about whom, on which ground, for whom to see, and how it is guarded.
import { z } from 'zod'

/** About whom: who is helped, who stands around them, who works here, who works elsewhere, or nobody. */
export const whoms = ['helped', 'around', 'staff', 'elsewhere', 'nobody'] as const
export type Whom = (typeof whoms)[number]

/** Why the law allows it, in the words of the page; the register in the code names articles and what is unverified. */
export const grounds = [
  ...(['service', 'task', 'cooperation', 'employment', 'signing-in', 'accountability', 'safety'] as const),
  ...(['money', 'debts', 'sharing', 'rights', 'policy', 'none'] as const),
] as const
export type GroundWord = (typeof grounds)[number]

/** Who gets to see it: the circle of the folder, its author alone, everyone at work, who looks after privacy, a beheerder, the person, others. */
export const receivers = ['circle', 'author', 'all', 'reviewer', 'manager', 'person', 'elsewhere', 'background'] as const
export type Receiver = (typeof receivers)[number]

export const measures = ['organisation', 'circle', 'card', 'rights', 'background', 'encrypted', 'nightly', 'trace'] as const
export type Measure = (typeof measures)[number]

/** What the register tells of a table in words. */
export interface Told {
  whom: Whom
  ground: GroundWord
  receivers: readonly Receiver[]
}

/** As much of what a capability keeps as the register tells. */
export interface Registered {
  table: string
  term: { days: number; starts: 'made' | 'changed' | 'closed' | 'left'; verified: boolean } | null
  personal: readonly string[]
  of: 'folder' | { column: string } | 'nobody'
  told: Told
  unseen?: true
  atEnd: 'erase' | 'keep-for-accountability'
}

export const registerLine = z.object({
  /** `people.case_file`; its words are the texts `people.kept.case_file` and the same with `.for`. */
  table: z.string(),
  whom: z.enum(whoms),
  ground: z.enum(grounds),
  receivers: z.array(z.enum(receivers)),
  measures: z.array(z.enum(measures)),
  /** Null: as long as what it lies in. */
  term: z.object({ days: z.number(), starts: z.enum(['made', 'changed', 'closed', 'left']), verified: z.boolean() }).nullable(),
  atEnd: z.enum(['erase', 'keep-for-accountability']),
  columns: z.array(z.string()),
})
export type RegisterLine = z.output<typeof registerLine>

export const forms = ['pdf', 'csv', 'dpia'] as const
