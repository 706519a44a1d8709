// The terms of the Wet maatschappelijke ondersteuning between a report of need and the decision.
import type { Parameter } from '../parameter.ts'

export interface SocialSupportTerms {
  /** Weeks from the report (melding) to the end of the investigation. */
  readonly investigationWeeks: Parameter
  /** Weeks from the application to the decision. */
  readonly decisionWeeks: Parameter
}
