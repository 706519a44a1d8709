// The small menu of oneself in the frame, on the browser's own popover: the first load needs no library for it.
import { useId, useRef } from 'react'
import { Icon, type IconName } from './Icon.tsx'
import type { MenuEntry } from './Menu.tsx'

interface ShellMenuGiven {
  word: string
  icon: IconName
  entries: readonly MenuEntry[]
}

export function ShellMenu({ word, icon, entries }: ShellMenuGiven) {
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  return (
    <>
      <button type="button" className="button button-plain button-icon" aria-label={word} title={word} popoverTarget={id}>
        <Icon name={icon} />
      </button>
      <div className="popover shell-menu" id={id} popover="auto" ref={box}>
        <ul>
          {entries.map((entry) => (
            <li key={entry.key}>
              <button
                type="button"
                className="menu-item"
                onClick={() => {
                  box.current?.hidePopover()
                  entry.run()
                }}
              >
                {entry.icon ? <Icon name={entry.icon} /> : null}
                {entry.label}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  )
}
