// AOW from 1 January 2026.
import { fromSource, type LawFile, parameter } from '../parameter.ts'
import type { Aow } from './model.ts'

const list = fromSource('T', 'metronieuws.nl (SVB), rekenbuddy.nl en bijnametpensioen.nl, AOW bedragen per 1 januari 2026')

export const aow20260101: LawFile<Aow> = {
  from: '2026-01-01',
  until: '2026-06-30',
  values: {
    single: list(163757),
    couple: list(112212),
    holidaySingle: list(10655),
    holidayCouple: list(7610),
    age: parameter(67, 'U', 'AOW art. 7a: 67 jaar in 2024 tot en met 2027'),
  },
}
