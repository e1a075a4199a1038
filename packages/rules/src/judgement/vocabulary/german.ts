import type { Vocabulary } from '../vocabulary.ts';
import { words } from './words.ts';

/** German. */
export const german: Vocabulary = {
  language: 'de',
  spaced: true,
  trigger: {
    anywhere: [
      '(?:verwende|verwenden|verwendet|nutze|nutzen|benutze|benutzen|einsetzen|aufrufen|aktiviere|aktivieren|anwenden|greift|rufe|starte|lade)(?![\\p{L}])[^.;!?]{0,60}?(?<![\\p{L}])(?:wenn|sobald|falls|bei|beim|für|um|bevor|nachdem|während|zum|zur|immer)',
      '(?:wenn|sobald|falls|immer wenn|jedes Mal,? wenn) \\p{L}+',
      'bei (?:\\p{L}+ ){0,3}?(?:Anfragen|Fragen|Aufgaben|Bedarf|Problemen)',
      '(?:der|die) (?:Nutzer(?:in)?|Benutzer(?:in)?|Anwender(?:in)?|User)s? (?:\\p{L}+ ){0,6}?(?:fragt|bittet|will|möchte|braucht|erwähnt|verlangt|wünscht|sagt)',
      'Auslöser|Trigger(?:wörter|phrasen)|Trigger\\s*:|Stichw(?:orte|örter)|Schlüsselw(?:orte|örter)',
      '(?:nützlich|geeignet|ideal|gedacht|hilfreich|empfohlen|zuständig|sinnvoll) (?:für|bei|wenn|zum|zur|um)',
      'zu verwenden (?:wenn|bei|für)',
      'auf (?:Anfrage|Wunsch)',
      'einzusetzen',
    ],
    opening: ['(?:zum|beim|bei|vor|nach|für) \\p{L}+', '(?:wenn|sobald|falls|bevor|nachdem)'],
    excluded: [
      '(?:nicht|nie|niemals|kein|keine) (?:\\p{L}+ ){0,3}?(?:verwenden|nutzen|für|bei|wenn|einsetzen|aktivieren|zum|zur)',
    ],
  },
  guard: {
    anywhere: [
      '(?:darf|dürfen|darfst|soll|sollen|sollst|sollte|sollten|muss|müssen)(?![\\p{L}])[^.;:!?]{0,80}?(?<![\\p{L}])(?:nicht|nie|niemals|kein(?:e|en|er|em|es)?)',
      '(?:verboten|untersagt|unzulässig|nicht (?:erlaubt|zulässig|gestattet)|tabu|auf keinen Fall|unter keinen Umständen|keinesfalls|niemals)',
      'nicht (?:\\p{L}+ ){0,2}?(?:verwenden|nutzen|benutzen|einsetzen|ändern|löschen|überschreiben|hinzufügen|schreiben|raten|annehmen|ausführen|starten|committen|pushen|erfinden|kopieren|vergessen|anfassen|fragen|anlegen|speichern)(?=[\\s]*(?:[.,;:!)]|$|–|—))',
    ],
    opening: [
      '(?!(?:diese|eine|alle|viele|jede|seine|ihre|einige|beide|solche|welche|manche|andere|neue|die|wenn|keine|bitte) )\\p{L}+(?:e|en) (?:\\p{L}+ ){0,5}?(?:nicht|nie|niemals|kein(?:e|en|er|em|es)?)(?<!(?:werden|sind|haben|können|existieren|diese|eine|keine) (?:nicht|nie|niemals|keine))',
      '(?:nie|niemals)',
      'vermeide(?:n)?',
      'nicht für',
      'kein(?:e|en|er)? (?:\\p{L}+ ){1,5}?(?:verwenden|nutzen|benutzen|einsetzen|ändern|löschen|schreiben|erfinden|anlegen|hinzufügen|ausgeben|speichern|erstellen)',
    ],
    before: words(`
      und aber oder also dann bitte auch immer wichtig achtung hinweis regel daher deshalb
    `),
    headings: [
      'wann nicht',
      'anti[- ]?(?:pattern|muster)s?',
      'was (?:man )?nicht',
      'nicht (?:tun|verwenden|erlaubt)',
      'vermeiden',
      'verbote?',
      'außerhalb des (?:umfangs|geltungsbereichs)',
      'nicht-ziele',
      'niemals',
    ],
    scope: ['(?:deckt|behandelt|umfasst)(?![\\p{L}])[^.]{0,40} nicht', 'nicht für', 'ausgenommen'],
  },
  failure: {
    headings: [
      'fehler(?:behebung|suche|fälle|szenarien|beseitigung)',
      'problem(?:lösung|behebung|e lösen)',
      '(?:häufige|bekannte|typische) (?:fehler|probleme)',
      'störungs(?:behebung|beseitigung)',
      '(?:wenn|falls) (?:etwas|ein|eine|der|die|das) .*(?:schief|fehlschlägt|fehlt|scheitert)',
      'rückfall(?:ebene|option)?|notlösung|ausweich\\p{L}+',
      'wiederherstellung',
      'plan b',
      'im fehlerfall',
      'fallback',
    ],
    weakHeadings: ['fehlerbehandlung', '^fehler$'],
    mixedHeadings: ['grenzfälle|randfälle|sonderfälle', 'fehlercodes', '^probleme$', 'fehlermodi'],
    conditions: ['wenn', 'falls', 'sollte', 'bei', 'im falle', 'nach'],
    closings: [],
    failures: [
      'fehlschl(?:ägt|agen|ug)',
      'fehlgeschlagen',
      'scheitert|scheitern',
      'fehler',
      'fehl(?:t|en|end|ende|endem|ender)',
      'nicht (?:verfügbar|erreichbar|gefunden|vorhanden|installiert|existiert|funktioniert|möglich|antwortet|startet|geladen|gesetzt|konfiguriert|eingerichtet|bestanden)',
      'existiert nicht',
      'funktioniert nicht',
      'startet nicht',
      'nicht\\s+\\p{L}+\\s+(?:kann|werden kann|lässt)',
      'unmöglich',
      'abstürz\\p{L}*|abgestürzt',
      'ausnahme',
      'zeitüberschreitung|timeout',
      'abgelehnt',
      'verweigert',
      'blockiert',
      'ungültig\\p{L}*',
      'beschädigt',
      'defekt',
      'kaputt',
      'konflikt\\p{L}*',
      'leer',
      'kein(?:e|en)? (?:ergebnis\\p{L}*|treffer|zugriff|antwort|verbindung)',
    ],
    responses: words(`
      stopp(?:e|en)? brich|abbrechen frag(?:e|en) nachfragen bitte melde(?:n)? informiere(?:n)? warne(?:n)? weise
      sag(?:e|en) teile wiederhole(?:n)? versuche(?:n)? erneut kehre verwende(?:n)? nutze(?:n)? installiere(?:n)?
      führe ausführen prüfe(?:n)? überprüfe(?:n)? korrigiere(?:n)? behebe(?:n)? überspringe(?:n)? fahre fortfahren
      weitermachen schlage vorschlagen zeige(?:n)? gib suche(?:n)? wechsle wechseln greife erkläre(?:n)?
      notiere(?:n)? protokolliere(?:n)? warte(?:n)? nicht starte(?:n)? setze lies
    `),
    retreats: ['stopp(?:e|en)?', 'brich', 'frag(?:e|en)', 'melde', 'überspringe'],
    recoveries: [
      'greife (?:auf .{1,40} )?zurück',
      'weiche auf',
      'als (?:letzte möglichkeit|notlösung)',
      'behebe (?:alle|jeden) (?:fehler)',
    ],
    halts: ['brich', 'abbrechen'],
    speakers: ['nutzer\\p{L}*', 'benutzer\\p{L}*', 'anwender\\p{L}*', 'kunde\\p{L}*'],
    aboutDocument: [],
    mistakeColumns: [],
    problemColumns: ['(?:fehler|problem|symptom|störung|situation|fehlermeldung).*'],
    symptomColumns: ['(?:fehler|symptom).*'],
    remedyColumns: ['(?:\\p{L}+ ){0,2}(?:lösung|maßnahme|aktion|behebung|abhilfe|reaktion|was tun).*'],
  },
  step: {
    numbered: ['(?:schritt|phase|stufe|aufgabe|etappe)\\s?#', '#\\.? (?:schritt|phase)'],
    procedures: [
      'schritte',
      'vorgehen(?:sweise)?',
      'ablauf',
      'arbeitsablauf',
      'arbeitsschritte',
      'verfahren',
      'prozess',
      'anleitung',
      'anweisungen',
      'erste schritte',
      'ausführung',
      'reihenfolge',
      'der reihe nach',
      'protokoll',
      'workflow',
      'durchführung',
    ],
    activities: [
      'so (?:geht|funktioniert)',
      'schnellstart',
      'installation',
      'einrichtung',
      'verwendung',
      'methode',
      'methodik',
    ],
    tasks: ['^(?:um|wenn|falls|vor|nach|für|zum|beim) '],
    collections: [
      'bewährte (?:methoden|praktiken|verfahren)',
      'best practices',
      'prinzipien',
      'grundsätze',
      'regeln',
      'tipps',
      'anforderungen',
      'einschränkungen',
      'kriterien',
      'muster',
      'überlegungen',
      'merkmale',
      'funktionen',
      'vorteile',
      'optionen',
      'typen',
      'arten',
      'beispiele',
      'konzepte',
      'hinweise',
      'referenzen',
      'gründe',
      'metriken',
      'richtlinien',
      'voraussetzungen',
    ],
    columns: ['schritte?', 'phase', 'reihenfolge'],
    first: ['zuerst', 'zunächst', 'als erstes', 'erstens', 'beginne'],
    next: ['dann', 'danach', 'anschließend', 'als nächstes', 'zweitens', 'im anschluss', 'sobald'],
    last: ['schließlich', 'zuletzt', 'abschließend', 'zum schluss', 'am ende'],
    actions: words(`
      lies führe erstelle prüfe überprüfe öffne rufe hole sammle analysiere identifiziere wähle erzeuge generiere
      schreibe aktualisiere füge lösche entferne ändere konfiguriere installiere starte stoppe frage frag sende
      teste zeige gib speichere lade verwende nutze suche finde definiere vergleiche fasse extrahiere wandle entwirf
      plane liste markiere bewerte baue kompiliere korrigiere behebe warte wiederhole melde berichte dokumentiere
      teile kopiere verschiebe berechne wende bestätige bestimme ermittle lege setze stelle klone committe pushe
      schließe validiere verifiziere nimm mache
    `),
    conditions: ['wenn', 'falls', 'bei', 'für', 'sobald', 'nach', 'mit', 'im'],
    endings: ['\\p{L}{3,}(?:en|ern|eln)(?<!werden|können|haben|sollen|müssen|sind|dürfen)'],
    habits: words(`
      vermeide vermeiden immer nie niemals halte bevorzuge achte denke beachte kein keine
    `),
  },
};
