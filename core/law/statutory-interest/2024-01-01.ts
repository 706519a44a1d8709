// Statutory interest for consumers from 1 January 2024.
import { type LawFile, parameter } from '../parameter.ts'
import type { StatutoryInterest } from './model.ts'

export const interest20240101: LawFile<StatutoryInterest> = {
  from: '2024-01-01',
  until: null,
  values: { percent: parameter(7, 'T', 'history of rates in a debt-collection file that cites rijksoverheid.nl, February 2026') },
}
