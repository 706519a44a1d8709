// What may be asked about what people belong to.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { receipt, version } from '../../../core/kit/receipt.ts'
import { belonging, belongingText } from './model.ts'

const ofCase = { about: { view: 'people.case_file', by: 'caseId' } } as const
const ofBelonging = { about: { view: 'people.belonging', by: 'belongingId' } } as const
const change = { right: 'case.work', trace: 'change', gives: receipt } as const

export const openBelongings = operation({
  name: 'people.open-belongings',
  does: 'Gives the groups, school, faith and clubs that the people of a case belong to.',
  method: 'GET',
  path: '/people/cases/{caseId}/belongings',
  ...ofCase,
  right: 'case.read',
  trace: 'look',
  asks: z.object({ caseId: id }),
  gives: z.object({
    rows: z.array(belonging),
    people: z.array(z.object({ id, name: z.string() })),
    may: z.array(z.string()),
  }),
  refuses: [],
})

export const addBelonging = operation({
  name: 'people.add-belonging',
  does: 'Writes down what someone belongs to and what it gives them.',
  method: 'POST',
  path: '/people/cases/{caseId}/belongings',
  ...ofCase,
  ...change,
  asks: belongingText.extend({ caseId: id, id, personId: id }),
  refuses: ['case-closed', 'not-around', 'until-before-from'],
})

export const changeBelonging = operation({
  name: 'people.change-belonging',
  does: 'Changes what is known of what someone belongs to; an end day ends it.',
  method: 'PUT',
  path: '/people/belongings/{belongingId}',
  ...ofBelonging,
  ...change,
  asks: belongingText.extend({ belongingId: id, version }),
  refuses: ['conflict', 'case-closed', 'until-before-from'],
})
