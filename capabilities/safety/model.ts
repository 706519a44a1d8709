// The closed folder of a case: who is in its circle, and what lies in it.
import { z } from 'zod'
import { day } from '../../core/kit/day.ts'
import { id } from '../../core/kit/id.ts'
import { version } from '../../core/kit/receipt.ts'
import type { WasRow } from '../contact/apart/model.ts'
import { moment, noteText } from '../contact/note/model.ts'
import { repeat } from '../contact/task/model.ts'

/** The rows that something was in the file, itself first and then what hung on it. */
export type Was = readonly WasRow[]

export const recordKinds = ['note', 'task', 'document'] as const
export const recordKind = z.enum(recordKinds)
export type RecordKind = z.infer<typeof recordKind>

/** What is written straight into the folder. */
export const recordText = z.object({ at: moment, withWhom: noteText.shape.withWhom, body: noteText.shape.body })

/** What a note said before a change. */
export const earlierText = z.object({ body: z.string(), changedAt: z.iso.datetime({ offset: true }) })
export type EarlierText = z.infer<typeof earlierText>

/** One thing in the folder, in a list. */
export const recordLine = z.object({
  id,
  kind: recordKind,
  /** Who wrote the note; whose the task is; who took the letter in. */
  memberId: id,
  memberName: z.string(),
  at: moment,
  withWhom: z.string(),
  body: z.string(),
  dueOn: day.nullable(),
  doneOn: day.nullable(),
  /** How often a task comes back. */
  repeat: repeat.nullable(),
  /** The pages of a letter. */
  fileIds: z.array(id),
  /** What it said before, the latest first. */
  earlier: z.array(earlierText),
  version,
})
export type RecordLine = z.infer<typeof recordLine>

/** Someone in the circle. `mayGo`: the asker may take them out. */
export const insider = z.object({ id, name: z.string(), mayGo: z.boolean() })
export type Insider = z.infer<typeof insider>

export const folderView = z.object({
  id,
  name: z.string(),
  /** The case it is of; null for who is in the folder and does not see the case. */
  caseId: id.nullable(),
  closed: z.boolean(),
  insiders: z.array(insider),
})
export type FolderView = z.infer<typeof folderView>

/** A folder in a list of mine, with the first day something is due there. */
export const folderLine = z.object({ id, name: z.string(), dueOn: day.nullable() })
export type FolderLine = z.infer<typeof folderLine>
