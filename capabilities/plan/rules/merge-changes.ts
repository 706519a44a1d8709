// Two people changed the same thing from the same start: what both changed is theirs to choose, the rest goes together.

export interface Merged<Thing, Field> {
  /** Mine where I changed something, the other's everywhere else. */
  whole: Thing
  /** What both changed, and not into the same. */
  clashes: Field[]
}

/** Both, each on a line of its own; where they are equal or one is empty, once. */
export function joined(mine: string, theirs: string): string {
  return mine === theirs || mine === '' ? theirs : theirs === '' ? mine : `${theirs}\n${mine}`
}

/** Nobody's change is lost by someone who did not touch that field. */
export function mergeChanges<Thing extends Record<string, string | null>>(
  start: Thing,
  mine: Thing,
  theirs: Thing,
): Merged<Thing, keyof Thing> {
  const fields = Object.keys(start) as (keyof Thing)[]
  const iChanged = fields.filter((field) => mine[field] !== start[field])
  const whole = { ...theirs, ...Object.fromEntries(iChanged.map((field) => [field, mine[field]])) } as Thing
  return { whole, clashes: iChanged.filter((field) => theirs[field] !== start[field] && theirs[field] !== mine[field]) }
}

/** Mine everywhere, but the other's where both changed the same: what choosing the other's text means. */
export function yielded<Thing extends Record<string, string | null>>(
  { whole, clashes }: Merged<Thing, keyof Thing>,
  theirs: Thing,
): Thing {
  return { ...whole, ...Object.fromEntries(clashes.map((field) => [field, theirs[field]])) }
}
