// Jij: who one is here, where one is signed in, and the code beside the password.
import { useState } from 'react'
import { m } from '#texts'
import { ownName } from '../../i18n/rules.ts'
import { call } from '../../web/call.ts'
import { emptyDevice } from '../../web/device-drafts.ts'
import { language } from '../../web/language.ts'
import { Button } from '../../web/parts/Button.tsx'
import { Ask } from '../../web/parts/Dialog.tsx'
import { LanguageChoice } from '../../web/parts/LanguageChoice.tsx'
import { Facts, List, Row } from '../../web/parts/List.tsx'
import { Page, Section } from '../../web/parts/Page.tsx'
import { Pill, Sheet } from '../../web/parts/small.tsx'
import { Looked } from '../../web/parts/states.tsx'
import { queryClient, useChange, useLook } from '../../web/queries.ts'
import { failureSentence } from '../../web/sentences.ts'
import { useSession, useToday } from '../../web/session.ts'
import { tell } from '../../web/toasts.ts'
import { momentWords } from '../../web/when.ts'
import { revoke, sessions, signOut } from '../api.ts'
import './auth.css'
import { deviceWords } from './device.ts'
import { PasswordPart } from './PasswordPart.tsx'
import { SecondFactorPart } from './SecondFactorPart.tsx'

type SessionRow = Awaited<ReturnType<typeof call<typeof sessions>>>['rows'][number]

/** Ends every session, this one too, and takes along what this device kept. */
async function leaveEverywhere(): Promise<void> {
  try {
    await call(signOut, { everywhere: true })
  } catch (failure) {
    return tell(failureSentence(failure), { tone: 'failed' })
  }
  await emptyDevice().catch(() => undefined)
  queryClient.clear()
  location.assign('/')
}

function SessionLine({ row }: { row: SessionRow }) {
  const today = useToday()
  const end = useChange(revoke)
  const device = deviceWords(row.device)
  const run = () =>
    end
      .mutateAsync({ sessionId: row.sessionId })
      .then(() => tell(m['auth.session.ended']()))
      .catch((failure) => tell(failureSentence(failure), { tone: 'failed' }))
  const since = m['auth.session.since']({ moment: momentWords(row.startedAt, today) })
  const seen = m['auth.session.seen']({ moment: momentWords(row.lastSeenAt, today) })
  return (
    <Row
      title={device}
      below={row.current ? since : `${since}, ${seen}`}
      end={
        row.current ? (
          <Pill tone="ok">{m['auth.session.this']()}</Pill>
        ) : (
          <Button small busy={end.isPending} onClick={() => void run()} aria-label={m['auth.session.end.which']({ device })}>
            {m['auth.session.end']()}
          </Button>
        )
      }
    />
  )
}

function Sessions({ rows }: { rows: readonly SessionRow[] }) {
  const [asking, setAsking] = useState(false)
  const sorted = rows.toSorted((a, b) => Number(b.current) - Number(a.current))
  return (
    <Section title={m['auth.sessions']()}>
      <List sheet label={m['auth.sessions']()}>
        {sorted.map((row) => (
          <SessionLine key={row.sessionId} row={row} />
        ))}
      </List>
      <div className="beside me-end">
        <Button onClick={() => setAsking(true)}>{m['auth.everywhere']()}</Button>
      </div>
      {asking ? (
        <Ask
          title={m['auth.everywhere.title']()}
          yes={m['auth.everywhere']()}
          danger
          onYes={() => void leaveEverywhere()}
          onClose={() => setAsking(false)}
        >
          <p>{m['auth.everywhere.more']()}</p>
        </Ask>
      ) : null}
    </Section>
  )
}

export default function MePage() {
  const session = useSession()
  const look = useLook(sessions, {})
  const roles = session.roles.map((role) => m[`auth.role.${role as 'desk'}`]()).join(', ')
  return (
    <Page title={m['auth.me.title']()} narrow>
      <Sheet>
        <Facts
          facts={[
            [m['auth.me.name'](), session.name],
            [m['auth.me.organisation'](), session.tenantName],
            [m['auth.me.teams'](), session.teams.map((team) => team.name).join(', ')],
            [m['auth.me.roles'](), roles],
            [m['auth.me.language'](), ownName[language]],
          ]}
        />
        <LanguageChoice />
      </Sheet>
      <Looked look={look} lines={5}>
        {(given) => (
          <>
            <PasswordPart onChanged={() => look.refetch()} />
            <SecondFactorPart on={given.secondFactorOn} left={given.recoveryCodesLeft} onChanged={() => look.refetch()} />
            <Sessions rows={given.rows} />
          </>
        )}
      </Looked>
    </Page>
  )
}
