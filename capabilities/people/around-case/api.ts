// What may be asked about who is round a case.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { receipt, version } from '../../../core/kit/receipt.ts'
import { professional, professionalText } from './model.ts'

const ofCase = { about: { view: 'people.case_file', by: 'caseId' } } as const
const ofOne = { about: { view: 'people.around_professional', by: 'professionalId' } } as const
const change = { right: 'case.work', trace: 'change', gives: receipt } as const

export const listProfessionals = operation({
  name: 'people.list-professionals',
  does: 'Gives the professionals and institutions round a case, also who left, with what was agreed.',
  method: 'GET',
  path: '/people/cases/{caseId}/professionals',
  ...ofCase,
  right: 'case.read',
  trace: 'look',
  asks: z.object({ caseId: id }),
  gives: z.object({ rows: z.array(professional), may: z.array(z.string()) }),
  refuses: [],
})

export const addProfessional = operation({
  name: 'people.add-professional',
  does: 'Adds someone round a case; who is in charge takes that over from whoever was.',
  method: 'POST',
  path: '/people/cases/{caseId}/professionals',
  ...ofCase,
  ...change,
  asks: professionalText.extend({ caseId: id, id }),
  refuses: ['case-closed', 'until-before-since', 'left-not-in-charge'],
})

export const changeProfessional = operation({
  name: 'people.change-professional',
  does: 'Changes what is known of someone round a case, what was agreed, or the last day.',
  method: 'PUT',
  path: '/people/professionals/{professionalId}',
  ...ofOne,
  ...change,
  asks: professionalText.extend({ professionalId: id, version }),
  refuses: ['conflict', 'case-closed', 'until-before-since', 'left-not-in-charge'],
})

export const removeProfessional = operation({
  name: 'people.remove-professional',
  does: 'Takes someone away who was added by mistake; who left gets a last day instead.',
  method: 'DELETE',
  path: '/people/professionals/{professionalId}',
  ...ofOne,
  ...change,
  asks: z.object({ professionalId: id, version }),
  refuses: ['conflict', 'case-closed'],
})
