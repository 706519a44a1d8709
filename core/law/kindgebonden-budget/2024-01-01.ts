// Kindgebonden budget of 2024.
import { fromSource, type LawFile } from '../parameter.ts'
import type { KindgebondenBudget } from './model.ts'

const list = fromSource('T', 'Hilbrand/ib-broncode en EUROMOD NL, kindgebonden budget 2024')
const assets = fromSource('T', 'de grenzen van zorgtoeslag 2024 (Stcrt. 2023, 29706, aangehaald in TheAndries/toeslagrecht)')

export const kindgebondenBudget2024: LawFile<KindgebondenBudget> = {
  from: '2024-01-01',
  until: '2024-12-31',
  values: {
    firstChild: list(243600),
    nextChild: list(243600),
    from12: list(69400),
    from16: list(92400),
    singleParent: list(348000),
    thresholdSingle: list(2681900),
    thresholdPartner: list(3584900),
    percent: list(6.75),
    second: null,
    assetsSingle: assets(14021300),
    assetsPartner: assets(17730100),
  },
}
