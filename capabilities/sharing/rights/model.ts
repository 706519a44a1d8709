// The rights of a person about their own file: to see it, to have it corrected, to have it erased. The nouns.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { version } from '../../../core/kit/receipt.ts'
import { authorityKinds } from '../../people/home/model.ts'

const text = (most: number) => z.string().trim().max(most)

export const rightKinds = ['access', 'correction', 'erasure'] as const
export const rightKind = z.enum(rightKinds)
export type RightKind = (typeof rightKinds)[number]

/** Who asks: the person, or someone for them. */
export const askers = ['self', 'parent', 'guardian', 'curator', 'administrator', 'mentor', 'proxy', 'other'] as const
export const asker = z.enum(askers)
export type Asker = (typeof askers)[number]

export const takenHows = ['spoken', 'letter', 'mail', 'portal'] as const
export const takenHow = z.enum(takenHows)
export type TakenHow = (typeof takenHows)[number]

/** How it was seen that someone is who they say: by a document, known to a colleague, or by questions that only they can answer. */
export const identities = ['document', 'known', 'questions'] as const
export const identity = z.enum(identities)
export type Identity = (typeof identities)[number]

export const outcomes = ['granted', 'partial', 'refused', 'withdrawn'] as const
export const outcome = z.enum(outcomes)
export type Outcome = (typeof outcomes)[number]

/** A request as it came in. Of the person themselves no name: it is theirs. */
export const rightsAsked = z.object({
  kind: rightKind,
  byWhom: asker,
  askerName: text(200).default(''),
  how: takenHow,
  asked: text(4000).min(1),
  receivedOn: day,
})
export type RightsAsked = z.output<typeof rightsAsked>

/** What was seen of who asks. */
export const rightsCheck = z.object({
  identity,
  authoritySeen: text(500).default(''),
  childAgreed: text(500).default(''),
})
export type RightsCheck = z.output<typeof rightsCheck>

export const why = text(4000).min(1)

/** What has to be seen before it is granted. */
export const needs = ['identity', 'authority', 'child-agrees'] as const
export type Need = (typeof needs)[number]

/** What to mind with this asker: each is a sentence on the page. */
export const minds = [
  'under-twelve',
  'of-age',
  'child-too',
  'money-only',
  'care-only',
  'as-covered',
  'age-unknown',
  'no-known-ground',
] as const
export type Mind = (typeof minds)[number]

export const rightsLine = z.object({
  id,
  version,
  caseId: id,
  kind: rightKind,
  byWhom: asker,
  receivedOn: day,
  dueOn: day,
  handlerName: z.string(),
  outcome: outcome.nullable(),
  decidedOn: day.nullable(),
})
export type RightsLine = z.output<typeof rightsLine>

/** How near the end of the term is: past it, today or soon, or neither. */
export const termState = z.enum(['over', 'near', 'open'])
export type TermState = z.output<typeof termState>

/** One on Vandaag of who handles it. */
export const myRights = rightsLine.pick({ id: true, caseId: true, kind: true, dueOn: true }).extend({
  personName: z.string(),
  term: termState,
})
export type MyRights = z.output<typeof myRights>

export const rightsView = z.object({
  line: rightsLine,
  asked: rightsAsked,
  handledByMe: z.boolean(),
  term: z.object({
    state: termState,
    extendedOn: day.nullable(),
    extendedBecause: z.string(),
    /** Until when it may become with more time; null where it cannot be extended now. */
    mayBecome: day.nullable(),
    /** False until a professional confirmed the term of the law. */
    verified: z.boolean(),
  }),
  needs: z.array(z.enum(needs)),
  minds: z.array(z.enum(minds)),
  /** Who decides for the person today, as the file tells. */
  authorities: z.array(z.object({ kind: z.enum(authorityKinds), holder: z.string(), seen: z.string() })),
  check: rightsCheck.extend({ byName: z.string(), on: day }).nullable(),
  decision: z.object({ outcome, reason: z.string(), byName: z.string(), on: day }).nullable(),
  /** The last letter about it. */
  letterId: id.nullable(),
  may: z.array(z.string()),
})
export type RightsView = z.output<typeof rightsView>
