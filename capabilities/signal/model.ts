// Signals: what a town lacks, told without the person it was seen at.
import { z } from 'zod'
import { day } from '../../core/kit/day.ts'
import { id } from '../../core/kit/id.ts'
import { version } from '../../core/kit/receipt.ts'
import { lifeDomain } from '../assessment/model.ts'

const text = (most: number) => z.string().trim().max(most)

/** What is wrong: nothing is offered, a group does not get in, it gets stuck on the way, or it does not fit. */
export const signalKinds = ['offer-missing', 'access-for-group', 'stalled-flow', 'poor-fit'] as const
export const signalKind = z.enum(signalKinds)
export type SignalKind = z.infer<typeof signalKind>

export const themeStates = ['new', 'on-agenda', 'taken-up', 'closed'] as const
export const themeState = z.enum(themeStates)
export type ThemeState = z.infer<typeof themeState>

/** Longest text of a report in letters: a signal is short, a story is a note. */
export const longestReport = 1000
export const reportText = text(longestReport).min(1)
export const themeTitle = text(120).min(1)

/** A theme in a list, with its weight. */
export const themeLine = z.object({
  id,
  version,
  title: z.string(),
  domain: lifeDomain.nullable(),
  state: themeState,
  agendaOn: day.nullable(),
  answer: z.string(),
  answerOn: day.nullable(),
  /** How often it was told, since when, for the last time when, and in which districts. */
  times: z.int(),
  since: day.nullable(),
  latest: day.nullable(),
  places: z.array(z.string()),
  /** The reader told this too. */
  mine: z.boolean(),
})
export type ThemeLine = z.infer<typeof themeLine>

/** One theme as its page opens it, with the themes it may be joined to. */
export const themeView = themeLine.extend({ others: z.array(z.object({ id, title: z.string() })), may: z.array(z.string()) })
export type ThemeView = z.infer<typeof themeView>

/** One report as colleagues read it. Who told it is known to that person and to those who steer, nobody else. */
export const reportLine = z.object({
  id,
  version,
  kind: signalKind,
  text: z.string(),
  place: z.string(),
  reportedOn: day,
  reportedByName: z.string().nullable(),
  mine: z.boolean(),
})
export type ReportLine = z.infer<typeof reportLine>

/** What is known of the people of a case, to look for in a text. */
export const knownPeople = z.object({
  /** Single words of names, prefixes left out. */
  names: z.array(z.string()),
  birthDays: z.array(day),
  streets: z.array(z.string()),
  postcodes: z.array(z.string()),
  phones: z.array(z.string()),
  emails: z.array(z.string()),
})
export type KnownPeople = z.infer<typeof knownPeople>

export const nobodyKnown: KnownPeople = { names: [], birthDays: [], streets: [], postcodes: [], phones: [], emails: [] }

/** What the form needs: where it may be, what was told before, and whose traces to look for. */
export const prepared = z.object({
  places: z.array(z.object({ teamId: id, name: z.string() })),
  teamId: id.nullable(),
  themes: z.array(z.object({ id, title: z.string() })),
  /** Names alone: what else stands on cards stays on the server, which looks for it when the signal comes. */
  known: knownPeople.pick({ names: true }),
})
export type Prepared = z.infer<typeof prepared>

/** What leads back to a person. */
export const traceKinds = ['name', 'birth-day', 'address', 'phone', 'email', 'bsn', 'account'] as const
export type TraceKind = (typeof traceKinds)[number]

/** A piece of the text, from one letter up to but not including another. */
export interface Trace {
  kind: TraceKind
  from: number
  to: number
  text: string
}
