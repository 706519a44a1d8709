// AOW from 1 January 2024.
import { fromSource, type LawFile, parameter } from '../parameter.ts'
import type { Aow } from './model.ts'

const list = fromSource('T', 'rekenbuddy.nl, AOW bedragen per maand 2023-2026')

export const aow20240101: LawFile<Aow> = {
  from: '2024-01-01',
  until: '2024-06-30',
  values: {
    single: list(154153),
    couple: list(104760),
    holidaySingle: null,
    holidayCouple: null,
    age: parameter(67, 'U', 'AOW art. 7a: 67 jaar in 2024 tot en met 2027'),
  },
}
