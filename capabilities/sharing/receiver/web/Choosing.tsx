// Choosing whom something goes to: the list of who may be chosen, and who is chosen.
import type { ReactNode } from 'react'
import { m } from '#texts'
import { Button } from '../../../../platform/web/parts/Button.tsx'
import { Icon } from '../../../../platform/web/parts/Icon.tsx'

/** Who is chosen, and the way to someone else. */
export function Chosen({ name, onOther }: { name: string; onOther: () => void }) {
  return (
    <p className="receiver-chosen">
      <Icon name="check" /> <strong>{m['sharing.to.chosen']({ name })}</strong>
      <Button small onClick={onOther}>
        {m['sharing.to.other']()}
      </Button>
    </p>
  )
}

/** One that may be chosen. */
export function Choice({ name, onChoose, children }: { name: string; onChoose: () => void; children: ReactNode }) {
  return (
    <li className="receiver">
      <div>{children}</div>
      <Button small onClick={onChoose} aria-label={m['sharing.to.choose.which']({ name })}>
        {m['sharing.to.choose']()}
      </Button>
    </li>
  )
}

/** @param left how many more there are @param none what stands there when nobody is found */
export function Choices({ left, none, children }: { left: number; none: string; children: readonly ReactNode[] }) {
  return (
    <>
      <ul className="sheet receivers" aria-label={m['sharing.to']()}>
        {children}
        {children.length === 0 ? <li className="soft">{none}</li> : null}
      </ul>
      {left > 0 ? <p className="soft small">{m['sharing.to.left']()}</p> : null}
    </>
  )
}
