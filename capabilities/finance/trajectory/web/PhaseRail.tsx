// Where we are: the phases as a line with their days in words, and what usually comes next at its end.
import { m } from '#texts'
import { useKey } from '../../../../platform/web/keys.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Menu } from '../../../../platform/web/parts/Menu.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { useToday } from '../../../../platform/web/session.ts'
import type { Phase, PhaseName, Trajectory } from '../model.ts'
import { cameToNothing, inOrder, isPast, mayBegin } from '../rules/where-we-are.ts'
import type { Shown } from './phase-form.ts'
import { daysWords, decisionWords, kindWords, phaseWords } from './words.ts'

interface RailGiven {
  trajectory: Trajectory
  next: PhaseName | null
  mayChange: boolean
  show: (shown: Shown) => void
}

function Stop({ one, past, show }: { one: Phase; past: boolean; show: RailGiven['show'] }) {
  const today = useToday()
  return (
    <li className={past ? 'way-stop way-past' : 'way-stop way-now'} aria-current={past ? undefined : 'step'}>
      <div className="way-head">
        <button type="button" className="way-name" onClick={() => show(one)}>
          {phaseWords(one.phase)}
        </button>
        {one.kind === null ? null : <Pill>{kindWords(one.kind)}</Pill>}
        {one.decision === null ? null : <Pill tone={cameToNothing(one) ? 'plain' : 'ok'}>{decisionWords(one.decision)}</Pill>}
      </div>
      <p className="soft">{daysWords(one, today)}</p>
      {one.because === '' ? null : <p className="small private way-because">{one.because}</p>}
    </li>
  )
}

function Onward({ trajectory, next, show }: Omit<RailGiven, 'mayChange'>) {
  const begin = (name: PhaseName) => show({ begins: name })
  useKey({ key: 'f', does: m['finance.trajectory.key'](), run: () => next && begin(next) }, next === null)
  const others = mayBegin(trajectory.phases).filter((name) => name !== next)
  return (
    <li className="way-stop way-ahead">
      <div className="beside">
        {next ? (
          <Button kind="primary" shortcut="f" onClick={() => begin(next)}>
            {m['finance.trajectory.begin']({ phase: phaseWords(next) })}
          </Button>
        ) : null}
        <Menu
          word={m['finance.trajectory.other']()}
          showWord
          icon="plus"
          entries={others.map((name) => ({ key: name, label: phaseWords(name), run: () => begin(name) }))}
        />
      </div>
    </li>
  )
}

export function PhaseRail({ trajectory, next, mayChange, show }: RailGiven) {
  const today = useToday()
  const { phases, endedOn } = trajectory
  return (
    <ol className="way" aria-label={m['finance.trajectory.where']()}>
      {inOrder(phases).map((one) => (
        <Stop key={one.id} one={one} past={isPast(one, phases, today)} show={show} />
      ))}
      {mayChange && endedOn === null ? <Onward trajectory={trajectory} next={next} show={show} /> : null}
    </ol>
  )
}
