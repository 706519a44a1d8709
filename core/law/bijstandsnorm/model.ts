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
  /** Below 21 (art. 20 Pw); null where not known. */
  readonly young: YoungNorms | null
  /** Freely kept assets. */
  readonly assetsSingle: Parameter
  readonly assetsOther: Parameter
}

export interface YoungNorms {
  /** Single person or single parent of 18 to 20. */
  readonly single: Parameter
  /** Both 18 to 20. */
  readonly couple: Parameter
  readonly coupleWithChild: Parameter
  /** One 18 to 20, one 21 or older. */
  readonly mixed: Parameter
  readonly mixedWithChild: Parameter
}
