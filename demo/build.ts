// Builds the whole demo world for a day: two tenants, the stories by hand and the files beside them.
import type { Day } from '../core/kit/day.ts'
import { lindervoort } from './lindervoort.ts'
import { neighbour } from './neighbour.ts'
import type { World } from './world.ts'

/** The demo world as it stands today: the same day gives the same world, to the letter. */
export function buildWorld(today: Day): World {
  return { today, tenants: [lindervoort(today), neighbour(today)] }
}
