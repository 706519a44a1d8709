// What a weighing leads to, each in a sentence: the professional decides, the table does not.
import { m } from '#texts'
import type { Advice } from '../../weighing/model.ts'

export function AdviceWords({ advice }: { advice: readonly Advice[] }) {
  return (
    <div role="status">
      <p>
        <strong>{m['safety.weighing.leads']()}</strong>
      </p>
      <ul>
        {advice.map((one) => (
          <li key={one}>{m[`safety.weighing.advice.${one}`]()}</li>
        ))}
      </ul>
    </div>
  )
}
