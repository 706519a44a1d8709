// How letters look while nothing was arranged.
import type { Look } from '../model.ts'

/** How an organisation looks that arranged nothing yet. */
export function plainLook(name: string): Look {
  return { name, place: '', lines: '', colour: '#1b5e4b', foot: '', neutralLines: '', complaint: '', support: '' }
}
