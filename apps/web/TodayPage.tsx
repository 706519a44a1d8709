// Vandaag: only lists slots; what is urgent, today and to do comes from the capabilities.
import { useContext } from 'react'
import { m } from '#texts'
import { PanelsContext, panelsIn } from '../../platform/web/panels.ts'
import { Page } from '../../platform/web/parts/Page.tsx'
import { Slot } from '../../platform/web/parts/Slot.tsx'
import { Empty } from '../../platform/web/parts/states.tsx'
import { useSession } from '../../platform/web/session.ts'
import { dayFull } from '../../platform/web/when.ts'

function greeting(): string {
  const hour = new Date().getHours()
  if (hour < 12) return m['app.today.morning']()
  return hour < 18 ? m['app.today.afternoon']() : m['app.today.evening']()
}

export default function TodayPage() {
  const { today } = useSession()
  const panels = useContext(PanelsContext)
  const count = panelsIn(panels, 'today').length + panelsIn(panels, 'today.beside').length
  return (
    <Page title={greeting()} lead={dayFull(today)} windowTitle={m['app.place.today']()}>
      {count === 0 ? <Empty title={m['app.today.empty']()} /> : null}
      <div className="columns">
        <div className="stack wide">
          <Slot name="today" given={{ today }} />
        </div>
        <div className="stack wide">
          <Slot name="today.beside" given={{ today }} />
        </div>
      </div>
    </Page>
  )
}
