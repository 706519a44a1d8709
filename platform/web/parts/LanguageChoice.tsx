// The language of the pages, each named by itself.
import { languages, ownName } from '../../i18n/rules.ts'
import { language, speak } from '../language.ts'
import { Button } from './Button.tsx'

export function LanguageChoice() {
  return (
    <div className="beside">
      {languages
        .filter((one) => one !== language)
        .map((one) => (
          <Button key={one} kind="plain" small lang={one} onClick={() => speak(one)}>
            {ownName[one]}
          </Button>
        ))}
    </div>
  )
}
