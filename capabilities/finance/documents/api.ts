// What may be asked about papers, and about what an organisation arranges for debt counselling.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { pageAsk, pageOf } from '../../../core/kit/page.ts'
import { receipt, version, versionOrNone } from '../../../core/kit/receipt.ts'
import { decisionWeeks, document, documentCode, documentEntry, documentKinds } from './model.ts'

const ofCase = { view: 'people.case_file', by: 'caseId' } as const

export const listDocuments = operation({
  name: 'finance.list-documents',
  does: 'Gives how it stands with each paper that debt counselling takes in a case, what lacks first.',
  method: 'GET',
  path: '/finance/cases/{caseId}/documents',
  about: ofCase,
  right: 'case.read',
  trace: 'look',
  asks: z.object({ caseId: id }),
  gives: z.object({
    documents: z.array(document),
    may: z.array(z.string()),
  }),
  refuses: [],
})

export const listPapersPost = operation({
  name: 'finance.list-papers-post',
  does: 'Gives the letters in the post of a case that a paper may have come in with, the last first.',
  method: 'GET',
  path: '/finance/cases/{caseId}/papers-post',
  about: ofCase,
  right: 'case.read',
  trace: 'look',
  asks: z.object({ ...pageAsk, caseId: id }),
  gives: pageOf(z.object({ id, sender: z.string(), receivedOn: day })),
  refuses: [],
})

export const putDocument = operation({
  name: 'finance.put-document',
  does: 'Notes how it stands with one paper: missing, asked, here, or not needed with the reason; version null for the first time.',
  method: 'PUT',
  path: '/finance/cases/{caseId}/documents/{code}',
  about: ofCase,
  right: 'money.work',
  trace: 'change',
  asks: documentEntry.extend({ caseId: id, code: documentCode, version: version.nullable().default(null) }),
  gives: receipt,
  refuses: ['absent', 'case-closed', 'conflict', 'not-yet-happened', 'because-needed'],
})

export const openDebtHelp = operation({
  name: 'finance.open-debt-help',
  does: 'Gives in how many weeks the organisation decides and which papers it asks, those set aside too; version 0 is the shipped list.',
  method: 'GET',
  path: '/finance/debt-help',
  about: 'own',
  right: 'anyone',
  trace: 'look',
  asks: z.object({}),
  gives: z.object({ version: versionOrNone, decisionWeeks, documents: documentKinds }),
  refuses: [],
})

export const arrangeDebtHelp = operation({
  name: 'finance.arrange-debt-help',
  does: 'Sets in how many weeks the organisation decides and which papers it asks; what was before stays on record.',
  method: 'PUT',
  path: '/finance/debt-help',
  about: 'own',
  right: 'organisation.manage',
  trace: 'change',
  asks: z.object({ version: versionOrNone, decisionWeeks, documents: documentKinds }),
  gives: receipt,
  refuses: ['conflict', 'document-twice', 'document-without-word', 'document-gone'],
})
