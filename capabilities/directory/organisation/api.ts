// What may be asked about organisations of the sociale kaart and their places.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { receipt, version } from '../../../core/kit/receipt.ts'
import { contactLine } from '../contact/model.ts'
import { serviceLine } from '../offer/model.ts'
import { organisationText, organisationView, placeText, placeView } from './model.ts'

const ofOrganisation = { about: { view: 'directory.organisation', by: 'organisationId' } } as const
const ofPlace = { about: { view: 'directory.place', by: 'placeId' } } as const
const change = { right: 'directory.edit', trace: 'change', gives: receipt } as const

export const openOrganisation = operation({
  name: 'directory.open-organisation',
  does: 'Gives one organisation with its services, places and contacts.',
  method: 'GET',
  path: '/directory/organisations/{organisationId}',
  ...ofOrganisation,
  right: 'anyone',
  trace: 'look',
  asks: z.object({ organisationId: id }),
  gives: z.object({
    organisation: organisationView,
    services: z.array(serviceLine),
    places: z.array(placeView),
    contacts: z.array(contactLine),
  }),
  refuses: [],
})

export const addOrganisation = operation({
  name: 'directory.add-organisation',
  does: 'Adds an organisation to the sociale kaart.',
  method: 'POST',
  path: '/directory/organisations',
  about: 'own',
  ...change,
  asks: organisationText.extend({ id }),
  refuses: [],
})

export const changeOrganisation = operation({
  name: 'directory.change-organisation',
  does: 'Changes the name, description or details of an organisation.',
  method: 'PUT',
  path: '/directory/organisations/{organisationId}',
  ...ofOrganisation,
  ...change,
  asks: organisationText.extend({ organisationId: id, version }),
  refuses: ['conflict'],
})

export const checkOrganisation = operation({
  name: 'directory.check-organisation',
  does: 'Says that all that is written of an organisation was looked at today and still holds.',
  method: 'POST',
  path: '/directory/organisations/{organisationId}/check',
  ...ofOrganisation,
  ...change,
  right: 'anyone',
  asks: z.object({ organisationId: id, version }),
  refuses: ['conflict'],
})

export const removeOrganisation = operation({
  name: 'directory.remove-organisation',
  does: 'Takes an organisation out of sight with all it offers, or puts it back.',
  method: 'POST',
  path: '/directory/organisations/{organisationId}/removal',
  ...ofOrganisation,
  ...change,
  asks: z.object({ organisationId: id, version, removed: z.boolean() }),
  refuses: ['conflict'],
})

export const addPlace = operation({
  name: 'directory.add-place',
  does: 'Adds a place where an organisation can be found.',
  method: 'POST',
  path: '/directory/organisations/{organisationId}/places',
  ...ofOrganisation,
  ...change,
  asks: placeText.extend({ organisationId: id, id }),
  refuses: ['no-such-area'],
})

export const changePlace = operation({
  name: 'directory.change-place',
  does: 'Changes the address of a place, or how one gets in.',
  method: 'PUT',
  path: '/directory/places/{placeId}',
  ...ofPlace,
  ...change,
  asks: placeText.extend({ placeId: id, version }),
  refuses: ['conflict', 'no-such-area'],
})

export const removePlace = operation({
  name: 'directory.remove-place',
  does: 'Takes a place out of sight, or puts it back.',
  method: 'POST',
  path: '/directory/places/{placeId}/removal',
  ...ofPlace,
  ...change,
  asks: z.object({ placeId: id, version, removed: z.boolean() }),
  refuses: ['conflict'],
})
