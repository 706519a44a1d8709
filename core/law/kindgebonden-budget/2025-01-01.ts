// Kindgebonden budget of 2025.
import { fromSource, type LawFile } from '../parameter.ts'
import type { KindgebondenBudget } from './model.ts'

const list = fromSource('T', 'Hilbrand/ib-broncode en EUROMOD NL_2025, kindgebonden budget 2025')

export const kindgebondenBudget2025: LawFile<KindgebondenBudget> = {
  from: '2025-01-01',
  until: '2025-12-31',
  values: {
    firstChild: list(251100),
    nextChild: list(251100),
    from12: list(70300),
    from16: list(93600),
    singleParent: list(338900),
    thresholdSingle: list(2840600),
    thresholdPartner: list(3754500),
    percent: list(7.1),
    second: null,
    assetsSingle: list(14189600),
    assetsPartner: list(17942900),
  },
}
