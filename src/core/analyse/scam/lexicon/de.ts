import type { Lexicon } from '../lexicon.ts';

export const DE: Lexicon = {
  you: 'sie|ihr|ihnen|du|dir|dich|bewerber*|kandidat*|mitarbeiter',
  own: 'ihr|ihre|ihren|ihrem|ihres|ihrer|dein|deine|deinen|deinem|deiner|deines|eigene*|privat*|personlich*',
  us: 'uns|mir|mich|personalabteilung|ansprechpartner*|betreuer*|koordinator*|recruiter*|personalchef*|vorgesetzte*|teamleiter*|unsere e mail|unser team|unsere nummer|unser konto|team|berater*|sachbearbeiter*|chef|mitarbeiter|mitarbeiterin|kollege|kollegin|kollegen|unserer mitarbeiterin|unserem mitarbeiter|unserer personalabteilung|unserem kollegen|unserer kollegin|unserem betreuer|itler|techniker|informatiker',
  we: 'wir|unser system|das system|die plattform|welche*',
  other: 'kund*|nutzer*|benutzer*|gast|gaste*|patient*|mandant*|mieter*|anwender*|besucher*|burger*|versicherte*|verbraucher*',
  not: 'nicht|kein*|ohne|weder|statt|kostenlos*|kostenfrei*|nichts',
  never: 'niemals|nie|unter keinen umstanden|keinesfalls|zu keinem zeitpunkt|niemand|kein seriose*|auf keinen fall',
  mustNotForget:
    'nicht vergessen|nicht zogern|nicht nur|kein problem|keine erfahrung|ohne erfahrung|ohne vorkenntnisse|keine vorkenntnisse|ohne vorstellungsgesprach*|kein vorstellungsgesprach|keine sorge|ohne bewerbungsgesprach|kein risiko|nicht verpassen|ohne risiko|nicht spater|keine berufserfahrung',
  oblige:
    'nicht vergessen|mussen|muss|musst|sollen|sollst|erforderlich|notwendig|benotigen|bitten|verpflichtet|bitte|aufgabe ist es|notig|zu zahlen|zu uberweisen|zu senden|zu schicken|vorab zu|brauchen|fallig|ist eine|wird eine|gilt es',
  lead: 'bitte|einfach|dann|danach|und|oder|auch|zuerst|nun|jetzt|anschliessend|sofort|nur|vorab|zunachst|also',
  before: 'vor|vorab|bevor|zuvor|im voraus|vorher|um|vor dem|zur bestatigung|zur verifizierung|zum start|vor arbeitsbeginn|damit wir',
  hire: 'vorstellungsgesprach*|bewerbungsgesprach*|bewerbung*|interview*|einstellung*|onboarding|stelle|gesprach*|arbeitsbeginn|arbeitsvertrag*|einarbeitung|videogesprach|call|identitat*|videoident*|arbeitsplatz*|probearbeit*|start',
  give: 'senden|sende|schicken|schicke|schick|teilen|teile|mitteilen|nennen|nenne|ubermitteln|ubermittle|weiterleiten|leiten|leite|weitergeben|geben|gib|angeben|zusenden|einsenden|mailen|ubersenden|zukommen|durchgeben|hochladen|laden|fotografieren|bereitstellen|vorlesen|einreichen|reichen|weiterzuleiten|mitzuteilen|mailt|weiterzugeben|ubermittelst|nennst|lesen|lies',
  codeWord: 'code|codes|pin|tan|kode|ziffern|zahlencode',
  codeSure:
    'sms code*|verifizierungscode*|bestatigungscode*|sicherheitscode|einmalpasswort*|einmalcode*|tan|tans|tan nummer|push tan|aktivierungscode|smscode|freigabecode|postident coupon|videoident code|anmeldecode|zugangscode per sms|code per sms|code aus der sms|code aus sms|stelligen code|stellige code|stelliger code|postident code|vorgangsnummer|code aufs handy|code auf ihr handy|code aus der google|sms pin|google code|sechsstelligen code|code aus whatsapp|bestatigungszahl',
  codeKind:
    'sms|erhalten|bekommen|bekommst|handy|telefon|whatsapp|bestatigung*|verifizierung*|per sms|zugeschickt|ankommt|empfangen|zugesendet|erhaltst|smartphone|pin|stellige*|aufs handy|sechsstellige*|bank',
  plainCode:
    'quellcode|qr|produktiv|programmier*|kundigungs|gutschein*|rabatt*|beispiele*|postleitzahl|verhaltenscode|sauberen|review*|referenzcode|promocode|telefonnummer|rufnummer|handynummer|kundennummer|personalnummer|steuernummer|referenznummer|stellennummer|kennziffer|steueridentifikationsnummer|hausnummer|mobilnummer|sozialversicherungsnummer|barcode|quell|bestellnummer|auftragsnummer|kontonummer|chiffre|code of conduct|dresscode|strichcode|vorgangsnummer|jobnummer|quellcodes',
  password:
    'passwort*|passworter|kennwort|kennworter|zugangsdaten|anmeldedaten|login daten|logindaten|online banking daten|pin und tan|kartenprufnummer|cvv|cvc|benutzername und passwort|onlinebanking zugang|online banking zugang|prufziffer|prufnummer|kartennummer samt|kreditkartennummer samt|login und passwort|banking zugangsdaten|bank zugangsdaten|online banking zugangsdaten|banking login',
  secretOf:
    'bank*|online*|konto*|kontos|e mail|email|mail|karte*|kreditkarte*|google|apple|icloud|ihr*|ihres|dein*|girokonto*|paypal|kreditkartennummer|kartennummer',
  signIn: 'melden|anmelden|einloggen|loggen|log|logge|anmeldung|melde|authentifizieren|verifizieren|bestatigen|identifizieren|legitimieren',
  provider: 'google|gmail|icloud|apple id|apple|facebook|telegram|microsoft konto|online banking|bankkonto|elster|bundid|paypal',
  portal:
    'unserem portal|unserer seite|unserer plattform|unserem system|unserer webseite|unserer website|folgenden link|diesen link|unseren link|den link|bewerberportal|unser portal|unsere seite|unsere plattform|unserer verifizierungsseite|verifizierungsseite|um ihre identitat|zur verifizierung|in unser',
  run: 'installieren|installiere|installier|herunterladen|laden|lade|starten|starte|ausfuhren|fuhren|fuhre|klonen|klone|offnen|offne|downloaden|herunter|richten|installiert|ausfuhrt|entpacken|entpacke|startest|deaktivieren',
  runnable:
    'repository|repo|skript|skripte|script|archiv|exe|apk|zip|projekt|quellcode|programm|datei|installationsdatei|code|zip archiv|npm install|testprojekt',
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
  fee: 'gebuhr|gebuhren|kaution|anzahlung|vorauszahlung|bearbeitungsgebuhr|registrierungsgebuhr|anmeldegebuhr|schulungsgebuhr|aufnahmegebuhr|pfand|vorkasse|einmalzahlung|ausrustungskaution|betrag|kosten|schulungskosten|verwaltungsgebuhr|vermittlungsgebuhr|visumgebuhr|visagebuhr|vorschuss|registrierungsgebuhren|visumsgebuhr|prufungsgebuhr|schutzgebuhr|sicherheitsleistung|sicherheitsbetrag|lizenzgebuhr',
  feeFor:
    'bearbeitung*|registrierung*|anmeldung*|schulung*|ausbildung*|einarbeitung*|ausrustung*|starterpaket*|starterset*|visum*|visa*|fuhrungszeugnis*|arbeitskleidung*|unterlagen*|material*|laptop*|reservierung*|erstattet*|ruckerstatt*|ruckzahlbar*|zuruckerstatt*|schulungsunterlagen|vermittlung*|zertifikat*|sicherheits*|einmalig*|verwaltung*|unterkunft*|zuruck*|registrierungsgebuhr|diensthandy|visagebuhr|visumsgebuhr|dienstkleidung|uniform*|ausweis*|hygieneschulung|gesundheitszeugnis|ersten gehalt|ausrustungs*|handy',
  refund:
    'erstattet|ruckerstattet|zuruckerstattet|zuruckgezahlt|ruckzahlbar*|zuruckbezahlt|zuruck|erstattbar*|ruckerstattbar*|verrechnet|wieder|rechnen wir|kriegst du',
  buy: 'kaufen|kaufe|erwerben|bestellen|erwirb|bestelle',
  kit: 'starterset|starterpaket|startpaket|schulungspaket|schulungsunterlagen|kurs|material|laptop|software|ausrustung|equipment|arbeitsmaterial',
  ourVendor:
    'bei uns|von uns|uber uns|unserem lieferanten|unserem partner|unserem handler|auf eigene kosten|eigene kosten|im voraus|vorab|auf unserer seite|bei unserem|bei unserem partner',
  employerPays:
    'erstattet ihre|erstattet dein*|ubernimmt ihr|ubernimmt dein|bezahlt ihnen|bezahlt dir|zahlt ihnen|zahlt dir|finanziert ihr*|finanziert dein*|kauft ihnen|kauft dir|wir zahlen|wir ubernehmen|wir bezahlen|ubernehmen wir|zahlen wir|bezahlen wir|kostenlos*|kostenfrei*|kostenubernahme|vom arbeitgeber|von uns bezahlt|ubernommen|arbeitgeber ubernimmt|arbeitgeber zahlt|zuschuss|wir erstatten|stellen wir|ubernahme der|unternehmen ubernimmt|fahrtkosten*|zahlt ihre|zahlt deine|ubernimmt ihre|ubernimmt deine|ubernimmt die|bezahlt ihre|bezahlt deine|tragt die kosten|reisekosten werden|fahrtkosten werden|reisekosten erstatten|erstattet ihnen|erstattet dir',
  atOwn: 'auf eigene kosten|auf ihre kosten|auf deine kosten|selbst tragen|selbst bezahlen|aus eigener tasche',
  currency: '€|euro|eur|franken|chf',
  payBy: 'paypal|uberweisung|bitcoin|western union|paysafecard|iban|auf unser konto|an unsere wallet',
  check: 'scheck|schecks|verrechnungsscheck',
  checkSent: 'senden ihnen|schicken ihnen|erhalten sie|zusenden|per post|bekommst|schicken dir|wir schicken|wir senden|sie erhalten',
  cash: 'einlosen|losen|einreichen|gutschreiben|einzahlen|lose',
  spend: 'kaufen|ausrustung|lieferant*|rest*|restbetrag|differenz|uberweisen|laptop|buroausstattung|handler|den rest|rest uberweisen',
  receive:
    'empfangen|empfange|erhalten|annehmen|entgegennehmen|nehmen|bekommen|abheben|entgegen|eingehen*|eingang*|annahme|empfang|eingehende|nimmst|erhaltst|bearbeiten|gutgeschrieben|verarbeiten|nimmt|eingeht|geht|gehen ein|heben|kommen|ankommen|eintreffen|geliefert',
  payments:
    'zahlungen|zahlung|gelder|geld|uberweisungen|uberweisung|zahlungseingange|transaktionen|betrage|kundengelder|zahlungsverkehr|summen|geldeingange|betrag|eingegangene geld|eingegangenes geld|kundenzahlungen',
  ownAccount:
    'ihr konto|ihrem konto|ihr bankkonto|ihrem bankkonto|eigenes konto|eigenen konto|eigenes bankkonto|privatkonto|privates konto|privaten konto|dein konto|deinem konto|dein bankkonto|deinem bankkonto|ihr privates|ihrem privaten|eigenen bankkonto|girokonto|ihr girokonto|dein girokonto|ihr paypal|dein paypal|eigenes girokonto|eigenem konto|ihrem girokonto|deinem girokonto|auf ihren namen|auf deinen namen|auf ihr konto|auf dein konto|ihr eigenes konto|auf ihr privatkonto|ihr konto zur|konto zur verfugung',
  ownPay: 'gehalt*|lohn|lohne|vergutung|verdienst|auszahlung*|honorar|ausgezahlt',
  onward:
    'weiterleiten|uberweisen|weiter|leiten|abheben|transferieren|senden|bar|weiterzuleiten|weitersenden|leitest|uberweist|weitergeleitet|heben|schicken|schickst',
  keepShare: 'behalten|behaltst|provision|prozent|anteil|einbehalten',
  percent: '%|prozent',
  eachTransfer:
    'jeder uberweisung|jede uberweisung|pro uberweisung|jeder transaktion|pro transaktion|der summe|des betrags|jeder zahlung|vom betrag|je transaktion|je uberweisung|von jeder',
  parcel: 'paket|pakete|packchen|sendungen|waren|warensendungen|paketen|postsendungen|pakete kommen',
  home: 'zu hause|ihre adresse|ihrer adresse|privatadresse|heimadresse|nach hause|eigene adresse|eigenen adresse|deine adresse|deiner adresse|ihre privatadresse|ihrer privatadresse|von zuhause|zuhause|privaten adresse|wohnadresse',
  reship:
    'weiterleiten|weiterversenden|weiterschicken|umetikettieren|umpacken|neu verpacken|versenden|weiterversand|weitersenden|verschicken|etiketten|neu etikettieren|leiten|kleben|neue etiketten|ins ausland|schicken|neues etikett|neue label|etikett|zur post|zu dhl|bringen sie zur post|aufkleber|label',
  reshipJob:
    'paketmanager*|paketagent*|warenagent*|paketweiterleitung|logistikassistent* von zuhause|versandagent*|paketempfanger*|qualitatsprufer von zuhause|paketumleitung',
  like: 'liken|likes|bewertungen|bewerten|bewerte|abonnieren|folgen|ansehen|anschauen|rezensionen|klicken|schreiben|likes vergeben|videos liken|hotelbewertungen|testen|testet|likest|bewertest|kommentieren|kommentiere|abonniere|abonnierst|videos anschauen|google bewertung*|bewertung',
  likeWhat:
    'youtube|tiktok|instagram|videos|hotels|apps|produkte|google maps|restaurants|kanale|amazon|google|hotelbewertungen|tiktok videos|youtube videos|kanal|shorts|reels|beitrage|google bewertung*',
  perTask:
    'pro like|pro bewertung|pro aufgabe|pro video|pro klick|pro auftrag|fur jede bewertung|fur jeden like|je bewertung|je auftrag|je like|fur jedes like|fur jede aufgabe',
  getPaid: 'verdienen|verdienst|verdiene|bezahlt|geld|provision|auszahlung*|einkommen',
  likeTrade: 'kundenbewertungen|strategie|kampagne*|team|seo|beantworten|betreuung|pflege|leistung*|entwickl*|verwalt*|analys*|redaktion*',
  topUp: 'aufladen|einzahlen|einzahlung|auflade|aufladung|lade|laden|zahlen|vorstrecken',
  unlock:
    'freischalten|freizuschalten|auszahlen|auszahlung|abheben|nachste*|vip|abzuheben|freigeschaltet|hohere*|erhalten sie das|nachste aufgabenpaket',
  taskWord: 'aufgabe|aufgaben|auftrage|guthaben|konto|plattform|level|auftrag|aufgabenpaket*|aufgabenpakets|mission*',
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
  copy: 'foto|fotos|kopie|kopien|scan|scans|selfie|vorderseite|ruckseite|vorder|bild|bilder|beide seiten|beidseitig*|abfotografier*|scannen',
  bothSides: 'vorder und ruckseite|vorderseite|ruckseite|beide seiten|selfie|beidseitig*',
  withApplication:
    'mit der bewerbung|mit ihrer bewerbung|mit deiner bewerbung|vor dem vorstellungsgesprach|vor dem gesprach|vor dem interview|per whatsapp|whatsapp|telegram|per telegram|um sich zu bewerben|zur bewerbung|zusammen mit ihrem lebenslauf|mit dem lebenslauf|mit ihrem lebenslauf|mit lebenslauf|vorab|sofort|fur die bewerbung|zur verifizierung|bei der bewerbung|zur identifizierung|bevor wir|per mail|per e mail|ihrer bewerbung|um ihre bewerbung|damit wir|mit bewerbung|bei bewerbung',
  afterOffer:
    'nach der einstellung|nach vertragsunterzeichnung|gultig*|besitz|klasse b|bei einstellung|am ersten tag|mitbringen|nach vertragsabschluss|klasse|bei arbeitsantritt|nach zusage|fuhrerschein der|vorhanden|mitzubringen|nach unterschrift|unterschrieben hast|unterschrieben haben|nach der unterschrift|bei vertrags*|zum vertragsabschluss|erst wenn|wenn du unterschr*|bei der einstellung|am tag der unterschrift|zur vertragsunterzeichnung|nach dem vertrag|bringen sie|bringst du|bring mit',
  rent: 'vermieten|mieten|verleihen|vermiete|verkaufen|uberlassen|uberlasse|leihen|zur verfugung stellen|zur verfugung|eroffnen|eroffne|kaufen|eroffnung|vermietest|uberlassen sie uns|geben sie uns|eroffnest|leih|stellen sie uns',
  rentable:
    'bankkonto|ihr konto|dein konto|konto|linkedin konto|linkedin account|upwork account|sim karte*|whatsapp konto|whatsapp account|ebay konto|kleinanzeigen konto|paypal konto|ihren account|deinen account|account|girokonto|profil|ebay kleinanzeigen|kleinanzeigen|whatsapp nummer|amazon konto|facebook konto|instagram konto|bankkonten',
  rentPay: 'pro monat|monatlich|im monat|pro woche|wochentlich|euro|€|bezahlen|zahlen|passiv*|provision|pro konto|je konto|tag|sofort',
  rentTrade: 'wohnung*|immobilie*|fahrzeug*|kund*|mandant*|wagen|buro*',
  giftCard:
    'geschenkkarte*|gutscheinkarte*|gutscheine|gutschein|guthabenkarte*|paysafecard*|itunes karten|steam karten|google play karten|amazon gutschein*|paysafecards|paysafecard|steam guthaben*|apple geschenkkarte*|google play guthaben',
  giftSend: 'senden|schicken|code|codes|foto|fotos|rubbeln|ubermitteln|freirubbeln|mitteilen',
  giftCode: 'code|codes|foto|fotos|nummern|ruckseite|pins|pin|kodes',
  chat: 'whatsapp|telegram|signal|messenger',
  contact:
    'schreiben|schreib|schreibe|kontaktieren|kontaktiere|melden|melde|kontakt|bewerben|bewerbung|schreibt|schick|senden|sende|nachricht',
  only: 'nur|ausschliesslich|keine anrufe|kein anruf',
  noInterview:
    'ohne vorstellungsgesprach|kein vorstellungsgesprach|ohne bewerbungsgesprach|kein bewerbungsgesprach|sofortige einstellung|sofortzusage|garantierte einstellung|ohne gesprach|jobgarantie|vorstellungsgesprach per chat|gesprach per whatsapp|ohne interview|kein vorstellungsgesprach notig|kein interview|sofort anfangen|kein lebenslauf notig|ohne lebenslauf|bewerbung nur per whatsapp|sie sind eingestellt|du bist eingestellt|sie haben den job|du hast den job|jeder wird genommen|jeder wird eingestellt|wir nehmen jeden|vorstellungsgesprach per whatsapp|interview per chat|ihre bewerbung wurde angenommen|vorstellungsgesprach ist nicht|fuhren keine gesprache|keine gesprache notig|niemand fuhrt ein gesprach|ganz ohne gesprach',
  easyMoney:
    'leichtes geld|schnelles geld|schnell geld|passives einkommen|garantiertes einkommen|garantierter verdienst|unbegrenztes einkommen|unbegrenzter verdienst|geld verdienen von zuhause|geld von zuhause|leicht verdientes|einfach geld|online geld|finanzielle freiheit|nur ein handy|nur ein smartphone|geld verdienen mit|nebenverdienst von zuhause|heimarbeit kugelschreiber|hohes einkommen ohne|leichter verdienst|garantiert verdienen|in kurzer zeit viel geld|verdienen sie von zu hause|verdiene von zu hause|mit dem handy|von zu hause aus verdienen|in der woche von zu hause|garantiertes gehalt|schnell reich|€ am tag|euro am tag|€ taglich|geld am tag|verdienen sie taglich|im schlaf|wahrend sie schlafen|wahrend du schlafst|einkommen wachst',
  easyMild:
    'von zuhause|zu hause|tagliche auszahlung|einfache aufgaben|einfache tatigkeit|leichte arbeit|nebenjob|taglich|am tag|pro tag|heimarbeit|stunden am tag|homeoffice|online|einfach',
  noSkill:
    'ohne erfahrung|keine erfahrung|keine vorkenntnisse|ohne vorkenntnisse|jeder kann|ohne ausbildung|keine qualifikation*|ohne vorwissen|fur jeden',
  homeWork: 'von zuhause|zu hause|homeoffice|online|heimarbeit',
  phoneOnly: 'handy|smartphone',
  mlmStrong:
    'network marketing|mlm|strukturvertrieb|schneeballsystem|downline|multi level marketing|an jedem verkauf deiner partner|verkauf deiner partner|umsatz deiner partner|umsatz ihrer partner',
  mlm: 'network marketing|strukturvertrieb|sei dein eigener chef|eigener chef|freunde werben|team aufbauen|passives einkommen|eigenes team|dein eigenes team|an jedem verkauf|deiner partner|vertriebspartner werben|werde partner|provision deiner partner',
  cryptoPay:
    'bezahlung in krypto|bezahlung in usdt|auszahlung in krypto|auszahlung in usdt|gehalt in krypto|gehalt in usdt|zahlung in bitcoin|lohn in krypto|in usdt|auszahlung in bitcoin',
  adultSure:
    'webcam model*|camgirl*|erotik*|webcamgirl*|begleitservice|begleitagentur|prostitution|escortservice|escort agentur|escortdame*|escort service|camgirls|cam girls|cammodel*|cam model*|erotikchat|tabledance|hostess fur herren|begleitung fur herren|begleitung solventer',
  adultWho: 'frauen|damen|madchen|attraktiv*|diskret*',
  shopper: 'testkaufer*|mystery shopper|mystery shopping|testeinkauf*',
  scam: 'betrug*|betruger*|betrugerisch*|scam|scammer|phishing|fake*|gefalscht*|unserios*|abzocke|kriminelle*|identitatsdieb*|jobscamming|job scamming|falsche stellen*|verdachtig*',
  scammer: 'betruger|betrugern|betrugerinnen|scammer|kriminelle|kriminellen|abzocker',
  notScam: 'kein betrug|keine abzocke|kein scam|kein fake|nicht unserios',
  warn: 'vorsicht|achtung|warnung|warnen|warnhinweis|aufpassen|seien sie vorsichtig|sei vorsichtig|hinweis|sicherheitshinweis|schutzen|wachsam|aufmerksam|achten|so erkennen sie|warnzeichen|aufgepasst|sicher bewerben|hande weg|bleiben sie wachsam|warnsignale|bitte beachten|wir warnen|seien sie misstrauisch|werden sie hellhorig|seien sie wachsam|tipps zur sicherheit',
  ifAsked:
    'wenn jemand|falls jemand|wenn sie aufgefordert|falls sie|sollten sie|wenn sie|wenn ein arbeitgeber|wenn ein recruiter|sollte jemand|wenn du|falls du|solltest du|wenn man|wenn ein unternehmen|wer sie|werden sie|wer dich|sollte ein|ein inserent|ein arbeitgeber der|wer von ihnen|anbieter die|ein anbieter|jemand der|sie sollen|wenn ein inserent|inserate die|jobs bei denen|angebote bei denen|kommt einmal|kommt spater|bei denen man|verlangt jemand|hatten schon|haben schon erlebt|die gebeten haben',
  asks: 'fordern|fordert|verlangen|verlangt|bitten|bittet|aufgefordert|erheben|verlange|auffordern|fragen|fragt|gebeten|anfordern|zahlen sie|erhebt|berechnen|senden sie|geben sie|uberweisen sie|fragen wir|teilen sie|schicken sie|installieren sie|akzeptieren|wollen|will',
  report:
    'melden sie|melden sie uns|anzeige melden|melden|polizei|informieren sie uns|brechen sie|anzeige|kontaktieren sie den support|verbraucherzentrale|ignorieren|stelle melden|jobanzeige melden|zur polizei',
  impersonate:
    'im namen|geben sich aus|gibt sich als|geben sich als|ausgeben|in unserem namen|missbrauch*|vorgeben|angeblich*|vortausch*|unter unserem namen|unseren namen',
  legit: 'seriose arbeitgeber|seriose unternehmen|serioser arbeitgeber|serioses unternehmen|echte arbeitgeber|seriose firmen|seriose*',
  subjectAfter: 'sie|du',
  adult: 'escort|escorts',
  smallSum:
    'kleine*|geringe*|einmalige*|symbolische*|ruckzahlbare*|erstattbare*|niedrige*|lediglich|nur|bloss|einmalig|uberschaubare|gunstig',
  weWant: 'wir benotigen|benotigen wir|wir brauchen|brauchen wir|wir bitten um|bitten wir|wir verlangen',
  kitSure:
    'starterpaket|starterset|startpaket|schulungspaket|schulungsunterlagen|startbox|starterbox|erstausstattung|produktpaket|einstiegspaket',
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
  screenshot: 'screenshot*|bildschirmfoto*',
  device:
    'ihrem rechner|ihrem computer|ihren computer|ihrem pc|deinem rechner|deinem computer|deinen computer|ihrem laptop|ihr handy|ihrem handy|ihren pc|ihr gerat|deinem pc',
  trapSure:
    'antivirus deaktivieren|virenscanner deaktivieren|deaktivieren sie den virenscanner|deaktivieren sie ihren virenscanner|schalten sie den virenschutz|unbekannte quellen|unbekannten quellen|ins terminal|in das terminal|in die powershell|trotzdem ausfuhren|virenschutz pausier*|virenschutz kann',
  costs: 'kostet|kosten betragen|kosten|belaufen sich|betragt',
  mustBePaid:
    'zu zahlen|zu entrichten|zu uberweisen|zu bezahlen|fallt|fallen|fallig|zu leisten|vorab bezahlen|im voraus bezahlt|mussen sie vor|musst du vor|selbst bei uns kaufen|zu hinterlegen|vorauszahlung|vorkasse',
  beforeWork:
    'vor arbeitsbeginn|vor beginn|vor dem ersten|im voraus|vorab|vor vertragsabschluss|vor der einstellung|dann erhalten sie|vor arbeitsantritt|vor dem start|vor versand|vor antritt|vor schichtbeginn|zu beginn|vor vertragsunterzeichnung|vor dem einsatz|vor der schulung|bei anmeldung|bei vertragsabschluss',
  employerSure:
    'erstattet ihre|erstattet dein*|ubernimmt ihr|ubernimmt dein|bezahlt ihnen|bezahlt dir|zahlt ihnen|zahlt dir|finanziert ihr*|finanziert dein*|kauft ihnen|kauft dir|wir ubernehmen|ubernehmen wir|wir zahlen|zahlen wir|kostenlos|kostenfrei|arbeitgeber|von uns ubernommen|werden ubernommen|wird ubernommen|kunden|mieter|patienten|wir erstatten|zahlt ihre|zahlt deine|ubernimmt ihre|ubernimmt deine|ubernimmt die|bezahlt ihre|bezahlt deine|tragt die kosten|reisekosten werden|fahrtkosten werden|reisekosten erstatten|erstattet ihnen|erstattet dir',
  weTake: 'wir erheben|wir berechnen|wir verlangen|fallt eine|es fallt',
  convertTo: 'tauschen|tausche|wechseln|umtauschen|wandeln|kaufen sie bitcoin|kaufe bitcoin',
  atm: 'bitcoin automat*|unsere wallet|angegebene adresse|wallet adresse|genannte wallet|angegebene konto|unsere adresse',
  each: 'pro|je|fur jeden|fur jede|fur jedes|das stuck|pro stuck|je stuck|pro sendung|je sendung',
  inYourName: 'auf ihren namen|auf deinen namen',
  fewHours:
    '1 stunde am tag|eine stunde am tag|2 stunden am tag|zwei stunden am tag|30 minuten am tag|1 2 stunden am tag|1 2 stunden taglich|stunde taglich',
  qrCode: 'qr code',
  linkDevice: 'verknupf*|gerat hinzufugen|konto verbinden',
  owedByEmployer:
    'fuhrungszeugnis*|arbeitskleidung*|dienstkleidung|uniform*|visum*|gesundheitszeugnis|ausweis*|schulung*|kaution|diensthandy',
  taskUnit: 'stunde|tag|monat|woche',
  sureThing: 'garantiert*|jeder|ohne vorkenntnisse|ohne erfahrung|ohne vorwissen',
  shortUnit: 'am tag|pro tag|taglich|pro woche|in der woche|im monat|pro monat|monatlich|wochentlich',
  interviewWord: 'vorstellungsgesprach*|gesprach|interview*',
  messagesOnly: 'nachrichten|chat|textnachrichten',
  dayUnit: 'am tag|pro tag|taglich',
  payUnitHour: 'stunde|stundenlohn',
  // --- slots: wide on their own, and read only where several stand together
  comesIn:
    'sms|erhalten|bekommen|erhalt*|bekomm*|kommt|zugeschickt|zugesandt|gesendet|handy*|smartphone|mobiltelefon|erscheint|eingeht|empfang*|schicken ihnen|senden ihnen|ankommt|kommen|landet|trifft|kriegst|kriegen|aufs handy|auf dein handy|auf ihr handy|per sms|eine sms|dir zu|gleich|whatsapp|zusendet|zuschickt|schickt',
  handsBack:
    'teilen|mitteil*|nennen|nenne|nennst|senden|sende|schicken|schick|weiterleit*|leiten|leite|durchgeb*|geben|gib|weitergeb*|ubermittel*|antworten|antworte|benotigen|brauchen|posten|mitzuteilen|benotigt|braucht|brauche|brauch|brauch ich|brauche ich|sag|sagen|sagst|durchsagen|schick mir|schicken sie mir|tipp|tippen|vorlesen|lesen|liest|verrat*|zusenden|zuruckschicken|zuruck|ruber|ruberschick*|durch|geben sie|gib mir|weiter|teil mir|fluster*|schreib|schreiben|schreibst|fotografier*|abfotografier*',
  payerIsYou:
    'tragt der bewerber|tragen bewerber|tragen sie|bewerber zahlt|bewerber tragt|bewerber selbst|tragt zunachst|vom bewerber|von bewerbern|vom kandidaten|von ihnen|sie zahlen|sie uberweisen|zahlen sie|uberweisen sie|ist zu hinterlegen|zu hinterlegen|zu entrichten|zu bezahlen|zu zahlen|zu uberweisen|ist zu begleichen|zu begleichen|auf eigene kosten|selbst zu|eigene kosten|zu ihren lasten|du zahlst|uberweist du|fallt an|fallt eine|fallen an|von ihnen zu|zu uberweisen|ihrerseits|uberweisen sie|sie begleichen|mussen sie zahlen|zahlt der bewerber|von der lehrkraft|von der person|tragen die|zahlt die lehrkraft|auf kosten der',
  builds: 'entwick*|bauen sie|gestalten|integrier*|schnittstelle*|bearbeiten|prufen sie|buchen|mieter*|nutzer|sachbearbeit*',
  strangers:
    'kunden|klienten|kaufer|auftraggeber|partner|geschaftspartner|gelder|geld|betrage|betrag|summen|summe|zahlungen|zahlungseingange|uberweisungen|bargeld|personen|dritte|investoren|anleger|gaste|feriengaste|mieter|urlauber|dame',
  inflow:
    'gehen|eingehen|eingang*|zahlungseing*|erhalten|empfangen|zahlen|uberweisen kunden|landen|bekommen|einzahl*|gutgeschrieben|uberweisen|uberweist|zahlen ein|geht ein|gehen ein|eingehende|kommt|kommen|empfangt|entgegennehmen|entgegen|annehmen|nehmen|eintreffen|trifft|gutschrift*|fliess*|zahlt|begleichen|abwickeln|zahlen auf|liefern|liefern lassen|lassen',
  passesOn:
    'weiterleit*|leiten|uberweisen|uberweist|abheben|heben|senden|weitersend*|transferier*|umwandel*|bitcoin|weiter|krypto*|tauschen|geht in|geht an|rest geht|weiterreich*|weitergeb*|weiterzuleiten|ubergeben|ubergibst|abholen|holen|tauscht|umtausch*|wechseln|kaufen bitcoin|auszahlen|bar|automaten|bitcoin automaten|verschieben|transfer|schicken|schickst|leitest|hebst|reichen|geben sie|geben|einzahlen|echtzeit|weiteruberweis*|am selben tag|weitertransfer*|weiterversenden|uberweisen sie|schicken sie|eigentumer|vermieter|weiterzahl*|geht an den',
  myAccount:
    'ihr konto|ihrem konto|ihr bankkonto|ihrem bankkonto|ihrem girokonto|ihr girokonto|dein konto|deinem konto|eigenes konto|eigenen konto|privatkonto|privaten konto|ihr privates|ihrem privaten|ihr paypal|privates konto|eigenes girokonto|eigene girokonto|eigenen girokonto|ihr eigenes|dein girokonto|dein eigenes|deinem girokonto|deinem eigenen|private konto|ihre bankverbindung|auf ihr konto|uber ihr konto|ihrem paypal|dein paypal|ihre konten|auf ihren namen|privaten girokonto|privatem konto|personlichen konto|personliches konto|bei ihnen ein|bei dir ein|zu ihnen|ihnen ein|uber sie|an sie personlich|girokonto',
  yoursNow:
    '%|provision|behalten|prozent|abzug|fur sie|anteil|behalten sie|durfen sie behalten|gehoren ihnen|gehort ihnen|ihr anteil|ihre provision|prozentual*|verbleib*|einbehalten|bleiben ihnen|bleibt ihnen|fur dich|dir|als lohn|verdienst|ihnen|bleiben bei ihnen|ein zehntel|bleiben bei dir',
  listOpens:
    'benotigte unterlagen|unterlagen|benotigen|dokumente|senden|schicken|einreichen|vorab|brauchen|zusenden|ubermitteln|vollstandige unterlagen|vollstandigen unterlagen|kompletten unterlagen|kompletter satz|vollstandiger satz',
  cardItself: 'bankkarte|ec karte|girokarte|kreditkarte|debitkarte|*karte|ec-karte',
  pictured: 'foto|fotos|vorder|vorderseite|ruckseite|beide seiten|beiden seiten|bild|bilder|scan',
  idItself: 'ausweis|personalausweis*|reisepass|fuhrerschein|selfie|pass|perso',
  letsUse:
    'miet*|vermiet*|eroffne*|uberlass*|geben sie uns|zugangsdaten|kaufen|nutzen|ubergeb*|leihen|nutzt es|nutzt|benutzt|nichtstun|ubernimmt|verwendet|vertrauen sie uns|uberlassen sie|ungenutzt|anvertrauen',
  account:
    'konto|bankkonto|konten|profil|sim karte|sim karten|account|ebay konto|kleinanzeigen konto|amazon konto|airbnb konto|direktbanken|uber konto|sim',
  rentMoney: 'pro woche|pro monat|pro konto|monatlich|wochentlich|pramie|sofort|im monat|furs nichtstun|bar|in der woche',
  secretNumber:
    'code|codes|zahlencode|tan|ziffern|pin|bestatigungscode|zahlenfolge|einmalpasswort|zahl|zahlen|sechsstellige|vierstellige|nummer|*code|*zahl|*pin|*tan|*kode|ziffer|zeichen|stellige|sechsstelligen|vierstelligen|sechsstelliger|codechen|nummer die|sechsstellige nummer|zahlenkombination|letzten vier stellen|stellen|zeichenfolge',
  fromUs:
    'unser*|unsere|schicken ihnen|senden ihnen|link|beigefugt*|anhang|eigene|eigener|eigenen|von uns|zugesandt*|zugeschickt*|per link|downloadlink|bereitgestellt*|hauseigene*|uber den link|erhalten sie zugang|erhalten zugang|private repository|privates repository|wir senden|wir schicken|ich schick|schick dir|schicke dir|wir laden sie|bekommst du',
  fetches:
    'installier*|herunterlad*|laden|herunter|ausfuhr*|starten|entpack*|klon*|startet|laden sie|heruntergeladen|fuhren sie|fuhren|starten sie|offnen|offnet|forken|richten sie|aufsetz*|entzip*|spielen|einrichten|ladst|startest|ziehen|ziehst|zieh|pullen|holst|checke|auschecken|lade|ladest|runterladen',
  startedWork: 'am ersten tag|nach vertrags*|nach der einstellung|nach zusage|nach der zusage',
  seedWords:
    'seed phrase|wiederherstellungsphrase|12 worter|24 worter|privaten schlussel|wiederherstellungsworter|worter die du bei|worter die sie bei|worter bei der erstellung|worter deiner wallet|worter ihrer wallet',
  giftBought: 'kauf*|besorg*|erwerb*|hol|holen|holst|mitbring*|nimm|nimmst|nehmen|mitnehm*|pack',
  giftBack: 'code|codes|ruckseite|nummern|freirubbel*|rubbelfeld|rubbel*|freigerubbelt*|pin|bilder|foto',
  giftThing:
    'geschenkkart*|gutscheinkart*|guthabenkart*|paysafecard*|apple karten|google play karten|steam karten|play karten|google karten|steam gutscheine|amazon gutscheine|apple gutscheine|gutscheine|wertkarten|google play|amazon karten|karten',
  chequeComes: 'senden|schicken|erhalten|bekommen|zugesandt|zukommen',
  chequeCashed: 'einlos*|losen|einreich*|gutgeschrieben|zahlen sie ihn',
  chequeSpent: 'rest|lieferant*|restbetrag|behalten|ausstattung|uberweisen',
  chequeItself: 'scheck|schecks|verrechnungsscheck',
  toMyHome:
    'zu ihnen nach|nach hause|ihre adresse|ihre privatadresse|zu hause|deine adresse|privatanschrift|ihre anschrift|zu dir|an ihre adresse|ihre wohnadresse|ihrer wohnung|ihre wohnung|bei ihnen|zu ihnen|daheim|von daheim|von zu hause|von zuhause|zuhause|deiner wohnung|privatadresse|zu dir nach|heimarbeit|wohnadresse|ihre haustur|bei dir an|bei ihnen an|vor die tur|bei dir zu hause|die wohnung|in die wohnung|deine wohnung|deinen namen|auf deinen namen|von daheim aus',
  parcelItself:
    'paket*|pakete|packchen|sendung*|waren|lieferung*|artikel|bestellung*|elektronik|ware|briefe|warensendung*|handys|schuhe|smartphones|kleidung|laptops|sneaker|kartons|konsolen|kopfhorer|uhren',
  parcelOn:
    'neu|etikett*|bekleb*|post|weiter|weiterleit*|versenden|umverpack*|label*|weiterschick*|verschick*|umetikett*|neue etiketten|fotografier*|neu verpack*|weitersend*|ausland|postfiliale|dhl|hermes|versandlabel*|versandetikett*|aufkleb*|kleben|bringen sie|geben sie|aufgeb*|abgeb*|klebst|label drauf|gibst|drauf|packst um|packst|marke|shop ab|druckst',
  workplace: 'lager*|filiale|depot|schicht*|zustell*|fuhrerschein|logistik*',
  rates: 'like*|liken|bewert*|rezension*|abonn*|sterne|folgen',
  ratedThing: 'hotels|videos|kanal*|produkte|restaurants|google maps|seiten|apps|geschafte',
  perPiece: 'pro|jede|jeden|jedes|taglich|pro tag|minuten',
  justAPhone: 'handy|smartphone|whatsapp|telegram|einfach*|auszahlung*|screenshot|minuten|sofort|zu hause',
  ownTopUp: 'auflad*|aufladung|einzahl*|laden|legst|nachlegen|nach|zahlst ein|zahlen sie|drauf',
  thenFreed: 'freischalt*|auszahl*|negativ*|provision|nachste stufe|gewinn|zuruck|zahlt es|zuruckgezahlt',
  taskAccount: 'aufgabe*|auftrag*|arbeitskonto|guthaben|saldo|plattform|hotels|bestellung*',
  recruitees: 'deines teams|team aufbauen|geworbene*|downline|ebenen|jedem partner',
  earnsOnThem: 'passiv*|provision|%|unbegrenzt*|eigener chef|finanzielle freiheit',
  recruitPitch: 'team|eigener chef|partner|netzwerk|freiheit',
  fetchedThing:
    'software|programm*|app|anwendung|projekt|repository|datei|client|videosoftware|interviewsoftware|archiv|installationsdatei|installer|messenger|erweiterung|plugin|skript|projektdatei*|zip|exe|apk|tool|testprojekt|zeiterfassung*|videoclient|meeting app|code|prototyp*|demo*|treiber|quellcode|*software|*programm|*app|*client|*archiv|*datei|*projekt|*repository|*tool|*messenger|*anwendung|*installer',
  guardDog: 'virenscanner|antivirus*|firewall|virenschutz|unbekannten quellen|alle berechtigungen',
  turnsOff: 'deaktivier*|ausschalt*|schalten|aus|abschalt*|erlaub*|ignorier*|zulassen',
  linksUp: 'verbind*|verknupf*|signier*|bestatig*|anbinden|unterschreib*|freigeb*',
  wagesWord: 'gehalt|lohn|bezahl*|auszahl*|vergutung|abrechnung|lohnabrechnung|gehaltsabrechnung',
  paidFor: 'fuhrungszeugnis|kleidung|arbeitskleidung|schulung*|unterlagen|kaution|gebuhr*|visum*|ausweis|versicherung|zertifikat',
  beforeOrBack: 'vor dem|vor arbeits*|vorab|zuruck*|erstatt*|im voraus|ersten einsatz|ersten gehalt|western union|paysafecard',
  meets:
    'gesprach|vorstellungsgesprach|interview|bewerbung*|interview*|testaufgabe|probeaufgabe|vorstellungsgesprach*|bewerber|kandidat*|einstellungstest|gesprachs|auswahlverfahren|videointerview|kennenlern*|technischer test|*gesprach|*gesprachs|*interview|*interviews|*aufgabe|*bewerbung|*verfahren|*termin|telefonieren|sprechen wir|reden wir|melden wir uns',
  entersBy: 'anmeld*|einlogg*|melden sie sich|melden|autorisier*|verknupf*|login|mit ihrem|wahle|wahlen|fortfahren',
  theirSite:
    'portal|plattform|seite|website|system|*portal|*plattform|*seite|*webseite|*system|*umgebung|*bereich|*konsole|*cockpit|*dashboard|arbeitsbereich|bereich|raum|hub',
  applies: 'bewerb*|vorstellungsgesprach|kandidat*|zweite runde|nachste runde|runde|recruiter|einarbeitung|prufung*|bestatigen|anfrage',
  outsiders: 'kunden|nutzer*|mieter*|gaste|patienten|kunde|gast|patient|empfanger|anrufer*|kaufer*',
  firstPay:
    'ersten gehalt|erstes gehalt|erste gehalt|ersten lohn|erster lohn|ersten abrechnung|erste abrechnung|ersten monat|ersten rechnung|ersten auszahlung|ersten gehaltszahlung|erste gehaltszahlung|ersten monatsgehalt|gehaltsabrechnung|beim austritt|ersten vergutung|ersten woche|ersten zahlung|ersten lohnabrechnung|nachsten gehalt',
  onceIn:
    'sobald|nach eingang|nach zahlungseingang|eingegangen|nach zahlung|nach uberweisung|gegen|erst nach|nachdem|nach erhalt|wenn wir|erst wenn|erst dann|nach einzahlung|nach bezahlung|bei zahlung|bei eingang|solange|bis die zahlung',
  handsOut:
    'senden|versenden|versandt|verschickt|verschicken|schicken|zugesandt|zugeschickt|ausgegeben|ausgehandigt|aushandigung|reservier*|sichern|sichert|gesichert|freigeschaltet|freischalt*|freigegeben|aktivier*|bestatigt|bestatigung|buchen|gebucht|erhalten sie|bekommen sie|ubergeben|geliefert|liefern|zugestellt|vergeben|zuteil*|zugewiesen|ausgestellt|ausstellen|erstellen|eingerichtet|einrichten|kommt|los geht|schlussel|ruckt',
  partsWith:
    'zahlen|zahlt|zahle|zahlst|zahlung|bezahlen|bezahlt|bezahlst|uberweisen|uberweist|uberweise|uberwiesen|uberweisung|einzahlen|einzuzahlen|hinterlegen|hinterlegt|hinterlegung|leisten|geleistet|begleichen|beglichen|entrichten|entrichtet|tragen|tragt|tragst|ubernehmen sie|fallig|fallen|fallt|kostet|kosten|vorstrecken|auslegen|vorauszahl*|kaufen|kaufst|bestellen|bestellst|erwerben|erforderlich|notig|notwendig|verlangen|erheben|erhoben|berechnet|berechnen|in rechnung|schicken sie uns|aufwenden|beisteuern|anzahl*|zuzahl*|bekommt|nimmt|kriegt|verlangt|mochte|wird hinterlegt|werden hinterlegt|ist zu hinterlegen|ist zu zahlen|sind zu zahlen|wird uberwiesen',
  sumDue:
    'gebuhr*|kaution*|pfand*|anzahlung*|vorauszahlung*|vorkasse|beitrag*|pauschale|sicherheitsleistung*|kosten*|unkosten|eigenanteil|schutzgebuhr*|bearbeitungsgebuhr*|bearbeitungskosten|versicherung*|versandversicherung*|zoll*|vorschuss|einlage|einmalzahlung|materialkosten|versandkosten|verwaltungskosten|selbstbehalt|depot|reservierungsgebuhr*|anmeldegebuhr*|vermittlungsgebuhr*|servicegebuhr*|registrierungsgebuhr*|startgeld|teilnahmegebuhr*|lehrgangskosten|*gebuhr|*gebuhren|*kaution|*kosten|*versicherung|*pauschale|*beitrag|*anzahlung|*entgelt|*gebuehr|miete|monatsmiete',
  workThing:
    'laptop*|computer|notebook|ausrustung*|ausstattung|paket|starterpaket|startpaket|starterset|ausweis*|dienstausweis|uniform*|arbeitskleidung|kleidung|tablet|diensthandy|headset|gerat*|material*|kurs*|schulung*|lehrgang*|seminar*|unterlagen|zertifikat*|fuhrungszeugnis*|visum*|visa|arbeitserlaubnis|papiere|dokumente|lizenz*|software|platz|stelle|vertrag|arbeitsvertrag|konto|zugang*|registrierung*|anmeldung*|unterkunft|flug|ticket*|versand*|kurier*|handbuch|mappe|infomaterial|vermittlung*|gesundheitszeugnis*|untersuchung*|uberprufung*|schufa*|bewerbung*|einarbeitung*|einschulung*|schulungsplatz|arbeitsplatz*|*kurs|*schulung|*lehrgang|*ausweis|*unterlagen|*material|*kleidung|*paket|*zugang|*platz|*zeugnis|*lizenz|*visum|*registrierung|*anmeldung|*gerat|*laptop|*mappe|*prufung|*untersuchung|*seminar|wohnung|zimmer|miete|monatsmiete|schlussel|fingerabdrucke|polizeiliches|arbeitsgerat|fahrrad|werkzeug',
  employeeGets:
    'bonus|zulage|zuschuss|zuschusse|pramie|urlaubsgeld|weihnachtsgeld|budget*|umsatz|rechnungen|kunden|jobrad|jobticket|deutschlandticket|steuerfrei|sachbezug|fahrtkostenzuschuss|rabatt|vermogenswirksame|altersvorsorge|kita*|stiftung*|mieter|gaste|quittung|gegen beleg|gegen vorlage|auslagen',
  cashThing: 'bargeld|geldumschlage|umschlage|umschlag|geldbetrage|bargeldbetrage|geldscheine|wertgegenstande',
  collectsIt:
    'abhol*|holen|holst|nehmen|entgegen*|kassier*|einsammel*|ubernehm*|gibt ihnen|ubergibt ihnen|reicht ihnen|bekommen|erhalten|druckt ihnen',
  deliversIt:
    'ubergeb*|abgeb*|weitergeb*|automat*|bitcoin automat*|einzahl*|zahlen|unserem kurier|unserem boten|unserem mitarbeiter|uberbring*|aushandig*|fahren|fahrst|bringen|bringst|legen|werfen|stecken|bitcoin',
  perTrip: 'pro fahrt|pro abholung|pro auftrag|je fahrt|je auftrag|pro tour',
  plainBuy: 'bestellprozess*',
  cardDigits:
    'ablaufdatum|gultigkeitsdatum|kartennummer|prufziffer|sicherheitscode|cvv|cvc|dreistellige|prufnummer|kartenprufnummer|gultig bis',
  deviceWord: 'computer|rechner|pc|laptop|handy|smartphone|bildschirm|gerat|notebook|telefon|*rechner|*computer|*bildschirm',
  ownMoney:
    'ihrem geld|ihr geld|deinem geld|dein geld|ihrem guthaben|deinem guthaben|eigenes geld|eigenem geld|eigenen mitteln|eigene mittel|eigenes guthaben|eigenkapital|ihr eigenes geld|eigenen tasche|eigener tasche|eigenen karte|eigene karte|in vorkasse|vorleistung|strecken sie',
  negative:
    'negativ*|minus|unter null|im minus|nicht ausreicht|nicht reicht|nachste stufe|nachsten level|vip|gesperrt|weiterzumachen|eingefroren|fortzufahren|glucksauftrag|gluck*',
  reward: 'provision*|gewinn*|bonus|belohnung*|rendite|verdienst|pramie*|auszahlung*|vergutung',
  grabs: 'erledig*|abschliess*|bearbeit*|bestatig*|annehm*|ausfuhr*|greifen|absolvier*|optimier*|klick*',
  cashesOut: 'auszahl*|auszuzahlen|abheben|usdt|sofort|am selben tag|taggleich|auf ihr konto|taglich',
  notAfter: 'nichts|nicht|keine|keinen|kein|keines|nie',
  meUs: 'uns|mir|mich|unser*',
  fraudWork:
    'betrugspravention|betrugsbekampfung|betrugserkennung|geldwasche*|compliance|betrugsanalyst*|phishing simulation*|phishingmails|phishing mails|security awareness|informationssicherheit*|betrugsfalle|awareness schulung*|anti fraud|verbraucherschutz|verbraucherberatung|maschen|betrugsmaschen|verbraucherzentrale',
  companyMoney: 'firmenkarte|firmenkreditkarte|firmenkonto|barkasse|portokasse|dienstkarte',
  payUnit: 'monat|monatlich|stunde|woche|tag|jahr|nacht|schicht',
  theRest: 'den rest|der rest|rest|restbetrag|restlichen|das ubrige|den ubrigen',
  repoWord:
    'repo|repository|projekt|testprojekt|gitlab|github|bitbucket|codebasis|prototyp*|mvp|demo|zip|archiv|spiel|minispiel|testversion|anwendung',
  runsLocal:
    'npm|yarn|docker|lokal|lokalen|starten|startest|starte|ausfuhren|fuhrst|laufen lassen|auf ihrem rechner|deinem rechner|eigenen rechner|setup|installieren|hochfahren|anwerfen|laufen|bauen|bei dir|auf deinem|starte es|spiel es',
  reportsBack:
    'screenshot|log|bescheid|berichten|feedback|ruckmeldung|schick*|eindruck|notier*|beschreib*|sag mir|sag uns|wo es|melde dich',
  idMore:
    'selfie|beide seiten|beiden seiten|vorder und ruckseite|vorderseite|ruckseite|bankkarte|ec karte|girokarte|sozialversicherungsnummer|in der hand|neben dem gesicht|iban|bankverbindung|kreditkarte|steuer id',
  sendsIn:
    'senden|sende|schicken|schick|schicke|mitschicken|anhangen|hochladen|mailen|mitsenden|beifugen|beilegen|ubermitteln|einreichen|reichen|benotigen wir|brauchen wir|laden sie|fotografier*',
  bringsIn:
    'freunde mit|freunde einlad*|bringst|mitbringen|wirbst|werben|anwerben|freunde an|freunde ins team|drei freunde|zwei freunde|partner gewinn*|neue partner|team aufbau*|leute ins|bekannte|einladen|empfiehl*',
  theyToo:
    'deren umsatz|deren umsatze|die wiederum|ihrerseits|ebenen|generationen|deren verkaufe|an ihren umsatzen|das gleiche tun|jeder verkauf|downline|stufen|rang|umsatz deines teams|umsatzen deines',
  noLimit:
    'kein chef|eigener chef|im schlaf|passives|passiv|unbegrenzt*|nach oben offen|finanziell frei|finanzielle freiheit|hamsterrad|ohne limit|keine grenze|eigenes business|eigenes unternehmen|duplizier*',
  stashAct: 'verstecken|verstecke|versteckst|depots|tote briefkasten|vergraben',
  stashPlace: 'park|parks|wald|stadtgebiet|koordinaten|stadt|bezirk*',
  stashTerms: 'foto|koordinaten|bitcoin|krypto|keine fragen|anonym*|pro versteck|kurier|kontaktlos',
  pulls:
    'klon*|ziehen|zieh|ziehst|ziehen sie|pull*|herunterlad*|runterlad*|laden|ladst|lade|zugang|zugriff|fork*|auscheck*|checke|entpack*|eingeladen',
  makes: 'entwick*|integrier*|schnittstelle*|implementier*|sachbearbeit*|buchhalt*|mietverwalt*',
  startsWith: 'damit fangt|fangt|anfangen|beginnt|starten alle|startet jeder|fangen an|bei uns jeder|jeder an|alle neuen',
  opensIt: 'eroffn*|registrier*|anlegen|beantrag*|anmeld*|leg',
  accessWord: 'zugangsdaten|zugang|pin|pins|karten|karte|login|passwort|daten|simkarte|tan',
  givesUs: 'geben|gib|gibst|ubergeb*|uberlass*|schicken|senden|weitergeb*|ubermittel*|ubergibst|teilen',
  loginWord: 'anmeldename|benutzername|pin|passwort|kennwort|zugangsdaten|login|logindaten|zugang',
  mailOrBank: 'onlinebanking*|online banking*|online bankings|bank|bankkonto|postfach|e mail|mailkonto|paypal|sparkasse',
  bigPay:
    'hohe verdienste|hoher verdienst|gute bezahlung|viel geld|top verdienst|uberdurchschnittlich|bar auf die hand|verdienst bis|gut bezahlt',
  notUs: 'dann ist das nicht|ist das nicht|sind nicht wir|nicht von uns|ist nicht unser|kein mitarbeiter von uns|hochstapler',
  topics: 'deine themen|ihre themen|themen|woruber sie schreiben|woruber du schreibst',
  causes: 'ihnen helfen|lassen sie sie|zeigen ihnen',
  theirs: 'deren|dessen',
  verdict:
    'strafbar|geldwasche|straftat|schadsoftware|betrugsmasche|ist keine stelle|gestohlenen karten|finger weg|ist kein arbeitgeber|masche',
  sumWord:
    'zehn|zwanzig|dreissig|vierzig|funfzig|sechzig|siebzig|achtzig|neunzig|hundert|zweihundert|dreihundert|einhundert|tausend|funfundzwanzig|funfunddreissig|funfundvierzig',
  otherwise: 'oder|neues',
  signedAlready:
    'unterschriebenen vertrag|unterschriebene vertrag|unterschriebenen arbeitsvertrag|unterschriebener vertrag|vertrag ist unterschrieben|unterzeichneten vertrag|vertrag unterschrieben|unterzeichneten arbeitsvertrag|vertrag ist unterzeichnet|vertragsunterschrift|unterschriebenen vertrags|beidseitig unterschrieben*',
  salaryWord: 'gehalt|lohn|verdienst|jahresgehalt|monatsgehalt|stundenlohn|bruttogehalt|einstiegsgehalt',
  ownClient:
    'eigene app|eigenen app|eigener app|eigenen client|eigener client|hauseigene*|eigene software|eigenen software|eigenen meeting*|eigenes meeting*|eigenen messenger|eigener messenger|eigenes programm|eigenen programm|unserem client|firmeneigene*',
  roomCode: 'raumcode|raumnummer|sitzungsnummer|meeting code',
  inBrowser: 'im browser|nichts installieren|ohne installation|keine installation',
  ifYouLike: 'optional|wahlweise|auf wunsch|wunschst',
  ownLogin: 'neues passwort|konto anlegen|passwort wahlen|konto erstellen|registrieren sie sich|eigenes passwort|ohne konto|per e mail',
  sureGain:
    'gewinn garantiert|gewinne garantiert|garantierter gewinn|garantierte gewinne|garantierte rendite|rendite garantiert|garantierten gewinn|ohne risiko|risikofrei*|verdoppel*|gewinn auszahlen|gewinne auszahlen',
  stakes:
    'einzahlung|einzahlen|einzahlst|einzuzahlen|investieren|investiere|investierst|startkapital|mindesteinlage|zahlen sie mindestens|kapital ab',
  guided:
    'mentor|mentorin|signale|signalen|berater|beraterin|kopieren|kopierst|trading bot|private gruppe|unsere ki|unserer ki|unser algorithmus|coach',
  taskRefund:
    'erhalten es zuruck|erhalten sie es zuruck|bekommst es zuruck|bekommen es zuruck|bekommen es plus|geld zuruck|zuruck mit provision|zuzuglich provision|plus provision',
};
