// Inrichten: the services the organisation carries out, and the ground in law of each.
import { useState } from 'react'
import { m } from '#texts'
import type { Given } from '../../../../core/kit/operation.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { List, Row } from '../../../../platform/web/parts/List.tsx'
import { Page } from '../../../../platform/web/parts/Page.tsx'
import { Pill } from '../../../../platform/web/parts/small.tsx'
import { Looked } from '../../../../platform/web/parts/states.tsx'
import { useLook } from '../../../../platform/web/queries.ts'
import { serviceWords, shortGround } from '../../web/parts/service-words.ts'
import { listServices } from '../api.ts'
import type { Service } from '../model.ts'
import { ServiceDialog } from './ServiceDialog.tsx'

type Arranged = Given<typeof listServices>

function Pills({ service: { usual, checked, retired } }: { service: Service }) {
  return (
    <>
      {retired ? <Pill>{m['people.service.retired.is']()}</Pill> : null}
      {usual && !retired ? <Pill tone="ok">{m['people.service.usual.is']()}</Pill> : null}
      {checked || retired ? null : <Pill tone="sun">{m['people.service.unchecked.is']()}</Pill>}
    </>
  )
}

const blank = (): Service => ({
  ...{ code: newId(), word: '', ground: null, law: '', special: '', keeping: '' },
  ...{ terms: 'none', checked: false, usual: false, retired: false },
})

function Services({ given }: { given: Arranged }) {
  const [open, setOpen] = useState<Service | null>(null)
  return (
    <>
      <List sheet label={m['people.service.settings']()}>
        {given.services.map((one) => (
          <Row
            key={one.code}
            title={
              <span className="beside">
                {serviceWords(one)}
                <Pills service={one} />
              </span>
            }
            below={shortGround(one)}
            past={one.retired}
            end={
              <Button small onClick={() => setOpen(one)} aria-label={m['people.service.change']({ service: serviceWords(one) })}>
                {m['people.service.change.short']()}
              </Button>
            }
          />
        ))}
      </List>
      <div>
        <Button icon="plus" onClick={() => setOpen(blank())}>
          {m['people.service.add']()}
        </Button>
      </div>
      {given.version === 0 ? <p className="soft small reading">{m['people.service.shipped']()}</p> : null}
      {open ? <ServiceDialog given={given} service={open} onClose={() => setOpen(null)} /> : null}
    </>
  )
}

export default function ServicesPage() {
  const look = useLook(listServices, {})
  return (
    <Page
      title={m['people.service.settings']()}
      lead={m['people.service.settings.lead']()}
      above={{ to: '/settings', label: m['app.place.settings']() }}
      narrow
    >
      <Looked look={look}>{(given) => <Services key={given.version} given={given} />}</Looked>
    </Page>
  )
}
