// On top: what is done now about a home, energy or insurance that may be lost, and by whom.
import { useRef } from 'react'
import { m } from '#texts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Tick } from '../../../../platform/web/parts/ChoiceField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { failureSentence } from '../../../../platform/web/sentences.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { takeCrisisStep } from '../api.ts'
import type { CrisisStep } from '../model.ts'
import { type RunningCrisis, stepsFor } from '../rules/crisis-steps.ts'
import { kindWords } from './words.ts'

interface BandGiven {
  caseId: string
  running: RunningCrisis
  mayChange: boolean
  /** Begins the intervention, so that its steps can be ticked. */
  begin: () => void
}

export function CrisisBand({ caseId, running: { crisis, phase }, mayChange, begin }: BandGiven) {
  const take = useChange(takeCrisisStep)
  // One tick after the other, each on top of the version that the last one gave.
  const last = useRef<Promise<number | undefined>>(Promise.resolve(undefined))
  const note = (step: CrisisStep, taken: boolean) => {
    if (phase === null) return
    last.current = last.current
      .then((version) =>
        take.mutateAsync({ caseId, phaseId: phase.id, version: Math.max(version ?? 0, phase.version), step, taken }),
      )
      .then(({ version }) => version)
      .catch((failure: unknown) => {
        tell(failureSentence(failure), { tone: 'failed' })
        return undefined
      })
  }
  const what = kindWords(crisis)
  const steps = (
    <>
      <ul className="way-steps">
        {stepsFor(crisis).map(({ step, who }) => {
          const words = m[`finance.trajectory.step.${crisis}.${step}`]()
          const taken = phase?.steps.includes(step) ?? false
          return (
            <li key={step} className={taken ? 'way-step-taken' : undefined}>
              {phase ? (
                <Tick done={taken} what={words} {...(mayChange ? { onChange: (next: boolean) => note(step, next) } : {})} />
              ) : null}
              <span>
                <strong>{m[`finance.trajectory.who.${who}`]()}:</strong> {words}
              </span>
            </li>
          )
        })}
      </ul>
      <p className="soft small">{m['finance.trajectory.crisis.own']()}</p>
    </>
  )
  return (
    <section className="attention way-crisis" aria-label={what}>
      <div className="way-crisis-head">
        <h2>{what}</h2>
        {phase === null && mayChange ? (
          <Button small onClick={begin}>
            {m['finance.trajectory.crisis.begin']()}
          </Button>
        ) : null}
      </div>
      {phase ? (
        steps
      ) : (
        <details>
          <summary>{m['finance.trajectory.crisis.steps']()}</summary>
          {steps}
        </details>
      )}
    </section>
  )
}
