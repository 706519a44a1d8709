// All known files of the terms of the Wmo 2015.
import { terms20150101 } from './2015-01-01.ts'

export const socialSupportFiles = [terms20150101]
