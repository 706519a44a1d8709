// Kindgebonden budget of 2026.
import { fromSource, type LawFile } from '../parameter.ts'
import type { KindgebondenBudget } from './model.ts'

const card = fromSource('P', 'Toeslagenkaart 2026 (TG 710-1Z61PL)')

export const kindgebondenBudget2026: LawFile<KindgebondenBudget> = {
  from: '2026-01-01',
  until: '2026-12-31',
  values: {
    firstChild: card(258000),
    nextChild: card(258000),
    from12: card(72400),
    from16: card(96400),
    singleParent: card(341600),
    thresholdSingle: card(2973600),
    thresholdPartner: card(3914100),
    percent: card(7.6),
    second: null,
    assetsSingle: card(14601100),
    assetsPartner: card(18463300),
  },
}
