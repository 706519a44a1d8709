// Huurtoeslag of 2026: the own rent is fixed, and income above a point takes off a percentage of itself.
import { fromSource, type LawFile, parameter } from '../parameter.ts'
import type { Huurtoeslag } from './model.ts'

const points = fromSource('O', 'Regeling huurtoeslaggrenzen 2026, art. 3 (BWBR0051841, Stcrt. 2025, 39783)')
const limits = fromSource(
  'T',
  'Stcrt. 2025, 39783, aangehaald in een openbaar model van dossier 36 608; alle 1,04401 keer die van 2025',
)
const act = fromSource(
  'T',
  'Wet op de huurtoeslag art. 17 en 21 vanaf 1-1-2026, aangehaald in een openbaar model van dossier 36 608',
)
const own = fromSource(
  'T',
  'normhuur 252,49 min 1,82 of 3,63, min 48,15 (openbaar model van dossier 36 608; twee andere lijsten stemmen overeen)',
)
const card = fromSource('P', 'Toeslagenkaart 2026 (TG 710-1Z61PL)')
const page = fromSource('P', 'Dienst Toeslagen, Huurtoeslag verandert vanaf 2026')

export const huurtoeslag2026: LawFile<Huurtoeslag> = {
  from: '2026-01-01',
  until: '2026-12-31',
  values: {
    wholeUpTo: limits(49820),
    partUpToSmall: limits(71302),
    partUpToLarge: limits(76414),
    percentPart: act(65),
    percentAbove: act(40),
    aboveForAll: parameter(true, 'T', 'Wht art. 21 lid 1 c vanaf 1-1-2026 en de factsheet van Rijksoverheid; één lijst wijkt af'),
    highest: card(93293),
    highestYoung: card(49820),
    highestEnds: parameter(false, 'P', 'Dienst Toeslagen, Huurtoeslag verandert vanaf 2026'),
    youngUnder: page(21),
    serviceCosts: null,
    assetsSingle: card(3847900),
    assetsPartner: card(7695800),
    assetsResident: card(3847900),
    childFree: card(621800),
    own: {
      kind: 'linear',
      single: { own: own(20252), upTo: points(2342500), percent: act(27) },
      more: { own: own(20071), upTo: points(3150000), percent: act(22) },
    },
  },
}
