// AOW from 1 January 2023; the age then lay between two whole years.
import { fromSource, type LawFile } from '../parameter.ts'
import type { Aow } from './model.ts'

const list = fromSource('T', 'rekenbuddy.nl, AOW bedragen per maand 2023-2026')

export const aow20230101: LawFile<Aow> = {
  from: '2023-01-01',
  until: '2023-06-30',
  values: {
    single: list(143080),
    couple: list(97386),
    holidaySingle: null,
    holidayCouple: null,
    age: null,
  },
}
