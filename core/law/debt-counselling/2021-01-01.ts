// Terms of debt counselling from 1 January 2021.
import { fromSource, type LawFile, parameter } from '../parameter.ts'
import type { DebtCounsellingTerms } from './model.ts'

const wgs = (article: string) => fromSource('O', `Wet gemeentelijke schuldhulpverlening (BWBR0031331), ${article}`)

export const terms20210101: LawFile<DebtCounsellingTerms> = {
  from: '2021-01-01',
  until: null,
  values: {
    firstTalkWeeks: wgs('art. 4 lid 1')(4),
    threatWorkingDays: wgs('art. 4 lid 2')(3),
    decisionWeeks: wgs('art. 4a')(8),
    planYears: wgs('art. 2')(4),
    coolingOffMonths: wgs('art. 5')(6),
    narrowMoratoriumMonths: parameter(6, 'T', 'Faillissementswet art. 287b, as the model of DDAS gives it'),
    arrangingDays: parameter(120, 'T', 'guideline of the NVVK, nvvk.nl'),
    aftercareMonths: parameter(6, 'U', 'custom in debt counselling; no source found'),
  },
}
