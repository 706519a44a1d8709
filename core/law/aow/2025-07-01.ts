// AOW from 1 July 2025.
import { fromSource, type LawFile, parameter } from '../parameter.ts'
import type { Aow } from './model.ts'

const list = fromSource('T', 'rekenbuddy.nl en bijnametpensioen.nl, AOW bedragen per 1 juli 2025')

export const aow20250701: LawFile<Aow> = {
  from: '2025-07-01',
  until: '2025-12-31',
  values: {
    single: list(161244),
    couple: list(110397),
    holidaySingle: list(10039),
    holidayCouple: list(7171),
    age: parameter(67, 'U', 'AOW art. 7a: 67 jaar in 2024 tot en met 2027'),
  },
}
