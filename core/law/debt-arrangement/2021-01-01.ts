// Debt arrangements of people admitted from 1 January 2021.
import { type LawFile, parameter } from '../parameter.ts'
import type { DebtArrangementTerms } from './model.ts'

export const arrangement20210101: LawFile<DebtArrangementTerms> = {
  from: '2021-01-01',
  until: null,
  values: {
    months: parameter(36, 'T', 'schuldhulpmaatjedenhaag.nl and boxbudgetbeheer.nl: 36 months before 1-7-2023'),
    preferentialFactor: parameter(2, 'T', 'art. 349 lid 2 Faillissementswet, wetboek-online.nl'),
  },
}
