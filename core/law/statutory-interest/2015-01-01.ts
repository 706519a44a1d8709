// Statutory interest for consumers from 1 January 2015.
import { type LawFile, parameter } from '../parameter.ts'
import type { StatutoryInterest } from './model.ts'

export const interest20150101: LawFile<StatutoryInterest> = {
  from: '2015-01-01',
  until: null,
  values: {
    percent: parameter(
      2,
      'T',
      'history of rates in a debt-collection file that cites rijksoverheid.nl, February 2026; first day after another calculator',
    ),
  },
}
