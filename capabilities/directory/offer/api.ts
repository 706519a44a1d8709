// What may be asked about services: found by words and choices, opened, changed, checked.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { pageAsk, pageOf } from '../../../core/kit/page.ts'
import { receipt, version } from '../../../core/kit/receipt.ts'
import { contactLine } from '../contact/model.ts'
import { organisationView, placeView } from '../organisation/model.ts'
import { kind, serviceLine, serviceText } from './model.ts'

const code = z.string().regex(/^[a-z-]{1,40}$/)
const ofService = { about: { view: 'directory.service', by: 'serviceId' } } as const
const change = { right: 'directory.edit', trace: 'change', gives: receipt } as const

// By POST, since a search word is never in an address.
export const findServices = operation({
  name: 'directory.find-services',
  does: 'Finds services by words, district, audience, language, kind and what they help with; what is together first.',
  method: 'POST',
  path: '/directory/services/search',
  about: 'many',
  right: 'anyone',
  trace: 'look',
  asks: z.object({
    ...pageAsk,
    words: z.string().trim().max(200).default(''),
    teamId: id.optional(),
    audience: code.optional(),
    language: z
      .string()
      .regex(/^[a-zA-Z-]{2,12}$/)
      .optional(),
    kind: kind.optional(),
    domain: code.optional(),
    /** Only what nobody looked at for long. */
    stale: z.boolean().optional(),
  }),
  gives: pageOf(serviceLine),
  refuses: [],
  touches: ({ rows }) => rows.map((row) => row.id),
})

export const openService = operation({
  name: 'directory.open-service',
  does: 'Gives one service with its organisation, its places, and whom one may call.',
  method: 'GET',
  path: '/directory/services/{serviceId}',
  ...ofService,
  right: 'anyone',
  trace: 'look',
  asks: z.object({ serviceId: id }),
  gives: z.object({
    service: serviceLine,
    organisation: organisationView,
    places: z.array(placeView),
    contacts: z.array(contactLine),
  }),
  refuses: [],
})

const refusesText = ['no-such-organisation', 'no-such-area', 'no-such-place', 'ages-turned'] as const

export const addService = operation({
  name: 'directory.add-service',
  does: 'Adds what an organisation offers to the sociale kaart.',
  method: 'POST',
  path: '/directory/services',
  about: 'own',
  ...change,
  asks: serviceText.extend({ id }),
  refuses: [...refusesText],
})

export const changeService = operation({
  name: 'directory.change-service',
  does: 'Changes what is written of a service.',
  method: 'PUT',
  path: '/directory/services/{serviceId}',
  ...ofService,
  ...change,
  asks: serviceText.extend({ serviceId: id, version }),
  refuses: ['conflict', ...refusesText],
})

export const checkService = operation({
  name: 'directory.check-service',
  does: 'Says that all that is written of a service was looked at today and still holds, its waiting time too.',
  method: 'POST',
  path: '/directory/services/{serviceId}/check',
  ...ofService,
  ...change,
  right: 'anyone',
  asks: z.object({ serviceId: id, version }),
  refuses: ['conflict'],
})

export const removeService = operation({
  name: 'directory.remove-service',
  does: 'Takes a service out of sight, or puts it back.',
  method: 'POST',
  path: '/directory/services/{serviceId}/removal',
  ...ofService,
  ...change,
  asks: z.object({ serviceId: id, version, removed: z.boolean() }),
  refuses: ['conflict'],
})
