// What may be asked about the copy that someone is given of their file.
import { z } from 'zod'
import { givenFile } from '../../../core/kit/file.ts'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { pageAsk, pageOf } from '../../../core/kit/page.ts'
import { receipt, version } from '../../../core/kit/receipt.ts'
import { copyToRead, copyView, judgement, piece, whichPiece } from './model.ts'

const ofRequest = { about: { view: 'sharing.rights_request', by: 'requestId' } } as const
const ofCopy = { about: { view: 'sharing.copy', by: 'copyId' } } as const
const change = { right: 'case.work', trace: 'change', final: true, gives: receipt } as const
const at = { copyId: id, version }

export const makeCopy = operation({
  name: 'sharing.make-copy',
  does: 'Puts all that is kept in the folder of a case ready as pieces of a copy, as far as the asker sees it; once more brings in what is new.',
  method: 'POST',
  path: '/sharing/rights-requests/{requestId}/copy',
  ...ofRequest,
  ...change,
  asks: z.object({ requestId: id, id }),
  refuses: ['copy-not-access', 'copy-not-draft'],
})

export const openCopy = operation({
  name: 'sharing.open-copy',
  does: 'Gives how the copy of a request stands, and how much of it is still to judge; null where there is none.',
  method: 'GET',
  path: '/sharing/rights-requests/{requestId}/copy',
  ...ofRequest,
  right: 'case.work',
  trace: 'look',
  asks: z.object({ requestId: id }),
  gives: z.object({ copy: copyView.nullable() }),
  refuses: [],
})

export const listPieces = operation({
  name: 'sharing.list-copy-pieces',
  does: 'Gives the pieces of a copy with what was judged of each. What the bank wrote is for the budget worker alone.',
  method: 'GET',
  path: '/sharing/copies/{copyId}/pieces',
  ...ofCopy,
  right: 'case.work',
  trace: 'look',
  asks: z.object({ ...pageAsk, copyId: id, which: whichPiece.default('all') }),
  gives: pageOf(piece),
  refuses: [],
})

export const judgePiece = operation({
  name: 'sharing.judge-copy-piece',
  does: 'Says of a piece what may stay about each other person in it, and which words or that all of it does not go along, with why.',
  method: 'PUT',
  path: '/sharing/copies/{copyId}/pieces/{pieceId}',
  ...ofCopy,
  ...change,
  asks: judgement.extend({ ...at, pieceId: id }),
  refuses: ['absent', 'conflict', 'copy-not-draft', 'copy-passage-absent', 'copy-reason-missing'],
})

export const offerCopy = operation({
  name: 'sharing.offer-copy',
  does: 'Gives a copy to a second reader: a colleague who works with the case and did not make it. Until then every other person in it was judged.',
  method: 'POST',
  path: '/sharing/copies/{copyId}/offer',
  ...ofCopy,
  ...change,
  asks: z.object({ ...at, readerId: id }),
  refuses: ['conflict', 'copy-not-draft', 'copy-unjudged', 'copy-not-reader'],
})

export const releaseCopy = operation({
  name: 'sharing.release-copy',
  does: 'Releases a copy, as its second reader. From then on it does not change.',
  method: 'POST',
  path: '/sharing/copies/{copyId}/release',
  ...ofCopy,
  ...change,
  asks: z.object(at),
  refuses: ['conflict', 'copy-not-yours'],
})

export const returnCopy = operation({
  name: 'sharing.return-copy',
  does: 'Gives a copy back to who made it, as its second reader, with what has to change.',
  method: 'POST',
  path: '/sharing/copies/{copyId}/return',
  ...ofCopy,
  ...change,
  asks: z.object({ ...at, why: z.string().trim().min(1).max(2000) }),
  refuses: ['conflict', 'copy-not-yours'],
})

export const saveCopy = operation({
  name: 'sharing.save-copy',
  does: 'Gives a released copy as a folder: to read (PDF) and for machines (JSON), from the same pieces. For who made it or handles the request, who showed again that it is them, once it was decided that the copy is given.',
  method: 'GET',
  path: '/sharing/copies/{copyId}/folder',
  ...ofCopy,
  right: 'case.work',
  proven: true,
  trace: 'look',
  asks: z.object({ copyId: id }),
  gives: givenFile,
  sends: 'file',
  refuses: ['copy-not-released', 'copy-not-yours', 'copy-undecided', 'letter-busy', 'letter-not-set'],
})

export const copiesToRead = operation({
  name: 'sharing.my-copies-to-read',
  does: 'Gives the copies that the asker is to read along, the first to end first.',
  method: 'GET',
  path: '/sharing/my-copies-to-read',
  about: 'own',
  right: 'case.work',
  trace: 'look',
  asks: z.object({}),
  gives: z.object({ rows: z.array(copyToRead) }),
  refuses: [],
  touches: ({ rows }) => rows.map(({ caseId }) => caseId),
})
