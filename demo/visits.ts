// What workers of the demo prepare for a home visit: what to bring, what to ask, and what to mind.
import type { Appointment } from './case-shape.ts'

/** Whoever is met at home is visited. */
export function isVisit({ place, state }: Appointment): boolean {
  return state !== 'noShow' && (place === 'bij hen thuis' || /^\p{Lu}[\p{L} ]+ \d+$/u.test(place))
}

export interface Preparation {
  bring: string
  questions: string
  risk: 'none' | 'mind' | 'not-alone'
  riskNote: string
}

/** One after the other, so that no two on a day are the same. */
export const preparations: readonly Preparation[] = [
  {
    bring: 'Ordner en tabbladen\nKopie van het budgetplan\nPen',
    questions: 'Wat lag er deze week bij de post?\nWelke envelop voelt het zwaarst?\nHoe slaapt u?',
    risk: 'none',
    riskNote: '',
  },
  {
    bring: 'Formulier voor de gemeente, half ingevuld',
    questions: 'Wie mag er meekijken met het formulier?\nWat wilt u dat er na dit bezoek anders is?',
    risk: 'mind',
    riskNote: 'Hond in de gang. Eerst bellen, dan zet zij hem in de keuken.',
  },
  {
    bring: 'Kaart van de buurt met de inloop erop',
    questions: 'Hoe ging het de laatste keer bij de inloop?\nWie zag u deze week?',
    risk: 'none',
    riskNote: '',
  },
  {
    bring: 'Brief van de verhuurder\nNummer van de noodlijn van de woningcorporatie',
    questions: 'Welke datum staat er in de laatste brief?\nWat lukt er wel per maand?',
    risk: 'not-alone',
    riskNote: 'De ex-partner kwam vorige maand onverwacht binnen.',
  },
  {
    bring: 'Niets, alleen tijd',
    questions: 'Waar bent u trots op sinds de vorige keer?',
    risk: 'mind',
    riskNote: 'Trappenhuis is donker na vijven; lift doet het niet.',
  },
]
