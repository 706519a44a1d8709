// How someone lives, proposed from what was answered about the household, or else from the file; a worker looks whether it is right.
import type { Day } from '../../../../core/kit/day.ts'
import type { Answers } from '../../entitlements/model.ts'
import { householdOn } from '../../entitlements/rules/work-out.ts'
import type { KeptFreeAmount, ProposedLiving } from '../model.ts'

interface Known {
  /** Null while nobody asked. */
  readonly answers: Answers | null
  /** What the file tells; null where it does not say who lives in the home. */
  readonly file: Answers | null
}

function livingOf({ partner, children }: Answers): KeptFreeAmount['living'] {
  if (partner) return children.length > 0 ? 'coupleWithChild' : 'couple'
  return children.length > 0 ? 'singleParent' : 'single'
}

/** Whether there is a partner is never guessed: without that there is no proposal. */
export function proposeLiving({ answers, file }: Known, today: Day): ProposedLiving | null {
  const known = answers?.partner === null ? null : answers
  if (known !== null) return { is: livingOf(householdOn(known, today)), from: 'answers' }
  return file === null || file.partner === null ? null : { is: livingOf(householdOn(file, today)), from: 'file' }
}
