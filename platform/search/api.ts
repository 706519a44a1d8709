// What may be asked of search. A search word is never in an address, so this goes by POST.
import { z } from 'zod'
import { operation } from '../../core/kit/operation.ts'
import { hit, kinds } from './model.ts'

export const find = operation({
  name: 'search.find',
  does: 'Finds people, cases, requests, notes, plans, signals, services and contacts by words, only what the asker may see.',
  method: 'POST',
  path: '/search',
  about: 'many',
  right: 'anyone',
  trace: 'look',
  asks: z.object({
    asked: z.string().trim().min(1).max(200),
    kinds: z.array(z.enum(kinds)).min(1).optional(),
    limit: z.int().min(1).max(50).default(20),
  }),
  gives: z.object({ rows: z.array(hit) }),
  refuses: [],
  touches: ({ rows }) => rows.map((row) => row.id),
})
