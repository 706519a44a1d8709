// What may be asked about what is going on in a life.
import { z } from 'zod'
import { day } from '../../core/kit/day.ts'
import { id } from '../../core/kit/id.ts'
import { operation } from '../../core/kit/operation.ts'
import { pageAsk, pageOf } from '../../core/kit/page.ts'
import { receipt, versionOrNone } from '../../core/kit/receipt.ts'
import { draft, entryText, lifeDomain, openedDomain, purgedDomain, reason } from './model.ts'

const ofCase = { about: { view: 'people.case_file', by: 'caseId' }, right: 'case.work' } as const

export const listInventory = operation({
  name: 'assessment.list-inventory',
  does: 'Gives the life domains that were opened in a case, with their entries, newest first, what I left half-way, and which domains were purged.',
  method: 'GET',
  path: '/assessment/cases/{caseId}/inventory',
  ...ofCase,
  right: 'case.read',
  trace: 'look',
  asks: z.object({ caseId: id }),
  gives: z.object({ domains: z.array(openedDomain), purged: z.array(purgedDomain), may: z.array(z.string()) }),
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
  refuses: ['case-closed', 'already-purged', 'empty-entry', 'day-to-come'],
})

export const purgeDomain = operation({
  name: 'assessment.purge-domain',
  does: 'Erases all that was written about a life domain that is no longer needed; that it was there, and why it went, stays.',
  final: true,
  method: 'POST',
  path: '/assessment/domains/{lifeDomainId}/purge',
  about: { view: 'assessment.life_domain', by: 'lifeDomainId' },
  right: 'case.work',
  trace: 'change',
  asks: z.object({ lifeDomainId: id, reason }),
  gives: receipt,
  refuses: ['already-purged'],
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
  refuses: ['conflict', 'already-purged'],
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
  asks: z.object(pageAsk),
  gives: pageOf(draft.omit({ body: true }).extend({ caseId: id, personName: z.string(), domain: lifeDomain })),
  refuses: [],
  touches: ({ rows }) => rows.map((row) => row.caseId),
})
