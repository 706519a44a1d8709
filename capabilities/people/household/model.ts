// Who belongs to the household of the person a case is about: the nouns.
import type { Day } from '../../../core/kit/day.ts'
import type { Living } from '../home/model.ts'
import type { folderRoles } from '../model.ts'

/** Someone in the folder of a case, with where they live and what they are to the person it is about, as far as the file tells. */
export interface InFile {
  readonly id: string
  readonly name: string
  readonly role: (typeof folderRoles)[number]
  readonly bornOn: Day | null
  readonly bornEstimated: boolean
  readonly diedOn: Day | null
  /** By the drawing of the family: a union that did not end, or a child of one's own, adopted or of the partner. */
  readonly kin: 'partner' | 'child' | null
  readonly stays: readonly (Pick<Living, 'joinedOn' | 'leftOn'> & { readonly homeId: string })[]
}

export interface HouseholdMember {
  readonly name: string
  readonly as: 'client' | 'partner' | 'child' | 'resident'
  /** Null where nobody wrote it down, or only about. */
  readonly bornOn: Day | null
}

export interface Household {
  readonly members: readonly HouseholdMember[]
  /** Whether the file says where the person the case is about lives; else who lives there is not known. */
  readonly homeKnown: boolean
}
