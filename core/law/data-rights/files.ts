// All known files of the terms for requests about one's own file.
import { dataRights20180525 } from './2018-05-25.ts'

export const dataRightsFiles = [dataRights20180525]
