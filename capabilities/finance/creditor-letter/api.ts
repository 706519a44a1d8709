// What may be asked about letters to creditors.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { givenFile } from '../../../core/kit/file.ts'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { pageAsk, pageOf } from '../../../core/kit/page.ts'
import { receipt } from '../../../core/kit/receipt.ts'
import { addressee, letterKind, letterLine, savedAs } from './model.ts'

const ofCase = { view: 'people.case_file', by: 'caseId' } as const

export const listAddressees = operation({
  name: 'finance.list-addressees',
  does: 'Gives for each debt of a case who would get a letter about it, with the address of the address book; empty where that knows none.',
  method: 'GET',
  path: '/finance/cases/{caseId}/addressees',
  about: ofCase,
  right: 'money.work',
  trace: 'look',
  asks: z.object({ caseId: id }),
  gives: z.object({ rows: z.array(addressee) }),
  refuses: [],
})

export const writeCreditorLetters = operation({
  name: 'finance.write-creditor-letters',
  does: 'Makes a letter to each of the chosen creditors from the template of the organisation, and notes what they were asked or told. A proposal is that of the last one on record.',
  method: 'POST',
  path: '/finance/cases/{caseId}/creditor-letters',
  about: ofCase,
  right: 'money.work',
  trace: 'change',
  asks: z.object({
    caseId: id,
    /** Names what is made in one go. */
    batchId: id,
    kind: letterKind,
    onDay: day,
    replyBy: day.nullable().default(null),
    /** Of which day all are asked the balance; null: the day of the letter. */
    balanceOn: day.nullable().default(null),
    explanation: z.string().trim().max(2000).default(''),
    /** Make them also where a place stays open, since something is not known. */
    withOpenPlaces: z.boolean().default(false),
    lines: z
      .array(z.object({ letterId: id, messageId: id, claimId: id }))
      .min(1)
      .max(200),
  }),
  /** The batch. */
  gives: receipt,
  refuses: [
    'absent',
    'case-closed',
    'out-of-turn',
    'not-yet-happened',
    'before-last-message',
    'amount-missing',
    'exists',
    'no-offer',
    'nobody-to-write-to',
    'address-named',
    'answer-before-letter',
    'places-open',
  ],
})

export const listCreditorLetters = operation({
  name: 'finance.list-creditor-letters',
  does: 'Gives the letters to creditors of a case, the newest first: to whom, of what kind, on which day.',
  method: 'GET',
  path: '/finance/cases/{caseId}/creditor-letters',
  about: ofCase,
  right: 'case.read',
  trace: 'look',
  asks: z.object({ ...pageAsk, caseId: id }),
  gives: pageOf(letterLine),
  refuses: [],
})

const saved = { method: 'GET', right: 'case.read', trace: 'look', gives: givenFile, sends: 'file' } as const

export const saveCreditorLetter = operation({
  name: 'finance.save-creditor-letter',
  does: 'Gives a letter to a creditor to save, as it was made: PDF that can be listened to, or a Word file.',
  path: '/finance/creditor-letters/{letterId}/file',
  about: { view: 'finance.creditor_letter', by: 'letterId' },
  ...saved,
  asks: z.object({ letterId: id, as: z.enum(savedAs) }),
  refuses: ['letter-busy', 'letter-not-set'],
})

export const saveCreditorLetters = operation({
  name: 'finance.save-creditor-letters',
  does: 'Gives all letters to creditors that were made in one go, as files in one archive.',
  path: '/finance/cases/{caseId}/creditor-letters/file',
  about: ofCase,
  ...saved,
  asks: z.object({ caseId: id, batchId: id, as: z.enum(savedAs) }),
  refuses: ['absent', 'letter-busy', 'letter-not-set'],
})
