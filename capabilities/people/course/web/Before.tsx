// What a case was before it turned: closed, about something else, or held for another service.
import { m } from '#texts'
import { useLook } from '../../../../platform/web/queries.ts'
import { useToday } from '../../../../platform/web/session.ts'
import { dayOfMoment, dayWords } from '../../../../platform/web/when.ts'
import type { Service } from '../../ground/model.ts'
import { useServices } from '../../web/parts/ServiceField.tsx'
import { serviceWords } from '../../web/parts/service-words.ts'
import { listTurns } from '../api.ts'
import type { CaseTurn } from '../model.ts'

function turnWords(turn: CaseTurn, given: { today: string; services: readonly Service[] }): string {
  if (turn.wasClosedBecause && turn.wasClosedOn)
    return m[`people.closed.${turn.wasClosedBecause}`]({ day: dayWords(turn.wasClosedOn, given.today) })
  if (turn.kind === 'service') {
    const was = given.services.find(({ code }) => code === turn.was)
    return was ? m['people.course.turn.service']({ was: serviceWords(was) }) : m['people.course.turn.service.none']()
  }
  return m['people.course.turn.subject']({ was: turn.was || m['people.no']() })
}

/** What was before, the latest first; nothing when nothing turned. */
export function Before({ caseId }: { caseId: string }) {
  const today = useToday()
  const services = useServices()
  const { data } = useLook(listTurns, { caseId })
  if (!data || data.rows.length === 0) return null
  return (
    <details>
      <summary>{m['people.course.before']()}</summary>
      <ul className="stack tight private">
        {data.rows.map((turn) => (
          <li key={turn.id}>
            <div>{[turnWords(turn, { today, services }), turn.reason].filter(Boolean).join('. ')}</div>
            <div className="small soft">
              {m['people.course.turn.by']({ day: dayWords(dayOfMoment(turn.at), today), name: turn.byName })}
            </div>
          </li>
        ))}
      </ul>
    </details>
  )
}
