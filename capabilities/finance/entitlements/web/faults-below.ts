// What the server did not understand is said at the fields of a form that is one part of what is asked.
import { NotUnderstood } from '../../../../platform/web/failures.ts'

/** @param part where the fields of this form lie: `answers`, `schemes.3` */
export async function faultsBelow<Given>(part: string, asking: Promise<Given>): Promise<Given> {
  try {
    return await asking
  } catch (failure) {
    if (!(failure instanceof NotUnderstood)) throw failure
    const start = `${part}.`
    throw new NotUnderstood(
      failure.fields.map(({ field, code }) => ({ field: field.startsWith(start) ? field.slice(start.length) : field, code })),
    )
  }
}
