// The list that comes along: our own words, for an organisation to make its own. The days are our own choice, no term of law.
import { z } from 'zod'
import { type ItemText, itemText } from '../model.ts'
import along from './along.json' with { type: 'json' }

export const itemsAlong: readonly ItemText[] = z.array(itemText).parse(along)
