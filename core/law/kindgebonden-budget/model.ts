// The numbers of kindgebonden budget in a year, in cents a year.
import type { Parameter } from '../parameter.ts'

export interface KindgebondenBudget {
  readonly firstChild: Parameter
  readonly nextChild: Parameter
  /** On top for a child of 12 to 15, and of 16 or 17. */
  readonly from12: Parameter
  readonly from16: Parameter
  /** On top without a partner (alleenstaande-ouderkop). */
  readonly singleParent: Parameter
  readonly thresholdSingle: Parameter
  readonly thresholdPartner: Parameter
  /** Of the income above the threshold. */
  readonly percent: Parameter
  /** Above a second point another percentage; null in years without one. */
  readonly second: { readonly from: Parameter; readonly percent: Parameter } | null
  readonly assetsSingle: Parameter
  readonly assetsPartner: Parameter
}
