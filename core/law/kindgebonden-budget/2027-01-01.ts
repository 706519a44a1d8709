// Kindgebonden budget of 2027 as announced in the budget of September 2026; the regulation itself may differ.
import { fromSource, type LawFile } from '../parameter.ts'
import type { KindgebondenBudget } from './model.ts'

const budget = fromSource('T', 'SZW-begroting 2027, tabel 107 en p. 143, aangehaald op een site over huishoudgeld')

export const kindgebondenBudget2027: LawFile<KindgebondenBudget> = {
  from: '2027-01-01',
  until: '2027-12-31',
  values: {
    firstChild: budget(265300),
    nextChild: budget(265300),
    from12: budget(72900),
    from16: budget(97600),
    singleParent: budget(350500),
    thresholdSingle: budget(3091000),
    thresholdPartner: budget(4056000),
    percent: budget(8.05),
    second: { from: budget(6191700), percent: budget(9.95) },
    assetsSingle: budget(11912200),
    assetsPartner: budget(15874800),
  },
}
