// What may be asked about referrals by who works on a case.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { pageAsk, pageOf } from '../../../core/kit/page.ts'
import { receipt, version } from '../../../core/kit/receipt.ts'
import { answer, referralLine, referralText, referralView } from './model.ts'

const ofCase = { about: { view: 'people.case_file', by: 'caseId' } } as const
const ofReferral = { about: { view: 'sharing.referral', by: 'referralId' } } as const
const look = { right: 'case.read', trace: 'look' } as const
const change = { right: 'case.work', trace: 'change', gives: receipt } as const
/** What no referral may hold. */
const notLine = ['line-twice', 'line-stopped', 'address-shared'] as const
const notStanding = ['not-of-case', 'unknown-service', ...notLine, 'not-a-colleague', 'apart-names-one'] as const
/** What is not there yet of why it may. */
const notReady = [
  'question-missing',
  'ground-missing',
  'lifting-missing',
  'consent-incomplete',
  'day-to-come',
  'lifting-reason-missing',
] as const
/** SHA-256 of the secret in the link, in hexadecimals: the secret itself is made and kept by whoever passes it on. */
const secretHash = z.string().regex(/^[0-9a-f]{64}$/)

export const writeReferral = operation({
  name: 'sharing.write-referral',
  does: 'Keeps a referral as a draft; nothing leaves yet.',
  method: 'POST',
  path: '/sharing/cases/{caseId}/referrals',
  ...ofCase,
  ...change,
  asks: referralText.extend({ caseId: id, id }),
  refuses: ['case-closed', ...notStanding],
})

export const changeReferral = operation({
  name: 'sharing.change-referral',
  does: 'Changes a referral that did not leave yet.',
  method: 'PUT',
  path: '/sharing/referrals/{referralId}',
  ...ofReferral,
  ...change,
  asks: referralText.extend({ referralId: id, version }),
  refuses: ['conflict', 'sent-already', 'case-closed', ...notStanding],
})

export const discardReferral = operation({
  name: 'sharing.discard-referral',
  does: 'Throws away a referral that did not leave yet.',
  method: 'DELETE',
  path: '/sharing/referrals/{referralId}',
  ...ofReferral,
  ...change,
  asks: z.object({ referralId: id, version }),
  refuses: ['conflict', 'sent-already'],
})

export const sendReferral = operation({
  name: 'sharing.send-referral',
  does: 'Freezes the text and lets it be opened by a link whose hash comes along; what left is in the register, once and for all.',
  method: 'POST',
  path: '/sharing/referrals/{referralId}/sending',
  ...ofReferral,
  ...change,
  final: true,
  asks: z.object({ referralId: id, version, id, stepId: id, secretHash }),
  refuses: ['conflict', 'sent-already', 'case-closed', 'no-public-name', 'asked-inside', ...notReady, ...notStanding],
})

export const askColleague = operation({
  name: 'sharing.ask-colleague',
  does: 'Asks a colleague or team of the own organisation what the draft says; they read the one text, and the case once they accepted.',
  method: 'POST',
  path: '/sharing/referrals/{referralId}/asking',
  ...ofReferral,
  ...change,
  final: true,
  asks: z.object({ referralId: id, version, id, stepId: id }),
  refuses: ['conflict', 'sent-already', 'case-closed', 'asked-outside', ...notReady, ...notStanding],
})

export const renewLink = operation({
  name: 'sharing.renew-link',
  does: 'Makes a new link to a referral that is under way, with a new last day; the link before opens nothing any more.',
  method: 'POST',
  path: '/sharing/referrals/{referralId}/link',
  ...ofReferral,
  ...change,
  final: true,
  asks: z.object({ referralId: id, version, stepId: id, secretHash }),
  refuses: ['conflict', 'not-under-way', 'asked-inside', 'line-stopped', 'address-shared', 'line-twice'],
})

export const recordAnswer = operation({
  name: 'sharing.record-answer',
  does: 'Writes down what a receiver said by telephone or mail: accepted, declined with why, call first, began, ended.',
  method: 'POST',
  path: '/sharing/referrals/{referralId}/answers',
  ...ofReferral,
  ...change,
  asks: z.object({
    referralId: id,
    version,
    id,
    answer,
    onDay: day,
    saidBy: z.string().trim().max(200).default(''),
    note: z.string().trim().max(2000).default(''),
  }),
  refuses: ['conflict', 'answered-before', 'asked-inside', 'say-why', 'day-to-come', 'before-sent'],
})

export const noteAnswer = operation({
  name: 'sharing.note-answer',
  does: 'Says that what the receiver answered was seen; it leaves Vandaag unless something is still waited for.',
  method: 'POST',
  path: '/sharing/referrals/{referralId}/noting',
  ...ofReferral,
  ...change,
  asks: z.object({ referralId: id, version }),
  refuses: ['conflict'],
})

export const withdrawReferral = operation({
  name: 'sharing.withdraw-referral',
  does: 'Takes a referral back: its link opens nothing from this moment on.',
  method: 'POST',
  path: '/sharing/referrals/{referralId}/withdrawal',
  ...ofReferral,
  ...change,
  final: true,
  asks: z.object({ referralId: id, version, id, note: z.string().trim().max(2000).default('') }),
  refuses: ['conflict', 'not-under-way'],
})

export const openReferral = operation({
  name: 'sharing.open-referral',
  does: 'Gives a referral as its receiver reads it, with why it may, and every step of it.',
  method: 'GET',
  path: '/sharing/referrals/{referralId}',
  ...ofReferral,
  ...look,
  asks: z.object({ referralId: id }),
  gives: referralView,
  refuses: [],
})

export const listReferrals = operation({
  name: 'sharing.list-referrals',
  does: 'Gives the referrals of a case, the newest first.',
  method: 'GET',
  path: '/sharing/cases/{caseId}/referrals',
  ...ofCase,
  ...look,
  asks: z.object({ ...pageAsk, caseId: id, underWay: z.boolean().default(false) }),
  gives: pageOf(referralLine),
  refuses: [],
})

export const answerColleague = operation({
  name: 'sharing.answer-colleague',
  does: 'Answers what a colleague asks: accepted, which opens the case; declined with why; talk first; later that it began, by which a case taken over is mine, and that it ended, which closes it to me again.',
  method: 'POST',
  path: '/sharing/referrals/{referralId}/colleague-answers',
  ...ofReferral,
  ...change,
  final: true,
  asks: z.object({ referralId: id, version, id, answer, note: z.string().trim().max(2000).default('') }),
  refuses: ['conflict', 'answered-before', 'say-why', 'not-asked', 'case-closed'],
})
