// The terms of debt counselling: of the Wet gemeentelijke schuldhulpverlening, and of what goes with it.
import type { Parameter } from '../parameter.ts'

export interface DebtCounsellingTerms {
  /** Weeks from the request to the first talk. */
  readonly firstTalkWeeks: Parameter
  /** Working days from the request to the first talk where a home, energy, water or health insurance is about to be lost. */
  readonly threatWorkingDays: Parameter
  /** Weeks at most from the first talk to the decision; the council's ordinance sets the term. */
  readonly decisionWeeks: Parameter
  readonly planYears: Parameter
  /** Months at most of the cooling-off that the college asks for (breed moratorium). */
  readonly coolingOffMonths: Parameter
  /** Months at most of the moratorium against one creditor who threatens (smal moratorium). */
  readonly narrowMoratoriumMonths: Parameter
  /** Days in which creditors are brought to an arrangement: a guideline of the branch, no law. */
  readonly arrangingDays: Parameter
  /** Months at least in which someone is kept in sight afterwards. */
  readonly aftercareMonths: Parameter
}
