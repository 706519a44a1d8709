// What may be asked about what left the house.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { pageAsk, pageOf } from '../../../core/kit/page.ts'
import { ground, service } from '../../people/ground/model.ts'
import { disclosureLine, offeredLine, sheet } from './model.ts'

export const prepareSharing = operation({
  name: 'sharing.prepare-sharing',
  does: 'Gives all one may choose to share of a case, line by line, with what may not and why; nothing is chosen yet.',
  method: 'GET',
  path: '/sharing/cases/{caseId}/offered',
  about: { view: 'people.case_file', by: 'caseId' },
  right: 'case.work',
  trace: 'look',
  asks: z.object({ caseId: id }),
  gives: z.object({
    lines: z.array(offeredLine),
    /** From whom it leaves. */
    head: sheet.pick({ organisation: true, fromName: true, reachUs: true }),
    goals: z.array(z.object({ id, ownWords: z.string() })),
    /** What stands filled in: the ground of the service the case is held for, or else what the organisation settled for sharing. */
    ground: ground.nullable(),
    /** The service that ground comes from. */
    service: service.nullable(),
    /** The free sentence on safe contact, while nothing was agreed that a machine can obey. */
    sentence: z.string(),
    open: z.boolean(),
  }),
  refuses: [],
})

export const listDisclosures = operation({
  name: 'sharing.list-disclosures',
  does: 'Gives what left the house about someone, the newest first: to whom, when, by whom, why it was allowed, and what went along.',
  method: 'GET',
  path: '/sharing/cases/{caseId}/disclosures',
  about: { view: 'people.case_file', by: 'caseId' },
  right: 'case.read',
  trace: 'look',
  asks: z.object({ ...pageAsk, caseId: id }),
  gives: pageOf(disclosureLine),
  refuses: [],
})

export const openDisclosure = operation({
  name: 'sharing.open-disclosure',
  does: 'Gives the very text that left.',
  method: 'GET',
  path: '/sharing/disclosures/{disclosureId}',
  about: { view: 'sharing.disclosure', by: 'disclosureId' },
  right: 'case.read',
  trace: 'look',
  asks: z.object({ disclosureId: id }),
  gives: z.object({ sheet }),
  refuses: [],
})
