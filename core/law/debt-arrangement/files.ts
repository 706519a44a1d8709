// All known files of the debt arrangement, by the day of admission.
import { arrangement20210101 } from './2021-01-01.ts'
import { arrangement20230701 } from './2023-07-01.ts'

export const debtArrangementFiles = [arrangement20210101, arrangement20230701]
