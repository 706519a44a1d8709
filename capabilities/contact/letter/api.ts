// What may be asked about letters of a case.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { pageAsk, pageOf } from '../../../core/kit/page.ts'
import { receipt, version } from '../../../core/kit/receipt.ts'
import { language } from '../../assessment/information/model.ts'
import { look, mergeField, shippedTemplate } from '../letter-template/model.ts'
import { letterLine, letterState, letterText, reachForLetters, sendingWay, tells } from './model.ts'

const ofCase = { about: { view: 'people.case_file', by: 'caseId' } } as const
const ofLetter = { about: { view: 'contact.letter', by: 'letterId' } } as const
const work = { right: 'case.work', trace: 'change', gives: receipt } as const

/** To whom a letter may go: the person, or whoever stands around the case. */
const receiver = z.object({ toKind: z.enum(['person', 'other']), toName: z.string(), toAddress: z.string() })

export const prepareLetter = operation({
  name: 'contact.prepare-letter',
  does: 'Fills a template from the file of a case, names what is not known, and says what was agreed on reaching the person.',
  method: 'GET',
  path: '/contact/cases/{caseId}/letters/new',
  ...ofCase,
  right: 'case.work',
  trace: 'look',
  asks: z.object({
    caseId: id,
    templateId: id.optional(),
    shipped: shippedTemplate.optional(),
    appointmentId: id.optional(),
    /** Which of `languages` what someone should be told stands in, from 0; a language itself is free text and stays out of addresses. */
    languageAt: z
      .string()
      .regex(/^[0-9]{1,2}$/)
      .optional(),
  }),
  gives: z.object({
    /** Nobody yet to send it to, and in an empty letter nothing to say: these may be empty. */
    letter: letterText.extend({ toName: z.string(), subject: z.string(), body: z.string() }),
    missing: z.array(mergeField),
    receivers: z.array(receiver),
    /** What it tells of what everybody should know; empty where the template does not. */
    tells,
    languages: z.array(language),
    /** In which of them it tells; empty where it tells nothing. */
    language: z.string(),
    reach: reachForLetters,
  }),
  refuses: ['absent', 'case-closed'],
})

export const writeLetter = operation({
  name: 'contact.write-letter',
  does: 'Keeps a letter as a draft.',
  method: 'POST',
  path: '/contact/cases/{caseId}/letters',
  ...ofCase,
  ...work,
  asks: letterText.extend({ caseId: id, id, tells: tells.default([]) }),
  refuses: ['case-closed', 'address-named'],
})

export const changeLetter = operation({
  name: 'contact.change-letter',
  does: 'Changes a letter that was not sent yet; one that was made becomes a draft again.',
  method: 'PUT',
  path: '/contact/letters/{letterId}',
  ...ofLetter,
  ...work,
  // Its files go, so there is no way back.
  final: true,
  asks: letterText.extend({ letterId: id, version }),
  refuses: ['case-closed', 'conflict', 'letter-sent', 'address-named'],
})

export const makeLetter = operation({
  name: 'contact.make-letter',
  does: 'Makes the letter as PDF and as Word file, in the look of the organisation or with a neutral sender.',
  method: 'POST',
  path: '/contact/letters/{letterId}/make',
  ...ofLetter,
  ...work,
  // Its files go, so there is no way back.
  final: true,
  asks: z.object({ letterId: id, version }),
  refuses: ['conflict', 'letter-sent', 'address-named', 'neutral-needed', 'person-died', 'letter-busy', 'letter-not-set'],
})

export const sendLetter = operation({
  name: 'contact.send-letter',
  does: 'Writes down that a letter left: by which way, to whom and on which day. From then on its text stays.',
  method: 'POST',
  path: '/contact/letters/{letterId}/sendings',
  ...ofLetter,
  ...work,
  asks: z.object({
    letterId: id,
    version,
    id,
    way: sendingWay,
    toWhom: z.string().trim().min(1).max(200),
    sentOn: day,
    sentenceRead: z.boolean().default(false),
    /** Whether one called before, where that was agreed. */
    calledFirst: z.boolean().default(false),
    /** Whether what the letter tells counts as told. */
    asTold: z.boolean().default(true),
  }),
  refuses: [
    'address-named',
    'conflict',
    'letter-not-made',
    'day-to-come',
    'no-address',
    'not-in-sight',
    'person-died',
    'way-not-agreed',
    'no-letter-home',
    'address-hidden',
    'outside-days',
    'outside-hours',
    'call-first',
    'sentence-not-read',
  ],
})

export const discardLetter = operation({
  name: 'contact.discard-letter',
  does: 'Throws away a letter that was never sent, with its files.',
  method: 'DELETE',
  path: '/contact/letters/{letterId}',
  ...ofLetter,
  ...work,
  // Its files go, so there is no way back.
  final: true,
  asks: z.object({ letterId: id, version }),
  refuses: ['conflict', 'letter-sent'],
})

export const openLetter = operation({
  name: 'contact.open-letter',
  does: 'Gives a letter with what was sent of it, what is still open in it, and how it looks.',
  method: 'GET',
  path: '/contact/letters/{letterId}',
  ...ofLetter,
  right: 'case.read',
  trace: 'look',
  asks: z.object({ letterId: id }),
  gives: z.object({
    caseId: id,
    letter: letterText,
    line: letterLine,
    missing: z.array(mergeField),
    state: letterState,
    /** What it tells, by its title now. */
    tells: z.array(z.string()),
    reach: reachForLetters,
    look,
    madeOn: day.nullable(),
    may: z.array(z.string()),
  }),
  refuses: [],
})

export const listLetters = operation({
  name: 'contact.list-letters',
  does: 'Gives the letters of a case, the newest first, with what was sent to whom.',
  method: 'GET',
  path: '/contact/cases/{caseId}/letters',
  ...ofCase,
  right: 'case.read',
  trace: 'look',
  asks: z.object({ ...pageAsk, caseId: id }),
  gives: pageOf(letterLine),
  refuses: [],
})
