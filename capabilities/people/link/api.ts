// What may be asked about people who stand around more than one case.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { receipt } from '../../../core/kit/receipt.ts'

const ofCase = { about: { view: 'people.case_file', by: 'caseId' } } as const

export const linkPerson = operation({
  name: 'people.link-person',
  does: 'Lets someone who has a card already stand around this case too, instead of a second card.',
  method: 'POST',
  path: '/people/cases/{caseId}/links',
  ...ofCase,
  right: 'case.work',
  trace: 'change',
  asks: z.object({ caseId: id, personId: id, role: z.enum(['partner', 'child', 'parent', 'naaste', 'other']) }),
  gives: receipt,
  refuses: ['absent', 'case-closed', 'already-here'],
})

export const unlinkPerson = operation({
  name: 'people.unlink-person',
  does: 'Takes someone away from around this case; their card and other cases stay.',
  method: 'POST',
  path: '/people/cases/{caseId}/links/{personId}/undo',
  ...ofCase,
  right: 'case.work',
  trace: 'change',
  asks: z.object({ caseId: id, personId: id }),
  gives: receipt,
  refuses: ['absent', 'case-closed', 'is-client', 'only-here'],
})
