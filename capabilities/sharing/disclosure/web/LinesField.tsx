// What goes along, line by line: nothing but what is ticked, and below each line the very text that leaves.
import { useId, useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { TextArea } from '../../../../platform/web/parts/TextField.tsx'
import { refusalSentence } from '../../../../platform/web/sentences.ts'
import { type LineGroup, type LineStop, lineGroups, type OfferedLine, type SharedLine } from '../model.ts'
import './sharing.css'

interface LineGiven {
  offered: OfferedLine
  chosen: SharedLine | undefined
  onChange: (line: SharedLine | null) => void
}

function Line({ offered, chosen, onChange }: LineGiven) {
  const id = useId()
  const [changing, setChanging] = useState(false)
  const { key, group, title } = offered
  const text = chosen?.text ?? offered.text
  return (
    <li className="line" data-chosen={chosen ? '' : undefined}>
      <label className="choice">
        <input
          type="checkbox"
          checked={chosen !== undefined}
          aria-describedby={`${id}-text`}
          onChange={(event) => onChange(event.target.checked ? { key, group, title, text: offered.text } : null)}
        />
        <span>{title}</span>
      </label>
      {chosen && changing ? (
        <TextArea
          name={`text-${key}`}
          label={m['sharing.lines.text']({ title })}
          quietLabel
          rows={3}
          value={text}
          onChange={(to) => onChange({ key, group, title, text: to })}
          required
          startHere
        />
      ) : (
        <p className="line-text private" id={`${id}-text`}>
          {text}
        </p>
      )}
      {chosen && !changing ? (
        <Button
          kind="plain"
          small
          icon="edit"
          onClick={() => setChanging(true)}
          aria-label={m['sharing.lines.change.which']({ title })}
        >
          {m['sharing.lines.change']()}
        </Button>
      ) : null}
    </li>
  )
}

function Stopped({ title, why }: { title: string; why: LineStop }) {
  return (
    <li className="line line-stopped">
      <p>{title}</p>
      <p className="small">{m['sharing.lines.stopped']({ why: refusalSentence(why) })}</p>
    </li>
  )
}

interface GroupGiven {
  group: LineGroup
  offered: readonly OfferedLine[]
  value: readonly SharedLine[]
  onLine: (key: string, line: SharedLine | null) => void
}

/** Groups one looks at first stand open; the others when something in them is chosen. */
const openAtFirst: ReadonlySet<LineGroup> = new Set(['person', 'reach', 'words', 'goals'])

function Group({ group, offered, value, onLine }: GroupGiven) {
  const lines = offered.filter((one) => one.group === group)
  const chosen = value.filter((one) => one.group === group)
  const [open] = useState(openAtFirst.has(group) || chosen.length > 0)
  if (lines.length === 0) return null
  return (
    <details className="line-group" open={open}>
      <summary>
        <span>{m[`sharing.group.${group}`]()}</span>
        {chosen.length > 0 ? <span className="soft small">{m['sharing.lines.count']({ count: chosen.length })}</span> : null}
      </summary>
      <ul>
        {lines.map((one) =>
          one.stopped === null ? (
            <Line
              key={one.key}
              offered={one}
              chosen={value.find(({ key }) => key === one.key)}
              onChange={(line) => onLine(one.key, line)}
            />
          ) : (
            <Stopped key={one.key} title={one.title} why={one.stopped} />
          ),
        )}
      </ul>
    </details>
  )
}

interface LinesGiven {
  offered: readonly OfferedLine[]
  value: readonly SharedLine[]
  onChange: (lines: SharedLine[]) => void
}

export function LinesField({ offered, value, onChange }: LinesGiven) {
  // What was chosen before and is gone from the file since is still a choice.
  const gone = value.filter(({ key }) => !offered.some((one) => one.key === key)).map((one) => ({ ...one, stopped: null }))
  const all = [...offered, ...gone]
  const onLine = (key: string, line: SharedLine | null) => {
    const chosen = new Map(value.map((one) => [one.key, one]))
    if (line) chosen.set(key, line)
    else chosen.delete(key)
    // In the order in which they are offered, whatever was ticked first.
    onChange(all.flatMap((one) => chosen.get(one.key) ?? []))
  }
  return (
    <div className="line-groups">
      {lineGroups.map((group) => (
        <Group key={group} group={group} offered={all} value={value} onLine={onLine} />
      ))}
    </div>
  )
}
