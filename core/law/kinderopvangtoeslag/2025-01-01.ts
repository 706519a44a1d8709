// Kinderopvangtoeslag of 2025: of the table of percentages only the first band was found.
import { fromSource, type LawFile, parameter } from '../parameter.ts'
import type { Kinderopvangtoeslag } from './model.ts'

const lists = fromSource('T', 'kinderopvang.nl en EUROMOD NL_2025, kinderopvangtoeslag 2025')

export const kinderopvangtoeslag2025: LawFile<Kinderopvangtoeslag> = {
  from: '2025-01-01',
  until: '2025-12-31',
  values: {
    dayCare: lists(1071),
    afterSchool: lists(952),
    childminder: lists(810),
    hours: parameter(230, 'T', 'als in 2026 (Rijksoverheid)'),
    bands: lists([[4740300, 96, 96]]),
    firstIsMostHours: parameter(true, 'U', 'het eerste kind is het kind met de meeste uren'),
  },
}
