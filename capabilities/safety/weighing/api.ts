// What may be asked about the tables by which step 4 of the meldcode is weighed.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { receipt, versionOrNone } from '../../../core/kit/receipt.ts'
import { weighingTable, weighingText } from './model.ts'

export const listWeighingTables = operation({
  name: 'safety.list-weighing-tables',
  does: 'Gives the tables of the organisation by which step 4 of the meldcode is weighed, also what is switched off; the five questions come along and are not among them.',
  method: 'GET',
  path: '/safety/weighing-tables',
  about: 'many',
  right: 'anyone',
  trace: 'look',
  asks: z.object({}),
  gives: z.object({ rows: z.array(weighingTable) }),
  refuses: [],
  touches: () => [],
})

export const saveWeighingTable = operation({
  name: 'safety.save-weighing-table',
  does: 'Adds or changes a table of the organisation by which step 4 is weighed; version 0 is the first time. What was weighed before stays as it was asked.',
  method: 'PUT',
  path: '/safety/weighing-tables/{tableId}',
  about: 'many',
  right: 'organisation.manage',
  trace: 'change',
  asks: weighingText.extend({ tableId: id, version: versionOrNone }),
  gives: receipt,
  refuses: ['conflict', 'weighing-without-end', 'weighing-without-report', 'too-many-tables'],
})
