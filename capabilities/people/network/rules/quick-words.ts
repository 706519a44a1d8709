// Words one types on a line, in Dutch, as they are said at a kitchen table; pure vocabulary for reading such a line.
import type { Contact, ParenthoodForm, PersonKind, Segment, Sex, Strength, Support, UnionForm } from '../model.ts'

type Words<Meaning> = Readonly<Record<string, Meaning>>

export const sexWords: Words<Sex> = {
  m: 'man',
  man: 'man',
  jongen: 'man',
  zoon: 'man',
  v: 'woman',
  vrouw: 'woman',
  meisje: 'woman',
  dochter: 'woman',
  x: 'other',
}
export const unionWords: Words<UnionForm> = {
  relatie: 'partner',
  getrouwd: 'married',
  gehuwd: 'married',
  samenwonend: 'cohabiting',
  samen: 'cohabiting',
  gescheiden: 'divorced',
  elkaar: 'separated',
  apart: 'separated',
}
export const parentWords: Words<ParenthoodForm> = {
  adoptie: 'adopted',
  geadopteerd: 'adopted',
  pleeg: 'foster',
  pleegkind: 'foster',
  pleegouder: 'foster',
  stief: 'step',
}
export const kindWords: Words<PersonKind> = {
  zwanger: 'pregnancy',
  zwangerschap: 'pregnancy',
  miskraam: 'miscarriage',
  doodgeboren: 'stillbirth',
}
export const segmentWords: Words<Segment> = {
  familie: 'family',
  fam: 'family',
  vriend: 'friends',
  vriendin: 'friends',
  vrienden: 'friends',
  vr: 'friends',
  buur: 'neighbours',
  buren: 'neighbours',
  buurman: 'neighbours',
  buurvrouw: 'neighbours',
  bu: 'neighbours',
  werk: 'work-school',
  school: 'work-school',
  collega: 'work-school',
  we: 'work-school',
  zorg: 'care',
  hulp: 'care',
  huisarts: 'care',
  zo: 'care',
  geloof: 'faith',
  kerk: 'faith',
  moskee: 'faith',
  ge: 'faith',
  club: 'club',
  sport: 'club',
  vereniging: 'club',
  cl: 'club',
  instantie: 'authorities',
  instanties: 'authorities',
  gemeente: 'authorities',
  uwv: 'authorities',
  ins: 'authorities',
}
export const ringWords: Words<1 | 2 | 3> = { '1': 1, dichtbij: 1, '2': 2, '3': 3, ver: 3 }
export const strengthWords: Words<Strength> = { sterk: 'strong', zwak: 'weak' }
export const strainWords: Words<true> = { spanning: true, ruzie: true, stress: true }
export const supportWords: Words<Support> = {
  luistert: 'emotional',
  emotioneel: 'emotional',
  troost: 'emotional',
  helpt: 'practical',
  praktisch: 'practical',
  raad: 'informational',
  advies: 'informational',
  geld: 'financial',
  gezelschap: 'companionship',
}
export const contactWords: Words<Contact> = {
  dagelijks: 'daily',
  wekelijks: 'weekly',
  maandelijks: 'monthly',
  jaarlijks: 'yearly',
  zelden: 'rarely',
}
