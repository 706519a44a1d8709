// The highest beslagvrije voet a month per way of living, in cents (art. 475da Rv).
import type { Parameter } from '../parameter.ts'

export interface BeslagvrijeVoetMaximum {
  readonly single: Parameter
  readonly singleParent: Parameter
  readonly couple: Parameter
  readonly coupleWithChild: Parameter
}

export type Living = keyof BeslagvrijeVoetMaximum
