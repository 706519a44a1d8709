// A button that opens a short list of things to do.
import { useContext } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { m } from '#texts'
import { DialogContext } from './Dialog.tsx'
import { Icon, type IconName } from './Icon.tsx'

export interface MenuEntry {
  key: string
  label: string
  icon?: IconName
  danger?: boolean
  run: () => void
}

interface MenuGiven {
  /** Word of the button; shown when `showWord`. */
  word?: string
  showWord?: boolean
  icon?: IconName
  entries: readonly MenuEntry[]
}

export function Menu({ word = m['web.menu'](), showWord = false, icon = 'more', entries }: MenuGiven) {
  const container = useContext(DialogContext)
  // oxlint-disable-next-line typescript/no-deprecated -- what is to replace it lives in a package that is not ours to ask for.
  const inside = container ? { UNSTABLE_portalContainer: container } : {}
  return (
    <MenuTrigger>
      <AriaButton className={showWord ? 'button button-quiet' : 'button button-plain button-icon'} aria-label={word}>
        <Icon name={icon} />
        {showWord ? word : null}
      </AriaButton>
      <Popover className="popover" placement="bottom end" {...inside}>
        <AriaMenu className="menu" onAction={(key) => entries.find((entry) => entry.key === key)?.run()}>
          {entries.map((entry) => (
            <MenuItem
              key={entry.key}
              id={entry.key}
              className={entry.danger ? 'menu-item menu-danger' : 'menu-item'}
              textValue={entry.label}
            >
              {entry.icon ? <Icon name={entry.icon} /> : null}
              {entry.label}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
