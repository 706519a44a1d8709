// Collection costs from 1 July 2012.
import { fromSource, type LawFile } from '../parameter.ts'
import type { CollectionCosts } from './model.ts'

const decree = fromSource('O', 'Besluit vergoeding voor buitengerechtelijke incassokosten (BWBR0031432), art. 2')

export const costs20120701: LawFile<CollectionCosts> = {
  from: '2012-07-01',
  until: null,
  values: {
    steps: decree([
      { upTo: 250000, perMille: 150 },
      { upTo: 500000, perMille: 100 },
      { upTo: 1000000, perMille: 50 },
      { upTo: 20000000, perMille: 10 },
      { upTo: null, perMille: 5 },
    ]),
    minimum: decree(4000),
    maximum: decree(677500),
  },
}
