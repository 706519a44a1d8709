// A short guide for the first talk, beside the form.
import { m } from '#texts'

const steps = ['1', '2', '3', '4', '5'] as const

export function Guide() {
  const wide = matchMedia('(min-width: 1021px)').matches
  return (
    <aside className="guide" aria-label={m['intake.guide.title']()}>
      <details open={wide}>
        <summary>{m['intake.guide.title']()}</summary>
        <ol>
          {steps.map((step) => (
            <li key={step}>
              <strong>{m[`intake.guide.${step}.title`]()}</strong>
              <span className="soft">{m[`intake.guide.${step}`]()}</span>
            </li>
          ))}
        </ol>
      </details>
    </aside>
  )
}
