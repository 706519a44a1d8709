// A report about a case to someone elsewhere: one source, and for each receiver only what was chosen for them.
import { z } from 'zod'
import { day } from '../../../core/kit/day.ts'
import { id } from '../../../core/kit/id.ts'
import { version } from '../../../core/kit/receipt.ts'
import { leaving, receiverKindCode, reportWay, sheet } from '../disclosure/model.ts'

const text = (most: number) => z.string().trim().max(most)

/** All that is written before it leaves. */
export const reportText = leaving.extend({
  receiverKind: receiverKindCode,
  receiver: text(200).min(1),
  /** What one has to say, in a few sentences. */
  message: text(4000).default(''),
})
export type ReportText = z.infer<typeof reportText>

export const reportLine = z.object({
  id,
  version,
  caseId: id,
  receiverKind: receiverKindCode,
  /** The word its kind had; empty: our own word for it. */
  receiverWord: z.string(),
  receiver: z.string(),
  madeOn: day,
  madeByName: z.string(),
  /** The day it left; null while it is a draft. */
  leftOn: day.nullable(),
})
export type ReportLine = z.infer<typeof reportLine>

/** How it left: which way, by whom, and the paper. */
export const reportLeft = z.object({ way: reportWay, leftOn: day, leftByName: z.string(), fileId: id })

export const reportView = z.object({
  line: reportLine,
  text: reportText,
  /** As the receiver reads it: as it left, or as it would leave now. */
  sheet,
  left: reportLeft.nullable(),
  /** Its case is closed: nothing leaves any more. */
  closed: z.boolean(),
  may: z.array(z.string()),
})
export type ReportView = z.infer<typeof reportView>
