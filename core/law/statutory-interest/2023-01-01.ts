// Statutory interest for consumers from 1 January 2023.
import { type LawFile, parameter } from '../parameter.ts'
import type { StatutoryInterest } from './model.ts'

export const interest20230101: LawFile<StatutoryInterest> = {
  from: '2023-01-01',
  until: null,
  values: { percent: parameter(4, 'T', 'history of rates in a debt-collection file that cites rijksoverheid.nl, February 2026') },
}
