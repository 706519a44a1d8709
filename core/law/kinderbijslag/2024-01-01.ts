// Kinderbijslag from 1 January 2024.
import { fromSource, type LawFile } from '../parameter.ts'
import type { Kinderbijslag } from './model.ts'

const list = fromSource('T', 'signalenkaartarmoede.nl, kinderbijslag 2024')

export const kinderbijslag20240101: LawFile<Kinderbijslag> = {
  from: '2024-01-01',
  until: '2024-06-30',
  values: { under6: list(27949), under12: list(33938), under18: list(39927) },
}
