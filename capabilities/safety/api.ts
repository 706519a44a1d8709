// What may be asked about closed folders. All of it is final: nothing here is taken back from among what one did just now.
import { z } from 'zod'
import { id } from '../../core/kit/id.ts'
import { operation } from '../../core/kit/operation.ts'
import { pageAsk, pageOf } from '../../core/kit/page.ts'
import { receipt, version } from '../../core/kit/receipt.ts'
import { folderLine, folderView, recordLine, recordText } from './model.ts'

const safety = { right: 'safety.work' } as const
const change = { ...safety, trace: 'change', final: true } as const
const oneFolder = { about: { view: 'safety.folder', by: 'folderId' } } as const
const oneRecord = { about: { view: 'safety.record', by: 'recordId' } } as const
/** The folder it came to lie in: the one the asker is in, or a new one under the id that was asked. */
const moved = receipt.extend({ folderId: id.optional() })

export const moveNote = operation({
  name: 'safety.move-note',
  does: 'Moves a note, with its earlier texts and unless told otherwise its tasks, into the closed folder of its case; makes that where the asker sees none.',
  method: 'POST',
  path: '/safety/notes/{noteId}/move',
  about: { view: 'contact.note', by: 'noteId' },
  ...change,
  asks: z.object({ noteId: id, folderId: id, withTasks: z.boolean().default(true) }),
  gives: moved,
  refuses: ['absent', 'case-closed'],
})

export const moveTask = operation({
  name: 'safety.move-task',
  does: 'Moves a task into the closed folder of its case, where it is of whoever moved it; makes that where the asker sees none.',
  method: 'POST',
  path: '/safety/tasks/{taskId}/move',
  about: { view: 'contact.task', by: 'taskId' },
  ...change,
  asks: z.object({ taskId: id, folderId: id }),
  gives: moved,
  refuses: ['absent', 'case-closed'],
})

export const movePost = operation({
  name: 'safety.move-post',
  does: 'Moves a letter that was brought along, with its pages and unless told otherwise its task, into the closed folder of its case; makes that where the asker sees none.',
  method: 'POST',
  path: '/safety/post/{postId}/move',
  about: { view: 'contact.post', by: 'postId' },
  ...change,
  asks: z.object({ postId: id, folderId: id, withTask: z.boolean().default(true) }),
  gives: moved,
  refuses: ['absent', 'case-closed'],
})

export const makeFolder = operation({
  name: 'safety.make-folder',
  does: 'Gives the closed folder of a case that the asker is in; makes one that they alone are in where they see none.',
  method: 'POST',
  path: '/safety/cases/{caseId}/folders',
  about: { view: 'people.case_file', by: 'caseId' },
  ...change,
  asks: z.object({ caseId: id, folderId: id }),
  gives: receipt,
  refuses: ['case-closed'],
})

export const findFolders = operation({
  name: 'safety.find-folders',
  does: 'Gives the closed folders of a case that the asker is in: mostly none, and one where there is one.',
  method: 'GET',
  path: '/safety/cases/{caseId}/folders',
  about: { view: 'people.case_file', by: 'caseId' },
  ...safety,
  trace: 'look',
  asks: z.object({ caseId: id }),
  gives: z.object({ folderIds: z.array(id) }),
  refuses: [],
})

export const listFolders = operation({
  name: 'safety.list-folders',
  does: 'Gives the closed folders that the asker is in, and when something is due in each.',
  method: 'GET',
  path: '/safety/folders',
  about: 'many',
  ...safety,
  trace: 'look',
  asks: z.object(pageAsk),
  gives: pageOf(folderLine),
  refuses: [],
  touches: ({ rows }) => rows.map((row) => row.id),
})

export const openFolder = operation({
  name: 'safety.open-folder',
  does: 'Gives a closed folder: of whom it is, and who sees it.',
  method: 'GET',
  path: '/safety/folders/{folderId}',
  ...oneFolder,
  ...safety,
  trace: 'look',
  asks: z.object({ folderId: id }),
  gives: folderView,
  refuses: [],
})

export const listRecords = operation({
  name: 'safety.list-records',
  does: 'Gives what lies in a closed folder, newest first.',
  method: 'GET',
  path: '/safety/folders/{folderId}/records',
  ...oneFolder,
  ...safety,
  trace: 'look',
  asks: z.object({ ...pageAsk, folderId: id }),
  gives: pageOf(recordLine),
  refuses: [],
})

export const writeRecord = operation({
  name: 'safety.write-record',
  does: 'Writes a note straight into a closed folder.',
  method: 'POST',
  path: '/safety/folders/{folderId}/records',
  ...oneFolder,
  ...change,
  asks: z.object({ ...recordText.shape, folderId: id, id }),
  gives: receipt,
  refuses: ['not-yet-happened'],
})

export const changeRecord = operation({
  name: 'safety.change-record',
  does: 'Changes the text of a note in a closed folder; what it said before is kept.',
  method: 'PUT',
  path: '/safety/records/{recordId}',
  ...oneRecord,
  ...change,
  asks: z.object({ recordId: id, version, body: recordText.shape.body }),
  gives: receipt,
  refuses: ['absent', 'conflict', 'not-yours'],
})

export const finishTask = operation({
  name: 'safety.finish-task',
  does: 'Ticks a task in a closed folder off, or opens it again.',
  method: 'POST',
  path: '/safety/records/{recordId}/finish',
  ...oneRecord,
  ...change,
  asks: z.object({ recordId: id, version, done: z.boolean() }),
  gives: receipt,
  refuses: ['absent', 'conflict'],
})

export const moveBack = operation({
  name: 'safety.move-back',
  does: 'Moves a note, task or letter out of a closed folder, back into the file of its case as it was; under another id where that is in use by now.',
  method: 'POST',
  path: '/safety/records/{recordId}/move-back',
  ...oneRecord,
  ...change,
  asks: z.object({ recordId: id, version }),
  gives: receipt,
  refuses: ['case-unseen', 'case-closed', 'conflict'],
})

export const listColleagues = operation({
  name: 'safety.list-colleagues',
  does: 'Gives the colleagues who may be let into a closed folder and are not in it.',
  method: 'GET',
  path: '/safety/folders/{folderId}/colleagues',
  ...oneFolder,
  ...safety,
  trace: 'look',
  asks: z.object({ folderId: id }),
  gives: z.object({ rows: z.array(z.object({ id, name: z.string(), teamNames: z.array(z.string()) })) }),
  refuses: [],
})

export const letIn = operation({
  name: 'safety.let-in',
  does: 'Lets a colleague who works on safety into a closed folder; they see all that lies in it.',
  method: 'PUT',
  path: '/safety/folders/{folderId}/people/{memberId}',
  ...oneFolder,
  ...change,
  asks: z.object({ folderId: id, memberId: id }),
  gives: receipt,
  refuses: ['absent', 'not-a-colleague'],
})

export const takeOut = operation({
  name: 'safety.take-out',
  does: 'Takes someone out of a closed folder; from then on it does not exist for them.',
  method: 'DELETE',
  path: '/safety/folders/{folderId}/people/{memberId}',
  ...oneFolder,
  ...change,
  asks: z.object({ folderId: id, memberId: id }),
  gives: receipt,
  refuses: ['last-in-folder', 'not-yours-to-take-out'],
})
