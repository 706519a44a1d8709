// What may be asked about looks in a closed folder.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { receipt } from '../../../core/kit/receipt.ts'

export const releaseLooks = operation({
  name: 'safety.release-looks',
  does: 'Lets who looked in a closed folder until now be told in the list that the person of the case may get, which tells that there is one.',
  method: 'POST',
  path: '/safety/folders/{folderId}/looks/release',
  about: { view: 'safety.folder', by: 'folderId' },
  right: 'safety.work',
  trace: 'change',
  final: true,
  asks: z.object({ folderId: id, id }),
  gives: receipt,
  refuses: ['case-unseen'],
})
