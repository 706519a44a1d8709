// The numbers of zorgtoeslag in a year: amounts in cents a year, percentages as written in the law.
import type { Parameter } from '../parameter.ts'

export interface Zorgtoeslag {
  /** What an insurance costs on average, one person (standaardpremie, art. 4 Wzt). */
  readonly standardPremium: Parameter
  /** 108 % of twelve times the minimum wage of January (drempelinkomen, art. 1 Wzt), as Dienst Toeslagen rounds it. */
  readonly threshold: Parameter
  /** Of the threshold (normpremie, art. 2 lid 3 Wzt). */
  readonly percentSingle: Parameter
  readonly percentPartner: Parameter
  /** Of the income above the threshold. */
  readonly percentAbove: Parameter
  /** With more on 1 January there is no right (art. 3 Wzt). */
  readonly assetsSingle: Parameter
  readonly assetsPartner: Parameter
}
