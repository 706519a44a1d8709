// The instruments that come along: one dated file each, with its source. A file that was given out never changes; a new version is a new file.
import { z } from 'zod'
import { definition, type Instrument } from '../model.ts'
import gierveld6 from './shipped/de-jong-gierveld-6.json' with { type: 'json' }
import gierveld11 from './shipped/de-jong-gierveld-11.json' with { type: 'json' }
import figures from './shipped/how-are-you.json' with { type: 'json' }
import lifeDomains from './shipped/life-domains.json' with { type: 'json' }
import phq4 from './shipped/phq-4.json' with { type: 'json' }
import who5 from './shipped/who-5.json' with { type: 'json' }

const file = z.object({ id: z.uuid(), number: z.int().min(1), definition })

/** In the order in which they are offered. */
export const shipped: readonly Instrument[] = [figures, lifeDomains, who5, gierveld6, gierveld11, phq4].map((one) => {
  const read = file.parse(one)
  return { ...read, code: read.definition.code, shipped: true }
})
