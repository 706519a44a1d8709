// Kinderbijslag from 1 January 2026.
import { fromSource, type LawFile } from '../parameter.ts'
import type { Kinderbijslag } from './model.ts'

const list = fromSource('T', 'slimgeldbeheer.nl en een openbare lijst, kinderbijslag 2026')

export const kinderbijslag20260101: LawFile<Kinderbijslag> = {
  from: '2026-01-01',
  until: '2026-06-30',
  values: { under6: list(29507), under12: list(35830), under18: list(42153) },
}
