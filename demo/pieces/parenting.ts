// Pieces of notes about bringing up children: mornings that go wrong, school, and parents who do their best.
import { pieces, type Theme } from './theme.ts'

export const parenting: Theme = {
  code: 'parenting',
  domain: 'parenting',
  titles: ['Opvoeden zonder rust', 'Zorgen om school', 'Thuis loopt het vast met de kinderen'],
  asks: [
    'Ik schreeuw de hele dag en dat wil ik niet.',
    'School zegt dat hij zo niet verder kan. Maar wat moet ik dan?',
    'Mijn dochter komt haar kamer niet meer uit.',
    'Ik sta er alleen voor en ik ben op.',
  ],
  chapters: pieces(`
# eerste
g Gesprek op verzoek van {school}, {n} wist ervan en vond het goed. {kind} komt vaak te laat en slaapt in de klas. {n} begon meteen: "Jullie denken vast dat ik niks doe." Gezegd dat we dat niet denken.
t {n} belde vanuit de auto, voor de school. Had net gehuild. {kind} wilde niet naar binnen. Zelfde dag langsgegaan. >> huisbezoek na schooltijd (0)
h Eerste huisbezoek. {plek}. {kind} deed open, riep iets naar achteren en ging verder met gamen. {n} zette alles opzij om te praten, ook de was.
# ochtend
h Ochtend nagelopen van kwart voor zeven tot acht. Het gaat mis bij de schoenen. Elke dag. {n} moest lachen toen ik het opschreef: "SCHOENEN".
g {n} wil geen straffen meer bedenken. Samen gezocht naar wat wél werkt: op zaterdag gaat het goed, want dan is er tijd.
h {kind} heeft een rooster getekend met tijden. Staat nu op de koelkast, inclusief "5 min boos zijn".
# school
o Gesprek op {school}, met {n} erbij. Juf begon met wat goed gaat. Scheelde. Afspraak: {kind} mag tien minuten eerder binnenkomen, als het plein leeg is.
t Intern begeleider van {school} belt: drie dagen op rij op tijd. Wil dat {n} het van mij hoort. Heb gezegd: bel {n} zelf, dat is leuker.
b Mail van {school} met verslag. Samen met {n} twee zinnen laten aanpassen, die waren niet eerlijk.
m Mee naar het gesprek op {school}. {n} had {zijn} vragen op een papiertje. De derde durfde {hij} niet, die heb ik gesteld.
# kind zelf
g Met {kind} een rondje gelopen. Over voetbal, over de hond die ze niet hebben, en ineens: "thuis is het altijd haast". Gevraagd of ik dat mocht vertellen. Mocht.
h {kind} liet de kamer zien. Matras op de grond, wel een sterrenhemel op het plafond geplakt. Slaapt slecht "want dan denk ik".
o Jeugdarts gesproken, met instemming van {n}. Gehoor laten testen, is nooit gedaan. >> gehoortest gemaakt? (21)
# thuis
h Geoefend met één ding: niet roepen vanuit de keuken, maar ernaartoe lopen. {n} kreeg er spierpijn van, zegt {hij}.
t {n} vertelt dat het dinsdag ontplofte. Bord kapot, {kind} schrok. Ze hebben het daarna uitgepraat op de trap. Dat laatste is nieuw.
h Avondeten meegemaakt. Druk, maar er werd gelachen. De tv ging uit zonder dat iemand het zei.
g {n} heeft zelf nooit geleerd hoe het ook kan. "Bij ons kreeg je een tik." Lang over gehad. Stil en goed gesprek.
# steun
o {fam} past op woensdag op. Moest gevraagd worden, had allang gewild. {n} dacht dat het lastig zou zijn.
m Mee naar de kennismaking bij de buurtmoeders in {ont}. {n} wisselde nummers uit met een vrouw uit dezelfde straat.
t Aanvraag sport gedaan, {kind} mag op judo. Pak komt volgende week.
h Opvang van {fam} valt weg wegens werk. Samen de week opnieuw gelegd. Donderdag is een gat.
# tegenslag
t {school} belt: {kind} heeft geslagen. Geschorst voor één dag. {n} hoorde het op het werk en moest naar huis. Baas was er niet blij mee.
h {n} is uitgeput, zei het voor het eerst hardop. Geen zorg om de veiligheid van {kind}, wel om {n}. Afspraak bij {arts} gemaakt terwijl ik erbij zat.
g {n} boos op ons: "Jullie komen praten en dan gaan jullie weer weg." Terecht. Gevraagd wat er wel zou helpen. Antwoord: "Iemand om half acht." >> ochtendhulp vragen bij vrijwilligers (4)
# keer
h Half acht geholpen, twee weken lang, door een vrijwilliger. Vandaag voor het eerst niemand nodig. Schoenen stonden klaar.
t {n} heeft nee gezegd en is erbij gebleven. "Hij gilde, ik niet."
b Foto van {n}: {kind} met diploma. Geen tekst erbij.
# vooruit
o Evaluatie met {school}: te laat komen van elf keer naar één keer deze maand. {kind} zat erbij en corrigeerde: "Die ene was de bus."
g {n} geeft {zichzelf} een 7. "Een 8 als ze hun bord in de vaatwasser zetten."
h Laatste keer op het rooster gekeken. Het hangt er nog, maar niemand kijkt er meer op. Goed teken.
`),
}
