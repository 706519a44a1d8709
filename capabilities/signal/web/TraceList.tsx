// What in a text leads back to a person: each piece marked in its sentence, to be taken out or said to be harmless.
import { m } from '#texts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { Icon } from '../../../platform/web/parts/Icon.tsx'
import type { KnownPeople, Trace } from '../model.ts'
import { mayBeHarmless, openTraces, withoutTraces } from '../rules/person-traces.ts'
import { insteadOf } from './words.ts'

interface ListGiven {
  text: string
  known: KnownPeople
  harmless: readonly string[]
  onChange: (text: string) => void
  onHarmless: (piece: string) => void
}

/** Letters of the sentence on each side of a marked piece. */
const around = 28

function Marked({ text, trace }: { text: string; trace: Trace }) {
  const before = text.slice(Math.max(0, trace.from - around), trace.from)
  const after = text.slice(trace.to, trace.to + around)
  return (
    <span className="trace-words private">
      {trace.from > around ? '…' : ''}
      {before}
      <mark>{trace.text}</mark>
      {after}
      {trace.to + around < text.length ? '…' : ''}
    </span>
  )
}

export function TraceList({ text, known, harmless, onChange, onHarmless }: ListGiven) {
  const traces = openTraces(text, known, harmless)
  if (traces.length === 0) return null
  return (
    <div className="traces">
      <p className="traces-head" role="status">
        <Icon name="mind" /> {m['signal.traces']({ count: traces.length })}
      </p>
      <ul>
        {traces.map((trace) => (
          <li key={`${trace.from} ${trace.text}`} className="trace">
            <span className="small soft">{m[`signal.trace.${trace.kind}`]()}</span>
            <Marked text={text} trace={trace} />
            <span className="beside">
              <Button
                small
                aria-label={m['signal.trace.remove.which']({ piece: trace.text })}
                onClick={() => onChange(withoutTraces(text, [trace], insteadOf))}
              >
                {m['signal.trace.remove']()}
              </Button>
              {mayBeHarmless(trace.kind) ? (
                <Button
                  kind="plain"
                  small
                  aria-label={m['signal.trace.harmless.which']({ piece: trace.text })}
                  onClick={() => onHarmless(trace.text)}
                >
                  {m['signal.trace.harmless']()}
                </Button>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
