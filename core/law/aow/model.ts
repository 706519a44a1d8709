// The numbers of AOW from a day on, in cents gross a month.
import type { Parameter } from '../parameter.ts'

export interface Aow {
  /** Full pension of someone who lives alone (art. 9 lid 1 a AOW). */
  readonly single: Parameter
  /** Full pension of each of two who live together. */
  readonly couple: Parameter
  /** What is saved up each month for the holiday allowance of May; null where not known. */
  readonly holidaySingle: Parameter | null
  readonly holidayCouple: Parameter | null
  /** Years of age at which it begins; null where not known in whole years. */
  readonly age: Parameter | null
}
