// Examples beside the goal one writes: chosen with one key, and all of it can be changed after.
import type { KeyboardEvent } from 'react'
import { m } from '#texts'
import { useLook } from '../../../platform/web/queries.ts'
import { listTemplates } from '../templates/api.ts'
import type { Template } from '../templates/model.ts'

/** The examples of a life domain that are offered here. */
export function useExamples(domain: string): readonly Template[] {
  const look = useLook(listTemplates, {})
  return (look.data?.rows ?? []).filter((one) => one.domain === domain && !one.hidden).slice(0, 9)
}

/** The example that Alt with a digit stands for. */
export function exampleAt(event: KeyboardEvent, examples: readonly Template[]): Template | undefined {
  const digit = /^Digit([1-9])$/.exec(event.code)?.[1]
  return event.altKey && digit ? examples[Number(digit) - 1] : undefined
}

interface Given {
  /** Whether a life domain was chosen. */
  chosen: boolean
  examples: readonly Template[]
  onTake: (example: Template) => void
}

export function Examples({ chosen, examples, onTake }: Given) {
  if (!chosen) return <p className="soft small">{m['plan.examples.domain']()}</p>
  if (examples.length === 0) return <p className="soft small">{m['plan.examples.none']()}</p>
  return (
    <div className="stack tight">
      <p className="soft small" id="plan-examples">
        <strong>{m['plan.examples']()}</strong> {m['plan.examples.hint']()}
      </p>
      <ul className="plan-examples" aria-labelledby="plan-examples">
        {examples.map((one, at) => (
          <li key={one.id ?? one.code}>
            <button type="button" className="plan-example" onClick={() => onTake(one)}>
              <kbd>{m['plan.examples.key']({ number: at + 1 })}</kbd>
              <span>
                {one.ownWords}
                <span className="soft small plan-example-steps">{one.steps.map(({ title }) => title).join(' · ')}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
