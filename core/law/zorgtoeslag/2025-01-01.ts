// Zorgtoeslag of 2025.
import { fromSource, type LawFile } from '../parameter.ts'
import type { Zorgtoeslag } from './model.ts'

const premium = fromSource('O', 'Regeling vaststelling standaardpremie 2025, art. 1 (BWBR0050536, Stcrt. 2024, 38887)')
const wage = fromSource('T', '108 % × 12 × 2191,80 (Stcrt. 2024, 33625), afgerond als in Berekening zorgtoeslag 2025')
const percentages = fromSource('T', 'Stb. 2024, 351, aangehaald in TheAndries/toeslagrecht')
const assets = fromSource('T', 'Stcrt. 2024, 37672, aangehaald in TheAndries/toeslagrecht')

export const zorgtoeslag2025: LawFile<Zorgtoeslag> = {
  from: '2025-01-01',
  until: '2025-12-31',
  values: {
    standardPremium: premium(211200),
    threshold: wage(2840600),
    percentSingle: percentages(1.896),
    percentPartner: percentages(4.273),
    percentAbove: percentages(13.7),
    assetsSingle: assets(14189600),
    assetsPartner: assets(17942900),
  },
}
