// A button: one primary on a page, quiet beside it, danger only for what cannot be taken back.
import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import { m } from '#texts'
import { Icon, type IconName } from './Icon.tsx'

interface ButtonGiven extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> {
  kind?: 'primary' | 'quiet' | 'danger' | 'plain'
  icon?: IconName
  /** The single key that does the same, shown on the button. */
  shortcut?: string
  /** Under way: stays where it is and cannot be pressed twice. */
  busy?: boolean
  small?: boolean
  /** Only for a button that shows nothing but its drawing: its word for screen readers. */
  word?: string
  children?: ReactNode
  ref?: Ref<HTMLButtonElement>
}

export function Button({
  kind = 'quiet',
  icon,
  shortcut,
  busy = false,
  small = false,
  word,
  children,
  className,
  ...rest
}: ButtonGiven) {
  const names = ['button', `button-${kind}`, small ? 'button-small' : '', word ? 'button-icon' : '', className ?? '']
  return (
    <button
      type="button"
      {...rest}
      className={names.filter(Boolean).join(' ')}
      aria-disabled={busy || undefined}
      aria-label={word ?? rest['aria-label']}
      title={word}
      onClick={busy ? (event) => event.preventDefault() : rest.onClick}
    >
      {icon ? <Icon name={icon} /> : null}
      {children}
      {shortcut ? (
        <span className="button-shortcut" aria-hidden="true">
          {shortcut}
        </span>
      ) : null}
      {busy ? <span className="unseen">{m['web.busy']()}</span> : null}
    </button>
  )
}
