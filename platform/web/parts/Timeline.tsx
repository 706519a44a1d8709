// What happened, newest first, grouped by week; a thing from the person's own side shows its sky-blue line.
import type { ReactNode } from 'react'
import type { Day } from '../../../core/kit/day.ts'
import { daysBetween } from '../../../core/kit/day.ts'
import { useToday } from '../session.ts'
import { dayOfMoment, dayShort, timeWords, weekdayShort, weekWords } from '../when.ts'

export interface Happening {
  key: string
  /** A moment in ISO 8601, or a day. */
  at: string
  title: ReactNode
  /** Who and how long, soft beside the title. */
  beside?: ReactNode
  children?: ReactNode
  /** Written or done by the person. */
  theirs?: boolean
}

/** Happenings in groups of a week, in the order they came. */
export function byWeek(happenings: readonly Happening[], today: Day): { week: string; happenings: Happening[] }[] {
  const weeks: { week: string; happenings: Happening[] }[] = []
  for (const happening of happenings) {
    const week = weekWords(dayOfMoment(happening.at), today)
    const last = weeks.at(-1)
    if (last?.week === week) last.happenings.push(happening)
    else weeks.push({ week, happenings: [happening] })
  }
  return weeks
}

/** "do 14.10" in a week near today, "3 nov" further away. */
function label(at: string, today: Day): string {
  const day = dayOfMoment(at)
  const near = Math.abs(daysBetween(day, today)) < 14
  const time = at.length > 10 && near ? ` ${timeWords(at)}` : ''
  return `${near ? weekdayShort(day) : dayShort(day, today)}${time}`
}

export function Timeline({ happenings }: { happenings: readonly Happening[] }) {
  const today = useToday()
  return (
    <div className="timeline">
      {byWeek(happenings, today).map((group) => (
        <section key={`${group.week} ${group.happenings[0]?.key}`}>
          <h3 className="timeline-week">{group.week}</h3>
          <ol>
            {group.happenings.map((one) => (
              <li key={one.key} className={one.theirs ? 'timeline-item timeline-theirs' : 'timeline-item'}>
                <time dateTime={one.at}>{label(one.at, today)}</time>
                <div className="timeline-body">
                  <p>
                    <strong>{one.title}</strong> {one.beside ? <span className="soft small">{one.beside}</span> : null}
                  </p>
                  {one.children}
                </div>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}
