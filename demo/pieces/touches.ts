// What colours a note: how it began, what was seen in passing, and how it was left.
import type { NoteKind } from '../case-shape.ts'

const lines = (text: string) => text.trim().split('\n')

/** A first sentence, by kind; a note often goes without. */
export const openers: Record<NoteKind, string[]> = {
  phone: lines(`
{n} belde zelf.
Kort getelefoneerd.
Gebeld zoals afgesproken.
{n} nam meteen op.
Via de balie doorverbonden.
Na twee pogingen gesproken.
Gebeld, {n} zat in de bus.
Teruggebeld.`),
  homeVisit: lines(`
Op huisbezoek, drie kwartier.
Langs geweest, het regende.
{n} stond al in de deuropening.
Bezoek in de ochtend.
Was tien min te laat, {n} ook net thuis.
Bezoek, {fam} was er het eerste deel bij.
Deur stond op een kier.
Fietsend gegaan, bel doet het weer.
Bezoek aan huis, rustig.
Aan de keukentafel.`),
  talk: lines(`
Gesprek op kantoor.
Gesproken in de kleine kamer.
{n} was een kwartier te vroeg.
Wandelgesprek, twee rondjes om de vijver.
Gesprek, raam open, {n} had het warm.
{n} kwam met de fiets.
In {ont} gezeten, achterin.
Gesprek van een half uur.`),
  message: lines(`
Per mail.
Via app.
Bericht van de avond ervoor, vandaag gelezen.
Post.`),
  consultation: lines(`
Met toestemming van {n}.
Overleg, {n} was erbij.
Kort overleg.
{n} wist hiervan.
Gebeld met medeweten van {n}.`),
  alongside: lines(`
Samen met de bus gegaan.
Afgesproken bij de ingang.
{n} had de map onder de arm.
Te voet gegaan, was {zijn} idee.
Met de auto van het team.`),
}

/** Seen or said in passing. */
export const seen = lines(`
Koffie in de goede kopjes.
Zag er moe uit.
Nieuwe bril.
De kat lag op de papieren en mocht blijven liggen.
{n} maakte tussendoor een boodschappenlijst.
Er hing was in de kamer.
Hond van {buur} blafte het hele gesprek.
{n} had een plan getekend op een envelop.
Veel gelachen om niets.
Telefoon ging drie keer, {n} drukte weg.
Rook naar verf.
Buiten werd de straat opgebroken.
{n} had zich opgedoft.
Handen trilden een beetje, "te weinig gegeten".
Kreeg een zakje walnoten mee.
Gesprek kwam moeilijk op gang en toen ineens wel.
{n} zocht naar woorden, ik heb gewacht.
Radio aan, zacht.
Vroeg hoe het met mij ging. Kort antwoord gegeven.
Verwarming uit, twee truien aan.
Gordijnen half open, vorige keer nog dicht.
{n} noemde {zichzelf} "een taaie".
Post lag netjes op een stapel.
Had slecht geslapen.
Pratend de planten water gegeven.
Liet een filmpje zien van {fam}.
Zei bij de deur pas wat er echt was.
Plant van de vorige keer leeft nog.
Tafel vol puzzelstukjes, rand is af.
{n} praat sneller als het spannend is, viel mij op.
Kleine ruzie op de trap, niets met ons.
Stoel vrijgemaakt voor mij, dat was eerst niet zo.
{n} schreef alles op, in blokletters.
Twee keer "ja maar", daarna "misschien".
Alles op de gang ruikt naar soep.
Klok staat nog op wintertijd of zomertijd, een van de twee.
Had cadeautje klaar voor {fam}.
{n} wilde de deur op slot, gevraagd waarom: gewoonte.
Nieuwe sloten, van {wb}.
Fiets gestolen, maakt er geen punt van.
Kauwde op de pen.
Er stond een taart van de buren.
{n} had de tafel vrijgemaakt en een pen klaargelegd.
Keek vaak op de klok, moest nog naar de tandarts.
Rustiger dan vorige keer.
Nieuw kleed op tafel.
Bril kwijt, dus ik las voor.
Twee keer door de postbode gestoord.
Kreeg voor het eerst geen koffie maar thee met munt.
{n} zong in de keuken.
Lamp in de gang is stuk, {buur} maakt hem.
Stil vandaag.
Bleef met de jas aan zitten.
We moesten harder praten vanwege de stofzuiger boven.
Had de cijfers al uitgeteld op de achterkant van een kalenderblad.
Zoekt nog steeds de huissleutel.`)

/** How it was left. */
export const closers = lines(`
Volgende afspraak {datum:14}.
Bel {dag:6}.
{n} belt zelf.
Afgesproken dat {hij} het opschrijft en ik niet.
Over twee weken verder.
Volgende keer {fam} erbij, als {n} dat dan nog wil.
Ik zoek het uit voor {dag:4}.
Niets beloofd.
Eerst even laten rusten.
{n} denkt erover na.
Volgende keer bij {ont}.
Verslag samen gelezen, klopt volgens {n}.
Weer over drie weken.
Blijft spannend, maar we weten wat we doen.
Kleine stap, telt wel.
Zien we {dag:8} verder.
{n} wil het eerst met {fam} bespreken.
Houden we zo.
Zonder datum uit elkaar gegaan, dat is nu goed.
{n} houdt het bij in een schriftje.
Gaat {dag:5} proberen.
Eind van de maand kijken we terug.
Iemand van ons belt voor het weekend.
Ik kom {datum:10} weer.`)

/** What follows on a call that nobody took. */
export const again = lines(`
Bel {dag:1} weer.
Bel {dag:2} opnieuw.
Later nog eens, weer niet.
Eind van de middag nog eens proberen.
App gestuurd.
Derde keer deze maand.
Kaartje ligt klaar.
Morgen langs.
{dag:3} staat er toch een afspraak.
Buurvrouw zag {hem} vanmorgen nog, dus geen zorg.
Nieuw tijdstip proberen, na vieren.`)

/** Heard in passing, on the telephone. */
export const heard = lines(`
Klonk moe.
Televisie op de achtergrond.
{n} praatte zachtjes.
Klonk beter dan vorige keer.
Wind in de hoorn.
Ze waren aan het eten, dus kort gehouden.
Moest lachen om iets op straat.
Verbinding viel één keer weg.
{n} schreef mee, dat hoorde ik.
Lange stiltes, niet erg.
Tien minuten, langer dan gedacht.
Zei aan het eind "dank je wel" en hing meteen op.
{buur} riep iets door de gang.
Vroeg naar {col}, die de vorige keer opnam.
Stem schor.
{n} liep ondertussen rond, trap op en af.
Had het nummer nu opgeslagen, met naam.
Fluisterde, er sliep iemand.`)
