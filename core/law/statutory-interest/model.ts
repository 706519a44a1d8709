// The statutory interest that a consumer owes (art. 6:119 BW).
import type { Parameter } from '../parameter.ts'

export interface StatutoryInterest {
  /** Whole percent a year. */
  readonly percent: Parameter
}
