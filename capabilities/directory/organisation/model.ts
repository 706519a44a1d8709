// Organisations of the sociale kaart and the places where they can be found. Shaped so that they map onto HSDS.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { version } from '../../../core/kit/receipt.ts'
import { kept, reachedBy, text, website } from '../model.ts'

export const organisationText = z.object({ name: text(200).min(1), description: text(2000).default(''), ...reachedBy, website })
export type OrganisationText = z.infer<typeof organisationText>

export const placeText = z.object({
  name: text(200).min(1),
  street: text(200).default(''),
  postcode: text(10).default(''),
  town: text(100).default(''),
  /** The team in whose district it lies. */
  teamId: id.nullable().default(null),
  accessibility: text(500).default(''),
})
export type PlaceText = z.infer<typeof placeText>

export const organisationView = organisationText.extend(kept)
export type OrganisationView = z.infer<typeof organisationView>

export const placeView = placeText.extend({ id, version, organisationId: id, removed: z.boolean() })
export type PlaceView = z.infer<typeof placeView>
