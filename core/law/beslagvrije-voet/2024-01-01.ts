// Highest beslagvrije voet from 1 January 2024.
import { fromSource, type LawFile } from '../parameter.ts'
import type { BeslagvrijeVoetMaximum } from './model.ts'

const schuldinfo = fromSource('T', 'schuldinfo.nl, maxima beslagvrije voet 1-1-2024')

export const maxima20240101: LawFile<BeslagvrijeVoetMaximum> = {
  from: '2024-01-01',
  until: '2024-06-30',
  values: {
    single: schuldinfo(199621),
    singleParent: schuldinfo(216260),
    couple: schuldinfo(263149),
    coupleWithChild: schuldinfo(274709),
  },
}
