// On a case: for which service it is held, in one quiet line; behind it the whole ground, and how to make it another one.
import { useState } from 'react'
import { m } from '#texts'
import { useFields } from '../../../../platform/web/form.ts'
import { newId } from '../../../../platform/web/new-id.ts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Dialog } from '../../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../../platform/web/parts/Form.tsx'
import { Facts } from '../../../../platform/web/parts/List.tsx'
import { TextField } from '../../../../platform/web/parts/TextField.tsx'
import { useChange } from '../../../../platform/web/queries.ts'
import { useMay } from '../../../../platform/web/session.ts'
import { tell } from '../../../../platform/web/toasts.ts'
import { Before } from '../../course/web/Before.tsx'
import type { CaseView } from '../../model.ts'
import { ServiceField, useService } from '../../web/parts/ServiceField.tsx'
import { groundWords, serviceWords, shortLine } from '../../web/parts/service-words.ts'
import { setService } from '../api.ts'
import type { Service } from '../model.ts'

/** All that is known of the ground. */
function Ground({ service }: { service: Service }) {
  const { ground, checked } = service
  return (
    <>
      <Facts
        facts={[
          [m['people.service.field'](), serviceWords(service)],
          [m['people.service.ground'](), ground === null ? m['people.service.no-ground']() : m[`people.ground.${ground}`]()],
          [m['people.service.law'](), groundWords(service, 'law')],
          [m['people.service.special'](), groundWords(service, 'special')],
          [m['people.service.keeping'](), groundWords(service, 'keeping')],
        ]}
      />
      <p className="small soft">{checked ? m['people.service.checked.is']() : m['people.service.checked.not']()}</p>
    </>
  )
}

interface Given {
  view: CaseView
  service: Service | undefined
  onClose: () => void
}

/** Another service; where one stood, with why. */
function Change({ view, onClose }: Omit<Given, 'service'>) {
  const [id] = useState(newId)
  const { values, field } = useFields({ service: view.service, reason: '' })
  const set = useChange(setService, ['sharing.', 'contact.'])
  const service = { ...field('service'), onChange: (code: string | null) => field('service').onChange(code ?? '') }
  async function save(): Promise<void> {
    if (values.service !== view.service) {
      await set.mutateAsync({ caseId: view.id, version: view.version, id, ...values })
      tell(m['people.service.set.done']())
    }
    onClose()
  }
  return (
    <Form onSubmit={save} submit={m['web.save']()} onCancel={onClose}>
      <ServiceField field={service} had={view.service} always />
      {view.service !== '' && values.service !== view.service ? (
        <TextField {...field('reason')} label={m['people.service.reason']()} required />
      ) : null}
    </Form>
  )
}

function ServiceDialog({ view, service, onClose }: Given) {
  const mayWork = useMay('case.work')
  const [changing, setChanging] = useState(service === undefined)
  return (
    <Dialog title={m['people.service.title']()} onClose={onClose}>
      {changing && mayWork ? (
        <div className="stack">
          <p className="soft">{m['people.service.set.lead']()}</p>
          <Change view={view} onClose={onClose} />
        </div>
      ) : (
        <div className="stack">
          {service ? <Ground service={service} /> : <p>{m['people.service.none.lead']()}</p>}
          {mayWork ? (
            <div>
              <Button onClick={() => setChanging(true)}>{m['people.service.other']()}</Button>
            </div>
          ) : null}
        </div>
      )}
      <Before caseId={view.id} />
    </Dialog>
  )
}

/** "Maatschappelijk werk, publieke taak" */
export function ServiceLine({ view }: { view: CaseView }) {
  const [open, setOpen] = useState(false)
  const service = useService(view.service)
  const words = service ? shortLine(service) : view.service === '' ? m['people.service.none']() : ''
  if (words === '') return null
  return (
    <>
      <Button kind="plain" small className="service-line" onClick={() => setOpen(true)}>
        {words}
      </Button>
      {open ? <ServiceDialog view={view} service={service} onClose={() => setOpen(false)} /> : null}
    </>
  )
}
