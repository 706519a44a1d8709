// Statutory interest for consumers from 1 January 2025.
import { type LawFile, parameter } from '../parameter.ts'
import type { StatutoryInterest } from './model.ts'

export const interest20250101: LawFile<StatutoryInterest> = {
  from: '2025-01-01',
  until: null,
  values: { percent: parameter(6, 'T', 'history of rates in a debt-collection file that cites rijksoverheid.nl, February 2026') },
}
