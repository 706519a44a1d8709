// What may be asked about a referral or report that is half written. It is its author's alone.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { receipt, version, versionOrNone } from '../../../core/kit/receipt.ts'
import { draftKind } from './model.ts'

const ofCase = { about: { view: 'people.case_file', by: 'caseId' }, right: 'case.work' } as const

export const openDraft = operation({
  name: 'sharing.open-draft',
  does: 'Gives what the asker wrote so far of a referral or report for a case; null where nothing was.',
  method: 'GET',
  path: '/sharing/cases/{caseId}/drafts/{kind}',
  ...ofCase,
  trace: 'look',
  asks: z.object({ caseId: id, kind: draftKind }),
  gives: z.object({ draft: z.object({ body: z.string(), version }).nullable() }),
  refuses: [],
})

export const saveDraft = operation({
  name: 'sharing.save-draft',
  does: 'Saves what the asker wrote so far of a referral or report for a case; an empty text throws it away.',
  final: true,
  method: 'PUT',
  path: '/sharing/cases/{caseId}/drafts/{kind}',
  ...ofCase,
  trace: 'change',
  asks: z.object({ caseId: id, kind: draftKind, version: versionOrNone, body: z.string().max(100_000) }),
  gives: receipt,
  refuses: ['conflict', 'case-closed'],
})
