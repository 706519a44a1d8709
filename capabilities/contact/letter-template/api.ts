// What may be asked about templates of letters and the look of the organisation.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { pageAsk, pageOf } from '../../../core/kit/page.ts'
import { receipt, version, versionOrNone } from '../../../core/kit/receipt.ts'
import { look, shippedTemplate, template, templateText } from './model.ts'

const arrange = { about: 'own', right: 'organisation.manage', trace: 'change', gives: receipt } as const

export const listTemplates = operation({
  name: 'contact.list-letter-templates',
  does: 'Gives the templates of the organisation: those that came along, in its own wording where it has one, and its own.',
  method: 'GET',
  path: '/contact/letter-templates',
  about: 'own',
  right: 'anyone',
  trace: 'look',
  asks: z.object({}),
  gives: z.object({ templates: z.array(template), look, lookVersion: versionOrNone }),
  refuses: [],
})

export const saveTemplate = operation({
  name: 'contact.save-letter-template',
  does: 'Adds a template or changes one; what it said before stays as a version.',
  method: 'PUT',
  path: '/contact/letter-templates/{id}',
  ...arrange,
  asks: templateText.extend({ id, shipped: shippedTemplate.nullable().default(null), version: versionOrNone }),
  refuses: ['conflict', 'unknown-field'],
})

export const listTemplateVersions = operation({
  name: 'contact.list-letter-template-versions',
  does: 'Gives what a template says and said before, the newest version first.',
  method: 'GET',
  path: '/contact/letter-templates/{templateId}/versions',
  about: 'own',
  right: 'organisation.manage',
  trace: 'look',
  asks: z.object({ ...pageAsk, templateId: id }),
  gives: pageOf(
    z.object({ version, title: z.string(), subject: z.string(), body: z.string(), byName: z.string(), at: z.string() }),
  ),
  refuses: [],
})

export const saveLook = operation({
  name: 'contact.save-letter-look',
  does: 'Arranges how letters of the organisation look: name, address, colour, small print and the neutral sender.',
  method: 'PUT',
  path: '/contact/letter-look',
  ...arrange,
  asks: look.extend({ version: versionOrNone }),
  refuses: ['conflict', 'colour-too-light'],
})
