// The lists of Aanvragen: who waits, quick questions, terms of the Wmo, what came in by the web, and referrers who heard nothing yet.
import { m } from '#texts'
import { TabLinks } from '../../../platform/web/parts/Tabs.tsx'
import { useLook } from '../../../platform/web/queries.ts'
import { useMay } from '../../../platform/web/session.ts'
import { listWebRequests } from '../webform/api.ts'

/** How many there are, as far as one page tells. */
const counted = 50

export function IntakeTabs() {
  const [mayRegister, mayTriage, mayRead] = [useMay('request.register'), useMay('request.triage'), useMay('case.read')]
  const look = useLook(listWebRequests, { limit: counted }, !mayTriage)
  const { rows = [], next = null } = look.data ?? {}
  const web =
    rows.length === 0 ? m['intake.web.title']() : m['intake.web.tab']({ count: next ? `${counted}+` : String(rows.length) })
  return (
    <TabLinks
      label={m['intake.title']()}
      tabs={[
        ...(mayRegister
          ? [
              { to: '/intake', label: m['intake.queue.title']() },
              { to: '/intake/quick', label: m['intake.quick.tab']() },
            ]
          : []),
        ...(mayRead ? [{ to: '/intake/wmo', label: m['intake.wmo.title']() }] : []),
        ...(mayTriage
          ? [
              { to: '/intake/web', label: web },
              { to: '/intake/untold', label: m['intake.untold.tab']() },
            ]
          : []),
      ]}
    />
  )
}
