// Zorgtoeslag of 2023.
import { fromSource, type LawFile } from '../parameter.ts'
import type { Zorgtoeslag } from './model.ts'

const lists = fromSource('T', 'Hilbrand/ib-broncode en EUROMOD NL, zorgtoeslag 2023; geeft de inkomensgrenzen van het jaar')

export const zorgtoeslag2023: LawFile<Zorgtoeslag> = {
  from: '2023-01-01',
  until: '2023-12-31',
  values: {
    standardPremium: lists(188900),
    threshold: lists(2507000),
    percentSingle: lists(0.123),
    percentPartner: lists(2.378),
    percentAbove: lists(13.64),
    assetsSingle: lists(12758200),
    assetsPartner: lists(16132900),
  },
}
