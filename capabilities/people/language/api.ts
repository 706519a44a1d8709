// What may be asked about culture, language and interpreters.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { receipt, version, versionOrNone } from '../../../core/kit/receipt.ts'
import { cultureText, interpretingText, languageView } from './model.ts'

const ofCase = { about: { view: 'people.case_file', by: 'caseId' } } as const
const ofInterpreting = { about: { view: 'people.interpreting', by: 'interpretingId' } } as const
const change = { right: 'case.work', trace: 'change', gives: receipt } as const

export const openLanguage = operation({
  name: 'people.open-language',
  does: 'Gives what was written down of culture and language of the people of a case, and the interpreters booked and logged.',
  method: 'GET',
  path: '/people/cases/{caseId}/language',
  ...ofCase,
  right: 'case.read',
  trace: 'look',
  asks: z.object({ caseId: id }),
  gives: languageView,
  refuses: [],
})

export const writeCulture = operation({
  name: 'people.write-culture',
  does: 'Writes down, with the person, what matters in contact, who decides, language, interpreter and days that count.',
  method: 'PUT',
  path: '/people/cases/{caseId}/culture',
  ...ofCase,
  ...change,
  asks: cultureText.extend({ caseId: id, id, personId: id, version: versionOrNone }),
  refuses: ['conflict', 'case-closed', 'not-around', 'day-to-come'],
})

export const bookInterpreter = operation({
  name: 'people.book-interpreter',
  does: 'Books an interpreter, or logs one who was there; a child or partner never is one.',
  method: 'POST',
  path: '/people/cases/{caseId}/interpreters',
  ...ofCase,
  ...change,
  asks: interpretingText.extend({ caseId: id, id }),
  refuses: ['case-closed', 'kin-interprets', 'not-held-yet'],
})

export const changeInterpreter = operation({
  name: 'people.change-interpreter',
  does: 'Changes a booking, or says how it went: held, not there, cancelled.',
  method: 'PUT',
  path: '/people/interpreters/{interpretingId}',
  ...ofInterpreting,
  ...change,
  asks: interpretingText.extend({ interpretingId: id, version }),
  refuses: ['conflict', 'case-closed', 'kin-interprets', 'not-held-yet'],
})
