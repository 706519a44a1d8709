// Terms of the Wet maatschappelijke ondersteuning 2015 from its first day.
import { type LawFile, parameter } from '../parameter.ts'
import type { SocialSupportTerms } from './model.ts'

export const terms20150101: LawFile<SocialSupportTerms> = {
  from: '2015-01-01',
  until: null,
  values: {
    investigationWeeks: parameter(6, 'P', 'Wmo 2015 (BWBR0035362) art. 2.3.2 lid 1, in a stored copy of the official text'),
    decisionWeeks: parameter(2, 'T', 'Wmo 2015 art. 2.3.5 lid 2, as told by schulinck.nl; the Awb may extend it'),
  },
}
