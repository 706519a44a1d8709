// AOW from 1 July 2026.
import { fromSource, type LawFile, parameter } from '../parameter.ts'
import type { Aow } from './model.ts'

const list = fromSource('T', 'twee openbare lijsten die svb.nl noemen, AOW-bedragen vanaf juli 2026')

export const aow20260701: LawFile<Aow> = {
  from: '2026-07-01',
  until: '2026-12-31',
  values: {
    single: list(166216),
    couple: list(113939),
    holidaySingle: list(10478),
    holidayCouple: list(7485),
    age: parameter(67, 'U', 'AOW art. 7a: 67 jaar in 2024 tot en met 2027'),
  },
}
