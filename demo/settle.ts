// Settles handwritten stories on the calendar: days at work, words for days, notes in order of time.
import type { EntrySaid } from '../capabilities/safety/meldcode/model.ts'
import type { Day } from '../core/kit/day.ts'
import { fillDays, weekdaysOf, workday } from './calendar.ts'
import type { Case, Note } from './case-shape.ts'
import { dayAtWork } from './case-writer.ts'
import type { DayOffset, Member } from './world.ts'

function settleNotes(notes: readonly Note[], members: readonly Member[], today: Day): Note[] {
  const settled = notes.map((note): Note => {
    const day = dayAtWork(members, today, note.author)(note.day)
    return {
      ...note,
      day,
      text: fillDays(note.text, today, day),
      ...(note.followUp ? { followUp: { ...note.followUp, due: workday(today, note.followUp.due) } } : {}),
    }
  })
  return settled.sort((a, b) => a.day - b.day || (a.time < b.time ? -1 : a.time > b.time ? 1 : 0))
}

/** Days that stand in the words of a record are those of today's calendar. */
function settleSaid(said: EntrySaid, today: Day, on: DayOffset): EntrySaid {
  const words = Object.entries(said).map(([name, value]) => [
    name,
    typeof value === 'string' ? fillDays(value, today, on) : value,
  ])
  return Object.fromEntries(words) as EntrySaid
}

/** The case as it lies on the calendar of today. */
export function settle(one: Case, members: readonly Member[], today: Day): Case {
  const { safety } = one
  return {
    ...one,
    notes: settleNotes(one.notes, members, today),
    drafts: one.drafts.map((draft) => ({ ...draft, day: dayAtWork(members, today, draft.author)(draft.day) })),
    appointments: one.appointments.map((planned) => {
      const worksOn = members.find((member) => member.key === planned.member)?.worksOn ?? ''
      return { ...planned, day: workday(today, planned.day, weekdaysOf(worksOn)) }
    }),
    ...(safety
      ? {
          safety: {
            ...safety,
            steps: safety.steps.map((step) => ({ ...step, said: settleSaid(step.said, today, step.day) })),
            notes: settleNotes(safety.notes, members, today),
          },
        }
      : {}),
  }
}
