// Whether someone has reached the age of AOW on a day (pensioengerechtigde leeftijd, art. 7a AOW).
import { ageOn, type Day } from '../../kit/day.ts'
import { inForce, type Parameter, parameter } from '../parameter.ts'
import { aowFiles } from './files.ts'

/** Below this age nobody has AOW: the age was 65 until 2013 and has only risen since. */
export const neverBefore = parameter(65, 'O', 'AOW art. 7, tekst van 2011 (BWBR0002221): 65 jaar; sindsdien alleen hoger')

/** @returns null where the age of that year is not known */
export function pensionAge(bornOn: Day, on: Day): { reached: boolean; rests: Parameter[] } | null {
  const age = ageOn(bornOn, on)
  if (age < neverBefore.value) return { reached: false, rests: [] }
  const begins = inForce(aowFiles, on)?.values.age ?? null
  return begins && { reached: age >= begins.value, rests: [begins] }
}
