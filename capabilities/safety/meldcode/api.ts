// What may be asked about the meldcode. All of it lies in a closed folder, and nothing here is taken back from among what one did just now.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { pageAsk, pageOf } from '../../../core/kit/page.ts'
import { receipt, version } from '../../../core/kit/receipt.ts'
import { entryAsked, entryLine, meldcodeLine, meldcodeView, progressLine } from './model.ts'

const safety = { right: 'safety.work' } as const
const change = { ...safety, trace: 'change', final: true } as const
const look = { ...safety, trace: 'look' } as const
const oneFolder = { about: { view: 'safety.folder', by: 'folderId' } } as const
const oneMeldcode = { about: { view: 'safety.meldcode', by: 'meldcodeId' } } as const

export const startMeldcode = operation({
  name: 'safety.start-meldcode',
  does: 'Begins a meldcode in a closed folder with its first signal. Unless told otherwise the safeguarding officer sees how far it is, and not whom it is about.',
  method: 'POST',
  path: '/safety/folders/{folderId}/meldcodes',
  ...oneFolder,
  ...change,
  asks: z.object({
    folderId: id,
    id,
    watched: z.boolean().default(true),
    entryId: id,
    on: day,
    entry: entryAsked,
  }),
  gives: receipt,
  refuses: ['day-to-come', 'begin-with-signal'],
})

export const listMeldcodes = operation({
  name: 'safety.list-meldcodes',
  does: 'Gives the meldcodes in a closed folder and how each step of them stands, the last begun first.',
  method: 'GET',
  path: '/safety/folders/{folderId}/meldcodes',
  ...oneFolder,
  ...look,
  asks: z.object({ ...pageAsk, folderId: id }),
  gives: pageOf(meldcodeLine),
  refuses: [],
})

export const openMeldcode = operation({
  name: 'safety.open-meldcode',
  does: 'Gives a meldcode: how each step stands, who answers for it, and when it is looked at again.',
  method: 'GET',
  path: '/safety/meldcodes/{meldcodeId}',
  ...oneMeldcode,
  ...look,
  asks: z.object({ meldcodeId: id }),
  gives: meldcodeView,
  refuses: [],
})

export const listEntries = operation({
  name: 'safety.list-entries',
  does: 'Gives what was recorded in a meldcode, the latest day first, with what it said before.',
  method: 'GET',
  path: '/safety/meldcodes/{meldcodeId}/entries',
  ...oneMeldcode,
  ...look,
  asks: z.object({ ...pageAsk, meldcodeId: id }),
  gives: pageOf(entryLine),
  refuses: [],
})

export const recordStep = operation({
  name: 'safety.record-step',
  does: 'Records something at a step of the meldcode, in any order: signals, child check, consultation, talk, weighing, decision or feedback; or passes a step over with a reason.',
  method: 'POST',
  path: '/safety/meldcodes/{meldcodeId}/entries',
  ...oneMeldcode,
  ...change,
  asks: z.object({ meldcodeId: id, id, on: day, entry: entryAsked }),
  gives: receipt,
  refuses: [
    'day-to-come',
    'meldcode-closed',
    'not-reported',
    'steps-open',
    'decision-before-steps',
    'feedback-before-report',
    'weighing-unfinished',
    'no-such-table',
    'weigh-anew',
  ],
})

export const changeEntry = operation({
  name: 'safety.change-entry',
  does: 'Sets right what someone recorded in a meldcode themselves; what it said before is kept, and a weighing keeps the table of then.',
  method: 'PUT',
  path: '/safety/meldcode-entries/{entryId}',
  about: { view: 'safety.meldcode_entry', by: 'entryId' },
  ...change,
  asks: z.object({ entryId: id, version, on: day, entry: entryAsked }),
  gives: receipt,
  refuses: [
    'conflict',
    'not-yours',
    'day-to-come',
    'meldcode-closed',
    'not-reported',
    'decision-before-steps',
    'feedback-before-report',
    'weighing-unfinished',
    'no-such-table',
    'weigh-anew',
    'other-kind',
  ],
})

export const followMeldcode = operation({
  name: 'safety.follow-meldcode',
  does: 'Chooses when a meldcode is looked at again and for what, and, for who leads it, whether the safeguarding officer sees how far it is. Only who is in the folder is reminded.',
  method: 'PUT',
  path: '/safety/meldcodes/{meldcodeId}/follow',
  ...oneMeldcode,
  ...change,
  asks: z.object({
    meldcodeId: id,
    version,
    nextOn: day.nullable(),
    nextWhat: z.string().trim().max(300).default(''),
    watched: z.boolean(),
  }),
  gives: receipt,
  refuses: ['conflict', 'meldcode-closed', 'leader-chooses'],
})

export const closeMeldcode = operation({
  name: 'safety.close-meldcode',
  does: 'Closes a meldcode in which a decision was taken, or opens it again with the day it was to be looked at.',
  method: 'POST',
  path: '/safety/meldcodes/{meldcodeId}/close',
  ...oneMeldcode,
  ...change,
  asks: z.object({ meldcodeId: id, version, closed: z.boolean() }),
  gives: receipt,
  refuses: ['conflict', 'undecided'],
})

export const listProgress = operation({
  name: 'safety.list-progress',
  does: 'Gives the safeguarding officer how far the meldcodes are and with which colleague, and nothing of whom they are about.',
  method: 'GET',
  path: '/safety/progress',
  about: 'many',
  right: 'safety.watch',
  trace: 'look',
  asks: z.object(pageAsk),
  gives: pageOf(progressLine),
  refuses: [],
  touches: ({ rows }) => rows.map((row) => row.id),
})
