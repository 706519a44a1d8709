// Where a goal stands, chosen from its own five sentences; not talked about is an answer too.
import { m } from '#texts'
import { SelectField } from '../../../platform/web/parts/ChoiceField.tsx'
import type { Goal } from '../model.ts'

export const levels = ['-2', '-1', '0', '1', '2'] as const
const none = 'none'

interface Given {
  name: string
  label: string
  goal: Pick<Goal, 'scale'>
  value: number | null
  onChange: (level: number | null) => void
}

/** The sentence of a level for this goal, the usual words where nobody wrote one. */
export function levelSentence({ scale }: Pick<Goal, 'scale'>, level: number): string {
  return scale[level + 2] || m[`web.scale.${`${level}` as (typeof levels)[number]}`]()
}

export function LevelField({ name, label, goal, value, onChange }: Given) {
  return (
    <SelectField
      name={name}
      label={label}
      value={value === null ? none : String(value)}
      onChange={(to) => onChange(to === none ? null : Number(to))}
      choices={[
        { value: none, label: m['plan.level.none']() },
        ...levels.map((level) => ({
          value: level as string,
          label: m['plan.level']({
            level: Number(level) > 0 ? `+${level}` : level.replace('-', '−'),
            words: levelSentence(goal, Number(level)),
          }),
        })),
      ]}
    />
  )
}
