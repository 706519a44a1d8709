// AOW from 1 July 2024.
import { fromSource, type LawFile, parameter } from '../parameter.ts'
import type { Aow } from './model.ts'

const list = fromSource('T', 'rekenbuddy.nl, AOW bedragen per maand 2023-2026')

export const aow20240701: LawFile<Aow> = {
  from: '2024-07-01',
  until: '2024-12-31',
  values: {
    single: list(156975),
    couple: list(106747),
    holidaySingle: null,
    holidayCouple: null,
    age: parameter(67, 'U', 'AOW art. 7a: 67 jaar in 2024 tot en met 2027'),
  },
}
