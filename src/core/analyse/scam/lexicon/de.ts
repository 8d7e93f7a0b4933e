import type { Lexicon } from '../lexicon.ts';

export const DE: Lexicon = {
  you: 'sie|ihr|ihnen|du|dir|dich|bewerber*|kandidat*|mitarbeiter',
  own: 'ihr|ihre|ihren|ihrem|ihres|ihrer|dein|deine|deinen|deinem|deiner|deines|eigene*|privat*|personlich*',
  us: 'uns|mir|mich|personalabteilung|ansprechpartner*|betreuer*|koordinator*|recruiter*|personalchef*|vorgesetzte*|teamleiter*|unsere e mail|unser team|unsere nummer|unser konto|team|berater*|sachbearbeiter*|chef|mitarbeiter|mitarbeiterin|kollege|kollegin|kollegen',
  we: 'wir|unser system|das system|die plattform|welche*',
  other: 'kund*|nutzer*|benutzer*|gast|gaste*|patient*|mandant*|mieter*|anwender*|besucher*|burger*|versicherte*|verbraucher*',
  not: 'nicht|kein*|ohne|weder|statt|kostenlos*|kostenfrei*|nichts',
  never: 'niemals|nie|unter keinen umstanden|keinesfalls|zu keinem zeitpunkt|niemand|kein seriose*|auf keinen fall',
  mustNotForget:
    'nicht vergessen|nicht zogern|nicht nur|kein problem|keine erfahrung|ohne erfahrung|ohne vorkenntnisse|keine vorkenntnisse|ohne vorstellungsgesprach*|kein vorstellungsgesprach|keine sorge|ohne bewerbungsgesprach|kein risiko|nicht verpassen|ohne risiko|nicht spater',
  oblige:
    'nicht vergessen|mussen|muss|musst|sollen|sollst|erforderlich|notwendig|benotigen|bitten|verpflichtet|bitte|aufgabe ist es|notig|zu zahlen|zu uberweisen|zu senden|zu schicken|vorab zu|brauchen|fallig|ist eine|wird eine|gilt es',
  lead: 'bitte|einfach|dann|danach|und|oder|auch|zuerst|nun|jetzt|anschliessend|sofort|nur|vorab|zunachst|also',
  before: 'vor|vorab|bevor|zuvor|im voraus|vorher|um|vor dem|zur bestatigung|zur verifizierung|zum start|vor arbeitsbeginn|damit wir',
  hire: 'vorstellungsgesprach*|bewerbungsgesprach*|bewerbung*|interview*|einstellung*|onboarding|stelle|gesprach*|arbeitsbeginn|arbeitsvertrag*|einarbeitung|videogesprach|call|identitat*|videoident*|arbeitsplatz*|probearbeit*|start',
  give: 'senden|sende|schicken|schicke|schick|teilen|teile|mitteilen|nennen|nenne|ubermitteln|ubermittle|weiterleiten|leiten|leite|weitergeben|geben|gib|angeben|zusenden|einsenden|mailen|ubersenden|zukommen|durchgeben|hochladen|laden|fotografieren|bereitstellen|vorlesen|einreichen|reichen|weiterzuleiten|mitzuteilen|mailt',
  codeWord: 'code|codes|pin|tan|kode|ziffern|zahlencode',
  codeSure:
    'sms code*|verifizierungscode*|bestatigungscode*|sicherheitscode|einmalpasswort*|einmalcode*|tan|tans|tan nummer|push tan|aktivierungscode|smscode|freigabecode|postident coupon|videoident code|anmeldecode|zugangscode per sms|code per sms|code aus der sms|code aus sms|stelligen code|stellige code|stelliger code|postident code|vorgangsnummer|code aufs handy|code auf ihr handy',
  codeKind:
    'sms|erhalten|bekommen|bekommst|handy|telefon|whatsapp|bestatigung*|verifizierung*|per sms|zugeschickt|ankommt|empfangen|zugesendet|erhaltst|smartphone|pin|stellige*|aufs handy|sechsstellige*',
  plainCode:
    'quellcode|qr|clean|produktiv|programmier*|kundigungs|gutschein*|rabatt*|beispiele*|postleitzahl|verhaltenscode|sauberen|review*',
  password:
    'passwort*|passworter|kennwort|kennworter|zugangsdaten|anmeldedaten|login daten|logindaten|online banking daten|pin und tan|kartenprufnummer|cvv|cvc|benutzername und passwort|onlinebanking zugang|online banking zugang',
  secretOf: 'bank*|online*|konto*|kontos|e mail|email|mail|karte*|kreditkarte*|google|apple|icloud|ihr*|ihres|dein*|girokonto*|paypal',
  signIn: 'melden|anmelden|einloggen|loggen|log|logge|anmeldung|melde|authentifizieren|verifizieren|bestatigen|identifizieren|legitimieren',
  provider: 'google|gmail|icloud|apple id|apple|facebook|telegram|microsoft konto|online banking|bankkonto|elster|bundid|paypal',
  portal:
    'unserem portal|unserer seite|unserer plattform|unserem system|unserer webseite|unserer website|folgenden link|diesen link|unseren link|den link|bewerberportal|unser portal|unsere seite|unsere plattform|unserer verifizierungsseite|verifizierungsseite|um ihre identitat|zur verifizierung|in unser',
  run: 'installieren|installiere|installier|herunterladen|laden|lade|starten|starte|ausfuhren|fuhren|fuhre|klonen|klone|offnen|offne|downloaden|herunter|richten',
  runnable: 'repository|repo|skript|skripte|script|archiv|exe|apk|zip|projekt|quellcode|programm|datei|installationsdatei|code',
  program: 'app|anwendung|software|programm|client|erweiterung|tool|messenger|meeting app|interview app|videoclient|videokonferenz app',
  meeting:
    'vorstellungsgesprach*|bewerbungsgesprach*|interview*|gesprach*|videogesprach*|videointerview|videocall|call|testaufgabe|probeaufgabe|bewerbung|onboarding|videokonferenz|assessment|eignungstest|einen test',
  ours: 'unser*|diese*|folgende*|beigefugte*|link|private*|hauseigene*|spezielle*|eigene*|den wir|die wir|das wir|anhang|bereitgestellte*',
  store: 'app store|google play|play store',
  usualTool: 'zoom|teams|skype|webex|google meet',
  remote: 'anydesk|teamviewer|fernzugriff|bildschirm teilen|bildschirmfreigabe|bildschirmubertragung|fernwartung|ihren bildschirm|rustdesk',
  support: 'support|kund*|anwender*|erfahrung|kenntnisse|tickets',
  grant: 'gewahren|geben|erlauben|aktivieren|aktiviere|ermoglichen|freigeben|gewahre|teilen|schalten',
  bankApp: 'bank*|banking*|konto',
  wallet: 'wallet|wallets|krypto wallet|metamask|krypto geldborse',
  connect: 'verbinden|verbinde|verknupfen|verknupfe|importieren|importiere|synchronisieren|verifizieren',
  seed: 'seed phrase|wiederherstellungsphrase|recovery phrase|private key|privaten schlussel|privater schlussel|wiederherstellungsworter|12 worter|24 worter',
  crypto: 'krypto*|bitcoin|usdt|kryptowahrung*',
  type: 'eingeben|eintragen|geben',
  pay: 'zahlen|zahle|bezahlen|bezahle|uberweisen|uberweise|uberweist|leisten|entrichten|hinterlegen|hinterlege|einzahlen|zahlung|vorstrecken|kaufen|begleichen|tragen|ubernehmen sie',
  payFor: 'zahlen|bezahlen|bezahle|zahle|kaufen|uberweisen|bezahlst|zahlst',
  fee: 'gebuhr|gebuhren|kaution|anzahlung|vorauszahlung|bearbeitungsgebuhr|registrierungsgebuhr|anmeldegebuhr|schulungsgebuhr|aufnahmegebuhr|pfand|vorkasse|einmalzahlung|ausrustungskaution|betrag|kosten|schulungskosten|verwaltungsgebuhr|vermittlungsgebuhr|visumgebuhr|visagebuhr|vorschuss',
  feeFor:
    'bearbeitung*|registrierung*|anmeldung*|schulung*|ausbildung*|einarbeitung*|ausrustung*|starterpaket*|starterset*|visum*|visa*|fuhrungszeugnis*|arbeitskleidung*|unterlagen*|material*|laptop*|reservierung*|erstattet*|ruckerstatt*|ruckzahlbar*|zuruckerstatt*|schulungsunterlagen|vermittlung*|zertifikat*|sicherheits*|einmalig*|verwaltung*|unterkunft*|zuruck*',
  refund: 'erstattet|ruckerstattet|zuruckerstattet|zuruckgezahlt|ruckzahlbar*|zuruckbezahlt|zuruck|erstattbar*|ruckerstattbar*|verrechnet',
  buy: 'kaufen|kaufe|erwerben|bestellen|erwirb|bestelle',
  kit: 'starterset|starterpaket|startpaket|schulungspaket|schulungsunterlagen|kurs|material|laptop|software|ausrustung|equipment|arbeitsmaterial',
  ourVendor:
    'bei uns|von uns|uber uns|unserem lieferanten|unserem partner|unserem handler|auf eigene kosten|eigene kosten|im voraus|vorab|auf unserer seite|bei unserem|bei unserem partner',
  employerPays:
    'wir zahlen|wir ubernehmen|wir bezahlen|ubernehmen wir|zahlen wir|bezahlen wir|kostenlos*|kostenfrei*|kostenubernahme|vom arbeitgeber|von uns bezahlt|ubernommen|arbeitgeber ubernimmt|arbeitgeber zahlt|zuschuss|wir erstatten|stellen wir|ubernahme der|unternehmen ubernimmt|fahrtkosten*',
  atOwn: 'auf eigene kosten|auf ihre kosten|auf deine kosten|selbst tragen|selbst bezahlen|aus eigener tasche',
  currency: '€|euro|eur|franken|chf',
  payBy: 'paypal|uberweisung|bitcoin|western union|paysafecard|iban',
  check: 'scheck|schecks|verrechnungsscheck',
  checkSent: 'senden ihnen|schicken ihnen|erhalten sie|zusenden|per post|bekommst|schicken dir|wir schicken|wir senden|sie erhalten',
  cash: 'einlosen|losen|einreichen|gutschreiben|einzahlen|lose',
  spend: 'kaufen|ausrustung|lieferant*|rest*|restbetrag|differenz|uberweisen|laptop|buroausstattung|handler',
  receive:
    'empfangen|empfange|erhalten|annehmen|entgegennehmen|nehmen|bekommen|abheben|entgegen|eingehen*|eingang*|annahme|empfang|eingehende|nimmst|erhaltst|bearbeiten|gutgeschrieben|verarbeiten|nimmt|eingeht|geht|gehen ein|heben',
  payments:
    'zahlungen|zahlung|gelder|geld|uberweisungen|uberweisung|zahlungseingange|transaktionen|betrage|kundengelder|zahlungsverkehr|summen|geldeingange|betrag',
  ownAccount:
    'ihr konto|ihrem konto|ihr bankkonto|ihrem bankkonto|eigenes konto|eigenen konto|eigenes bankkonto|privatkonto|privates konto|privaten konto|dein konto|deinem konto|dein bankkonto|deinem bankkonto|ihr privates|ihrem privaten|eigenen bankkonto|girokonto|ihr girokonto|dein girokonto|ihr paypal|dein paypal|eigenes girokonto|eigenem konto|ihrem girokonto|deinem girokonto',
  ownPay: 'gehalt*|lohn|lohne|vergutung|verdienst|auszahlung*|honorar',
  onward:
    'weiterleiten|uberweisen|weiter|leiten|abheben|transferieren|senden|bar|weiterzuleiten|weitersenden|leitest|uberweist|weitergeleitet|heben|schicken|schickst',
  keepShare: 'behalten|behaltst|provision|prozent|anteil|einbehalten',
  percent: '%|prozent',
  eachTransfer:
    'jeder uberweisung|jede uberweisung|pro uberweisung|jeder transaktion|pro transaktion|der summe|des betrags|jeder zahlung|vom betrag|je transaktion|je uberweisung|von jeder',
  parcel: 'paket|pakete|packchen|sendungen|waren|warensendungen|paketen|postsendungen',
  home: 'zu hause|ihre adresse|ihrer adresse|privatadresse|heimadresse|nach hause|eigene adresse|eigenen adresse|deine adresse|deiner adresse|ihre privatadresse|ihrer privatadresse|von zuhause|zuhause|privaten adresse|wohnadresse',
  reship:
    'weiterleiten|weiterversenden|weiterschicken|umetikettieren|umpacken|neu verpacken|versenden|weiterversand|weitersenden|verschicken|etiketten|neu etikettieren|leiten|kleben|neue etiketten|ins ausland|schicken',
  reshipJob:
    'paketmanager*|paketagent*|warenagent*|paketweiterleitung|logistikassistent* von zuhause|versandagent*|paketempfanger*|qualitatsprufer von zuhause|paketumleitung',
  like: 'liken|likes|bewertungen|bewerten|bewerte|abonnieren|folgen|ansehen|anschauen|rezensionen|klicken|schreiben|likes vergeben|videos liken|hotelbewertungen|testen|testet',
  likeWhat: 'youtube|tiktok|instagram|videos|hotels|apps|produkte|google maps|restaurants|kanale|amazon|google|hotelbewertungen',
  perTask:
    'pro like|pro bewertung|pro aufgabe|pro video|pro klick|pro auftrag|fur jede bewertung|fur jeden like|je bewertung|je auftrag|je like|fur jedes like|fur jede aufgabe',
  getPaid: 'verdienen|verdienst|verdiene|bezahlt|geld|provision|auszahlung*|einkommen',
  likeTrade: 'kundenbewertungen|strategie|kampagne*|team|seo|beantworten|betreuung|pflege|leistung*|entwickl*|verwalt*|analys*|redaktion*',
  topUp: 'aufladen|einzahlen|einzahlung|auflade|aufladung|lade|laden|zahlen|vorstrecken',
  unlock: 'freischalten|freizuschalten|auszahlen|auszahlung|abheben|nachste*|vip|abzuheben|freigeschaltet|hohere*',
  taskWord: 'aufgabe|aufgaben|auftrage|guthaben|konto|plattform|level|auftrag',
  taskJob:
    'app optimierung|produktoptimierung|app tests mit videoident|bewertungen schreiben|produktbewertungen schreiben|hotelbewertungen|videoident test*|videoident verfahren testen|apps testen mit videoident|bankkonto testen|konto testen|kontoeroffnung testen|testkonto|testaccount eroffnen|identifizierungsverfahren testen|postident testen',
  stash: 'drogenkurier|drogen|totes briefkasten',
  stashWhere: 'verstecken|koordinaten|foto*|krypto',
  paper:
    'personalausweis*|reisepass*|ausweis*|fuhrerschein*|pass|sozialversicherungsnummer|steuer id|steueridentifikationsnummer|ausweiskopie|meldebescheinigung|sozialversicherungsausweis|ausweisdokument*',
  bankPaper: 'bankkarte*|ec karte|kreditkarte*|kontoauszug*|kontodaten|iban|bankverbindung|girokarte|schufa*|bankdaten',
  paperMild: 'fuhrerschein*|meldebescheinigung',
  paperSure:
    'sozialversicherungsnummer|steuer id|steueridentifikationsnummer|kreditkartendaten|kreditkartennummer|bankverbindung|kontodaten|bankdaten|ausweiskopie|ausweisdaten',
  copy: 'foto|fotos|kopie|kopien|scan|scans|selfie|vorderseite|ruckseite|vorder|bild|bilder|beide seiten|beidseitig*',
  bothSides: 'vorder und ruckseite|vorderseite|ruckseite|beide seiten|selfie|beidseitig*',
  withApplication:
    'mit der bewerbung|mit ihrer bewerbung|mit deiner bewerbung|vor dem vorstellungsgesprach|vor dem gesprach|vor dem interview|per whatsapp|whatsapp|telegram|per telegram|um sich zu bewerben|zur bewerbung|zusammen mit ihrem lebenslauf|mit dem lebenslauf|mit ihrem lebenslauf|mit lebenslauf|vorab|sofort|fur die bewerbung|zur verifizierung|bei der bewerbung|zur identifizierung|bevor wir|per mail|per e mail|ihrer bewerbung|um ihre bewerbung|damit wir|mit bewerbung',
  afterOffer:
    'nach der einstellung|nach vertragsunterzeichnung|gultig*|besitz|klasse b|bei einstellung|am ersten tag|mitbringen|nach vertragsabschluss|klasse|bei arbeitsantritt|nach zusage|fuhrerschein der|vorhanden|mitzubringen|nach unterschrift',
  rent: 'vermieten|mieten|verleihen|vermiete|verkaufen|uberlassen|uberlasse|leihen|zur verfugung stellen|zur verfugung|eroffnen|eroffne|kaufen|eroffnung',
  rentable:
    'bankkonto|ihr konto|dein konto|konto|linkedin konto|linkedin account|upwork account|sim karte*|whatsapp konto|whatsapp account|ebay konto|kleinanzeigen konto|paypal konto|ihren account|deinen account|account|girokonto|profil',
  rentPay: 'pro monat|monatlich|im monat|pro woche|wochentlich|euro|€|bezahlen|zahlen|passiv*|provision',
  rentTrade: 'wohnung*|immobilie*|fahrzeug*|kund*|mandant*|wagen|buro*',
  giftCard:
    'geschenkkarte*|gutscheinkarte*|gutscheine|gutschein|guthabenkarte*|paysafecard*|itunes karten|steam karten|google play karten|amazon gutschein*',
  giftSend: 'senden|schicken|code|codes|foto|fotos|rubbeln|ubermitteln|freirubbeln|mitteilen',
  giftCode: 'code|codes|foto|fotos|nummern|ruckseite',
  chat: 'whatsapp|telegram|signal|messenger',
  contact:
    'schreiben|schreib|schreibe|kontaktieren|kontaktiere|melden|melde|kontakt|bewerben|bewerbung|schreibt|schick|senden|sende|nachricht',
  only: 'nur|ausschliesslich|keine anrufe|kein anruf',
  noInterview:
    'ohne vorstellungsgesprach|kein vorstellungsgesprach|ohne bewerbungsgesprach|kein bewerbungsgesprach|sofortige einstellung|sofortzusage|garantierte einstellung|ohne gesprach|jobgarantie|vorstellungsgesprach per chat|gesprach per whatsapp|ohne interview',
  easyMoney:
    'leichtes geld|schnelles geld|schnell geld|passives einkommen|garantiertes einkommen|garantierter verdienst|unbegrenztes einkommen|unbegrenzter verdienst|geld verdienen von zuhause|geld von zuhause|leicht verdientes|einfach geld|online geld|finanzielle freiheit|nur ein handy|nur ein smartphone|geld verdienen mit|nebenverdienst von zuhause|heimarbeit kugelschreiber|hohes einkommen ohne|leichter verdienst|garantiert verdienen|in kurzer zeit viel geld',
  easyMild:
    'von zuhause|zu hause|tagliche auszahlung|einfache aufgaben|einfache tatigkeit|leichte arbeit|nebenjob|taglich|am tag|pro tag|heimarbeit|stunden am tag|homeoffice|online|einfach',
  noSkill: 'ohne erfahrung|keine erfahrung|keine vorkenntnisse|ohne vorkenntnisse|jeder kann|ohne ausbildung|keine qualifikation*',
  homeWork: 'von zuhause|zu hause|homeoffice|online|heimarbeit',
  phoneOnly: 'handy|smartphone',
  mlmStrong: 'network marketing|mlm|strukturvertrieb|schneeballsystem|downline|multi level marketing',
  mlm: 'network marketing|strukturvertrieb|sei dein eigener chef|eigener chef|freunde werben|team aufbauen|passives einkommen',
  cryptoPay:
    'bezahlung in krypto|bezahlung in usdt|auszahlung in krypto|auszahlung in usdt|gehalt in krypto|gehalt in usdt|zahlung in bitcoin|lohn in krypto|in usdt|auszahlung in bitcoin',
  adultSure:
    'webcam model*|camgirl*|erotik*|webcamgirl*|begleitservice|begleitagentur|prostitution|escortservice|escort agentur|escortdame*|escort service',
  adultWho: 'frauen|damen|madchen|attraktiv*|diskret*',
  shopper: 'testkaufer*|mystery shopper|mystery shopping|testeinkauf*',
  scam: 'betrug*|betruger*|betrugerisch*|scam|scammer|phishing|fake*|gefalscht*|unserios*|abzocke|kriminelle*|identitatsdieb*|jobscamming|job scamming|falsche stellen*|verdachtig*',
  scammer: 'betruger|betrugern|betrugerinnen|scammer|kriminelle|kriminellen|abzocker',
  notScam: 'kein betrug|keine abzocke|kein scam|kein fake|nicht unserios',
  warn: 'vorsicht|achtung|warnung|warnen|warnhinweis|aufpassen|seien sie vorsichtig|sei vorsichtig|hinweis|sicherheitshinweis|schutzen|wachsam|aufmerksam|achten',
  ifAsked:
    'wenn jemand|falls jemand|wenn sie aufgefordert|falls sie|sollten sie|wenn sie|wenn ein arbeitgeber|wenn ein recruiter|sollte jemand|wenn du|falls du|solltest du|wenn man|wenn ein unternehmen|wer sie|werden sie|wer dich|sollte ein',
  asks: 'fordern|fordert|verlangen|verlangt|bitten|bittet|aufgefordert|erheben|verlange|auffordern|fragen|fragt|gebeten|anfordern|zahlen sie|erhebt|berechnen|senden sie|geben sie|uberweisen sie|fragen wir|teilen sie|schicken sie|installieren sie|akzeptieren|wollen|will',
  report:
    'melden sie|melden sie uns|anzeige melden|melden|polizei|informieren sie uns|brechen sie|anzeige|kontaktieren sie den support|verbraucherzentrale|ignorieren',
  impersonate: 'im namen|geben sich aus|gibt sich als|geben sich als|ausgeben|in unserem namen|missbrauch*|vorgeben|angeblich*|vortausch*',
  legit: 'seriose arbeitgeber|seriose unternehmen|serioser arbeitgeber|serioses unternehmen|echte arbeitgeber|seriose firmen|seriose*',
  subjectAfter: 'sie|du',
  adult: 'escort|escorts',
  smallSum: 'kleine*|geringe*|einmalige*|symbolische*|ruckzahlbare*|erstattbare*|niedrige*',
  weWant: 'wir benotigen|benotigen wir|wir brauchen|brauchen wir|wir bitten um|bitten wir|wir verlangen',
  kitSure: 'starterpaket|starterset|startpaket|schulungspaket|schulungsunterlagen',
  payNoun:
    'zu hinterlegen|zu zahlen|zu uberweisen|im voraus|nach zahlung|nach eingang|gegen kaution|gegen gebuhr|nach uberweisung|vorab bezahlen',
  runSure: 'starten|ausfuhren|fuhren|starte|installieren',
  cloneSure: 'klonen|klone|entpacken|clonen',
  costToYou: 'einmalig|einzige kosten',
  ourWord: 'unser*|mein*',
  they: 'diese betruger',
  protect: 'schutz|vermeiden|verhindern|gegen|schutzen|vorbeug*',
  duty: 'verbuch*|buchen|bearbeit*|verwalt*|erstell*|pruf*|kassier*|abrechn*',
  preInterview:
    'vor dem vorstellungsgesprach|vor dem gesprach|vor dem interview|mit der bewerbung|mit ihrer bewerbung|mit deiner bewerbung|zur bewerbung|mit dem lebenslauf|vor dem bewerbungsgesprach|mit ihrem lebenslauf|ohne vorstellungsgesprach|vor vertragsabschluss',
  wePay: 'wir zahlen|sie erhalten',
};
