// Statutory interest for consumers from 1 January 2026.
import { type LawFile, parameter } from '../parameter.ts'
import type { StatutoryInterest } from './model.ts'

export const interest20260101: LawFile<StatutoryInterest> = {
  from: '2026-01-01',
  until: '2026-12-31',
  values: {
    percent: parameter(
      4,
      'T',
      'history of rates in a debt-collection file that cites rijksoverheid.nl, February 2026; a change on 1-7-2026 was not checked',
    ),
  },
}
