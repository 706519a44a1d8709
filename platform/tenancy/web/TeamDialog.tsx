// Adding a team, or giving it another name or district.
import { useState } from 'react'
import { m } from '#texts'
import { call } from '../../web/call.ts'
import { Conflict } from '../../web/failures.ts'
import { useFields } from '../../web/form.ts'
import { newId } from '../../web/new-id.ts'
import { BothTexts } from '../../web/parts/BothTexts.tsx'
import { Dialog } from '../../web/parts/Dialog.tsx'
import { Form } from '../../web/parts/Form.tsx'
import { TextField } from '../../web/parts/TextField.tsx'
import { useChange } from '../../web/queries.ts'
import { tell } from '../../web/toasts.ts'
import { addTeam, changeTeam, openOrganisation } from '../team/api.ts'
import type { TeamLine } from '../team/model.ts'

export function TeamDialog({ team, onClose }: { team?: TeamLine; onClose: () => void }) {
  const [id] = useState(() => team?.id ?? newId())
  const [version, setVersion] = useState(team?.version ?? 1)
  const [theirs, setTheirs] = useState<TeamLine | null>(null)
  const { values, field } = useFields({ name: team?.name ?? '', district: team?.district ?? '' })
  const add = useChange(addTeam, ['auth.'])
  const change = useChange(changeTeam, ['auth.', 'people.', 'intake.'])
  const save = async () => {
    const facts = { name: values.name.trim(), district: values.district.trim() }
    try {
      if (team) await change.mutateAsync({ teamId: id, version, ...facts })
      else await add.mutateAsync({ id, ...facts })
    } catch (failure) {
      if (!(failure instanceof Conflict)) throw failure
      const now = (await call(openOrganisation, {})).teams.find((one) => one.id === id)
      if (!now) throw failure
      setVersion(now.version)
      return setTheirs(now)
    }
    tell(team ? m['tenancy.team.changed']() : m['tenancy.team.added']({ team: facts.name }))
    onClose()
  }
  return (
    <Dialog title={team ? m['tenancy.team.change']() : m['tenancy.team.add']()} onClose={onClose} size="small">
      <Form onSubmit={save} submit={m['web.save']()} onCancel={onClose}>
        {theirs ? (
          <BothTexts
            sentence={m['tenancy.both']()}
            texts={[
              { label: m['tenancy.team.name'](), mine: values.name, theirs: theirs.name },
              { label: m['tenancy.team.district'](), mine: values.district, theirs: theirs.district },
            ].filter((one) => one.mine !== one.theirs)}
          />
        ) : null}
        <TextField {...field('name')} label={m['tenancy.team.name']()} required startHere />
        <TextField {...field('district')} label={m['tenancy.team.district']()} hint={m['tenancy.team.district.hint']()} />
      </Form>
    </Dialog>
  )
}
