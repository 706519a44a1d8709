// All known files of the terms of debt counselling.
import { terms20210101 } from './2021-01-01.ts'

export const debtCounsellingFiles = [terms20210101]
