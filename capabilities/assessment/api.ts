// What may be asked about what is going on in a life.
import { z } from 'zod'
import { day } from '../../core/kit/day.ts'
import { id } from '../../core/kit/id.ts'
import { operation } from '../../core/kit/operation.ts'
import { receipt, version, versionOrNone } from '../../core/kit/receipt.ts'
import { draft, entryText, lifeDomain, openedDomain, ownScore, readiness, reason, saidTo, spokenNo } from './model.ts'

const ofCase = { about: { view: 'people.case_file', by: 'caseId' }, right: 'case.work' } as const

export const listInventory = operation({
  name: 'assessment.list-inventory',
  does: 'Gives the life domains that were opened in a case, with their entries, newest first, and what I left half-way.',
  method: 'GET',
  path: '/assessment/cases/{caseId}/inventory',
  ...ofCase,
  right: 'case.read',
  trace: 'look',
  asks: z.object({ caseId: id }),
  gives: z.object({ domains: z.array(openedDomain), may: z.array(z.string()) }),
  refuses: [],
})

export const openDomain = operation({
  name: 'assessment.open-domain',
  does: 'Opens a life domain in a case, with the reason why it is needed.',
  method: 'POST',
  path: '/assessment/cases/{caseId}/domains',
  ...ofCase,
  trace: 'change',
  asks: z.object({ caseId: id, id, domain: lifeDomain, reason }),
  gives: receipt,
  refuses: ['case-closed', 'domain-open'],
})

export const addEntry = operation({
  name: 'assessment.add-entry',
  does: 'Writes down how it stands in a life domain on one day; earlier entries stay.',
  method: 'POST',
  path: '/assessment/domains/{lifeDomainId}/entries',
  about: { view: 'assessment.life_domain', by: 'lifeDomainId' },
  right: 'case.work',
  trace: 'change',
  asks: entryText.extend({ lifeDomainId: id, id, seenOn: day }),
  gives: receipt,
  refuses: ['case-closed', 'empty-entry', 'day-to-come'],
})

export const keepDraft = operation({
  name: 'assessment.keep-draft',
  does: 'Keeps an entry that is not finished, for its author alone. Version 0 is the first time.',
  final: true,
  method: 'PUT',
  path: '/assessment/domains/{lifeDomainId}/drafts/{id}',
  about: { view: 'assessment.life_domain', by: 'lifeDomainId' },
  right: 'case.work',
  trace: 'change',
  asks: z.object({ lifeDomainId: id, id, version: versionOrNone, body: z.string().min(1).max(20_000) }),
  gives: receipt,
  refuses: ['conflict'],
})

export const dropDraft = operation({
  name: 'assessment.drop-draft',
  does: 'Throws away an entry of my own that is not finished.',
  final: true,
  method: 'POST',
  path: '/assessment/drafts/{id}/drop',
  about: { view: 'assessment.draft', by: 'id' },
  right: 'case.work',
  trace: 'change',
  asks: z.object({ id }),
  gives: receipt,
  refuses: [],
})

export const listDrafts = operation({
  name: 'assessment.list-drafts',
  does: 'Gives the entries I left half-way, the last touched first.',
  method: 'GET',
  path: '/assessment/drafts',
  about: 'own',
  right: 'case.work',
  trace: 'look',
  asks: z.object({}),
  gives: z.object({
    rows: z.array(draft.omit({ body: true }).extend({ caseId: id, personName: z.string(), domain: lifeDomain })),
  }),
  refuses: [],
  touches: ({ rows }) => rows.map((row) => row.caseId),
})

export const listReadiness = operation({
  name: 'assessment.list-readiness',
  does: 'Gives what someone wants and how much, over time, and to what someone said no.',
  method: 'GET',
  path: '/assessment/cases/{caseId}/readiness',
  ...ofCase,
  right: 'case.read',
  trace: 'look',
  asks: z.object({ caseId: id }),
  gives: z.object({ asked: z.array(readiness), spoken: z.array(spokenNo), may: z.array(z.string()) }),
  refuses: [],
})

export const noteReadiness = operation({
  name: 'assessment.note-readiness',
  does: 'Writes down why someone wants a change, in their own words, and how willing they are from 0 to 10.',
  method: 'POST',
  path: '/assessment/cases/{caseId}/readiness',
  ...ofCase,
  trace: 'change',
  asks: z.object({
    caseId: id,
    id,
    askedOn: day,
    ownReasons: z.string().trim().max(2000).default(''),
    willingness: ownScore.default(null),
  }),
  gives: receipt,
  refuses: ['case-closed', 'empty-entry', 'day-to-come'],
})

export const noteNo = operation({
  name: 'assessment.note-no',
  does: 'Writes down that someone said no to registration, to a plan or to help, and how they can come back.',
  method: 'POST',
  path: '/assessment/cases/{caseId}/noes',
  ...ofCase,
  trace: 'change',
  asks: z.object({ caseId: id, id, saidTo, saidOn: day, ownWords: z.string().trim().max(2000).default(''), wayBack: reason }),
  gives: receipt,
  refuses: ['day-to-come', 'no-stands'],
})

export const takeBackNo = operation({
  name: 'assessment.take-back-no',
  does: 'Writes down that someone came back on a no.',
  method: 'POST',
  path: '/assessment/noes/{spokenNoId}/take-back',
  about: { view: 'assessment.spoken_no', by: 'spokenNoId' },
  right: 'case.work',
  trace: 'change',
  asks: z.object({ spokenNoId: id, version, on: day, note: z.string().trim().max(1000).default('') }),
  gives: receipt,
  refuses: ['conflict', 'day-to-come'],
})
