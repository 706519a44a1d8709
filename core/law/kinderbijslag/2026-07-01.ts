// Kinderbijslag from 1 July 2026.
import { fromSource, type LawFile } from '../parameter.ts'
import type { Kinderbijslag } from './model.ts'

const list = fromSource('T', 'twee openbare lijsten die svb.nl noemen, kinderbijslag vanaf juli 2026')

export const kinderbijslag20260701: LawFile<Kinderbijslag> = {
  from: '2026-07-01',
  until: '2026-12-31',
  values: { under6: list(29840), under12: list(36235), under18: list(42629) },
}
