// How an offer is given: together, with a volunteer, or with a professional.
import type { Form, Kind } from '../offer/model.ts'

const kindByForm: Record<Form, Kind> = {
  group: 'collective',
  activity: 'collective',
  'meeting-place': 'collective',
  volunteer: 'informal',
  buddy: 'informal',
  'open-hour': 'individual',
  guidance: 'individual',
}

export function kindOf(form: Form): Kind {
  return kindByForm[form]
}

/** The place of a kind in every list: what is done together comes before what is done alone. */
export const rankOf: Record<Kind, 1 | 2 | 3> = { collective: 1, informal: 2, individual: 3 }
