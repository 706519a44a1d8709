// What may be asked of settings: the look of an organisation, and the lists someone keeps.
import { z } from 'zod'
import { id } from '../../core/kit/id.ts'
import { operation } from '../../core/kit/operation.ts'
import { receipt, versionOrNone } from '../../core/kit/receipt.ts'
import { choices, keptList, look, place } from './model.ts'

export const openLook = operation({
  name: 'settings.open-look',
  does: 'Gives how the pages look in this organisation; version 0 while nobody chose.',
  method: 'GET',
  path: '/settings/look',
  about: 'own',
  right: 'anyone',
  trace: 'look',
  asks: z.object({}),
  gives: z.object({ look, version: versionOrNone }),
  refuses: [],
})

export const changeLook = operation({
  name: 'settings.change-look',
  does: 'Chooses how the pages look in this organisation; version 0 is the first time.',
  method: 'PUT',
  path: '/settings/look',
  about: 'own',
  right: 'organisation.manage',
  trace: 'change',
  asks: z.object({ look, version: versionOrNone }),
  gives: receipt,
  refuses: ['conflict'],
})

export const listKept = operation({
  name: 'settings.list-kept',
  does: 'Gives the lists I keep of one page, by name.',
  method: 'POST',
  path: '/settings/kept-lists/of-page',
  about: 'own',
  right: 'anyone',
  trace: 'look',
  asks: z.object({ place }),
  gives: z.object({ rows: z.array(keptList) }),
  refuses: [],
})

/** A page with more kept lists than this helps nobody. */
export const mostKept = 30

export const keepList = operation({
  name: 'settings.keep-list',
  does: 'Keeps a list as I filtered it, under a name.',
  method: 'POST',
  path: '/settings/kept-lists',
  about: 'own',
  right: 'anyone',
  trace: 'change',
  asks: z.object({ id, place, name: z.string().trim().min(1).max(60), choices }),
  gives: receipt,
  refuses: ['too-many-kept'],
})

export const dropList = operation({
  name: 'settings.drop-list',
  does: 'Throws away a list I kept.',
  method: 'DELETE',
  path: '/settings/kept-lists/{listId}',
  about: { view: 'settings.kept_list', by: 'listId' },
  right: 'anyone',
  trace: 'change',
  asks: z.object({ listId: id }),
  gives: receipt,
  refuses: [],
})
