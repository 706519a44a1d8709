// What may be asked about services and the ground that comes with them.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { receipt, version, versionOrNone } from '../../../core/kit/receipt.ts'
import { serviceCode, serviceList } from './model.ts'

export const listServices = operation({
  name: 'people.list-services',
  does: 'Gives the services of the organisation with the ground of each, those set aside too; version 0 is the shipped list.',
  method: 'GET',
  path: '/people/services',
  about: 'own',
  right: 'anyone',
  trace: 'look',
  asks: z.object({}),
  gives: z.object({ version: versionOrNone, services: serviceList }),
  refuses: [],
})

export const arrangeServices = operation({
  name: 'people.arrange-services',
  does: 'Sets the services of the organisation and the ground of each: added, changed, set aside. What it was before stays on record.',
  method: 'PUT',
  path: '/people/services',
  about: 'own',
  right: 'organisation.manage',
  trace: 'change',
  asks: z.object({ version: versionOrNone, services: serviceList }),
  gives: receipt,
  refuses: ['conflict', 'service-twice', 'service-without-word', 'service-gone', 'no-usual-service', 'ground-not-settled'],
})

export const setService = operation({
  name: 'people.set-service',
  does: 'Says for which service a case is held, and so on which ground; where another one stood, with why.',
  method: 'POST',
  path: '/people/cases/{caseId}/service',
  about: { view: 'people.case_file', by: 'caseId' },
  right: 'case.work',
  trace: 'change',
  asks: z.object({ caseId: id, version, id, service: serviceCode, reason: z.string().trim().max(500).default('') }),
  gives: receipt,
  refuses: ['conflict', 'unknown-service', 'service-reason-missing', 'same-service'],
})
