// Words of who is round a case as the screens say them.
import { m } from '#texts'
import type { Professional } from '../model.ts'

/** "huisarts, De Linde" */
export function placeWords({ role, organisation }: Pick<Professional, 'role' | 'organisation'>): string {
  return [role, organisation].filter(Boolean).join(', ')
}

/** "elke maand, per telefoon" */
export function rhythmWords({ every, way }: Pick<Professional, 'every' | 'way'>): string {
  return [every ? m[`people.around-case.every.${every}`]() : '', way ? m[`people.around-case.way.${way}`]() : '']
    .filter(Boolean)
    .join(', ')
}
