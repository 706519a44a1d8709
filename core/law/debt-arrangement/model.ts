// How long a debt arrangement runs and how its money is shared.
import type { Parameter } from '../parameter.ts'

export interface DebtArrangementTerms {
  readonly months: Parameter
  /** A preferential claim gets this many times the percentage of an ordinary one, until it is paid in full. */
  readonly preferentialFactor: Parameter
}
