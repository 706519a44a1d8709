// What stands in a note that is being written, and how that travels as a draft.
import type { Day } from '../../../core/kit/day.ts'
import { timeFromDutch } from '../../../core/kit/dutch-time.ts'
import { dayOfMoment, timeWords } from '../../../platform/web/when.ts'
import type { Draft, DraftFields } from '../draft/model.ts'
import type { Sharing } from '../note/model.ts'
import { usualSharing } from '../note/rules.ts'
import { momentAt, nowWords } from './moment.ts'

/** The facts around a text, as they stand in their fields. */
export interface NoteFacts {
  kind: string
  day: Day | null
  time: string
  minutes: string
  withWhom: string
  sharing: Sharing
  goalId: string | null
}

export interface NoteState extends NoteFacts {
  caseIds: string[]
  body: string
  taskTitle: string
  taskDue: Day | null
}

/** A new note: now, about this person, shared as usual. */
export function newNote(caseId: string | null, today: Day): NoteState {
  const kind = 'conversation'
  return {
    caseIds: caseId ? [caseId] : [],
    kind,
    day: today,
    time: nowWords(),
    minutes: '',
    withWhom: '',
    sharing: usualSharing(kind),
    goalId: null,
    body: '',
    taskTitle: '',
    taskDue: null,
  }
}

/** Another kind brings its usual sharing along, unless someone chose otherwise. */
export function withKind<Facts extends NoteFacts>(facts: Facts, kind: string, usual: (kind: string) => Sharing): Facts {
  const asUsual = facts.sharing === usual(facts.kind)
  return { ...facts, kind, sharing: asUsual ? usual(kind) : facts.sharing }
}

/** "50" or "1.30" or "1 uur" as minutes; null when empty or not understood. */
export function minutesOf(typed: string): number | null {
  const text = typed.trim().replace(/ ?(min|minuten|m)\.?$/i, '')
  if (/^\d{1,3}$/.test(text)) return Number(text)
  const time = /[.:u]/.test(text) ? timeFromDutch(text) : null
  return time === null ? null : Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}

export function toText(state: NoteState): string {
  return JSON.stringify(state)
}

export function fromText(text: string, otherwise: NoteState): NoteState {
  return text === '' ? otherwise : { ...otherwise, ...(JSON.parse(text) as Partial<NoteState>) }
}

/** As the server keeps it. */
export function draftAsks(state: NoteState): { caseId: string | null; body: string; fields: DraftFields } {
  const happenedAt = momentAt(state.day, state.time)
  const fields: DraftFields = {
    caseIds: state.caseIds.slice(0, 10),
    kind: state.kind,
    ...(happenedAt ? { happenedAt } : {}),
    minutes: minutesOf(state.minutes),
    withWhom: state.withWhom.slice(0, 200),
    sharing: state.sharing,
    goalId: state.goalId,
    taskTitle: state.taskTitle.slice(0, 300),
    ...(state.taskDue ? { taskDue: state.taskDue } : {}),
  }
  return { caseId: state.caseIds[0] ?? null, body: state.body.slice(0, 20_000), fields }
}

/** As it stood when it was kept. */
export function stateOf({ body, caseId, fields }: Pick<Draft, 'body' | 'caseId' | 'fields'>, today: Day): NoteState {
  const blank = newNote(caseId, today)
  const { caseIds, kind, happenedAt, minutes, withWhom, sharing, goalId, taskTitle, taskDue } = fields
  return {
    caseIds: caseIds?.length ? caseIds : blank.caseIds,
    kind: kind ?? blank.kind,
    day: happenedAt ? dayOfMoment(happenedAt) : blank.day,
    time: happenedAt ? timeWords(happenedAt) : blank.time,
    minutes: minutes === null || minutes === undefined ? '' : String(minutes),
    withWhom: withWhom ?? '',
    sharing: sharing ?? blank.sharing,
    goalId: goalId ?? null,
    body,
    taskTitle: taskTitle ?? '',
    taskDue: taskDue ?? null,
  }
}
