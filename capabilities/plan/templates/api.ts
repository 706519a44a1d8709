// What may be asked about example goals.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { receipt, versionOrNone } from '../../../core/kit/receipt.ts'
import { template, templateText } from './model.ts'
import { shippedCodes } from './rules.ts'

export const listTemplates = operation({
  name: 'plan.list-templates',
  does: 'Gives the example goals with their first steps, as this organisation offers them, by life domain.',
  method: 'GET',
  path: '/plan/templates',
  about: 'many',
  right: 'anyone',
  trace: 'look',
  asks: z.object({}),
  gives: z.object({ rows: z.array(template) }),
  refuses: [],
  // Examples are about nobody.
  touches: () => [],
})

export const saveTemplate = operation({
  name: 'plan.save-template',
  does: 'Changes an example goal, adds one, or takes one out of the list; a shipped one is named by its code.',
  method: 'PUT',
  path: '/plan/templates/{id}',
  about: 'own',
  right: 'organisation.manage',
  trace: 'change',
  asks: templateText.extend({
    id,
    code: z.enum(shippedCodes).nullable().default(null),
    version: versionOrNone,
    hidden: z.boolean().default(false),
  }),
  gives: receipt,
  refuses: ['conflict'],
})
