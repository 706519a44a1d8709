// Highest beslagvrije voet from 1 January 2026.
import { fromSource, type LawFile } from '../parameter.ts'
import type { BeslagvrijeVoetMaximum } from './model.ts'

const table = fromSource(
  'T',
  'norm table of a municipal intake tool, which dates it 1-7-2026; it fits the norms of 1-1-2026 within 0.40 euro on all four',
)

export const maxima20260101: LawFile<BeslagvrijeVoetMaximum> = {
  from: '2026-01-01',
  until: '2026-06-30',
  values: {
    single: table(219142),
    singleParent: table(252669),
    couple: table(288141),
    coupleWithChild: table(315531),
  },
}
