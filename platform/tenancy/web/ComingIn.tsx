// How a colleague comes in: where they stand, and a link, which is also the way back for a lost password or a lost phone.
import { useState } from 'react'
import { m } from '#texts'
import type { Given } from '../../../core/kit/operation.ts'
import { useFreshWhile } from '../../web/fresh.ts'
import { Button } from '../../web/parts/Button.tsx'
import { Ask } from '../../web/parts/Dialog.tsx'
import { Section } from '../../web/parts/Page.tsx'
import { Sheet } from '../../web/parts/small.tsx'
import { useChange, useLook } from '../../web/queries.ts'
import { failureSentence, refusalSentence } from '../../web/sentences.ts'
import { useToday } from '../../web/session.ts'
import { tell } from '../../web/toasts.ts'
import { momentWords } from '../../web/when.ts'
import { openMember, signOutMember } from '../api.ts'
import { LinkDialog } from './LinkDialog.tsx'
import { StandPill } from './MembersTable.tsx'
import { useLink } from './use-link.ts'
import { standOf } from './words.ts'

type Member = Given<typeof openMember>

function MailLine({ mail }: Pick<Member, 'mail'>) {
  if (mail === null || mail.state === 'sent') return null
  const words =
    mail.why === null ? m['tenancy.mail.waiting']() : m['tenancy.mail.not-arrived']({ why: refusalSentence(mail.why) })
  return (
    <p role="status" className={mail.state === 'failed' || mail.state === 'stopped' ? 'attention' : 'soft'}>
      {words}
    </p>
  )
}

/** A link that is open for someone who comes in already: they asked for it, or it is the way back. */
function openLink({ joined, invitedUntil }: Member): string | null {
  return joined && invitedUntil !== null && Date.parse(invitedUntil) > Date.now() ? invitedUntil : null
}

/** A phone that was lost, a colleague who is to be kept out: all sessions end, on every device. */
function SignOut({ member }: { member: Member }) {
  const [asking, setAsking] = useState(false)
  const end = useChange(signOutMember)
  const run = () =>
    void end.mutateAsync({ memberId: member.id }).then(
      () => tell(m['tenancy.sign-out.done']({ name: member.name })),
      (failure: unknown) => tell(failureSentence(failure), { tone: 'failed' }),
    )
  return (
    <div>
      <Button busy={end.isPending} onClick={() => setAsking(true)}>
        {m['tenancy.sign-out']()}
      </Button>
      {asking ? (
        <Ask
          title={m['tenancy.sign-out.title']({ name: member.name })}
          yes={m['tenancy.sign-out']()}
          danger
          onYes={run}
          onClose={() => setAsking(false)}
        >
          <p>{m['tenancy.sign-out.more']()}</p>
        </Ask>
      ) : null}
    </div>
  )
}

export function ComingIn({ member }: { member: Member }) {
  const today = useToday()
  const { refetch } = useLook(openMember, { memberId: member.id })
  const { shown, hide, byHand, byMail, busy } = useLink()
  useFreshWhile(member.mail?.state === 'waiting' || member.mail?.state === 'leaving', refetch)
  const { state } = standOf(member, today)
  const mayLink = state !== 'ended' && member.email !== null
  const failed = (failure: unknown) => tell(failureSentence(failure), { tone: 'failed' })
  const until = openLink(member)
  return (
    <Section title={m['tenancy.coming-in']()} beside={<StandPill member={member} />}>
      <Sheet>
        <div className="stack">
          <p>{m[`tenancy.coming-in.${state}`]()}</p>
          {until === null ? null : <p className="soft">{m['tenancy.link.until']({ moment: momentWords(until, today) })}</p>}
          <MailLine mail={member.mail} />
          {mayLink ? (
            <div className="beside">
              {member.mailIsOn ? (
                <Button
                  icon="letter"
                  kind={member.joined ? 'quiet' : 'primary'}
                  busy={busy}
                  onClick={() => void byMail(member).catch(failed)}
                >
                  {member.joined ? m['tenancy.link.mail-new']() : m['tenancy.link.mail']()}
                </Button>
              ) : null}
              <Button
                kind={member.mailIsOn || member.joined ? 'quiet' : 'primary'}
                icon="keys"
                busy={busy}
                onClick={() => void byHand(member).catch(failed)}
              >
                {member.joined ? m['tenancy.link.new']() : m['tenancy.link.make']()}
              </Button>
            </div>
          ) : null}
          {member.joined && mayLink ? <p className="soft small">{m['tenancy.link.resets']()}</p> : null}
          {member.joined && state !== 'ended' ? <SignOut member={member} /> : null}
        </div>
      </Sheet>
      {shown ? <LinkDialog link={shown} onClose={hide} /> : null}
    </Section>
  )
}
