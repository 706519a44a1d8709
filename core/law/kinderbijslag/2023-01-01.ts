// Kinderbijslag from 1 January 2023.
import { fromSource, type LawFile } from '../parameter.ts'
import type { Kinderbijslag } from './model.ts'

const list = fromSource('T', 'SZW, 4-12-2022, aangehaald op soestacc.com')

export const kinderbijslag20230101: LawFile<Kinderbijslag> = {
  from: '2023-01-01',
  until: '2023-06-30',
  values: { under6: list(26976), under12: list(32756), under18: list(38537) },
}
