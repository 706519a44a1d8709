// AOW from 1 January 2025.
import { fromSource, type LawFile, parameter } from '../parameter.ts'
import type { Aow } from './model.ts'

const list = fromSource('T', 'rekenbuddy.nl, AOW bedragen per maand 2023-2026')

export const aow20250101: LawFile<Aow> = {
  from: '2025-01-01',
  until: '2025-06-30',
  values: {
    single: list(158092),
    couple: list(108150),
    holidaySingle: null,
    holidayCouple: null,
    age: parameter(67, 'U', 'AOW art. 7a: 67 jaar in 2024 tot en met 2027'),
  },
}
