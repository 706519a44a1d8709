// The amounts of kinderbijslag for one child, in cents a quarter (art. 12 AKW).
import type { Parameter } from '../parameter.ts'

export interface Kinderbijslag {
  readonly under6: Parameter
  readonly under12: Parameter
  readonly under18: Parameter
}
