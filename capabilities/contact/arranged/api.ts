// What may be asked about what an organisation arranged for its notes.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { receipt, versionOrNone } from '../../../core/kit/receipt.ts'
import { noteKindList, templateList } from './model.ts'

/** `id` and `version` are of the list as it stands; version 0 and no id while the shipped one holds. */
const listed = { id: id.nullable(), version: versionOrNone }

export const listNoteKinds = operation({
  name: 'contact.list-note-kinds',
  does: 'Gives the kinds of note of the organisation in their order, the retired ones too.',
  method: 'GET',
  path: '/contact/note-kinds',
  about: 'own',
  right: 'anyone',
  trace: 'look',
  asks: z.object({}),
  gives: z.object({ ...listed, kinds: noteKindList }),
  refuses: [],
})

export const arrangeNoteKinds = operation({
  name: 'contact.arrange-note-kinds',
  does: 'Sets the kinds of note: added, renamed, put in order, retired. Notes keep the word their kind had.',
  method: 'PUT',
  path: '/contact/note-kinds',
  about: 'own',
  right: 'organisation.manage',
  trace: 'change',
  asks: z.object({ id, version: versionOrNone, kinds: noteKindList }),
  gives: receipt,
  refuses: ['conflict', 'kind-twice', 'kind-without-word', 'kind-gone', 'no-kind-left'],
})

export const listTemplates = operation({
  name: 'contact.list-templates',
  does: 'Gives the templates for notes in their order.',
  method: 'GET',
  path: '/contact/templates',
  about: 'own',
  right: 'anyone',
  trace: 'look',
  asks: z.object({}),
  gives: z.object({ ...listed, templates: templateList }),
  refuses: [],
})

export const arrangeTemplates = operation({
  name: 'contact.arrange-templates',
  does: 'Sets the templates for notes: added, changed, put in order, taken away.',
  method: 'PUT',
  path: '/contact/templates',
  about: 'own',
  right: 'organisation.manage',
  trace: 'change',
  asks: z.object({ id, version: versionOrNone, templates: templateList }),
  gives: receipt,
  refuses: ['conflict', 'template-twice'],
})
