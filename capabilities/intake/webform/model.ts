// A question that came in by the web form, from someone without an account: the nouns.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { publicName } from '../../../core/kit/guest.ts'
import { id } from '../../../core/kit/id.ts'
import { version, versionOrNone } from '../../../core/kit/receipt.ts'
import { answer, knows } from '../model.ts'
import { agreement } from '../referrer/model.ts'

const text = (most: number) => z.string().trim().max(most)

/** For themselves, for someone near, or as someone at work elsewhere: school, general practice. */
export const askers = ['self', 'near', 'partner'] as const
export const asker = z.enum(askers)
export type Asker = z.infer<typeof asker>

/** How much of each field is taken. */
export const most = {
  askerName: 200,
  askerOrganisation: 200,
  askerReach: 200,
  ownWords: 4000,
  given: 100,
  family: 100,
  phone: 40,
  email: 200,
  safeContact: 300,
  street: 200,
} as const

/** What someone sends. */
export const webRequest = z.object({
  who: asker,
  /** Who asks for someone else, and how to reach them. */
  askerName: text(most.askerName).default(''),
  askerReach: text(most.askerReach).default(''),
  /** Of who does so from their work: where, and whether the person agrees that they hear what became of it. */
  askerOrganisation: text(most.askerOrganisation).default(''),
  agreed: agreement.default('not-asked'),
  knows,
  ownWords: text(most.ownWords).min(1),
  safeNow: answer,
  given: text(most.given).default(''),
  family: text(most.family).min(1),
  phone: text(most.phone).default(''),
  email: text(most.email).default(''),
  safeContact: text(most.safeContact).default(''),
  bornOn: day.nullable().default(null),
  street: text(most.street).default(''),
  language: z.enum(['nl', 'en']).default('nl'),
})
export type WebRequest = z.infer<typeof webRequest>

/** Why a question goes no further. */
export const discardReasons = ['spam', 'double', 'not-for-us', 'withdrawn', 'other'] as const
export const discardReason = z.enum(discardReasons)
export type DiscardReason = z.infer<typeof discardReason>

export const webRequestLine = z.object({
  id,
  name: z.string(),
  ownWords: z.string(),
  who: asker,
  knows,
  safeNow: answer,
  language: z.enum(['nl', 'en']),
  receivedOn: day,
})
export type WebRequestLine = z.infer<typeof webRequestLine>

export const webRequestView = webRequest.extend({
  id,
  /** Empty once it is a request: then it stands there. */
  ownWords: z.string(),
  family: z.string(),
  version,
  name: z.string(),
  receivedOn: day,
  state: z.enum(['new', 'accepted', 'discarded']),
  decidedOn: day.nullable(),
  decidedByName: z.string().nullable(),
  reason: discardReason.nullable(),
  note: z.string(),
  /** Teams that may get it. */
  teams: z.array(z.object({ id, name: z.string() })),
})
export type WebRequestView = z.infer<typeof webRequestView>

/** What the organisation says on its form. */
export const welcome = z.object({ nl: text(600), en: text(600) })

/** How the form stands for who arranges it. */
export const webFormSettings = z.object({
  open: z.boolean(),
  /** The name in the address; null until one is chosen. */
  publicName: publicName.nullable(),
  /** The team that looks through what comes in. */
  teamId: id.nullable(),
  welcome,
})
export const webFormSettingsView = webFormSettings.extend({
  version: versionOrNone,
  teams: z.array(z.object({ id, name: z.string() })),
})
