// Who sees a closed folder: letting a colleague in, taking someone out, or going oneself.
import { useState } from 'react'
import { m } from '#texts'
import { Button } from '../../../platform/web/parts/Button.tsx'
import { Ask, Dialog } from '../../../platform/web/parts/Dialog.tsx'
import { useGo } from '../../../platform/web/parts/Link.tsx'
import { List, Row } from '../../../platform/web/parts/List.tsx'
import { Section } from '../../../platform/web/parts/Page.tsx'
import { Avatar, Sheet } from '../../../platform/web/parts/small.tsx'
import { Looked } from '../../../platform/web/parts/states.tsx'
import { useChange, useLook } from '../../../platform/web/queries.ts'
import { failureSentence } from '../../../platform/web/sentences.ts'
import { useSession } from '../../../platform/web/session.ts'
import { tell } from '../../../platform/web/toasts.ts'
import { letIn, listColleagues, takeOut } from '../api.ts'
import type { FolderView, Insider } from '../model.ts'

const sayFailure = (failure: unknown) => tell(failureSentence(failure), { tone: 'failed' })

function AddDialog({ folderId, onClose }: { folderId: string; onClose: () => void }) {
  const look = useLook(listColleagues, { folderId })
  const add = useChange(letIn)
  const choose = async ({ id: memberId, name }: { id: string; name: string }) => {
    await add.mutateAsync({ folderId, memberId })
    tell(m['safety.who.added']({ name }))
    onClose()
  }
  return (
    <Dialog title={m['safety.who.add']()} size="small" light onClose={onClose}>
      <p className="soft safety-lead">{m['safety.who.add.lead']()}</p>
      <Looked look={look}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p>{m['safety.who.add.none']()}</p>
          ) : (
            <List label={m['safety.who.add']()}>
              {rows.map((one) => (
                <Row
                  key={one.id}
                  title={one.name}
                  below={one.teamNames.join(', ')}
                  end={
                    <Button small busy={add.isPending} onClick={() => void choose(one).catch(sayFailure)}>
                      {m['safety.who.add.one']()} <span className="unseen">{one.name}</span>
                    </Button>
                  }
                />
              ))}
            </List>
          )
        }
      </Looked>
    </Dialog>
  )
}

function TakeOut({ folderId, one, onClose }: { folderId: string; one: Insider; onClose: () => void }) {
  const me = useSession().memberId === one.id
  const out = useChange(takeOut)
  const go = useGo()
  const take = async () => {
    // One's own page is left before it is asked anew and not there any more.
    await out.mutateAsync({ folderId, memberId: one.id })
    tell(me ? m['safety.who.left']() : m['safety.who.removed']({ name: one.name }))
    if (me) go('/')
  }
  const { name } = one
  return (
    <Ask
      title={me ? m['safety.who.leave.title']() : m['safety.who.remove.title']({ name })}
      yes={me ? m['safety.who.leave']() : m['safety.who.remove']()}
      danger
      onYes={() => void take().catch(sayFailure)}
      onClose={onClose}
    >
      <p>{me ? m['safety.who.leave.lead']() : m['safety.who.remove.lead']({ name })}</p>
    </Ask>
  )
}

export function Who({ folder }: { folder: FolderView }) {
  const [adding, setAdding] = useState(false)
  const [leaving, setLeaving] = useState<Insider | null>(null)
  const { insiders, id: folderId } = folder
  return (
    <Section title={m['safety.who']()}>
      <Sheet>
        <List label={m['safety.who']()}>
          {insiders.map((one) => (
            <Row
              key={one.id}
              start={<Avatar name={one.name} />}
              title={one.name}
              end={
                one.mayGo ? (
                  <Button kind="plain" small onClick={() => setLeaving(one)}>
                    {m['safety.who.remove']()} <span className="unseen">{one.name}</span>
                  </Button>
                ) : null
              }
            />
          ))}
        </List>
        {insiders.length === 1 ? <p className="attention">{m['safety.who.alone']()}</p> : null}
        <Button icon="plus" onClick={() => setAdding(true)}>
          {m['safety.who.add']()}
        </Button>
      </Sheet>
      {adding ? <AddDialog folderId={folderId} onClose={() => setAdding(false)} /> : null}
      {leaving ? <TakeOut folderId={folderId} one={leaving} onClose={() => setLeaving(null)} /> : null}
    </Section>
  )
}
