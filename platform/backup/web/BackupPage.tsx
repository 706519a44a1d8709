// Back-up: when the last one was made, how large it is, and whether it was tried to put it back.
import { m } from '#texts'
import { locale } from '../../web/language.ts'
import { Page, Section } from '../../web/parts/Page.tsx'
import { Pill, Sheet } from '../../web/parts/small.tsx'
import { Looked } from '../../web/parts/states.tsx'
import { useLook } from '../../web/queries.ts'
import { useToday } from '../../web/session.ts'
import { momentWords } from '../../web/when.ts'
import { openStanding } from '../api.ts'
import type { HowItStands, Remembered } from '../model.ts'
import { PutBack } from './PutBack.tsx'

type What = 'backup' | 'drill'

const tones = { fine: 'ok', never: 'sun', late: 'sun', failed: 'clay' } as const

const sizeWords = (bytes: number) =>
  (bytes / 1_000_000).toLocaleString(locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 })
const lastedWords = (seconds: number) => {
  const [unit, amount] = seconds < 90 ? (['second', seconds] as const) : (['minute', seconds / 60] as const)
  return amount.toLocaleString(locale, { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 })
}

function Last({ what, last }: { what: What; last: Remembered }) {
  const today = useToday()
  const { at, seconds, backup } = last
  const [moment, lasted] = [momentWords(at, today), lastedWords(seconds)]
  if (what === 'backup') return <p>{m['backup.backup.last']({ at: moment, size: sizeWords(backup?.bytes ?? 0), lasted })}</p>
  return <p>{m['backup.drill.last']({ at: moment, of: momentWords(backup?.madeAt ?? at, today), lasted })}</p>
}

function Standing({ what, standing: { state, last } }: { what: What; standing: HowItStands }) {
  return (
    <Section title={m[`backup.${what}`]()}>
      <Sheet>
        <div className="stack tight">
          <p>
            <Pill tone={tones[state]}>{m[`backup.${what}.${state}`]()}</Pill>
          </p>
          {last ? <Last {...{ what, last }} /> : null}
          {state === 'fine' ? null : <p className="soft">{m[`backup.${what}.${state}.todo`]()}</p>}
        </div>
      </Sheet>
    </Section>
  )
}

export default function BackupPage() {
  const look = useLook(openStanding, {})
  return (
    <Page
      title={m['backup.title']()}
      lead={m['backup.lead']()}
      above={{ to: '/settings', label: m['app.place.settings']() }}
      narrow
    >
      <Looked look={look}>
        {({ backup, drill, days, putBack }) => (
          <>
            {putBack ? (
              <Section title={m['backup.put-back']()}>
                <Sheet>
                  <PutBack {...putBack} />
                </Sheet>
              </Section>
            ) : null}
            <Standing what="backup" standing={backup} />
            <Standing what="drill" standing={drill} />
            <p className="soft small">{m['backup.term']({ days })}</p>
          </>
        )}
      </Looked>
    </Page>
  )
}
