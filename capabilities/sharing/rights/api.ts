// What may be asked about requests of a person about their own file.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { pageAsk, pageOf } from '../../../core/kit/page.ts'
import { receipt, version } from '../../../core/kit/receipt.ts'
import { myRights, outcome, rightsAsked, rightsCheck, rightsLine, rightsView, why } from './model.ts'

const ofCase = { about: { view: 'people.case_file', by: 'caseId' } } as const
const ofRequest = { about: { view: 'sharing.rights_request', by: 'requestId' } } as const
const change = { right: 'case.work', trace: 'change', gives: receipt } as const
const at = { requestId: id, version }

export const takeRightsRequest = operation({
  name: 'sharing.take-rights-request',
  does: 'Takes in that someone asks to see their file, to have it corrected, or to have it erased; the term runs from the day it came in. Also of a case that is closed.',
  method: 'POST',
  path: '/sharing/cases/{caseId}/rights-requests',
  ...ofCase,
  ...change,
  asks: rightsAsked.extend({ caseId: id, id }),
  refuses: ['day-to-come', 'rights-asker-missing', 'rights-before-law'],
})

export const listRightsRequests = operation({
  name: 'sharing.list-rights-requests',
  does: 'Gives what was asked about the file of a case, the newest first.',
  method: 'GET',
  path: '/sharing/cases/{caseId}/rights-requests',
  ...ofCase,
  right: 'case.read',
  trace: 'look',
  asks: z.object({ ...pageAsk, caseId: id }),
  gives: pageOf(rightsLine),
  refuses: [],
})

export const openRightsRequest = operation({
  name: 'sharing.open-rights-request',
  does: 'Gives a request about a file: who asks, what has to be seen of them, until when, and what was decided.',
  method: 'GET',
  path: '/sharing/rights-requests/{requestId}',
  ...ofRequest,
  right: 'case.read',
  trace: 'look',
  asks: z.object({ requestId: id }),
  gives: rightsView,
  refuses: [],
})

export const myRightsRequests = operation({
  name: 'sharing.my-rights-requests',
  does: 'Gives the requests about files that the asker handles and that nobody decided yet, the first to end first.',
  method: 'GET',
  path: '/sharing/my-rights-requests',
  about: 'own',
  right: 'case.work',
  trace: 'look',
  asks: z.object(pageAsk),
  gives: pageOf(myRights),
  refuses: [],
  touches: ({ rows }) => rows.map(({ caseId }) => caseId),
})

export const checkRightsRequest = operation({
  name: 'sharing.check-rights-request',
  does: 'Writes down how it was seen that someone is who they say, and that they may ask for the person.',
  method: 'PUT',
  path: '/sharing/rights-requests/{requestId}/check',
  ...ofRequest,
  ...change,
  asks: rightsCheck.extend(at),
  refuses: ['conflict', 'rights-decided'],
})

export const extendRightsRequest = operation({
  name: 'sharing.extend-rights-request',
  does: 'Takes more time for a request, once and with a reason, before the first term ends.',
  method: 'POST',
  path: '/sharing/rights-requests/{requestId}/extension',
  ...ofRequest,
  ...change,
  asks: z.object({ ...at, because: z.string().trim().min(1).max(1000) }),
  refuses: ['conflict', 'rights-decided', 'rights-extended', 'rights-term-over'],
})

export const handleRightsRequest = operation({
  name: 'sharing.handle-rights-request',
  does: 'Makes the asker the one who handles a request.',
  method: 'PUT',
  path: '/sharing/rights-requests/{requestId}/handler',
  ...ofRequest,
  ...change,
  asks: z.object(at),
  refuses: ['conflict', 'rights-decided'],
})

export const decideRightsRequest = operation({
  name: 'sharing.decide-rights-request',
  does: 'Decides on a request with a reason, once: granted, in part, refused, or taken back by who asked. Nothing is granted to who was not checked.',
  method: 'POST',
  path: '/sharing/rights-requests/{requestId}/decision',
  ...ofRequest,
  ...change,
  final: true,
  asks: z.object({ ...at, outcome, reason: why }),
  refuses: [
    'conflict',
    'rights-decided',
    'rights-not-checked',
    'rights-no-standing',
    'rights-authority-missing',
    'rights-child-agrees',
  ],
})

export const writeRightsLetter = operation({
  name: 'sharing.write-rights-letter',
  does: 'Writes the letter that tells what was decided, or that more time is needed: a draft among the letters of the case.',
  method: 'POST',
  path: '/sharing/rights-requests/{requestId}/letter',
  ...ofRequest,
  ...change,
  asks: z.object({ ...at, letterId: id }),
  refuses: ['conflict', 'rights-nothing-to-tell'],
})
