// Kinderbijslag from 1 January 2025.
import { fromSource, type LawFile } from '../parameter.ts'
import type { Kinderbijslag } from './model.ts'

const list = fromSource('M', 'metronieuws.nl, januari 2025, met de SVB als bron')

export const kinderbijslag20250101: LawFile<Kinderbijslag> = {
  from: '2025-01-01',
  until: '2025-06-30',
  values: { under6: list(28645), under12: list(34783), under18: list(40921) },
}
