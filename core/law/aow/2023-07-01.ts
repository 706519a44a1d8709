// AOW from 1 July 2023; the age then lay between two whole years.
import { fromSource, type LawFile } from '../parameter.ts'
import type { Aow } from './model.ts'

const list = fromSource('T', 'rekenbuddy.nl, AOW bedragen per maand 2023-2026')

export const aow20230701: LawFile<Aow> = {
  from: '2023-07-01',
  until: '2023-12-31',
  values: {
    single: list(145815),
    couple: list(99316),
    holidaySingle: null,
    holidayCouple: null,
    age: null,
  },
}
