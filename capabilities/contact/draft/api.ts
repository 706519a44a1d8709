// What may be asked about drafts. They are their author's alone.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { pageAsk, pageOf } from '../../../core/kit/page.ts'
import { receipt, versionOrNone } from '../../../core/kit/receipt.ts'
import { draft, draftFields, draftLine } from './model.ts'

export const keepDraft = operation({
  name: 'contact.keep-draft',
  does: 'Keeps a text that is not finished; `version` is the one last kept, 0 for a new draft.',
  final: true,
  method: 'PUT',
  path: '/contact/drafts/{draftId}',
  about: 'own',
  right: 'case.work',
  trace: 'change',
  asks: z.object({
    draftId: id,
    version: versionOrNone,
    caseId: id.nullable().default(null),
    body: z.string().max(20_000),
    fields: draftFields.default({}),
  }),
  gives: receipt,
  refuses: ['conflict', 'absent'],
})

export const listDrafts = operation({
  name: 'contact.list-drafts',
  does: 'Gives the drafts of the asker, the latest first.',
  method: 'GET',
  path: '/contact/drafts',
  about: 'many',
  right: 'case.read',
  trace: 'look',
  asks: z.object(pageAsk),
  gives: pageOf(draftLine),
  refuses: [],
  touches: ({ rows }) => rows.flatMap((row) => row.caseId ?? []),
})

export const openDraft = operation({
  name: 'contact.open-draft',
  does: 'Gives a draft as it was last kept.',
  method: 'GET',
  path: '/contact/drafts/{draftId}',
  about: { view: 'contact.draft', by: 'draftId' },
  right: 'case.read',
  trace: 'look',
  asks: z.object({ draftId: id }),
  gives: draft,
  refuses: [],
})

export const dropDraft = operation({
  name: 'contact.drop-draft',
  does: 'Throws a draft away.',
  final: true,
  method: 'DELETE',
  path: '/contact/drafts/{draftId}',
  about: { view: 'contact.draft', by: 'draftId' },
  right: 'case.work',
  trace: 'change',
  asks: z.object({ draftId: id }),
  gives: receipt,
  refuses: [],
})
