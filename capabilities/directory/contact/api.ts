// What may be asked about the address book: professionals and desks, kept up by everyone at work.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { pageAsk, pageOf } from '../../../core/kit/page.ts'
import { receipt, version } from '../../../core/kit/receipt.ts'
import { contactLine, contactText } from './model.ts'

const ofContact = { about: { view: 'directory.contact', by: 'contactId' } } as const
const change = { right: 'anyone', trace: 'change', gives: receipt } as const
const refusesText = ['no-such-organisation', 'no-such-area'] as const

// By POST, since a search word is never in an address.
export const findContacts = operation({
  name: 'directory.find-contacts',
  does: 'Finds contacts of the address book by words: name, role, organisation.',
  method: 'POST',
  path: '/directory/contacts/search',
  about: 'many',
  right: 'anyone',
  trace: 'look',
  asks: z.object({ ...pageAsk, words: z.string().trim().max(200).default(''), teamId: id.optional() }),
  gives: pageOf(contactLine),
  refuses: [],
  touches: ({ rows }) => rows.map((row) => row.id),
})

export const openContact = operation({
  name: 'directory.open-contact',
  does: 'Gives one contact of the address book.',
  method: 'GET',
  path: '/directory/contacts/{contactId}',
  ...ofContact,
  right: 'anyone',
  trace: 'look',
  asks: z.object({ contactId: id }),
  gives: contactLine,
  refuses: [],
})

export const addContact = operation({
  name: 'directory.add-contact',
  does: 'Adds a professional or a desk to the address book of all.',
  method: 'POST',
  path: '/directory/contacts',
  about: 'own',
  ...change,
  asks: contactText.extend({ id }),
  refuses: [...refusesText],
})

export const changeContact = operation({
  name: 'directory.change-contact',
  does: 'Changes what is written of a contact.',
  method: 'PUT',
  path: '/directory/contacts/{contactId}',
  ...ofContact,
  ...change,
  asks: contactText.extend({ contactId: id, version }),
  refuses: ['conflict', ...refusesText],
})

export const checkContact = operation({
  name: 'directory.check-contact',
  does: 'Says that a contact was looked at today and still holds.',
  method: 'POST',
  path: '/directory/contacts/{contactId}/check',
  ...ofContact,
  ...change,
  asks: z.object({ contactId: id, version }),
  refuses: ['conflict'],
})

export const removeContact = operation({
  name: 'directory.remove-contact',
  does: 'Takes a contact out of the address book, or puts it back.',
  method: 'POST',
  path: '/directory/contacts/{contactId}/removal',
  ...ofContact,
  ...change,
  asks: z.object({ contactId: id, version, removed: z.boolean() }),
  refuses: ['conflict'],
})
