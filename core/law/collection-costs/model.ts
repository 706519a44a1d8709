// What a creditor may charge a consumer for collecting outside court.
import type { Parameter } from '../parameter.ts'

export interface CollectionCosts {
  /** Steps over the principal: `upTo` in cents (null: no end), `perMille` of that step. */
  readonly steps: Parameter<readonly { readonly upTo: number | null; readonly perMille: number }[]>
  /** Cents. */
  readonly minimum: Parameter
  readonly maximum: Parameter
}
