// Zorgtoeslag of 2024.
import { fromSource, type LawFile } from '../parameter.ts'
import type { Zorgtoeslag } from './model.ts'

const premium = fromSource('T', 'Stcrt. 2023, 32413 art. 1, aangehaald in TheAndries/toeslagrecht')
const wage = fromSource('T', '108 % × 12 × 2069,40 (Stcrt. 2023, 28170), afgerond als in Berekening zorgtoeslag 2024')
const percentages = fromSource('T', 'Stb. 2022, 472, aangehaald in TheAndries/toeslagrecht')
const assets = fromSource('T', 'Stcrt. 2023, 29706, aangehaald in TheAndries/toeslagrecht')

export const zorgtoeslag2024: LawFile<Zorgtoeslag> = {
  from: '2024-01-01',
  until: '2024-12-31',
  values: {
    standardPremium: premium(198700),
    threshold: wage(2681900),
    percentSingle: percentages(1.879),
    percentPartner: percentages(4.256),
    percentAbove: percentages(13.67),
    assetsSingle: assets(14021300),
    assetsPartner: assets(17730100),
  },
}
