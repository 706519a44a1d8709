// Inrichten: everyone who works here, and the next colleague.
import { useDeferredValue, useState } from 'react'
import { m } from '#texts'
import { useKey } from '../../web/keys.ts'
import { Button } from '../../web/parts/Button.tsx'
import { Page } from '../../web/parts/Page.tsx'
import { Failure, Loading, LoadMore } from '../../web/parts/states.tsx'
import { useList, useLook } from '../../web/queries.ts'
import { failureSentence } from '../../web/sentences.ts'
import { tell } from '../../web/toasts.ts'
import { listMembers } from '../api.ts'
import { openOrganisation } from '../team/api.ts'
import { AddMemberDialog } from './AddMemberDialog.tsx'
import { FirstSteps } from './FirstSteps.tsx'
import { LinkDialog } from './LinkDialog.tsx'
import { MembersFilter, useMembersFilter } from './MembersFilter.tsx'
import { MembersTable } from './MembersTable.tsx'
import { useLink } from './use-link.ts'

export default function MembersPage() {
  const [adding, setAdding] = useState(false)
  const [typed, setTyped] = useState('')
  const name = useDeferredValue(typed.trim())
  const organisation = useLook(openOrganisation, {}).data
  const list = useList(listMembers, { ...useMembersFilter(), name, limit: 50 })
  const { shown, hide, byHand, byMail } = useLink()
  useKey({ key: 'n', does: m['tenancy.add'](), run: () => setAdding(true) })
  const letIn = async (who: { id: string; name: string; email: string | null }) => {
    if (who.email === null) return
    // They stand there; that the link failed is told, and may be tried again on their page.
    await (organisation?.mailIsOn ? byMail(who) : byHand(who)).catch((failure: unknown) =>
      tell(failureSentence(failure), { tone: 'failed' }),
    )
  }
  return (
    <Page
      title={m['tenancy.people']()}
      lead={m['tenancy.people.lead']()}
      above={{ to: '/settings', label: m['app.place.settings']() }}
      actions={
        <Button kind="primary" icon="plus" shortcut="n" onClick={() => setAdding(true)}>
          {m['tenancy.add']()}
        </Button>
      }
    >
      {organisation?.alone && organisation.teams.length === 0 ? <FirstSteps step="team" /> : null}
      <MembersFilter teams={organisation?.teams ?? []} name={typed} onName={setTyped} />
      {list.error ? <Failure failure={list.error} retry={() => void list.refetch()} /> : null}
      {list.isPending ? <Loading lines={6} /> : null}
      {list.data ? <MembersTable rows={list.rows} to={(row) => `/settings/people/${row.id}`} /> : null}
      <LoadMore shown={list.rows.length} hasMore={list.hasMore} more={list.more} busy={list.isFetchingNextPage} />
      {adding && organisation ? (
        <AddMemberDialog
          teams={organisation.teams}
          employers={organisation.employers}
          onAdded={letIn}
          onClose={() => setAdding(false)}
        />
      ) : null}
      {shown ? <LinkDialog link={shown} onClose={hide} /> : null}
    </Page>
  )
}
