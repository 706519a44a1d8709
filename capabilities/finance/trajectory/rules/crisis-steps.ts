// What is done in a crisis, and by whom: a short list a threat. Our own list of good habits; no law or protocol prescribes it.
import { type Crisis, type CrisisStep, crises, type Phase } from '../model.ts'
import { hasEnded } from './where-we-are.ts'

export type Who = 'you' | 'person' | 'together' | 'counsellor'

export interface Step {
  step: CrisisStep
  who: Who
}

const lists: Record<Crisis, readonly Step[]> = {
  eviction: [
    { step: 'day', who: 'you' },
    { step: 'letter', who: 'together' },
    { step: 'hold', who: 'you' },
    { step: 'pay', who: 'together' },
    { step: 'moratorium', who: 'counsellor' },
    { step: 'fallback', who: 'you' },
    { step: 'reach', who: 'together' },
  ],
  cutOff: [
    { step: 'day', who: 'you' },
    { step: 'hold', who: 'you' },
    { step: 'letter', who: 'together' },
    { step: 'pay', who: 'together' },
    { step: 'moratorium', who: 'counsellor' },
    { step: 'fallback', who: 'you' },
    { step: 'reach', who: 'together' },
  ],
  healthInsurance: [
    { step: 'day', who: 'you' },
    { step: 'letter', who: 'together' },
    { step: 'hold', who: 'you' },
    { step: 'pay', who: 'together' },
    { step: 'moratorium', who: 'counsellor' },
    { step: 'fallback', who: 'together' },
    { step: 'reach', who: 'person' },
  ],
}

export const stepsFor = (crisis: Crisis): readonly Step[] => lists[crisis]

export function isCrisis(kind: string | null): kind is Crisis {
  return (crises as readonly (string | null)[]).includes(kind)
}

export interface RunningCrisis {
  crisis: Crisis
  /** The intervention its steps are kept with; null while none was begun. */
  phase: Phase | null
}

/** Interventions that go on, then what threatens by a debt and has none yet. */
export function runningCrises(all: readonly Phase[], threats: readonly Crisis[], today: string): RunningCrisis[] {
  const begun = all.flatMap((phase) =>
    phase.phase === 'crisis-intervention' && isCrisis(phase.kind) && !hasEnded(phase, today)
      ? [{ crisis: phase.kind, phase }]
      : [],
  )
  const bare = threats.filter((crisis) => !begun.some((one) => one.crisis === crisis))
  return [...begun, ...bare.map((crisis) => ({ crisis, phase: null }))]
}
