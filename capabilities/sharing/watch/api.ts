// What may be asked about referrals that stand on Vandaag: those one waits for, and those that are asked of one.
import { z } from 'zod'
import { operation } from '../../../core/kit/operation.ts'
import { pageAsk, pageOf } from '../../../core/kit/page.ts'
import { askedOfMe, watchedReferral } from './model.ts'

export const myReferrals = operation({
  name: 'sharing.my-referrals',
  does: 'Gives the referrals of my cases that wait for an answer or a beginning, and answers that nobody noted yet.',
  method: 'GET',
  path: '/sharing/my-referrals',
  about: 'own',
  right: 'case.work',
  trace: 'look',
  asks: z.object(pageAsk),
  gives: pageOf(watchedReferral),
  refuses: [],
  touches: ({ rows }) => rows.map((row) => row.caseId),
})

export const myAsks = operation({
  name: 'sharing.my-asks',
  does: 'Gives what colleagues ask of me or of a team of mine, and the cases in which I help beside.',
  method: 'GET',
  path: '/sharing/my-asks',
  about: 'own',
  right: 'case.work',
  trace: 'look',
  asks: z.object(pageAsk),
  gives: pageOf(askedOfMe),
  refuses: [],
  touches: ({ rows }) => rows.map((row) => row.caseId),
})
