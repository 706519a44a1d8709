// The term of the AVG for requests about one's own file, from its first day.
import { type LawFile, parameter } from '../parameter.ts'
import type { DataRightsTerms } from './model.ts'

export const dataRights20180525: LawFile<DataRightsTerms> = {
  from: '2018-05-25',
  until: null,
  values: {
    months: parameter(1, 'U', 'AVG (EU 2016/679) art. 12 lid 3; common knowledge, not read in the official text'),
    extension: parameter(2, 'U', 'AVG (EU 2016/679) art. 12 lid 3; common knowledge, not read in the official text'),
  },
}
