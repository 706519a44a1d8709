// Kindgebonden budget of 2023, the last year in which the first child had an amount of its own.
import { fromSource, type LawFile } from '../parameter.ts'
import type { KindgebondenBudget } from './model.ts'

const list = fromSource('T', 'Hilbrand/ib-broncode en EUROMOD NL, kindgebonden budget 2023')

export const kindgebondenBudget2023: LawFile<KindgebondenBudget> = {
  from: '2023-01-01',
  until: '2023-12-31',
  values: {
    firstChild: list(165300),
    nextChild: list(153200),
    from12: list(26700),
    from16: list(47600),
    singleParent: list(384800),
    thresholdSingle: list(2507000),
    thresholdPartner: list(4339700),
    percent: list(6.75),
    second: null,
    assetsSingle: list(12758200),
    assetsPartner: list(16132900),
  },
}
