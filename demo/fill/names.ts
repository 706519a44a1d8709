// Names of the world as the card and the staff list write them.
import type { PersonName } from '../world.ts'

/** A family name with that of the partner behind it, as people carry it. */
export function familyOf(name: PersonName): string {
  return name.partnerFamily ? `${name.partnerFamily}-${name.family}` : name.family
}

export function fullName(name: PersonName): string {
  return [name.callName || name.given, name.prefix, familyOf(name)].filter((part) => part !== '').join(' ')
}
