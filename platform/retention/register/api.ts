// What may be asked of the register of processing. It says nothing of anyone, so everyone at work may read it.
import { z } from 'zod'
import { givenFile } from '../../../core/kit/file.ts'
import { operation } from '../../../core/kit/operation.ts'
import { forms, registerLine } from './model.ts'

export const openRegister = operation({
  name: 'retention.open-register',
  does: 'Gives the register of processing: what is kept about whom, to what end, on which ground, how long, who sees it and how it is guarded.',
  method: 'GET',
  path: '/retention/register',
  about: 'own',
  right: 'anyone',
  trace: 'look',
  asks: z.object({}),
  gives: z.object({ rows: z.array(registerLine) }),
  refuses: [],
})

export const saveRegister = operation({
  name: 'retention.save-register',
  does: 'Gives the same register on paper or as CSV, or the draft of a DPIA that follows from it.',
  method: 'GET',
  path: '/retention/register/paper',
  about: 'own',
  right: 'anyone',
  trace: 'look',
  asks: z.object({ as: z.enum(forms) }),
  gives: givenFile,
  sends: 'file',
  refuses: ['register-not-set'],
})
