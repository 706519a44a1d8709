// For a beheerder: what everybody should be told, in the organisation's own words and languages.
import { useState } from 'react'
import { m } from '#texts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Tick } from '../../../../platform/web/parts/ChoiceField.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Page } from '../../../../platform/web/parts/Page.tsx'
import { Unseen } from '../../../../platform/web/parts/small.tsx'
import { Looked } from '../../../../platform/web/parts/states.tsx'
import { useChange, useLook } from '../../../../platform/web/queries.ts'
import { failureSentence } from '../../../../platform/web/sentences.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { listInformationItems, saveInformationItem } from '../api.ts'
import type { Item } from '../model.ts'
import { ItemDialog } from './ItemDialog.tsx'

function Line({ item, onEdit }: { item: Item; onEdit: () => void }) {
  const change = useChange(saveInformationItem)
  const turn = () =>
    change
      .mutateAsync({ ...item, id: item.id ?? newId(), active: !item.active })
      .catch((failure: unknown) => tell(failureSentence(failure), { tone: 'failed' }))
  const within =
    item.withinDays === null
      ? m['assessment.information.no-days']()
      : m['assessment.information.days']({ count: item.withinDays })
  const languages = item.texts.map(({ language }) => language).join(', ')
  return (
    <Row
      past={!item.active}
      start={
        <Tick done={item.active} what={m['assessment.information.turn']({ title: item.title })} onChange={() => void turn()} />
      }
      title={item.title}
      below={[within, languages].filter(Boolean).join(' · ')}
      end={
        <Button small kind="plain" icon="edit" onClick={onEdit}>
          {m['assessment.information.change']()}
          <Unseen> {item.title}</Unseen>
        </Button>
      }
    />
  )
}

export default function SettingsPage() {
  const look = useLook(listInformationItems, {})
  const [over, setOver] = useState<Item | 'new' | null>(null)
  return (
    <Page
      title={m['assessment.information.settings']()}
      lead={m['assessment.information.settings.lead']()}
      above={{ to: '/settings', label: m['assessment.settings.back']() }}
      actions={
        <Button kind="primary" icon="plus" onClick={() => setOver('new')}>
          {m['assessment.information.add']()}
        </Button>
      }
    >
      <Looked look={look} lines={5}>
        {({ rows }) => (
          <>
            <List label={m['assessment.information.settings']()} sheet>
              {rows.map((item) => (
                <Line key={item.code} item={item} onEdit={() => setOver(item)} />
              ))}
            </List>
            {over === null ? null : <ItemDialog item={over === 'new' ? null : over} known={rows} onClose={() => setOver(null)} />}
          </>
        )}
      </Looked>
    </Page>
  )
}
