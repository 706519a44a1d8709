// How far a goal is: five steps from -2 to +2 (goal attainment scaling), in words for who does not see them. Never a percentage.
import { m } from '#texts'

export type Level = -2 | -1 | 0 | 1 | 2
const levels: readonly Level[] = [-2, -1, 0, 1, 2]

const usual = (level: Level) =>
  ({
    '-2': m['web.scale.-2'],
    '-1': m['web.scale.-1'],
    '0': m['web.scale.0'],
    '1': m['web.scale.1'],
    '2': m['web.scale.2'],
  })[`${level}`]()

interface GoalScaleGiven {
  level: Level
  /** What this level means for this goal, in its own words. */
  words?: string | undefined
  /** Shows the words beside the bar. */
  showWords?: boolean
  /** With it the steps can be chosen. */
  onChange?: (level: Level) => void
}

const signed = (level: Level) => (level > 0 ? `+${level}` : String(level).replace('-', '−'))

export function GoalScale({ level, words, showWords = false, onChange }: GoalScaleGiven) {
  const said = m['web.scale.of']({ level: signed(level), words: words ?? usual(level) })
  if (onChange)
    return (
      <fieldset className="scale" aria-label={said}>
        {levels.map((one) => (
          <button
            key={one}
            type="button"
            className={stepClass(one, level)}
            aria-pressed={one === level}
            aria-label={`${signed(one)} ${usual(one)}`}
            onClick={() => onChange(one)}
          />
        ))}
      </fieldset>
    )
  return (
    <span className="scale-with-words">
      <span className="scale" role="img" aria-label={said} title={said}>
        {levels.map((one) => (
          <i key={one} className={stepClass(one, level)} />
        ))}
      </span>
      {showWords ? (
        <span className="small soft" aria-hidden="true">
          {words ?? usual(level)}
        </span>
      ) : null}
    </span>
  )
}

function stepClass(one: Level, level: Level): string {
  return ['scale-step', one <= level ? 'scale-full' : '', one === level ? 'scale-now' : ''].filter(Boolean).join(' ')
}
