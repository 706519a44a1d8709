// Statutory interest for consumers from 1 July 2023.
import { type LawFile, parameter } from '../parameter.ts'
import type { StatutoryInterest } from './model.ts'

export const interest20230701: LawFile<StatutoryInterest> = {
  from: '2023-07-01',
  until: null,
  values: { percent: parameter(6, 'T', 'history of rates in a debt-collection file that cites rijksoverheid.nl, February 2026') },
}
