// What may be asked about what one did just now.
import { z } from 'zod'
import { id } from '../../core/kit/id.ts'
import { operation } from '../../core/kit/operation.ts'
import { receipt } from '../../core/kit/receipt.ts'
import { act } from './model.ts'

export const listMine = operation({
  name: 'undo.list-mine',
  does: 'Gives what I changed in the last ten minutes and can take back, the latest first, at most 50.',
  method: 'GET',
  path: '/undo/mine',
  about: 'own',
  right: 'anyone',
  trace: 'look',
  asks: z.object({}),
  gives: z.object({ rows: z.array(act) }),
  refuses: [],
})

export const takeBack = operation({
  name: 'undo.take-back',
  does: 'Takes back one act of mine of the last ten minutes, whole or not at all.',
  method: 'POST',
  path: '/undo/mine/{actId}',
  about: 'own',
  right: 'anyone',
  trace: 'change',
  asks: z.object({ actId: id }),
  gives: receipt,
  refuses: ['no-way-back'],
})
