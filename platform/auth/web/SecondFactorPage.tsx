// The page before all others for whoever must sign in with a code and has no app for it yet.
import { m } from '#texts'
import { Button } from '../../web/parts/Button.tsx'
import { SecondFactorSteps } from './SecondFactorSteps.tsx'

interface PageGiven {
  name: string
  onDone: () => Promise<unknown>
  onSignOut: () => void
}

export default function SecondFactorPage({ name, onDone, onSignOut }: PageGiven) {
  return (
    <main className="door" id="content">
      <title>{m['web.window-title']({ title: m['auth.factor.title']() })}</title>
      <div className="door-sheet">
        <p className="brand">{m['web.brand']()}</p>
        <h1>{m['auth.factor.title']()}</h1>
        <p className="soft">{m['auth.factor.needed']({ name })}</p>
        <SecondFactorSteps onDone={onDone} />
        <Button kind="plain" onClick={onSignOut}>
          {m['auth.lock.other']()}
        </Button>
      </div>
    </main>
  )
}
