// What may be asked about home visits.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { receipt, version } from '../../../core/kit/receipt.ts'
import { moment } from '../note/model.ts'
import { visitAddress, visitPage, visitText, watched } from './model.ts'

const faults = ['needs-company', 'watch-incomplete', 'check-in-too-early', 'not-myself', 'not-a-colleague'] as const

export const visitAddressOf = operation({
  name: 'contact.visit-address',
  does: 'Gives the address for a home visit, or why there is none to give.',
  method: 'GET',
  path: '/contact/cases/{caseId}/visit-address',
  about: { view: 'people.case_file', by: 'caseId' },
  right: 'case.work',
  trace: 'look',
  asks: z.object({ caseId: id }),
  gives: z.object({ address: visitAddress, safeContact: z.string() }),
  refuses: [],
})

export const planVisit = operation({
  name: 'contact.plan-visit',
  does: 'Plans a home visit: an appointment with what to bring and ask, and how the worker stays safe.',
  method: 'POST',
  path: '/contact/cases/{caseId}/visits',
  about: { view: 'people.case_file', by: 'caseId' },
  right: 'case.work',
  trace: 'change',
  asks: visitText.extend({
    caseId: id,
    id,
    title: z.string().trim().min(1).max(200),
    place: z.string().trim().max(300).default(''),
    startsAt: moment,
    endsAt: moment,
  }),
  gives: receipt,
  refuses: ['case-closed', 'ends-before-start', 'too-long', ...faults],
})

export const openVisit = operation({
  name: 'contact.open-visit',
  does: 'Gives the page to prepare a home visit by: who, where, last notes, open tasks and goals, what to bring and ask.',
  method: 'GET',
  path: '/contact/visits/{visitId}',
  about: { view: 'contact.visit', by: 'visitId' },
  right: 'case.read',
  trace: 'look',
  asks: z.object({ visitId: id }),
  gives: visitPage,
  refuses: [],
})

export const changeVisit = operation({
  name: 'contact.change-visit',
  does: 'Changes what to bring and ask on a home visit, and how the worker stays safe.',
  method: 'PUT',
  path: '/contact/visits/{visitId}',
  about: { view: 'contact.visit', by: 'visitId' },
  right: 'case.work',
  trace: 'change',
  asks: visitText.extend({ visitId: id, version }),
  gives: receipt,
  refuses: ['case-closed', 'conflict', ...faults],
})

export const checkIn = operation({
  name: 'contact.check-in',
  does: 'Says that the worker is safely back from a home visit, and which note came of it; for who went, came along or watches.',
  method: 'POST',
  path: '/contact/visits/{visitId}/check-in',
  about: { view: 'contact.visit', by: 'visitId' },
  right: 'case.work',
  trace: 'change',
  asks: z.object({ visitId: id, noteId: id.nullable().default(null) }),
  gives: receipt,
  refuses: ['absent', 'not-your-visit', 'visit-to-come'],
})

export const takeWatch = operation({
  name: 'contact.take-watch',
  does: 'Takes over watching a home visit from a colleague who is away.',
  method: 'POST',
  path: '/contact/visits/{visitId}/watch',
  about: { view: 'contact.visit', by: 'visitId' },
  right: 'case.work',
  trace: 'change',
  asks: z.object({ visitId: id, version }),
  gives: receipt,
  refuses: ['conflict', 'not-myself', 'watch-over', 'watcher-here'],
})

export const listWatched = operation({
  name: 'contact.list-watched',
  does: 'Gives the home visits of today that the asker watches over and whose worker has not checked in, the missed ones first.',
  method: 'GET',
  path: '/contact/visits',
  about: 'many',
  right: 'case.read',
  trace: 'look',
  asks: z.object({}),
  gives: z.object({ rows: z.array(watched) }),
  refuses: [],
  touches: ({ rows }) => [...new Set(rows.map((row) => row.caseId))],
})
