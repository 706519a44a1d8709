// Taking away a life domain that is no longer needed, and what stays of it: that it was there and why it went.
import { m } from '#texts'
import { useFields } from '../../../platform/web/form.ts'
import { Dialog } from '../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../platform/web/parts/Form.tsx'
import { List, Row } from '../../../platform/web/parts/List.tsx'
import { TextArea } from '../../../platform/web/parts/TextField.tsx'
import { useChange } from '../../../platform/web/queries.ts'
import { useToday } from '../../../platform/web/session.ts'
import { tell } from '../../../platform/web/toasts.ts'
import { dayWords } from '../../../platform/web/when.ts'
import { purgeDomain } from '../api.ts'
import type { OpenedDomain, PurgedDomain } from '../model.ts'
import { domainWords } from './words.ts'

export function PurgeDialog({ opened, onClose }: { opened: OpenedDomain; onClose: () => void }) {
  const purge = useChange(purgeDomain)
  const { values, field } = useFields({ reason: '' })
  const send = async () => {
    await purge.mutateAsync({ lifeDomainId: opened.id, ...values })
    tell(m['assessment.purge.done']({ domain: domainWords(opened.domain) }))
    onClose()
  }
  return (
    <Dialog title={m['assessment.purge.of']({ domain: domainWords(opened.domain) })} onClose={onClose} size="small">
      <Form submit={m['assessment.purge.yes']()} onCancel={onClose} onSubmit={send}>
        <p>{m['assessment.purge.more']({ count: opened.entries.length })}</p>
        <TextArea
          {...field('reason')}
          label={m['assessment.purge.reason']()}
          hint={m['assessment.purge.reason.hint']()}
          required
          rows={2}
          startHere
        />
      </Form>
    </Dialog>
  )
}

export function Purged({ purged }: { purged: readonly PurgedDomain[] }) {
  const today = useToday()
  if (purged.length === 0) return null
  return (
    <details>
      <summary className="purged-head">{m['assessment.purged']({ count: purged.length })}</summary>
      <List label={m['assessment.purged.list']()}>
        {purged.map((one) => (
          <Row
            key={one.id}
            past
            title={domainWords(one.domain)}
            below={m['assessment.purged.line']({
              opened: dayWords(one.openedOn, today),
              opener: one.openedByName,
              day: dayWords(one.purgedOn, today),
              name: one.purgedByName,
              reason: one.purgeReason,
            })}
          />
        ))}
      </List>
    </details>
  )
}
