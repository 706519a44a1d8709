// One team: who works in it, putting people in and out, and taking it away where nothing ever lay in it.
import { useDeferredValue, useState } from 'react'
import { m } from '#texts'
import { Button } from '../../web/parts/Button.tsx'
import { Ask } from '../../web/parts/Dialog.tsx'
import { Field } from '../../web/parts/Field.tsx'
import { FindBox } from '../../web/parts/FindBox.tsx'
import { List, Row } from '../../web/parts/List.tsx'
import { Slot } from '../../web/parts/Slot.tsx'
import { Avatar, Sheet } from '../../web/parts/small.tsx'
import { useChange, useLook } from '../../web/queries.ts'
import { failureSentence } from '../../web/sentences.ts'
import { tell } from '../../web/toasts.ts'
import { listMembers } from '../api.ts'
import { putInTeam, removeTeam } from '../team/api.ts'
import type { TeamLine } from '../team/model.ts'
import { freshOfTeams, TakeOutAsk } from './TakeOutAsk.tsx'
import { TeamDialog } from './TeamDialog.tsx'
import { rolesWords } from './words.ts'

const failed = (failure: unknown) => tell(failureSentence(failure), { tone: 'failed' })

function PutIn({ team }: { team: TeamLine }) {
  const [typed, setTyped] = useState('')
  const name = useDeferredValue(typed.trim())
  const { data } = useLook(listMembers, { name, limit: 20 }, name === '')
  const put = useChange(putInTeam, freshOfTeams)
  const found = name === '' ? undefined : data?.rows.filter((one) => !team.members.some(({ id }) => id === one.id))
  return (
    <Field name={`put-${team.id}`} label={m['tenancy.team.put.who']({ team: team.name })} quietLabel>
      {(control, touched) => (
        <FindBox
          {...{ control, touched, typed, onTyped: setTyped }}
          hits={found?.map((one) => ({ key: one.id, title: one.name, beside: rolesWords(one.roles) }))}
          onChosen={(hit) => {
            setTyped('')
            put
              .mutateAsync({ teamId: team.id, memberId: hit.key })
              .then(() => tell(m['tenancy.team.is-in']({ name: hit.title, team: team.name })), failed)
          }}
          label={m['tenancy.people']()}
          hint={m['tenancy.team.put.hint']()}
          none={m['tenancy.team.put.none']()}
        />
      )}
    </Field>
  )
}

function Members({ team }: { team: TeamLine }) {
  const [leaving, setLeaving] = useState<TeamLine['members'][number] | null>(null)
  if (team.members.length === 0) return <p className="soft">{m['tenancy.team.empty']()}</p>
  return (
    <>
      <List label={m['tenancy.team.members']({ team: team.name })}>
        {team.members.map((one) => (
          <Row
            key={one.id}
            start={<Avatar name={one.name} />}
            title={one.name}
            to={`/settings/people/${one.id}`}
            end={
              <Button
                kind="plain"
                small
                icon="close"
                word={m['tenancy.team.take-out']({ name: one.name, team: team.name })}
                onClick={() => setLeaving(one)}
              />
            }
          />
        ))}
      </List>
      {leaving ? <TakeOutAsk member={leaving} team={team} onClose={() => setLeaving(null)} /> : null}
    </>
  )
}

export function TeamSheet({ team }: { team: TeamLine }) {
  const [doing, setDoing] = useState<'change' | 'remove' | null>(null)
  const remove = useChange(removeTeam, ['auth.'])
  const gone = () => remove.mutateAsync({ teamId: team.id }).then(() => tell(m['tenancy.team.removed']()), failed)
  return (
    <Sheet as="section" label={team.name}>
      <div className="stack">
        <div className="beside">
          <h3>{team.name}</h3>
          {team.district ? <span className="soft">{team.district}</span> : null}
          <Button className="push" small icon="edit" onClick={() => setDoing('change')}>
            {m['tenancy.change.button']()}
          </Button>
          <Button
            small
            icon="trash"
            word={m['tenancy.team.remove.which']({ team: team.name })}
            onClick={() => setDoing('remove')}
          />
        </div>
        <Members team={team} />
        <PutIn team={team} />
      </div>
      {doing === 'change' ? <TeamDialog team={team} onClose={() => setDoing(null)} /> : null}
      {doing === 'remove' ? (
        <Ask
          title={m['tenancy.team.remove.ask']({ team: team.name })}
          yes={m['tenancy.team.remove']()}
          danger
          onYes={() => void gone()}
          onClose={() => setDoing(null)}
        >
          <Slot name="team.leaving" given={{ teamId: team.id }} />
          <p>{m['tenancy.team.remove.more']()}</p>
        </Ask>
      ) : null}
    </Sheet>
  )
}
