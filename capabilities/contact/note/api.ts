// What may be asked about notes.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { pageAsk, pageOf } from '../../../core/kit/page.ts'
import { receipt, version } from '../../../core/kit/receipt.ts'
import { earlierNote, expiringLine, kindCode, noteLine, noteText, sharing } from './model.ts'

const followUp = z.object({
  id,
  title: z.string().trim().min(1).max(300),
  dueOn: day.nullable().default(null),
  ownerId: id.optional(),
})

export const writeNote = operation({
  name: 'contact.write-note',
  does: 'Writes down what happened, as a copy for each case it serves; a follow-up task and the draft go along.',
  final: true,
  method: 'POST',
  path: '/contact/notes',
  about: 'own',
  right: 'case.work',
  trace: 'change',
  asks: z.object({
    ...noteText.shape,
    notes: z
      .array(z.object({ id, caseId: id }))
      .min(1)
      .max(10),
    draftId: id.optional(),
    followUp: followUp.optional(),
  }),
  gives: receipt.extend({ caseIds: z.array(id).optional() }),
  refuses: ['absent', 'case-closed', 'case-twice', 'not-yet-happened', 'not-a-colleague', 'unknown-kind'],
  touches: (given) => [given.id, ...(given.caseIds ?? [])],
})

export const listNotes = operation({
  name: 'contact.list-notes',
  does: 'Gives what happened in a case, newest first.',
  method: 'GET',
  path: '/contact/cases/{caseId}/notes',
  about: { view: 'people.case_file', by: 'caseId' },
  right: 'case.read',
  trace: 'look',
  asks: z.object({
    ...pageAsk,
    caseId: id,
    kinds: z.array(kindCode).max(30).optional(),
    sharing: sharing.optional(),
    authorId: id.optional(),
  }),
  gives: pageOf(noteLine),
  refuses: [],
})

export const listExpiring = operation({
  name: 'contact.list-expiring-notes',
  does: 'Gives the working notes of the asker that are about to disappear, the first to go first.',
  method: 'GET',
  path: '/contact/expiring-notes',
  about: 'many',
  right: 'case.read',
  trace: 'look',
  asks: z.object(pageAsk),
  gives: pageOf(expiringLine),
  refuses: [],
  touches: ({ rows }) => [...new Set(rows.map((row) => row.caseId))],
})

export const openNote = operation({
  name: 'contact.open-note',
  does: 'Gives one note as it is now.',
  method: 'GET',
  path: '/contact/notes/{noteId}',
  about: { view: 'contact.note', by: 'noteId' },
  right: 'case.read',
  trace: 'look',
  asks: z.object({ noteId: id }),
  gives: noteLine,
  refuses: [],
})

export const changeNote = operation({
  name: 'contact.change-note',
  does: 'Changes a note; what it said before is kept, and after ten minutes with a reason.',
  final: true,
  method: 'PUT',
  path: '/contact/notes/{noteId}',
  about: { view: 'contact.note', by: 'noteId' },
  right: 'case.work',
  trace: 'change',
  asks: z.object({ ...noteText.shape, noteId: id, version, reason: z.string().trim().max(500).default('') }),
  gives: receipt,
  refuses: ['conflict', 'not-yours', 'reason-needed', 'stays-in-file', 'not-yet-happened', 'unknown-kind'],
})

export const takeBackNote = operation({
  name: 'contact.take-back-note',
  does: 'Takes back a note that was written less than ten minutes ago, with the task that came with it.',
  final: true,
  method: 'POST',
  path: '/contact/notes/{noteId}/take-back',
  about: { view: 'contact.note', by: 'noteId' },
  right: 'case.work',
  trace: 'change',
  asks: z.object({ noteId: id }),
  gives: receipt,
  refuses: ['not-yours', 'too-late', 'held'],
})

export const noteHistory = operation({
  name: 'contact.note-history',
  does: 'Gives what a note said before each change, the latest first.',
  method: 'GET',
  path: '/contact/notes/{noteId}/history',
  about: { view: 'contact.note', by: 'noteId' },
  right: 'case.read',
  trace: 'look',
  asks: z.object({ noteId: id }),
  gives: z.object({ earlier: z.array(earlierNote) }),
  refuses: [],
})
