// Kinderopvangtoeslag of 2026.
import { fromSource, type LawFile, parameter } from '../parameter.ts'
import type { Band, Kinderopvangtoeslag } from './model.ts'

const card = fromSource('P', 'Toeslagenkaart 2026 (TG 710-1Z61PL)')
const page = fromSource('P', 'Rijksoverheid, bedragen kinderopvangtoeslag 2026')

/** Up to and including this joint income (cents), the percentage for the first child and for each other. */
const bands: readonly Band[] = [
  [5641200, 96, 96],
  [5818400, 95.5, 95.6],
  [5995700, 94.8, 95.6],
  [6189500, 93.9, 95.6],
  [6569500, 92.4, 95.6],
  [6949200, 91.6, 95.2],
  [7329200, 90.5, 94.6],
  [7709400, 88.2, 94.2],
  [8089100, 85.9, 93.9],
  [8469300, 83.7, 93.2],
  [8849100, 81.2, 92.7],
  [9229100, 78.9, 92.2],
  [9609100, 76.7, 91.5],
  [9988900, 74.3, 90.9],
  [10369400, 72.1, 90.5],
  [10749200, 69.6, 90.2],
  [11129000, 67.3, 89.5],
  [11509000, 65.1, 89.1],
  [11896300, 62.7, 88.6],
  [12285700, 60.6, 87.9],
  [12674700, 58.5, 87.4],
  [13063800, 56.4, 87],
  [13452700, 54.2, 86.7],
  [13842000, 52.3, 86],
  [14231200, 50.4, 85.4],
  [14620500, 48.5, 85],
  [15009200, 46.5, 84.4],
  [15398200, 44.5, 84],
  [15787700, 42.5, 83.3],
  [16176600, 40.5, 82.7],
  [16565700, 38.5, 81.7],
  [16954700, 36.5, 81.4],
  [17344000, 36.5, 80.6],
  [17733500, 36.5, 79.7],
  [18122300, 36.5, 79.1],
  [18511400, 36.5, 78.2],
  [18900200, 36.5, 77.7],
  [19289600, 36.5, 76.9],
  [19678900, 36.5, 76.2],
  [20068100, 36.5, 75.5],
  [20457100, 36.5, 74.5],
  [20845800, 36.5, 74],
  [21235300, 36.5, 73.3],
  [21624200, 36.5, 72.5],
  [22013400, 36.5, 71.8],
  [22402600, 36.5, 71.2],
  [22791500, 36.5, 70.4],
  [23180700, 36.5, 69.6],
  [23569700, 36.5, 69.1],
  [null, 36.5, 68.2],
]

export const kinderopvangtoeslag2026: LawFile<Kinderopvangtoeslag> = {
  from: '2026-01-01',
  until: '2026-12-31',
  values: {
    dayCare: card(1123),
    afterSchool: card(998),
    childminder: card(849),
    hours: page(230),
    bands: page(bands),
    firstIsMostHours: parameter(true, 'U', 'het eerste kind is het kind met de meeste uren'),
  },
}
