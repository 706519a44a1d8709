// What organisations offer: how it is given, for whom, when and where, and how one comes in. Shaped so that it maps onto HSDS.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { kept, reachedBy, text, website } from '../model.ts'

const code = z.string().regex(/^[a-z-]{1,40}$/)

/** What one may need help with, as codes; each has a text `directory.domain.<code>`. Other codes may come from elsewhere. */
export const domains = [
  'money',
  'housing',
  'work-and-learning',
  'daytime',
  'daily-living',
  'post-and-papers',
  'family-and-relations',
  'children',
  'body',
  'feelings-and-thoughts',
  'substances',
  'network',
  'taking-part',
  'meaning',
  'law-and-safety',
  'language-and-culture',
] as const
export type Domain = (typeof domains)[number]

/** How it is given. The first three are together, then two with a volunteer, then two with a professional. */
export const forms = ['group', 'activity', 'meeting-place', 'volunteer', 'buddy', 'open-hour', 'guidance'] as const
export const form = z.enum(forms)
export type Form = z.infer<typeof form>

export const kinds = ['collective', 'informal', 'individual'] as const
export const kind = z.enum(kinds)
export type Kind = z.infer<typeof kind>

export const audiences = ['young', 'parents', 'older', 'women', 'men', 'carers', 'newcomers', 'low-income', 'disability'] as const
export type Audience = (typeof audiences)[number]

/** Languages to choose from, by their code; any other well-formed code is kept as well. */
export const languages = ['nl', 'en', 'ar', 'ti', 'uk', 'pl', 'tr', 'fa', 'so', 'fr', 'es', 'pap', 'zgh', 'nl-NGT'] as const
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z]{2,8})?$/)

/** Walk in, put your name down, or be sent by someone. */
export const accesses = ['walk-in', 'sign-up', 'referral'] as const
export type Access = (typeof accesses)[number]

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
export const openTime = z.object({ weekday: z.int().min(1).max(7), from: clock, until: clock })
export type OpenTime = z.infer<typeof openTime>

const age = z.int().min(0).max(120).nullable().default(null)

export const serviceText = z.object({
  organisationId: id,
  name: text(200).min(1),
  description: text(2000).default(''),
  form,
  domains: z.array(code).max(20).default([]),
  audiences: z.array(code).max(20).default([]),
  minAge: age,
  maxAge: age,
  languages: z.array(language).max(30).default([]),
  /** Each time; 0 is free, null is not known. */
  costCents: z.int().min(0).max(10_000_000).nullable().default(null),
  costNote: text(300).default(''),
  /** Null: nobody said. */
  waitingDays: z.int().min(0).max(2000).nullable().default(null),
  times: z.array(openTime).max(30).default([]),
  timesNote: text(300).default(''),
  access: z.enum(accesses),
  applyHow: text(1000).default(''),
  ...reachedBy,
  website,
  paused: z.boolean().default(false),
  /** Teams in whose districts it is; none: the whole municipality. */
  areas: z.array(id).max(50).default([]),
  places: z.array(id).max(30).default([]),
})
export type ServiceText = z.infer<typeof serviceText>

/** What lists show of a service. */
export const serviceLine = serviceText.extend({
  ...kept,
  organisationName: z.string(),
  waitingSaidOn: day.nullable(),
  /** Districts by name, in the order of the teams. */
  areaNames: z.array(z.string()),
})
export type ServiceLine = z.infer<typeof serviceLine>
