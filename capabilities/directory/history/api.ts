// What may be asked about the history of the sociale kaart, and about when something in it counts as old.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { pageAsk, pageOf } from '../../../core/kit/page.ts'
import { receipt, versionOrNone } from '../../../core/kit/receipt.ts'
import { area, changeLine } from './model.ts'

export const listChanges = operation({
  name: 'directory.list-changes',
  does: 'Gives what was changed about one organisation, service, place or contact, the last first.',
  method: 'GET',
  path: '/directory/changes/{thingId}',
  about: 'many',
  right: 'anyone',
  trace: 'look',
  asks: z.object({ ...pageAsk, thingId: id }),
  gives: pageOf(changeLine),
  refuses: [],
  touches: ({ rows }) => rows.map((row) => row.id),
})

const freshness = z.object({ staleAfterDays: z.int().min(7).max(1000) })

export const openChoices = operation({
  name: 'directory.open-choices',
  does: 'Gives the districts to choose from, the organisations there are, and after how many days something counts as old.',
  method: 'GET',
  path: '/directory/choices',
  about: 'own',
  right: 'anyone',
  trace: 'look',
  asks: z.object({}),
  gives: freshness.extend({
    areas: z.array(area),
    organisations: z.array(z.object({ id, name: z.string() })),
    version: versionOrNone,
  }),
  refuses: [],
})

export const setFreshness = operation({
  name: 'directory.set-freshness',
  does: 'Sets after how many days without a check something counts as old; version 0 is the first time.',
  method: 'PUT',
  path: '/directory/freshness',
  about: 'own',
  right: 'organisation.manage',
  trace: 'change',
  asks: freshness.extend({ version: versionOrNone }),
  gives: receipt,
  refuses: ['conflict'],
})
