// The card of one human being: the hats they wear as far as the asker may know, and the cards that were put together into it.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { version } from '../../../core/kit/receipt.ts'
import { caseStatus, folderRoles, personCard } from '../model.ts'
import { reachTerms } from '../reach/model.ts'

/** One hat: the person a case is about, or someone around a case, in a folder that the asker may see. */
export const hat = z.object({
  caseId: id,
  role: z.enum(folderRoles),
  /** Whose case it is: the person themselves where the role is client. */
  caseName: z.string(),
  subject: z.string(),
  status: caseStatus,
  teamName: z.string(),
})
export type Hat = z.infer<typeof hat>

/** A card with the day of death, as it is kept to go back to. */
export const writtenCard = personCard.extend({ diedOn: day.nullable() })
export type WrittenCard = z.infer<typeof writtenCard>

/** That two cards were put together: who, when and why, and whether they were taken apart again. */
export const join = z.object({
  id,
  version,
  goneId: id,
  why: z.string(),
  joinedByName: z.string(),
  joinedAt: z.string(),
  splitByName: z.string().nullable(),
  splitAt: z.string().nullable(),
})
export type Join = z.infer<typeof join>

/** Whose agreement on safe contact counts from now on. */
export const whoseAgreement = z.enum(['kept', 'gone'])
export type WhoseAgreement = z.infer<typeof whoseAgreement>

export const cardView = z.object({
  /** Of the card that counts: another one than was asked, where that one leads on. */
  id,
  version,
  name: z.string(),
  card: personCard,
  diedOn: day.nullable(),
  agreed: reachTerms.nullable(),
  hats: z.array(hat),
  joins: z.array(join),
  may: z.array(z.string()),
})
export type CardView = z.infer<typeof cardView>
