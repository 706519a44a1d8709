// Setting a case apart: from then on only the people chosen here know that it exists.
import { useState } from 'react'
import { m } from '#texts'
import { newId } from '../../../platform/web/new-id.ts'
import { CheckField } from '../../../platform/web/parts/ChoiceField.tsx'
import { Dialog } from '../../../platform/web/parts/Dialog.tsx'
import { Form } from '../../../platform/web/parts/Form.tsx'
import { useGo } from '../../../platform/web/parts/Link.tsx'
import { Looked } from '../../../platform/web/parts/states.tsx'
import { useChange, useLook } from '../../../platform/web/queries.ts'
import { useSession } from '../../../platform/web/session.ts'
import { tell } from '../../../platform/web/toasts.ts'
import { listColleagues, moveFolder } from '../api.ts'
import type { CaseView } from '../model.ts'

export function ApartDialog({ view, onClose }: { view: CaseView; onClose: () => void }) {
  const { id: caseId, version, ownerId } = view
  const me = useSession().memberId
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(ownerId === null ? [me] : [me, ownerId]))
  const look = useLook(listColleagues, { caseId })
  const [circleId] = useState(newId)
  const move = useChange(moveFolder, ['contact.', 'search.', 'plan.'])
  const go = useGo()
  const choose = (id: string, yes: boolean) =>
    setChosen((before) => new Set([...before].filter((one) => one !== id).concat(yes ? id : [])))
  async function save(rows: readonly { id: string }[]): Promise<void> {
    // An owner who works here no more is not in the list.
    const memberIds = rows.map((one) => one.id).filter((one) => chosen.has(one))
    await move.mutateAsync({ caseId, version, circleId, memberIds })
    tell(m['people.apart.done']())
    onClose()
    // Whoever leaves themselves out no longer sees it.
    if (!chosen.has(me)) go('/people')
  }
  return (
    <Dialog title={m['people.apart']()} onClose={onClose}>
      <p className="soft">{m['people.apart.lead']()}</p>
      <Looked look={look}>
        {({ rows }) => (
          <Form onSubmit={() => save(rows)} submit={m['people.apart']()} onCancel={onClose}>
            {rows.map((one) => (
              <CheckField
                key={one.id}
                name={one.id}
                label={one.id === me ? m['people.apart.me']({ name: one.name }) : one.name}
                hint={one.teamNames.join(', ')}
                value={chosen.has(one.id)}
                onChange={(yes) => choose(one.id, yes)}
              />
            ))}
          </Form>
        )}
      </Looked>
    </Dialog>
  )
}
