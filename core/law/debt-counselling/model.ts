// The terms of the Wet gemeentelijke schuldhulpverlening.
import type { Parameter } from '../parameter.ts'

export interface DebtCounsellingTerms {
  /** Weeks from the request to the first talk. */
  readonly firstTalkWeeks: Parameter
  /** Working days from the request to the first talk where a home, energy, water or health insurance is about to be lost. */
  readonly threatWorkingDays: Parameter
  /** Weeks at most from the first talk to the decision; the council's ordinance sets the term. */
  readonly decisionWeeks: Parameter
  readonly planYears: Parameter
  readonly coolingOffMonths: Parameter
}
