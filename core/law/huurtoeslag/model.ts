// The numbers of huurtoeslag in a year: rents in cents a month, incomes and assets in cents.
import type { Parameter } from '../parameter.ts'

/** Until 2025: own rent = a x income² + b x income + t (euros a year in, euros a month out), and never below the least. */
export interface Quadratic {
  readonly a: Parameter
  readonly b: Parameter
  readonly t: Parameter
  /** Up to this income the least is paid (minimum-inkomensijkpunt). */
  readonly upTo: Parameter
  readonly least: Parameter
}

/** From 2026: a fixed own rent, and of the income above a point a percentage a year is taken off. */
export interface Linear {
  readonly own: Parameter
  readonly upTo: Parameter
  readonly percent: Parameter
}

export interface Huurtoeslag {
  /** Up to here the rent is paid whole (kwaliteitskortingsgrens, art. 20 Wht). */
  readonly wholeUpTo: Parameter
  /** Up to here partly (aftoppingsgrens): one or two persons, and three or more. */
  readonly partUpToSmall: Parameter
  readonly partUpToLarge: Parameter
  readonly percentPart: Parameter
  readonly percentAbove: Parameter
  /** Whether the part above is paid to all; else to one person, at pension age, or in a home adapted for a handicap. */
  readonly aboveForAll: Parameter<boolean>
  readonly highest: Parameter
  readonly highestYoung: Parameter
  /** Whether a higher rent ends the right, or only counts no further. */
  readonly highestEnds: Parameter<boolean>
  /** Everyone below it, and no child: the limit of the young. */
  readonly youngUnder: Parameter
  /** The most that service costs count for together; null when they do not count. */
  readonly serviceCosts: Parameter | null
  readonly assetsSingle: Parameter
  readonly assetsPartner: Parameter
  readonly assetsResident: Parameter
  /** Of a child under 23 at home, so much of the year's income does not count; null where not known. */
  readonly childFree: Parameter | null
  readonly own:
    | { readonly kind: 'quadratic'; readonly single: Quadratic; readonly more: Quadratic; readonly pensioners: Pensioners | null }
    | { readonly kind: 'linear'; readonly single: Linear; readonly more: Linear }
}

/** Rows for households whose income is mostly of people at pension age; null when there are none of their own. */
export interface Pensioners {
  readonly single: Quadratic
  readonly more: Quadratic
}
