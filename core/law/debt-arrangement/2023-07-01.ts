// Debt arrangements of people admitted from 1 July 2023.
import { type LawFile, parameter } from '../parameter.ts'
import type { DebtArrangementTerms } from './model.ts'

export const arrangement20230701: LawFile<DebtArrangementTerms> = {
  from: '2023-07-01',
  until: null,
  values: {
    months: parameter(18, 'T', 'schuldhulpmaatjedenhaag.nl and boxbudgetbeheer.nl: 18 months from 1-7-2023'),
    preferentialFactor: parameter(2, 'T', 'art. 349 lid 2 Faillissementswet, wetboek-online.nl'),
  },
}
