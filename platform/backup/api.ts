// What may be asked about backups: how they stand. Making and putting back is done on the machine itself, never from a page.
import { z } from 'zod'
import { operation } from '../../core/kit/operation.ts'
import { putBack, standing } from './model.ts'

export const openStanding = operation({
  name: 'backup.open-standing',
  does: 'Gives when the last backup of this machine was made and the last drill was done, how large and how long, and whether either is late or failed.',
  method: 'GET',
  path: '/backup/standing',
  about: 'own',
  right: 'organisation.manage',
  trace: 'look',
  asks: z.object({}),
  gives: z.object({
    backup: standing,
    drill: standing,
    /** After so many days a backup does not open any more. */
    days: z.number().int().positive(),
    putBack: putBack.nullable(),
  }),
  refuses: [],
})

export const openPutBack = operation({
  name: 'backup.open-put-back',
  does: 'Gives whether a backup was put back on this machine in the last weeks, of which moment it was, and what was written down since that moment and is gone by it.',
  method: 'GET',
  path: '/backup/put-back',
  about: 'own',
  right: 'trace.review',
  trace: 'look',
  asks: z.object({}),
  gives: z.object({ putBack: putBack.nullable() }),
  refuses: [],
})
