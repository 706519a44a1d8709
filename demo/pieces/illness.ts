// Pieces of notes about illness and care at home: stairs, forms, and the one who carries it all.
import { pieces, type Theme } from './theme.ts'

export const illness: Theme = {
  code: 'illness',
  domain: 'physicalHealth',
  titles: ['Ziek en hoe nu verder thuis', 'Zorgen voor een ander', 'Hulp in huis regelen'],
  asks: [
    'Ik kan het huishouden niet meer en ik schaam me kapot.',
    'Ik zorg voor mijn moeder en ik trek het niet meer.',
    'Na het ziekenhuis moest ik het maar uitzoeken.',
    'Kan iemand met mij meekijken naar die formulieren voor de Wmo?',
  ],
  chapters: pieces(`
# eerste
h Eerste bezoek na het ziekenhuis. Bed staat in de kamer, naast de kast met het servies. {n} zei drie keer sorry voor de rommel. Er was geen rommel, er was stof.
t {arts} vroeg of wij konden meedenken, {n} wist het. Stem schor, snel moe. Kort gehouden. Afspraak {dag:3}, in de ochtend, dan gaat het het best. >> huisbezoek (3)
g {fam} kwam alleen. Zorgt al twee jaar. Zei: "Ik ben niet ziek, dus ik tel niet." Toch over haar gehad. {n} weet van dit gesprek.
# wat kan nog
h De trap gelopen, samen. Zeven treden, pauze, zeven treden. Boven staat de naaimachine. Dat is waarom {hij} naar boven wil.
h Dag doorgenomen. Energie is op om twee uur. Douchen kost een halve dag. Volgorde omgedraaid: eerst wat leuk is.
g {n} vertelt wat de dokter zei. Niet alles is blijven hangen. Volgende keer gaat {fam} mee, met papier.
# wmo
t Melding Wmo gedaan, samen aan de telefoon. Keukentafelgesprek binnen zes weken. Gewezen op onafhankelijke cliëntondersteuning. {n} wil mij erbij. >> datum keukentafelgesprek (14)
h Voorbereid op het gesprek van de gemeente. {n} is geneigd te zeggen dat het wel gaat. Afgesproken: vertel over een slechte dag.
h Keukentafelgesprek, ik zat erbij. {n} zei na vijf minuten "het gaat wel" en keek toen naar mij. Daarna het echte verhaal.
b Besluit: drie uur hulp per week. Minder dan gehoopt, meer dan niets. Samen gelezen, bezwaar hoeft niet van {n}.
# hulp
t Nieuwe hulp begint {dag:4}, heet ook {n}. Daar was plezier over.
h Hulp in huis is iemand die doorpraat. {n} vindt het heerlijk. De ramen zijn nog niet gedaan.
b Eigen bijdrage van het CAK verkeerd berekend, dubbel. Brief gestuurd. >> antwoord CAK (14)
m Mee naar de poli omdat {fam} niet kon. Ik schreef op, {n} vroeg. Nieuwe afspraak over drie maanden.
# mantelzorg
t {fam} belt, huilt even. Slaapt slecht, werkt ernaast. Samen bedacht: één avond in de week is van haar, {buur} past op.
g Verlof besproken met {fam}. Baas weet van niets. Gaat het vertellen, met een briefje waar de woorden op staan.
o Mantelzorgsteunpunt: plek in de koffiegroep, eens per maand. {fam} zegt "misschien", dat is vooruitgang.
h {fam} was er ook. Ze kibbelden over de pillendoos en moesten daar zelf om lachen.
# tegenslag
t {n} gevallen in de badkamer. Niets gebroken, wel geschrokken. Lag een uur. Alarmknop nu wel bespreekbaar. >> alarmknop aanvragen (2)
h Slechte weken. {n} at bijna niet. {arts} komt {dag:1}. Niet alleen gelaten tot {fam} er was.
t Uitslag viel tegen. {n} wilde er niet over praten en deed dat toen veertig minuten lang.
b Afmelding: opname. {fam} appte. Kaart gestuurd naar afdeling 4.
# aanpassen
h Ergotherapeut geweest, drempels eruit, beugel bij het toilet. {n} aait de beugel: "Lelijk ding. Fijn ding."
t Rollator bezorgd. Staat in de gang met een jas erover. Tijd geven.
h Rollator heeft een naam. Buurkinderen bedachten hem.
m Samen buiten gelopen tot de brievenbus. Voor het eerst in negen weken. Terug moest {hij} zitten, mooi weer, geen haast.
# vooruit
g {n} is weer bezig met {hobby}, in kleine stukjes. "Kan ook."
h {plek}. Alarmknop om, wandelstok bij de deur, briefjes van {fam} op de kast. Het loopt.
o Kort overleg met {arts} en de thuiszorg, {n} aan het hoofd van de tafel. Ieder weet nu wie wat doet.
`),
}
