// Until when someone who asks for help with debts is heard, and until when the college decides.
import { addDays, type Day } from '../../kit/day.ts'
import { inForce } from '../parameter.ts'
import { addWorkingDays, extendTerm } from '../terms/working-days.ts'
import { debtCounsellingFiles } from './files.ts'

/** A last day, with where the term comes from; not verified until a professional confirmed it. */
export interface Due {
  readonly due: Day
  readonly source: string
  readonly verified: boolean
}

/**
 * A first talk within four weeks; within three working days when a home, energy, water or health insurance is about to be lost (Wgs
 * art. 4 lid 1 and 2). The day of asking does not count. Null before the law as we know it.
 */
export function firstTalkBy(askedOn: Day, threatens: boolean): Due | null {
  const law = inForce(debtCounsellingFiles, askedOn)?.values
  if (!law) return null
  const { value, source, verified } = threatens ? law.threatWorkingDays : law.firstTalkWeeks
  return { due: threatens ? addWorkingDays(askedOn, value) : extendTerm(addDays(askedOn, value * 7)), source, verified }
}

/** A decision within the weeks of the council's ordinance, eight at most (Wgs art. 4a). @param ordered null where nobody entered them */
export function decisionBy(talkOn: Day, ordered: number | null): Due | null {
  const law = inForce(debtCounsellingFiles, talkOn)?.values.decisionWeeks
  if (!law) return null
  const weeks = Math.min(ordered ?? law.value, law.value)
  return { due: extendTerm(addDays(talkOn, weeks * 7)), source: law.source, verified: law.verified }
}
