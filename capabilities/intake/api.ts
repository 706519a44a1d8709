// What may be asked about requests for help.
import { z } from 'zod'
import { day } from '../../core/kit/day.ts'
import { id } from '../../core/kit/id.ts'
import { operation } from '../../core/kit/operation.ts'
import { pageAsk, pageOf } from '../../core/kit/page.ts'
import { receipt, version, versionOrNone } from '../../core/kit/receipt.ts'
import { emailOrNone } from '../people/model.ts'
import { alike, colleague, newRequest, queueLine, requestView, terms, triage } from './model.ts'
import { referrerText } from './referrer/model.ts'

/** A circle of its own, with who looks through what is set apart. */
const seenBy = z.object({ circleId: id, memberIds: z.array(id).min(1).max(10) })

export const registerRequest = operation({
  name: 'intake.register-request',
  does: 'Registers a request for help in the queue of one of my teams, my own one unless told; of a quick question where it began so; set apart at once where that is asked.',
  method: 'POST',
  path: '/intake/requests',
  about: 'own',
  right: 'request.register',
  trace: 'change',
  asks: newRequest.extend({
    id,
    folderId: id,
    teamId: id.optional(),
    quickId: id.optional(),
    email: emailOrNone,
    /** Who brings it from their work elsewhere. */
    referrer: referrerText.optional(),
    /** Of who works here or is near to a colleague: the circle of those who alone see it, from the first moment on. */
    apart: seenBy.optional(),
  }),
  gives: receipt,
  refuses: [
    ...(['not-my-team', 'not-minimal', 'asker-missing', 'reason-missing', 'not-yet', 'day-to-come', 'quick-handed'] as const),
    ...(['unknown-service', 'not-a-colleague', 'agreed-unknowing', 'no-such-organisation'] as const),
  ],
})

export const listTakers = operation({
  name: 'intake.list-takers',
  does: 'Gives who of a team of mine looks through requests, and whether they are there: to choose who alone sees one that is set apart.',
  method: 'GET',
  path: '/intake/takers',
  about: 'own',
  right: 'request.register',
  trace: 'look',
  asks: z.object({ teamId: id }),
  gives: z.object({ rows: z.array(colleague.pick({ id: true, name: true, absentSince: true })) }),
  refuses: [],
})

export const lookForDuplicates = operation({
  name: 'intake.look-for-duplicates',
  does: 'Gives people and requests that may be the same; of other teams only initials, birth year and whom to ask.',
  method: 'POST',
  path: '/intake/duplicates',
  about: 'many',
  right: 'request.register',
  trace: 'look',
  asks: z.object({
    given: z.string().trim().max(100).default(''),
    family: z.string().trim().min(3).max(100),
    bornOn: day.nullable().default(null),
    phone: z.string().trim().max(40).default(''),
    street: z.string().trim().max(200).default(''),
  }),
  gives: z.object({ rows: z.array(alike) }),
  refuses: [],
  touches: ({ rows }) => rows.flatMap((row) => (row.kind === 'elsewhere' ? [] : [row.id])),
})

export const listQueue = operation({
  name: 'intake.list-queue',
  does: 'Gives who waits in my teams: danger first, then who waits longest, with the term.',
  method: 'GET',
  path: '/intake/queue',
  about: 'many',
  right: 'request.register',
  trace: 'look',
  asks: z.object({ ...pageAsk, teamId: id.optional() }),
  gives: pageOf(queueLine),
  refuses: [],
  touches: ({ rows }) => rows.map((row) => row.id),
})

export const listMostPressing = operation({
  name: 'intake.list-most-pressing',
  does: 'Gives the first few of all who wait in my teams, past the term before everyone else, and how many wait.',
  method: 'GET',
  path: '/intake/queue/most-pressing',
  about: 'many',
  right: 'request.register',
  trace: 'look',
  asks: z.object({}),
  gives: z.object({ rows: z.array(queueLine), count: z.int() }),
  refuses: [],
  touches: ({ rows }) => rows.map((row) => row.id),
})

export const openRequest = operation({
  name: 'intake.open-request',
  does: 'Gives a whole request: who asks what, how it was triaged and what became of it.',
  method: 'GET',
  path: '/intake/requests/{requestId}',
  about: { view: 'intake.request', by: 'requestId' },
  right: 'request.register',
  trace: 'look',
  asks: z.object({ requestId: id }),
  gives: requestView,
  refuses: [],
})

export const triageRequest = operation({
  name: 'intake.triage-request',
  does: 'Writes down whether it is safe now, the child check, how urgent it is and what is really asked.',
  method: 'PUT',
  path: '/intake/requests/{requestId}/triage',
  about: { view: 'intake.request', by: 'requestId' },
  right: 'request.triage',
  trace: 'change',
  asks: triage.extend({ requestId: id, version }),
  gives: receipt,
  refuses: ['conflict', 'decided', 'not-minimal', 'reason-missing', 'unknown-service', 'service-reason-missing'],
})

export const setRequestApart = operation({
  name: 'intake.set-apart',
  does: 'Sets a request that waits apart: from now on only the asker and the people named see it.',
  method: 'POST',
  path: '/intake/requests/{requestId}/apart',
  about: { view: 'intake.request', by: 'requestId' },
  right: 'request.triage',
  trace: 'change',
  asks: seenBy.extend({ requestId: id, version }),
  gives: receipt,
  refuses: ['conflict', 'decided', 'not-a-colleague'],
  // What was put out of sight is not put back by a press of a button.
  final: true,
})

export const decideRequest = operation({
  name: 'intake.decide-request',
  does: 'Ends a request without a case: answered at once, referred, or declined, with why.',
  method: 'POST',
  path: '/intake/requests/{requestId}/decision',
  about: { view: 'intake.request', by: 'requestId' },
  right: 'request.triage',
  trace: 'change',
  asks: z.object({
    requestId: id,
    version,
    outcome: z.enum(['answered', 'referred', 'declined']),
    note: z.string().trim().min(1).max(2000),
  }),
  gives: receipt,
  refuses: ['conflict', 'decided'],
})

export const allocateRequest = operation({
  name: 'intake.allocate-request',
  does: 'Gives a request to someone of its team and opens a case in the same folder, set apart at once where that is asked.',
  method: 'POST',
  path: '/intake/requests/{requestId}/allocation',
  about: { view: 'intake.request', by: 'requestId' },
  right: 'request.triage',
  trace: 'change',
  asks: z.object({
    requestId: id,
    version,
    memberId: id,
    caseId: id,
    personId: id,
    /** The person has a card already: that one is linked, and no new card is made. */
    known: z.boolean().default(false),
    subject: z.string().trim().max(200).default(''),
    /** The circle of who helps and who allocates alone, where the case is set apart from the start; absent: the team sees it. */
    apartCircleId: id.optional(),
  }),
  gives: receipt,
  refuses: ['conflict', 'decided', 'not-a-colleague', 'not-known-here', 'stays-apart'],
})

export const listColleagues = operation({
  name: 'intake.list-colleagues',
  does: 'Gives who works in my teams, with the open cases I may see, hours and absence.',
  method: 'GET',
  path: '/intake/colleagues',
  about: 'own',
  right: 'request.triage',
  trace: 'look',
  asks: z.object({ teamId: id.optional() }),
  gives: z.object({ rows: z.array(colleague) }),
  refuses: [],
})

export const openTerms = operation({
  name: 'intake.open-terms',
  does: 'Gives how long this organisation lets people wait by its own agreement.',
  method: 'GET',
  path: '/intake/terms',
  about: 'own',
  right: 'anyone',
  trace: 'look',
  asks: z.object({}),
  gives: terms.extend({ version: versionOrNone }),
  refuses: [],
})

export const changeTerms = operation({
  name: 'intake.change-terms',
  does: 'Changes how long this organisation lets people wait; version 0 is the first time.',
  method: 'PUT',
  path: '/intake/terms',
  about: 'own',
  right: 'organisation.manage',
  trace: 'change',
  asks: terms.extend({ version: versionOrNone }),
  gives: receipt,
  refuses: ['conflict'],
})
