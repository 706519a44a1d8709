// What stands in a piece of a copy, field by field.
import { Facts } from '../../../../platform/web/parts/List.tsx'
import type { Content } from '../model.ts'
import { valueText } from '../rules/paper-of.ts'
import { fieldWords } from './words.ts'

export function PieceText({ content }: { content: Content }) {
  return (
    <div className="private copy-piece">
      <Facts facts={Object.entries(content).map(([key, value]) => [fieldWords(key), valueText(value)] as const)} />
    </div>
  )
}
