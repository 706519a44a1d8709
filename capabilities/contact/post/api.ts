// What may be asked about incoming post.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { pageAsk, pageOf } from '../../../core/kit/page.ts'
import { receipt, version } from '../../../core/kit/receipt.ts'
import { chosenFile, fileBodyLimit } from '../../../platform/files/model.ts'
import { postFacts, postLine } from './model.ts'

const ofCase = { about: { view: 'people.case_file', by: 'caseId' } } as const
const ofPost = { about: { view: 'contact.post', by: 'postId' } } as const
const change = { right: 'case.work', trace: 'change', gives: receipt } as const

export const takeInPost = operation({
  name: 'contact.take-in-post',
  does: 'Takes in one letter, photographed or scanned, as post that is still to be read.',
  method: 'POST',
  path: '/contact/cases/{caseId}/post',
  ...ofCase,
  ...change,
  asks: z.object({ caseId: id, id, fileId: id, receivedOn: day, ...chosenFile }),
  refuses: ['case-closed', 'day-to-come', 'file-empty', 'file-too-large', 'file-kind', 'file-broken', 'file-busy'],
  bodyLimit: fileBodyLimit,
})

export const addPostPage = operation({
  name: 'contact.add-post-page',
  does: 'Makes a letter that was taken in the next page of another one of the same case.',
  method: 'POST',
  path: '/contact/post/{postId}/pages',
  ...ofPost,
  ...change,
  final: true,
  asks: z.object({ postId: id, version, toId: id }),
  refuses: ['case-closed', 'conflict', 'absent', 'too-many-pages'],
})

export const notePost = operation({
  name: 'contact.note-post',
  does: 'Notes what a letter asks; one that asks something by a day becomes a task in time.',
  method: 'PUT',
  path: '/contact/post/{postId}',
  ...ofPost,
  ...change,
  asks: postFacts.extend({ postId: id, version, taskId: id, taskTitle: z.string().trim().max(300).default('') }),
  refuses: ['conflict', 'sender-needed', 'day-to-come', 'amount-needed', 'case-closed', 'not-a-colleague'],
})

export const setPostAside = operation({
  name: 'contact.set-post-aside',
  does: 'Lays advertising and doubles aside, or takes them back to be read.',
  method: 'POST',
  path: '/contact/post/{postId}/aside',
  ...ofPost,
  ...change,
  asks: z.object({ postId: id, version, aside: z.boolean() }),
  refuses: ['conflict'],
})

export const returnOriginals = operation({
  name: 'contact.return-originals',
  does: 'Writes down that all papers of a case that were with us went back.',
  method: 'POST',
  path: '/contact/cases/{caseId}/post/return',
  ...ofCase,
  ...change,
  asks: z.object({ caseId: id, returnedOn: day }),
  refuses: ['day-to-come', 'nothing-here'],
})

export const listPost = operation({
  name: 'contact.list-post',
  does: 'Gives the post of a case, the newest first: what is still to be read, or all of it.',
  method: 'GET',
  path: '/contact/cases/{caseId}/post',
  ...ofCase,
  right: 'case.read',
  trace: 'look',
  asks: z.object({ ...pageAsk, caseId: id, state: z.enum(['unread', 'all']).default('all') }),
  gives: pageOf(postLine).extend({ unread: z.int(), here: z.int() }),
  refuses: [],
})

export const listUnreadPost = operation({
  name: 'contact.list-unread-post',
  does: 'Gives the cases of the asker with post that is still to be read, the longest waiting first, at most 50 and whether there are more.',
  method: 'GET',
  path: '/contact/post',
  about: 'many',
  right: 'case.read',
  trace: 'look',
  asks: z.object({}),
  gives: z.object({ rows: z.array(z.object({ caseId: id, name: z.string(), count: z.int(), since: day })), more: z.boolean() }),
  refuses: [],
  touches: ({ rows }) => rows.map((row) => row.caseId),
})
