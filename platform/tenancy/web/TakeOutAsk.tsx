// Taking someone out of a team: what they still have there is told first, since they will see none of it afterwards.
import { m } from '#texts'
import { Ask } from '../../web/parts/Dialog.tsx'
import { Slot } from '../../web/parts/Slot.tsx'
import { useChange } from '../../web/queries.ts'
import { failureSentence } from '../../web/sentences.ts'
import { tell } from '../../web/toasts.ts'
import { putInTeam, takeFromTeam } from '../team/api.ts'

/** What a change of teams changes elsewhere. */
export const freshOfTeams = ['people.', 'intake.', 'contact.', 'auth.']

interface Given {
  member: { id: string; name: string }
  team: { id: string; name: string }
  onClose: () => void
}

export function TakeOutAsk({ member, team, onClose }: Given) {
  const take = useChange(takeFromTeam, freshOfTeams)
  const put = useChange(putInTeam, freshOfTeams)
  const seat = { teamId: team.id, memberId: member.id }
  const words = { name: member.name, team: team.name }
  const failed = (failure: unknown) => tell(failureSentence(failure), { tone: 'failed' })
  const out = () => {
    const back = { word: m['web.undo'](), run: () => void put.mutateAsync(seat).catch(failed) }
    take.mutateAsync(seat).then(() => tell(m['tenancy.team.is-out'](words), { back }), failed)
  }
  return (
    <Ask title={m['tenancy.team.take-out.ask'](words)} yes={m['tenancy.team.take-out.yes']()} onYes={out} onClose={onClose}>
      <Slot name="member.leaving" given={seat} />
      <p>{m['tenancy.team.take-out.more'](words)}</p>
    </Ask>
  )
}
