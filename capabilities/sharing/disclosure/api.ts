// What may be asked about what left the house.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { pageAsk, pageOf } from '../../../core/kit/page.ts'
import { disclosureLine, sheet } from './model.ts'

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
