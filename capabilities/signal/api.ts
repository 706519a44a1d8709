// What may be asked about signals.
import { z } from 'zod'
import { day } from '../../core/kit/day.ts'
import { id } from '../../core/kit/id.ts'
import { operation } from '../../core/kit/operation.ts'
import { pageAsk, pageOf } from '../../core/kit/page.ts'
import { receipt, version } from '../../core/kit/receipt.ts'
import { lifeDomain } from '../assessment/model.ts'
import { prepared, reportLine, reportText, signalKind, themeLine, themeState, themeTitle, themeView } from './model.ts'

export const prepareSignal = operation({
  name: 'signal.prepare-signal',
  does: 'Gives what the form of a signal needs: the places and the themes there are.',
  method: 'GET',
  path: '/signal/form',
  about: 'own',
  right: 'signal.report',
  trace: 'look',
  asks: z.object({}),
  gives: prepared,
  refuses: [],
})

export const prepareFromNote = operation({
  name: 'signal.prepare-from-note',
  does: 'Gives what the form of a signal needs, with the names to look for in the text of this note.',
  method: 'GET',
  path: '/signal/notes/{noteId}/form',
  about: { view: 'contact.note', by: 'noteId' },
  right: 'signal.report',
  trace: 'look',
  asks: z.object({ noteId: id }),
  gives: prepared,
  refuses: [],
})

export const reportSignal = operation({
  name: 'signal.report-signal',
  does: 'Tells of a gap, without the person it was seen at. The note it comes from is only used to look for traces, and not kept.',
  method: 'POST',
  path: '/signal/reports',
  about: 'own',
  right: 'signal.report',
  trace: 'change',
  asks: z.object({
    id,
    noteId: id.optional(),
    teamId: id,
    kind: signalKind,
    text: reportText,
    /** A theme that is there, or else a new one under this id and title. */
    theme: z.object({ id, title: themeTitle.optional(), domain: lifeDomain.nullable().default(null) }),
    /** Pieces of the text that look like a trace, and that the reporter says are harmless. */
    harmless: z.array(z.string().max(200)).max(50).default([]),
  }),
  gives: receipt,
  refuses: ['absent', 'person-in-text', 'no-such-team', 'no-such-theme'],
})

export const withdrawSignal = operation({
  name: 'signal.withdraw-signal',
  does: 'Takes a report away: by who told it, or by who steers, for instance when a person can be known from it.',
  method: 'POST',
  path: '/signal/reports/{reportId}/withdraw',
  about: { view: 'signal.report', by: 'reportId' },
  right: 'anyone',
  trace: 'change',
  asks: z.object({ reportId: id }),
  gives: receipt,
  refuses: ['not-yours'],
})

export const listThemes = operation({
  name: 'signal.list-themes',
  does: 'Gives the themes with their weight, the most told first.',
  method: 'GET',
  path: '/signal/themes',
  about: 'many',
  right: 'anyone',
  trace: 'look',
  asks: z.object({
    ...pageAsk,
    whose: z.enum(['mine', 'all']).default('all'),
    state: z.enum(['open', ...themeState.options]).optional(),
    teamId: id.optional(),
    domain: lifeDomain.optional(),
  }),
  gives: pageOf(themeLine).extend({ may: z.array(z.string()) }),
  refuses: [],
  touches: ({ rows }) => rows.map((row) => row.id),
})

export const openTheme = operation({
  name: 'signal.open-theme',
  does: 'Gives one theme with its weight, its answer, and the themes it may be joined to.',
  method: 'GET',
  path: '/signal/themes/{themeId}',
  about: { view: 'signal.theme', by: 'themeId' },
  right: 'anyone',
  trace: 'look',
  asks: z.object({ themeId: id }),
  gives: themeView,
  refuses: [],
})

export const listSignals = operation({
  name: 'signal.list-signals',
  does: 'Gives what was told under one theme, newest first.',
  method: 'GET',
  path: '/signal/themes/{themeId}/reports',
  about: { view: 'signal.theme', by: 'themeId' },
  right: 'anyone',
  trace: 'look',
  asks: z.object({ ...pageAsk, themeId: id }),
  gives: pageOf(reportLine),
  refuses: [],
})

export const steerTheme = operation({
  name: 'signal.steer-theme',
  does: 'Says what is done about a theme: its state, the day it is on the agenda, and the answer.',
  method: 'PUT',
  path: '/signal/themes/{themeId}',
  about: { view: 'signal.theme', by: 'themeId' },
  right: 'signal.steer',
  trace: 'change',
  asks: z.object({
    themeId: id,
    version,
    title: themeTitle,
    domain: lifeDomain.nullable(),
    state: themeState,
    agendaOn: day.nullable(),
    answer: z.string().trim().max(4000).default(''),
  }),
  gives: receipt,
  refuses: ['conflict', 'answer-needed', 'agenda-day-needed', 'person-in-text'],
})

export const joinTheme = operation({
  name: 'signal.join-theme',
  does: 'Puts what was told under one theme with another that is about the same gap; a theme with nothing left goes away.',
  method: 'POST',
  path: '/signal/themes/{themeId}/join',
  about: { view: 'signal.theme', by: 'themeId' },
  right: 'signal.steer',
  trace: 'change',
  asks: z.object({ themeId: id, intoThemeId: id, reportIds: z.array(id).min(1).max(200).optional() }),
  gives: receipt,
  refuses: ['same-theme', 'no-such-theme'],
})
