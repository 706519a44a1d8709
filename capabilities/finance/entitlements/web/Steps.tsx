// The steps of a calculation on demand: each a sentence, with where its numbers come from.
import { m } from '#texts'
import type { Step } from '../../../../core/law/outcome.ts'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { stepWords } from './law-words.ts'

function Sources({ steps }: { steps: readonly Step[] }) {
  const sources = new Map(steps.flatMap((step) => step.sources).map((one) => [one.source, one.verified]))
  if (sources.size === 0) return null
  return (
    <div className="aid-sources small">
      <p className="soft">{m['finance.entitlements.sources']()}</p>
      <ul>
        {[...sources].map(([source, verified]) => (
          <li key={source}>
            {source} {verified ? null : <Pill tone="sun">{m['finance.entitlements.unverified']()}</Pill>}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** @param whole false when the sum ends before its outcome */
export function Steps({ steps, whole }: { steps: readonly Step[]; whole: boolean }) {
  if (steps.length === 0) return null
  const way = steps.every(({ rule }) => rule.includes('.way-'))
  const soFar = way ? m['finance.entitlements.steps.way'] : m['finance.entitlements.steps.so-far']
  const title = whole ? m['finance.entitlements.steps']() : soFar()
  return (
    <details className="aid-steps">
      <summary>{title}</summary>
      <ol className="private">
        {steps.map((step) => (
          <li key={step.rule + JSON.stringify(step.cents)}>{stepWords(step)}</li>
        ))}
      </ol>
      <Sources steps={steps} />
    </details>
  )
}
