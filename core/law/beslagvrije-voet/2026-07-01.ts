// Highest beslagvrije voet from 1 July 2026: calculated, good for a plausibility check only.
import { fromSource, type LawFile } from '../parameter.ts'
import type { BeslagvrijeVoetMaximum } from './model.ts'

const worked = fromSource('D', 'the amounts of January 2026 and 95 % of the increase of the norm on 1-7-2026')

export const maxima20260701: LawFile<BeslagvrijeVoetMaximum> = {
  from: '2026-07-01',
  until: '2026-12-31',
  values: {
    single: worked(220848),
    singleParent: worked(254375),
    couple: worked(290579),
    coupleWithChild: worked(317969),
  },
}
