// Pieces of notes about housing: damp walls, a sofa at a friend's, papers for a house, and keys.
import { pieces, type Theme } from './theme.ts'

export const housing: Theme = {
  code: 'housing',
  domain: 'housing',
  titles: ['Zonder eigen plek', 'Woning met problemen', 'Wonen en urgentie'],
  asks: [
    'Ik slaap bij een vriend op de bank en moet eind van de maand weg.',
    'De schimmel staat tot het plafond en ze doen er niks aan.',
    'We wonen met zijn vijven op twee kamers.',
    'Ik kan de trap niet meer op, maar ik wil de wijk niet uit.',
  ],
  chapters: pieces(`
# eerste
g {n} heeft alles bij zich in een sporttas. Slaapt sinds {maand:-1} bij {fam} op de bank. Kan daar niet blijven, er is ruzie over de wc. Inschrijving als woningzoekende is verlopen, dat was een klap.
h Eerste bezoek. {plek}. Zwarte plekken langs het hele raam, behang laat los. {n} heeft er een kast voor gezet "voor het bezoek". Foto's gemaakt met toestemming.
t {n} gebeld na aanmelding. Wil geen "traject", wil een deur die op slot kan. Afspraak {dag:4}. >> kennismaking (4)
# papieren
m Samen naar de gemeente voor een briefadres. Medewerker vroeg drie keer naar "uw adres". {n} bleef rustig, ik minder. Formulier ligt er. >> besluit briefadres (14)
g Inschrijving hersteld, twee jaar wachttijd terug na een telefoontje met een aardige mevrouw. {n} kon het niet geloven en belde {fam} erbij.
b Mail aan {wb} met foto's en data. Drie meldingen eerder, steeds "gesloten". Nu gevraagd om iemand die komt kijken.
g Urgentie besproken. Eerlijk gezegd dat de kans klein is. {n} wil het toch proberen, "anders weet ik het nooit".
# wachten
t Niets nieuws van {wb}. {n} had ook niets anders verwacht.
t Opzichter zou {dag:0} komen tussen acht en twaalf. Niemand gezien. {n} heeft er vrij voor genomen. Klacht ingediend. >> klacht navragen (7)
h De emmer staat nu in de gang. {kind} hoest, zegt {n}. Naar {arts} geweest, die schrijft een brief over de lucht in huis.
b Gereageerd op drie woningen, plek 84, 112 en 240. {n} maakt er een lijstje van, met humor.
# opzichter
h Opzichter is geweest, ik was erbij. Hij legde zijn hand op de muur en zei niets. Daarna: "Dit is geen kwestie van ventileren." Op schrift gevraagd.
o Overleg {wb} en wij. Ze willen eerst meten. Zes weken. Aangedrongen op een tijdelijke kachel, dat mag op hun rekening.
t {wb} belt terug: aannemer komt {datum:12}. {n} gelooft het als {hij} de verf ruikt.
# tussenplek
m Met {n} naar de noodopvang gelopen om te kijken. {hij} bleef bij de deur staan. Begrijpelijk. Bed is er als het moet.
t {fam} belt: {n} kan tot {datum:10} blijven, daarna komt er een baby. Goed dat ze het zelf zegt.
g Kamer bij een hospita gevonden via {ont}. {euro} per maand, koken mag, roken niet. {n} rookt. "Dan stop ik." Zullen we zien.
h Kijken bij de kamer. Klein, schoon, raam op de tuin. {n} vroeg of {hij} het bed mocht verzetten. Dat mocht.
# tegenslag
t Afgewezen voor urgentie. Reden: "geen noodsituatie". {n} las het voor met een rare stem. Bezwaar kan tot {datum:40}. >> bezwaar bespreken (5)
h {n} sliep twee nachten in de auto. Zei het pas toen ik al bij de deur was. Warme kleren geregeld, en voor vanavond een bed. >> morgen bellen: waar geslapen? (1)
b Woning waar {n} op één stond, is teruggetrokken. Mail van twee regels.
o Gebeld met het loket wonen, met {n} op de luidspreker. Ze spraken over {hem} alsof {hij} er niet was. Dat heb ik gezegd.
# bezwaar
g Bezwaar samen geschreven. Eerste zin is van {n}: "Ik vraag geen voorrang, ik vraag een muur." Laten staan.
m Mee naar de hoorzitting. Tien minuten. {n} had een overhemd van {fam} aan.
# aanbod
t Aanbod! Twee kamers, {straat}, tweede verdieping. {n} wil eerst de trap zien.
m Bezichtiging. {n} voelde aan alle muren. Zei ja bij de deur, nog voor de sleutel eruit was.
g Huurtoeslag en borg uitgerekend. Borg is {euro}, bijzondere bijstand gevraagd. Past net.
# verhuizen
h Verhuisd met het busje van {ont}. {buur} hielp met de bank. Ging net niet om de hoek, toen zonder poten wel.
h Eerste koffie in het nieuwe huis, uit twee verschillende bekers. Nog geen gordijnen, wel een naam op de deur.
t {n} belt om te zeggen dat de bel het doet. Meer was er niet.
# vooruit
h Muren zijn gedaan, {n} heeft zelf geschilderd. Eén baan is scheef, "dat is van toen ik moe was".
g Drie maanden huur op tijd betaald. {n} bewaart de bonnen in een koekblik.
b {n} stuurt foto van het balkon: twee stoelen en een tomatenplant.
`),
}
