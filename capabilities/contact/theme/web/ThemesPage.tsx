// Inrichten: the themes there are working aids for.
import { m } from '#texts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { useGo } from '../../../../platform/web/parts/Link.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Page } from '../../../../platform/web/parts/Page.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { Looked } from '../../../../platform/web/parts/states.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { listThemes } from '../api.ts'

export default function ThemesPage() {
  const look = useLook(listThemes, {})
  const go = useGo()
  return (
    <Page
      title={m['contact.themes']()}
      lead={m['contact.themes.lead']()}
      above={{ to: '/settings', label: m['contact.arranged.above']() }}
      actions={
        <Button icon="plus" onClick={() => go(`/settings/themes/${newId()}`)}>
          {m['contact.themes.add']()}
        </Button>
      }
    >
      <Looked look={look} lines={8}>
        {({ themes }) => (
          <List label={m['contact.themes']()} sheet>
            {themes.map(({ code, title, about, hidden }) => (
              <Row
                key={code}
                title={title}
                below={about}
                to={`/settings/themes/${code}`}
                past={hidden}
                end={hidden ? <Pill>{m['contact.themes.hidden']()}</Pill> : null}
              />
            ))}
          </List>
        )}
      </Looked>
    </Page>
  )
}
