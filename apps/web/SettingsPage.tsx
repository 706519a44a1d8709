// Inrichten: what an organisation arranges for itself, one row for each thing.
import { m } from '#texts'
import { Icon } from '../../platform/web/parts/Icon.tsx'
import { List, Row } from '../../platform/web/parts/List.tsx'
import { Page } from '../../platform/web/parts/Page.tsx'
import { Slot } from '../../platform/web/parts/Slot.tsx'
import { Empty } from '../../platform/web/parts/states.tsx'
import { useSession } from '../../platform/web/session.ts'
import { settings } from './settings.ts'

export default function SettingsPage() {
  const { rights } = useSession()
  const mine = settings.filter(({ right }) => rights.includes(right))
  return (
    <Page title={m['app.place.settings']()} lead={m['app.settings.lead']()}>
      {mine.length === 0 ? <Empty title={m['app.settings.empty']()} /> : null}
      <Slot name="settings" given={{}} />
      <List label={m['app.place.settings']()} sheet>
        {mine.map(({ to, label, what, icon }) => (
          <Row key={to} start={<Icon name={icon} />} title={label()} below={what()} to={to} />
        ))}
      </List>
    </Page>
  )
}
