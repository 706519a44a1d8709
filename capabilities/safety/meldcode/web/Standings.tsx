// The five steps of a meldcode beside each other: taken on a day, passed over, or still open.
import { m } from '#texts'
import { Icon } from '../../../../platform/web/parts/Icon.tsx'
import { useToday } from '../../../../platform/web/session.ts'
import { dayShort } from '../../../../platform/web/when.ts'
import type { Standing } from '../model.ts'
import './meldcode.css'

function stateWords({ state, on }: Standing, today: string): string {
  if (on === null) return m['safety.meldcode.step.open']()
  const day = dayShort(on, today)
  return state === 'done' ? day : m['safety.meldcode.step.passed-over']({ day })
}

export function Standings({ standings }: { standings: readonly Standing[] }) {
  const today = useToday()
  return (
    <ol className="meldcode-steps" aria-label={m['safety.meldcode.steps']()}>
      {standings.map((one, at) => (
        <li key={one.step} className={`meldcode-step meldcode-${one.state}`}>
          <span className="meldcode-sign" aria-hidden="true">
            {one.state === 'done' ? <Icon name="check" /> : at + 1}
          </span>
          <span>
            <strong>{m[`safety.meldcode.step.${one.step}`]()}</strong>
            <span className="soft small">{stateWords(one, today)}</span>
          </span>
        </li>
      ))}
    </ol>
  )
}

/** "3 van 5 stappen". */
export function countWords(standings: readonly Standing[]): string {
  const count = standings.filter(({ state }) => state !== 'open').length
  return m['safety.meldcode.count']({ count, all: standings.length })
}
