// The term in which a request of someone about their own file is answered, under the AVG.
import type { Parameter } from '../parameter.ts'

export interface DataRightsTerms {
  /** Months from the day a request came in to the answer. */
  readonly months: Parameter
  /** Months that may be added, with a reason that is told within the first term. */
  readonly extension: Parameter
}
