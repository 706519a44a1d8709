// What may be asked about instruments: choosing and filling in with someone, and what a beheerder arranges.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { pageAsk, pageOf } from '../../../core/kit/page.ts'
import { receipt, version, versionOrNone } from '../../../core/kit/receipt.ts'
import { lifeDomain, reason } from '../model.ts'
import { answers, definition, filledBy, filledIn, filling, instrument, instrumentCode, managed, offered } from './model.ts'

const ofCase = { about: { view: 'people.case_file', by: 'caseId' }, right: 'case.work' } as const
const ofOrganisation = { about: 'many', right: 'organisation.manage' } as const

export const listFilledIn = operation({
  name: 'assessment.list-filled-in',
  does: 'Gives what was filled in with someone, newest first, with the questions as they were, the scores, and what can be chosen.',
  method: 'GET',
  path: '/assessment/cases/{caseId}/filled-in',
  ...ofCase,
  right: 'case.read',
  trace: 'look',
  asks: z.object({ caseId: id }),
  gives: z.object({
    rows: z.array(filledIn),
    instruments: z.array(instrument),
    offered: z.array(offered),
    may: z.array(z.string()),
  }),
  refuses: [],
})

export const openInstrument = operation({
  name: 'assessment.open-instrument',
  does: 'Gives an instrument to fill in for a case, with the life domains it may ask about and what I left half-way.',
  method: 'GET',
  path: '/assessment/cases/{caseId}/instruments/{code}',
  ...ofCase,
  trace: 'look',
  asks: z.object({ caseId: id, code: instrumentCode }),
  gives: z.object({
    instrument,
    opened: z.array(lifeDomain),
    filling: filling.nullable(),
    last: filledIn.nullable(),
    personName: z.string(),
  }),
  refuses: ['not-offered'],
})

export const fillIn = operation({
  name: 'assessment.fill-in',
  does: 'Keeps what someone answered on a day, on the version of the instrument that was asked.',
  method: 'POST',
  path: '/assessment/cases/{caseId}/filled-in',
  ...ofCase,
  trace: 'change',
  asks: z.object({ caseId: id, id, instrumentId: id, filledOn: day, filledBy, answers }),
  gives: receipt,
  refuses: ['case-closed', 'not-offered', 'day-to-come', 'empty-entry', 'answers-do-not-fit', 'domain-not-open'],
})

export const withdrawFilledIn = operation({
  name: 'assessment.withdraw-filled-in',
  does: 'Says that something filled in does not count, and why; it stays to be read.',
  method: 'POST',
  path: '/assessment/filled-in/{filledInId}/withdraw',
  about: { view: 'assessment.filled_in', by: 'filledInId' },
  right: 'case.work',
  trace: 'change',
  asks: z.object({ filledInId: id, version, reason }),
  gives: receipt,
  refuses: ['conflict', 'case-closed'],
})

export const keepFilling = operation({
  name: 'assessment.keep-filling',
  does: 'Keeps a list that is not finished, for its author alone. Version 0 is the first time.',
  final: true,
  method: 'PUT',
  path: '/assessment/cases/{caseId}/fillings/{id}',
  ...ofCase,
  trace: 'change',
  asks: z.object({ caseId: id, id, instrumentId: id, version: versionOrNone, body: z.string().min(1).max(20_000) }),
  gives: receipt,
  refuses: ['conflict', 'not-offered'],
})

export const dropFilling = operation({
  name: 'assessment.drop-filling',
  does: 'Throws away a list of my own that is not finished.',
  final: true,
  method: 'POST',
  path: '/assessment/fillings/{id}/drop',
  about: { view: 'assessment.filling', by: 'id' },
  right: 'case.work',
  trace: 'change',
  asks: z.object({ id }),
  gives: receipt,
  refuses: [],
})

export const listFillings = operation({
  name: 'assessment.list-fillings',
  does: 'Gives the lists I left half-way, the last touched first.',
  method: 'GET',
  path: '/assessment/fillings',
  about: 'own',
  right: 'case.work',
  trace: 'look',
  asks: z.object(pageAsk),
  gives: pageOf(
    filling.omit({ body: true, instrumentId: true }).extend({
      caseId: id,
      personName: z.string(),
      code: instrumentCode,
      title: z.string(),
    }),
  ),
  refuses: [],
  touches: ({ rows }) => rows.map((row) => row.caseId),
})

export const listInstruments = operation({
  name: 'assessment.list-instruments',
  does: 'Gives every instrument of the organisation in its last version, with whether it is offered.',
  method: 'GET',
  path: '/assessment/instruments',
  ...ofOrganisation,
  trace: 'look',
  asks: z.object({}),
  gives: z.object({ rows: z.array(managed) }),
  refuses: [],
  touches: () => [],
})

export const switchInstrument = operation({
  name: 'assessment.switch-instrument',
  does: 'Offers an instrument to the workers, or no longer. Version 0 is the first time.',
  method: 'PUT',
  path: '/assessment/instruments/{code}/switch',
  ...ofOrganisation,
  trace: 'change',
  asks: z.object({ code: instrumentCode, id, on: z.boolean(), version: versionOrNone }),
  gives: receipt,
  refuses: ['conflict', 'not-known'],
})

export const saveInstrument = operation({
  name: 'assessment.save-instrument',
  does: 'Keeps a new instrument, or a new version of one; what was filled in before keeps the version it had.',
  method: 'POST',
  path: '/assessment/instruments',
  ...ofOrganisation,
  trace: 'change',
  asks: z.object({
    id,
    definition,
    /** Number of the version it was made from; 0 for a new instrument. */
    version: versionOrNone,
    /** On what ground a text of others may be used. */
    permission: z.string().trim().max(1000).default(''),
  }),
  gives: receipt,
  refuses: ['conflict', 'definition-faulty', 'permission-missing'],
  bodyLimit: 300_000,
})
