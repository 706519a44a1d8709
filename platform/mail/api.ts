// What may be asked about the mail of an organisation.
import { z } from 'zod'
import { id } from '../../core/kit/id.ts'
import { operation } from '../../core/kit/operation.ts'
import { receipt } from '../../core/kit/receipt.ts'
import { address, mailTally, triedMail } from './model.ts'

export const openMail = operation({
  name: 'mail.open',
  does: 'Says whether mail leaves, under which address, and in numbers how it stands with it.',
  method: 'GET',
  path: '/mail',
  about: 'own',
  right: 'organisation.manage',
  trace: 'look',
  asks: z.object({}),
  gives: z.object({
    from: z.string().nullable(),
    neutralFrom: z.string().nullable(),
    ...mailTally.shape,
    tried: triedMail.nullable(),
  }),
  refuses: [],
})

export const tryMail = operation({
  name: 'mail.try',
  does: 'Sends a mail to the asker, to see whether mail arrives.',
  method: 'POST',
  path: '/mail/tries',
  about: 'own',
  right: 'organisation.manage',
  trace: 'change',
  // What left can not be taken back.
  final: true,
  asks: z.object({ id, address }),
  gives: receipt,
  refuses: ['mail-off'],
})
