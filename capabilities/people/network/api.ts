// What may be asked about the network of a case.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { receipt } from '../../../core/kit/receipt.ts'
import { folderRoles } from '../model.ts'
import { network, networkChange } from './model.ts'

const ofCase = { about: { view: 'people.case_file', by: 'caseId' } } as const

/** Whose card stands in the folder, so that a network can begin with who is known. */
const known = z.object({
  personId: id,
  name: z.string(),
  role: z.enum(folderRoles),
  gender: z.string(),
  bornYear: z.number().nullable(),
  died: z.boolean(),
  diedYear: z.number().nullable(),
  /** Whether this one lives in the same home as the person of the case. */
  sameHome: z.boolean(),
})
export type Known = z.infer<typeof known>

export const openNetwork = operation({
  name: 'people.open-network',
  does: 'Gives the network of a case: people, family ties, and what they are to each other over time.',
  method: 'GET',
  path: '/people/cases/{caseId}/network',
  ...ofCase,
  right: 'case.read',
  trace: 'look',
  asks: z.object({ caseId: id }),
  gives: z.object({ network, known: z.array(known), may: z.array(z.string()) }),
  refuses: [],
})

export const changeNetwork = operation({
  name: 'people.change-network',
  does: 'Changes people and ties of a network, all in one act or not at all; the way back is a change as well.',
  method: 'POST',
  path: '/people/cases/{caseId}/network/changes',
  ...ofCase,
  right: 'case.work',
  trace: 'change',
  asks: z.object({ caseId: id, changes: z.array(networkChange).min(1).max(100) }),
  gives: receipt,
  refuses: [
    'conflict',
    'case-closed',
    'network-full',
    'network-no-end',
    'network-twice',
    'network-own-ancestor',
    'network-still-tied',
    'network-middle-stays',
    'not-around',
  ],
})
