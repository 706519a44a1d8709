// The log, for whoever looks after privacy: what they are asked to weigh, and whether it holds.
import { m } from '#texts'
import { Page } from '../../web/parts/Page.tsx'
import { Slot } from '../../web/parts/Slot.tsx'
import { ChainPart } from './ChainPart.tsx'

export default function AuditPage() {
  return (
    <Page title={m['audit.title']()} lead={m['audit.lead']()} narrow>
      <Slot name="audit.review" given={{}} />
      <ChainPart />
    </Page>
  )
}
