// The team side by side: when each colleague is busy in a week, and nothing more.
import { m } from '#texts'
import { addDays, type Day } from '../../../../core/kit/day.ts'
import { Empty, Looked } from '../../../../platform/web/parts/states.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { dayFull, dayOfMoment, dayShort, timeWords, weekdayShort } from '../../../../platform/web/when.ts'
import { teamBusy } from '../../feed/api.ts'
import { momentAt } from '../../web/moment.ts'
import './agenda.css'

export function TeamView({ monday }: { monday: Day }) {
  const today = useToday()
  const days = [0, 1, 2, 3, 4].map((at) => addDays(monday, at))
  const [from, to] = [momentAt(monday, '0.00') ?? '', momentAt(addDays(monday, 5), '0.00') ?? '']
  const look = useLook(teamBusy, { from, to })
  return (
    <Looked look={look} lines={8}>
      {({ colleagues }) =>
        colleagues.length === 0 ? (
          <Empty title={m['contact.agenda.team.none']()} />
        ) : (
          <div className="team-busy">
            <table>
              <caption className="unseen">{m['contact.agenda.team']()}</caption>
              <thead>
                <tr>
                  <th scope="col">{m['contact.agenda.team.who']()}</th>
                  {days.map((day) => (
                    <th key={day} scope="col" aria-label={dayFull(day)}>
                      {weekdayShort(day)} {dayShort(day, today)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {colleagues.map(({ id, name, busy }) => (
                  <tr key={id}>
                    <th scope="row">{name}</th>
                    {days.map((day) => {
                      const spans = busy.filter((span) => dayOfMoment(span.startsAt) === day)
                      return (
                        <td key={day}>
                          {spans.length === 0 ? <span className="soft small">{m['contact.agenda.team.free']()}</span> : null}
                          {spans.map((span) => (
                            <span key={`${span.startsAt} ${span.endsAt}`} className="team-span">
                              {timeWords(span.startsAt)}–{timeWords(span.endsAt)}
                            </span>
                          ))}
                        </td>
                      )
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )
      }
    </Looked>
  )
}
