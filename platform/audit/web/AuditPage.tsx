// The log, for whoever looks after privacy: whether it holds.
import { m } from '#texts'
import { Page } from '../../web/parts/Page.tsx'
import { ChainPart } from './ChainPart.tsx'

export default function AuditPage() {
  return (
    <Page title={m['audit.title']()} lead={m['audit.lead']()} narrow>
      <ChainPart />
    </Page>
  )
}
