// The network of a case: who there is, how they are family, and what they are to each other from a day to a day.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { versionOrNone } from '../../../core/kit/receipt.ts'

const text = (most: number) => z.string().trim().max(most)
const year = z.int().min(1800).max(2200).nullable().default(null)

export const personKinds = ['person', 'pregnancy', 'miscarriage', 'stillbirth', 'group'] as const
export const sexes = ['man', 'woman', 'other', 'unknown'] as const
export const segments = ['family', 'friends', 'neighbours', 'work-school', 'care', 'faith', 'club', 'authorities'] as const
export const unionForms = ['partner', 'married', 'cohabiting', 'separated', 'divorced'] as const
export const parenthoodForms = ['biological', 'adopted', 'foster', 'step'] as const
export const feelings = ['very-close', 'close', 'distant', 'conflict', 'cut-off'] as const
export const strengths = ['strong', 'ordinary', 'weak'] as const
export const supports = ['emotional', 'practical', 'informational', 'financial', 'companionship'] as const
export const contacts = ['daily', 'weekly', 'monthly', 'yearly', 'rarely'] as const
export const initiatives = ['one', 'other', 'both'] as const

export type PersonKind = (typeof personKinds)[number]
export type Sex = (typeof sexes)[number]
export type Segment = (typeof segments)[number]
export type UnionForm = (typeof unionForms)[number]
export type ParenthoodForm = (typeof parenthoodForms)[number]
export type Feeling = (typeof feelings)[number]
export type Strength = (typeof strengths)[number]
export type Support = (typeof supports)[number]
export type Contact = (typeof contacts)[number]

/** Version 0: not there yet. */
const row = { id, version: versionOrNone }

/** A name is enough; `personId` where the card stands in the folder, and then the card says name and years. */
export const networkPerson = z.object({
  ...row,
  personId: id.nullable().default(null),
  name: text(100).default(''),
  kind: z.enum(personKinds).default('person'),
  sex: z.enum(sexes).default('unknown'),
  bornYear: year,
  died: z.boolean().default(false),
  diedYear: year,
  homes: z.array(text(40).min(1)).max(3).default([]),
  twins: id.nullable().default(null),
  segment: z.enum(segments).nullable().default(null),
  middle: z.boolean().default(false),
  note: text(300).default(''),
})
export type NetworkPerson = z.infer<typeof networkPerson>

export const networkUnion = z.object({
  ...row,
  oneId: id,
  otherId: id,
  form: z.enum(unionForms).default('partner'),
  sinceYear: year,
  untilYear: year,
})
export type NetworkUnion = z.infer<typeof networkUnion>

export const networkParenthood = z.object({
  ...row,
  parentId: id,
  childId: id,
  form: z.enum(parenthoodForms).default('biological'),
})
export type NetworkParenthood = z.infer<typeof networkParenthood>

/** What `one` and `other` are to each other from a day until a day; `gives` goes from one to other, `gets` comes back. */
export const networkBond = z.object({
  ...row,
  oneId: id,
  otherId: id,
  feeling: z.enum(feelings).nullable().default(null),
  /** 1 near, 2 in between, 3 far. */
  ring: z.literal([1, 2, 3]).nullable().default(null),
  strength: z.enum(strengths).default('ordinary'),
  strain: z.boolean().default(false),
  gives: z.array(z.enum(supports)).max(5).default([]),
  gets: z.array(z.enum(supports)).max(5).default([]),
  contact: z.enum(contacts).nullable().default(null),
  initiative: z.enum(initiatives).nullable().default(null),
  /** What the person would like to be different. */
  wish: text(300).default(''),
  sinceOn: day,
  untilOn: day.nullable().default(null),
})
export type NetworkBond = z.infer<typeof networkBond>

export const network = z.object({
  persons: z.array(networkPerson),
  unions: z.array(networkUnion),
  parenthoods: z.array(networkParenthood),
  bonds: z.array(networkBond),
})
export type Network = z.infer<typeof network>

/** Puts a row as it should be, at the version that was seen, or takes it away. */
export const networkChange = z.discriminatedUnion('what', [
  z.object({ what: z.literal('person'), row: networkPerson }),
  z.object({ what: z.literal('union'), row: networkUnion }),
  z.object({ what: z.literal('parenthood'), row: networkParenthood }),
  z.object({ what: z.literal('bond'), row: networkBond }),
  z.object({ what: z.literal('remove-person'), ...row }),
  z.object({ what: z.literal('remove-union'), ...row }),
  z.object({ what: z.literal('remove-parenthood'), ...row }),
  z.object({ what: z.literal('remove-bond'), ...row }),
])
export type NetworkChange = z.infer<typeof networkChange>

/** More people than a drawing can show at once; our own choice. */
export const mostPersons = 120
