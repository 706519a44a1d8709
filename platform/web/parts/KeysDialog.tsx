// The list under `?`: what each key does now, single keys on or off, and the colours.
import { m } from '#texts'
import { keysNow, useSingleKeys } from '../keys.ts'
import { type Theme, useTheme } from '../theme.ts'
import { CheckField, ChoiceField } from './ChoiceField.tsx'
import { Dialog } from './Dialog.tsx'

const shown = (key: string) => key.replace('ctrl+', 'Ctrl ').replace(/ (\w)$/, (_, letter: string) => ` ${letter.toUpperCase()}`)

export function KeysDialog({ onClose }: { onClose: () => void }) {
  const [single, setSingle] = useSingleKeys()
  const [theme, setTheme] = useTheme()
  const keys = keysNow()
  const choices: { value: Theme; label: string }[] = [
    { value: 'system', label: m['web.theme.system']() },
    { value: 'light', label: m['web.theme.light']() },
    { value: 'dark', label: m['web.theme.dark']() },
  ]
  return (
    <Dialog title={m['web.keys']()} onClose={onClose} size="small" light>
      <div className="stack">
        <dl className="keys">
          {[...new Set(keys.map((entry) => entry.does))].map((does) => (
            <div key={does}>
              <dt>{does}</dt>
              <dd>
                {keys
                  .filter((entry) => entry.does === does)
                  .map((entry) => (
                    <kbd key={entry.key}>{shown(entry.key)}</kbd>
                  ))}
              </dd>
            </div>
          ))}
        </dl>
        <CheckField name="single" label={m['web.keys.single']()} value={single} onChange={setSingle} />
        <ChoiceField name="theme" label={m['web.theme']()} required beside value={theme} onChange={setTheme} choices={choices} />
      </div>
    </Dialog>
  )
}
