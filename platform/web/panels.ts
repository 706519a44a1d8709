// Panels: what a capability shows on a page that is not its own. Pages only list slots; apps/web/panels.ts lists the panels.
import { type ComponentType, createContext } from 'react'
import type { Day } from '../../core/kit/day.ts'
import type { Id } from '../../core/kit/id.ts'
import type { Right } from '../../core/kit/rights.ts'

/** Every slot with what its panels are given. */
export interface Slots {
  /** Below the name on a person's page: what to mind, how to reach. */
  'case.identity': { caseId: Id }
  /** Left column of the overview. */
  'case.overview': { caseId: Id }
  /** Right column of the overview: note and timeline. */
  'case.beside': { caseId: Id }
  /** A page of its own beside the overview; `path` is its address below the case. */
  'case.tabs': { caseId: Id }
  /** The network of the people of a case, between their home and their communities. */
  'case.network': { caseId: Id }
  /** On the page where the cases of a colleague are handed over: what cannot wait. */
  'hand-over': { memberId: Id }
  /** Beside a segment of an ecogram where nobody stands: what may be near. */
  'network.empty-segment': { caseId: Id; segment: string }
  /** Beside the questionnaires of a case: other measures of how it goes. */
  'case.instruments': { caseId: Id }
  /** Above the reason why a case is closed: what is still under way elsewhere. */
  'case.closing': { caseId: Id }
  /** Left column of Vandaag. */
  today: { today: Day }
  /** Right column of Vandaag. */
  'today.beside': { today: Day }
  /** Above what an organisation arranges for itself: where to begin. */
  settings: Record<string, never>
  /** Where someone's last day is chosen, or they are taken out of a team: what they still have, in that team. */
  'member.leaving': { memberId: Id; teamId?: Id }
  /** Before a team is taken away: what lies in it. */
  'team.leaving': { teamId: Id }
  /** Below how it stands with mail: what leaves by itself. */
  'settings.mail': Record<string, never>
  /** On the page of the log, for whoever looks after privacy: what they are asked to weigh. */
  'audit.review': Record<string, never>
  /** The quick note, in a window over any page. */
  note: { caseId: Id | null; onClose: () => void }
  /** Small buttons below a life domain: what one may do about it elsewhere. */
  'domain.actions': { caseId: Id; domain: string }
  /** Small buttons below a note in the timeline: what one may do with it elsewhere. */
  'note.actions': { noteId: Id; caseId: Id; text: string }
  /** In the window of a task: what one may do with it elsewhere. `onGone`: it is not there any more. */
  'task.actions': { taskId: Id; caseId: Id; onGone: () => void }
  /** In the row of a letter that was brought along: what one may do with it elsewhere. */
  'post.actions': { postId: Id; caseId: Id }
  /** Beside a note that is being written about one case. `keepApart`: it begins as a note of its writer alone. */
  'note.start': { caseId: Id; keepApart: () => void }
}
export type SlotName = keyof Slots

export interface PanelCode<Name extends SlotName> {
  default: ComponentType<Slots[Name]>
  /** Asks what it will show, before there is a page to show it on: `lookAhead(listGoals, { caseId })`. */
  ahead?: (given: Slots[Name]) => void
}

interface PanelOf<Name extends SlotName> {
  readonly slot: Name
  /** Only who holds it is shown the panel: what it asks would be refused to others. */
  readonly right: Right
  /** From the top: 10, 20, 30. */
  readonly order: number
  /** The text of its heading, such as `m['plan.title']`. */
  readonly title: () => string
  /** Last part of its address, only for tabs. */
  readonly path?: string
  readonly load: () => Promise<PanelCode<Name>>
}
export type Panel = { [Name in SlotName]: PanelOf<Name> }[SlotName]

export const PanelsContext = createContext<readonly Panel[]>([])

/** The panels of one slot in their order. */
export function panelsIn<Name extends SlotName>(panels: readonly Panel[], slot: Name): PanelOf<Name>[] {
  return (panels.filter((panel) => panel.slot === slot) as unknown as PanelOf<Name>[]).sort((a, b) => a.order - b.order)
}
