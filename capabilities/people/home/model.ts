// Home: who lives together and where, who has authority over a child, who represents an adult. The nouns.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { version } from '../../../core/kit/receipt.ts'
import { folderRoles } from '../model.ts'

const text = (most: number) => z.string().trim().max(most).default('')

/** What a home is called and where it stands. `hidden`: the address stays within this file. */
export const homeText = z.object({
  name: text(200),
  street: text(200),
  postcode: text(10),
  city: text(100),
  hidden: z.boolean().default(false),
})
export type HomeText = z.infer<typeof homeText>

/** Someone living in a home. `leftOn` is the last day; `share` says when, for who lives in two homes. */
export const living = z.object({ personId: id, joinedOn: day, leftOn: day.nullable(), share: z.string() })
export type Living = z.infer<typeof living>

export const home = homeText.extend({ id, version, members: z.array(living) })
export type Home = z.infer<typeof home>

/** As the BRP names authority over a child. */
export const parental = ['joint-parental', 'sole-parental', 'joint', 'guardianship', 'none-for-now', 'undetermined'] as const
export const representing = ['curatele', 'bewind', 'mentorschap', 'volmacht', 'wsnp'] as const
export const authorityKinds = [...parental, ...representing] as const
export type AuthorityKind = (typeof authorityKinds)[number]

export const authorityText = z.object({
  holder: text(200),
  /** How the holder is reached. */
  reach: text(200),
  covers: text(300),
  fromOn: day.nullable().default(null),
  /** The last day it holds. */
  untilOn: day.nullable().default(null),
  seen: text(200),
  seenOn: day.nullable().default(null),
})

export const authority = authorityText.extend({
  id,
  version,
  personId: id,
  kind: z.enum(authorityKinds),
  holderId: id.nullable(),
})
export type Authority = z.infer<typeof authority>

/** Everyone in the folder, the person helped first. */
export const inFolder = z.object({
  id,
  name: z.string(),
  role: z.enum(folderRoles),
  bornOn: day.nullable(),
  bornEstimated: z.boolean(),
  diedOn: day.nullable(),
  /** The newest file that is about them, as far as the asker may see it. */
  ownCaseId: id.nullable(),
})
export type InFolder = z.infer<typeof inFolder>

export const homesView = z.object({
  people: z.array(inFolder),
  homes: z.array(home),
  authorities: z.array(authority),
  may: z.array(z.string()),
})
export type HomesView = z.infer<typeof homesView>
