// Terms of the Wet gemeentelijke schuldhulpverlening from 1 January 2021.
import { fromSource, type LawFile } from '../parameter.ts'
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
  },
}
