// What may be asked about possible duplicates with cases set apart.
import { z } from 'zod'
import { id } from '../../../core/kit/id.ts'
import { operation } from '../../../core/kit/operation.ts'
import { pageAsk, pageOf } from '../../../core/kit/page.ts'
import { receipt } from '../../../core/kit/receipt.ts'
import { told, toReview, verdict } from './model.ts'

export const listDuplicatesToReview = operation({
  name: 'intake.list-duplicates-to-review',
  does: 'Gives the reviewer who asked for help and may be someone in a case set apart: names and birth dates, nothing else.',
  method: 'GET',
  path: '/intake/duplicates/review',
  about: 'many',
  right: 'trace.review',
  trace: 'look',
  asks: z.object(pageAsk),
  gives: pageOf(toReview),
  refuses: [],
  touches: ({ rows }) => rows.flatMap((row) => [row.requestId, row.otherId]),
})

export const decideDuplicate = operation({
  name: 'intake.decide-duplicate',
  does: 'Says whether two are the same person; if so, those around the case set apart hear which team to ask. Who asked hears nothing.',
  method: 'POST',
  path: '/intake/duplicates/review/{duplicateId}',
  about: 'many',
  right: 'trace.review',
  trace: 'change',
  final: true,
  asks: z.object({ duplicateId: id, found: verdict }),
  gives: receipt.extend({ subjects: z.array(id).optional() }),
  refuses: ['absent'],
  touches: (given) => given.subjects ?? [given.id],
})

export const listToldDuplicates = operation({
  name: 'intake.list-told-duplicates',
  does: 'Gives requests that came in elsewhere about someone in a case set apart of mine, and which team to ask.',
  method: 'GET',
  path: '/intake/duplicates/told',
  about: 'many',
  right: 'case.read',
  trace: 'look',
  asks: z.object(pageAsk),
  gives: pageOf(told),
  refuses: [],
  touches: ({ rows }) => rows.map((row) => row.otherId),
})
