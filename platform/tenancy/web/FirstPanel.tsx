// On Vandaag and in Inrichten, as long as a beheerder is the only one who works here: where to begin.
import { useLook } from '../../web/queries.ts'
import { openOrganisation } from '../team/api.ts'
import { FirstSteps } from './FirstSteps.tsx'

export default function FirstPanel() {
  const { data } = useLook(openOrganisation, {})
  return data?.alone ? <FirstSteps step="both" /> : null
}
