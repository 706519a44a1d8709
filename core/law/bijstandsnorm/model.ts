// The norms of the Participatiewet a month, holiday allowance included, in cents.
import type { Parameter } from '../parameter.ts'

export interface Bijstandsnorm {
  /** Single person or single parent, 21 to pension age (art. 21 a Pw). */
  readonly single: Parameter
  /** Couple, 21 to pension age (art. 21 b Pw). */
  readonly couple: Parameter
  /** Single person or single parent of pension age; null where no reliable amount is known. */
  readonly pensionerSingle: Parameter | null
  readonly pensionerCouple: Parameter | null
  /** Single person or single parent of 18 to 20. */
  readonly youngSingle: Parameter | null
  /** Freely kept assets. */
  readonly assetsSingle: Parameter | null
  readonly assetsOther: Parameter | null
}
