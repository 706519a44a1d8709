// What may be asked about what people are told of procedure, rights and complaint.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { receipt, version, versionOrNone } from '../../../core/kit/receipt.ts'
import { given, item, itemCode, itemText, language, line, ways } from './model.ts'

const ofCase = { about: { view: 'people.case_file', by: 'caseId' }, right: 'case.work' } as const
const ofOrganisation = { about: 'many', right: 'organisation.manage' } as const

export const listInformation = operation({
  name: 'assessment.list-information',
  does: 'Gives what someone should be told with its words, what they were told and when, and what is still to come.',
  method: 'GET',
  path: '/assessment/cases/{caseId}/information',
  ...ofCase,
  right: 'case.read',
  trace: 'look',
  asks: z.object({ caseId: id }),
  gives: z.object({
    lines: z.array(line),
    people: z.array(z.string()),
    languages: z.array(z.string()),
    may: z.array(z.string()),
  }),
  refuses: [],
})

export const giveInformation = operation({
  name: 'assessment.give-information',
  does: 'Writes down that someone was told one or more things: when, in which language, how and to whom.',
  method: 'POST',
  path: '/assessment/cases/{caseId}/information',
  ...ofCase,
  trace: 'change',
  asks: z.object({
    caseId: id,
    /** One row for each thing; ids are made by whoever tells. */
    rows: z
      .array(z.object({ id, code: itemCode }))
      .min(1)
      .max(20),
    ...given.pick({ givenOn: true, toName: true }).shape,
    language,
    way: z.enum(ways),
    note: z.string().trim().max(1000).default(''),
  }),
  gives: receipt,
  refuses: ['case-closed', 'day-to-come', 'not-on-the-list'],
})

export const withdrawInformation = operation({
  name: 'assessment.withdraw-information',
  does: 'Says that something was not told after all; that it was written down stays.',
  method: 'POST',
  path: '/assessment/information-given/{informationGivenId}/withdraw',
  about: { view: 'assessment.information_given', by: 'informationGivenId' },
  right: 'case.work',
  trace: 'change',
  asks: z.object({ informationGivenId: id, version }),
  gives: receipt,
  refuses: ['conflict'],
})

export const listUntold = operation({
  name: 'assessment.list-untold',
  does: 'Gives the people of my cases of the last three months who were not told in time what they should be, the longest first.',
  method: 'GET',
  path: '/assessment/untold',
  about: 'own',
  right: 'case.work',
  trace: 'look',
  asks: z.object({}),
  gives: z.object({
    rows: z.array(z.object({ caseId: id, personName: z.string(), openedOn: day, titles: z.array(z.string()) })),
    /** Whether there are more than are given. */
    more: z.boolean(),
  }),
  refuses: [],
  touches: ({ rows }) => rows.map((row) => row.caseId),
})

export const listInformationItems = operation({
  name: 'assessment.list-information-items',
  does: 'Gives the list of what everybody should be told, also what is switched off.',
  method: 'GET',
  path: '/assessment/information-items',
  ...ofOrganisation,
  trace: 'look',
  asks: z.object({}),
  gives: z.object({ rows: z.array(item) }),
  refuses: [],
  touches: () => [],
})

export const saveInformationItem = operation({
  name: 'assessment.save-information-item',
  does: 'Changes or adds one thing that everybody should be told. Version 0 is the first time.',
  method: 'PUT',
  path: '/assessment/information-items/{code}',
  ...ofOrganisation,
  trace: 'change',
  asks: itemText.extend({ id, version: versionOrNone }),
  gives: receipt,
  refuses: ['conflict'],
})
