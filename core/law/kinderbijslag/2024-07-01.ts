// Kinderbijslag from 1 July 2024.
import { fromSource, type LawFile } from '../parameter.ts'
import type { Kinderbijslag } from './model.ts'

const list = fromSource('M', 'metronieuws.nl, juli 2024, met de SVB als bron')

export const kinderbijslag20240701: LawFile<Kinderbijslag> = {
  from: '2024-07-01',
  until: '2024-12-31',
  values: { under6: list(28169), under12: list(34205), under18: list(40241) },
}
