import type { Lexicon } from '../lexicon.ts';

export const PL: Lexicon = {
  you: 'pan|pani|panstw*|pana|panu|ci|ciebie|tobie|kandydat*|ty|masz',
  own: 'swoj*|swego|swoje|swoja|twoj*|wlasn*|prywatn*|osobist*|domow*|panski*',
  us: 'nam|nas|mi|mnie|rekruter*|kierownik*|menedzer*|manager*|koordynator*|opiekun*|konsultant*|hr|nasz adres|nasz numer|nasze konto|zespol*|przelozon*|specjalist*|agent*|pracownikowi|pracownik*|naszej rekruterce|naszemu rekruterowi|naszej menedzerce|naszemu menedzerowi|koordynatora|naszej konsultantce',
  we: 'system|platforma|ktory|ktora|ktore|firma',
  other: 'klient*|uzytkownik*|pacjent*|gosci|gosc|najemc*|lokator*|pasazer*|kupujac*|kontrahent*|konsument*|abonent*|uczni*',
  not: 'nie|bez|zadn*|ani|bezplatn*|darmow*|zamiast',
  never: 'nigdy|pod zadnym pozorem|w zadnym wypadku|nikt|zaden pracodawca|zadna firma|nikomu',
  mustNotForget:
    'nie zapomnij|nie zapomnijcie|nie wahaj|bez doswiadczenia|nie tylko|bez rozmowy|nie wymagamy doswiadczenia|bez ryzyka|nie zwlekaj|nie przegap|bez wychodzenia|doswiadczenie nie|nie martw|bez kwalifikacji',
  oblige:
    'musisz|nalezy|trzeba|wymagan*|konieczn*|prosimy|powinien|powinn*|musi|musza|potrzebn*|wystarczy|prosze|bedziesz|obowiazkow*|niezbedn*|nie zapomnij|zobowiazan*|poprosimy|wymagamy',
  lead: 'prosze|i|a|nastepnie|potem|oraz|tylko|najpierw|teraz|takze|lub|po prostu|wtedy|od razu',
  before: 'przed|wczesniej|najpierw|z gory|aby|zeby|w celu|przed rozpoczeciem|aby potwierdzic|aby rozpoczac|zanim',
  hire: 'rozmow*|rekrutacj*|zatrudnien*|aplikacj*|umow*|stanowisk*|szkolen*|rozpoczec*|praca|pracy|prace|zgloszeni*|tozsamosc*|miejsce|spotkani*|wdrozeni*|kwalifikacyjn*',
  give: 'wyslij|wyslac|wysylaj|przeslij|przeslac|podaj|podac|podajesz|przekaz|przekazac|udostepnij|udostepnic|podyktuj|podyktowac|prosze podac|dostarcz|dostarczyc|napisz|odpisz|powiedz|pokaz|zalacz|zalaczyc|przeslanie|przekazanie|wyslanie|podanie|przesylasz|wysylasz|daj|zrob|nadeslij|nadeslanie|przedstaw|dyktujesz|przesyl*|przesl*|przekaz*|poda*|wysyl*|udostep*|podykt*|przyslij|przyslac|podyktuj go|wpisz|przeczytaj|odczytaj',
  codeWord: 'kod|kodu|kody|kodem|pin|cyfry|haslo',
  codeSure:
    'kod sms|kodu sms|kod z sms|kodu z sms|kod weryfikacyjny|kodu weryfikacyjnego|kod potwierdzajacy|kod autoryzacyjny|kodu autoryzacyjnego|kod blik|kodu blik|blik|haslo jednorazowe|kod jednorazowy|kod ktory otrzymasz|kod ktory przyjdzie|kod otrzymany|kod aktywacyjny|kod z wiadomosci|kod bezpieczenstwa|kod z smsa|kodu z smsa|kod zabezpieczajacy|cyfrowy kod|kod przyslany|sms em kod|szesciocyfrowy kod',
  codeKind:
    'sms|smsem|smsa|otrzymasz|przyjdzie|telefon*|weryfikacyjn*|wiadomosci|wiadomosc|whatsapp|autoryzacyjn*|dostaniesz|przychodzi|jednorazow*|banku|bank',
  plainCode:
    'pocztow*|zrodlow*|rabatow*|qr|kreskow*|czyst*|promocyjn*|referencyjn*|polecajac*|repozytor*|probk*|przyklad*|pisz*|pisani*|jakosc*|pracy|cywiln*|karn*',
  password:
    'haslo|hasla|hasel|login i haslo|dane logowania|cvv|cvc|loginu|dane do logowania|danych logowania|danych do logowania|dostep do konta|kod cvv|loginu i hasla|numer karty i',
  secretOf:
    'bank*|kont*|poczt*|mail*|email|karty|karta|google|apple|icloud|swoj*|twoj*|facebook*|bankowosc*|internetow*|bankowosci|konta|banku',
  signIn: 'zaloguj|zalogowac|zaloguj sie|logowanie|autoryzuj|zweryfikuj|potwierdz|zalogowania|uwierzytelnij|wejdz',
  provider:
    'google|gmail|icloud|apple id|apple|facebook*|telegram|profil zaufany|mobywatel|bankowosc internetowa|konto bankowe|bankowosci|bankowosc',
  portal:
    'naszym portalu|naszej stronie|naszej platformie|naszym systemie|ponizszy link|link|nasza strone|nasz portal|stronie weryfikacyjnej|naszej platformy|naszego portalu|linku|potwierdzic tozsamosc|zweryfikowac tozsamosc|naszego systemu',
  run: 'zainstaluj|zainstalowac|pobierz|pobrac|uruchom|uruchomic|sklonuj|sklonowac|otworz|sciagnij|instalacja|wgraj|rozpakuj|wylacz',
  runnable: 'repozytorium|repo|skrypt|skryptu|archiwum|exe|apk|zip|projekt|kod zrodlowy|plik|program|kod|npm install',
  program: 'aplikacje|aplikacja|oprogramowanie|program|klient|rozszerzenie|narzedzie|komunikator|apke',
  meeting:
    'rozmow*|spotkani*|zadani*|rekrutacj*|wideorozmow*|aplikowani*|kwalifikacyjn*|test rekrutacyjny|testu rekrutacyjnego|test techniczny|testem',
  ours: 'nasz*|ten|ta|te|zalaczon*|ponizsz*|prywatn*|link*|wlasn*|specjaln*|ktory wyslemy|ktora wyslemy|wewnetrzn*|dedykowan*',
  store: 'app store|google play|sklepu play',
  usualTool: 'zoom|teams|skype|google meet|webex',
  remote: 'anydesk|teamviewer|zdalny dostep|zdalnego dostepu|udostepnianie ekranu|udostepnij ekran|zdalny pulpit|udostepnic ekran',
  support: 'wsparci*|klient*|uzytkownik*|doswiadczeni*|zgloszen*',
  grant: 'zezwol|wlacz|daj|udziel|umozliw|udostepnij|wlaczyc',
  bankApp: 'bank*|konto|konta',
  wallet: 'portfel|portfela|portfel kryptowalut*|metamask|kryptoportfel*|wallet|portfel krypto',
  connect: 'polacz|podlacz|polaczyc|podlaczyc|zweryfikuj|zaimportuj|zsynchronizuj',
  seed: 'fraza odzyskiwania|fraze odzyskiwania|fraze seed|klucz prywatny|klucza prywatnego|12 slow|24 slowa|seed phrase|fraze',
  crypto: 'krypto*|bitcoin*|usdt|kryptowalut*|tether',
  type: 'wpisz|wprowadz',
  pay: 'zaplac|zaplacic|wplac|wplacic|oplac|oplacic|przelej|przelac|uisc|uiscic|wykup|wykupic|kup|kupic|uiszczenie|wplata|dokonaj|dokonac|pokryc|pokryj|zakup|zakupic|wplacasz|placisz|oplata|wplac*|zaplac*|oplac*|uiszcz*|przelew*',
  payFor: 'zaplac|zaplacic|oplac|oplacic|kup|kupic|wplac|wplacic|wykupic',
  fee: 'oplata|oplate|oplaty|kaucja|kaucje|kaucji|depozyt|depozytu|zaliczka|zaliczke|wpisowe|wplata|wplate|zadatek|przedplata|koszt|kwote|platnosc|skladka|skladke|oplacie',
  feeFor:
    'rejestracyjn*|szkoleni*|zwrotn*|materialy|zestaw*|startow*|badani*|wiz*|dokument*|odziez*|kurs*|uniform*|manipulacyjn*|administracyjn*|sprzet*|zwracan*|rezerwacyjn*|certyfikat*|rekrutacyjn*|aktywacyjn*|ubezpieczeni*|weryfikacyjn*|posrednictw*|zwroc*|zakwaterowani*|laptop*|miejsce|miejsca|szkolenie|szkolenia|rekrutacyjna|badania|badan|sprzet|kaucja|rejestracj*|ubrania|odziez|zestaw|wiza|certyfikat|kurs|legitymacj*',
  refund: 'zwrotn*|zwracan*|zwrot|zwrocon*|zwrocimy|odzyskasz|oddamy|zwroci|zwracana|zwracany|zwrotna|doliczymy',
  buy: 'kup|kupic|zakup|zakupic|nabyc|zamow|zakupu|wykup*|nabyj',
  kit: 'zestaw|pakiet|kurs|materialy|sprzet|laptop|odziez|szkolenie|oprogramowanie|pakietu|zestawu|kursu|materialow|zestaw startowy',
  ourVendor:
    'u nas|naszego dostawcy|naszego partnera|na wlasny koszt|wlasny koszt|przed rozpoczeciem|w naszym sklepie|od nas|do skrecania|do skladania|z domu',
  employerPays:
    'oplaca twoj*|oplaca ci|zwraca ci|refunduje ci|kupuje ci|finansuje ci|firma placi|firma oplaca|pracodawca placi|pracodawca oplaca|pokrywamy|placimy|firma pokrywa|pracodawca pokrywa|bezplatn*|darmow*|zapewniamy|refundujemy|koszt firmy|pokrywa firma|finansujemy|dofinansowan*|sfinansuj*|oplacamy|oferujemy',
  atOwn: 'na wlasny koszt|z wlasnej kieszeni|na swoj koszt',
  currency: 'zl|pln|zlotych|zlote|euro|eur|€|$',
  payBy: 'blik|przelew*|bitcoin|paypal|revolut|kart*|przelewem|na konto|blikiem',
  check: 'czek|czeki|czeku',
  checkSent: 'wyslemy|otrzymasz|przeslemy|poczta',
  cash: 'zrealizuj|spienięż|wplac|zdeponuj',
  spend: 'kup|dostawc*|sprzet*|reszte|roznic*|przelej|zwroc|pozostal*',
  receive:
    'przyjmowac|przyjmowanie|przyjmuj|odbierac|odbieranie|odbieraj|otrzymywac|otrzymujesz|odbior|wyplacac|przyjmujesz|otrzymasz|odbierasz|wplywaja|wplyna|przyjecie|realizowac|przyjm*|odbier*|otrzym*|odbior*|wplywaj*|przychodza|trafiaja',
  payments:
    'platnosci|przelewy|przelew|pieniadze|pieniedzy|srodki|srodkow|wplaty|przelewow|transakcji|gotowke|kwoty|transakcje|otrzymane pieniadze',
  ownAccount:
    'swoje konto|wlasne konto|twoje konto|prywatne konto|swojego konta|swoja karte|twojego konta|konto bankowe|wlasne konto bankowe|swoim koncie|twoim koncie|wlasnym koncie|prywatnym koncie|swoj rachunek|osobiste konto|swoje prywatne|na twoje konto|na swoje konto|uzycz konta',
  ownPay: 'wynagrodzeni*|pensj*|wyplat*|zarobki|premi*',
  onward:
    'przekazywac|przelewac|przesylac|dalej|przelewasz|przekazujesz|wyplacac|wysylac|przelac|przekazac|wyplacasz|przelej|reszte|przesylasz|przekazywanie|przesylanie|zamieniac|wymieniac|przekaz*|przel*|przesyl*|wyplac*|przelejesz',
  keepShare: 'prowizja|prowizje|procent|zatrzymujesz|zatrzymaj|zostaje|zachowujesz|zatrzymac',
  percent: '%|procent*',
  eachTransfer:
    'od kazdego przelewu|od kazdej transakcji|kazdego przelewu|kazdej transakcji|od kwoty|za przelew|za kazdy przelew|od przelewu|od kazdej',
  parcel: 'paczki|paczek|paczke|przesylki|przesylek|przesylke|towar|towary|paczk*|przesylk*',
  home: 'w domu|swoj adres|twoj adres|domowy adres|adres domowy|do domu|swoim domu|swojego domu|z domu|prywatny adres|wlasny adres|swojego adresu|swoim adresem|w swoim domu|twojego domu|do twojego domu',
  reship:
    'przesylac|przesylasz|dalej|przepakow*|odsylac|nadawac|etykiet*|przeetykietow*|wysylac|wyslij|przekazywac|ponownie|nadajesz|przeslij|wysylasz|nadaj|przepakowujesz',
  reshipJob:
    'przepakowywanie paczek w domu|przyjmowanie paczek|przesylanie paczek|odbior paczek w domu|przyjmowanie i wysylanie paczek|agent paczkowy',
  like: 'lajk*|polub*|ocenia*|opinie|opinii|recenzj*|subskryb*|ogladac|ogladanie|ogladaj|klikac|klikanie|komentowa*|obserwowa*|polubieni*|wystawiac|oceny|ocen|polub|polubienia|lajkuj|lajki|oceniaj|oceniac|ocenianie|subskrybuj|komentuj',
  likeWhat:
    'youtube|tiktok*|instagram*|film*|hotel*|aplikacj*|produkt*|google|restauracj*|kanal*|map*|reklam*|allegro|amazon|pieniadze|tiktoku|tiktok|hotele|filmy|filmiki|kanaly|produkty|restauracje|instagramie',
  perTask:
    'za lajk*|za opinie|za zadanie|za kazde|za kazdy|za kazda|za klikniecie|za polubienie|za subskrypcj*|za film|za ocene|za komentarz|za kazdy lajk|za lajka|za lajk',
  getPaid: 'zarabia*|zarob*|placimy|platne|pieniadze|prowizj*|wyplat*|zarobek|zgarnij|zarabiaj|zarob|wyplata',
  likeTrade: 'strategi*|kampani*|zespol*|seo|odpowiad*|zarzadza*|analiz*|moderacj*|marketing*|rozwij*|jakosc*',
  topUp: 'doladuj|doladowac|wplac|wplacic|zasil|zasilic|wplata|doladowani*|wplaty|depozyt|dolad*|wplac*|zasil*',
  unlock: 'odblokow*|wyplacic|wyplaty|wyplata|nastepn*|kolejn*|vip|wyzszy|wyplac*|odblok*',
  taskWord: 'zadani*|zadan|konto|konta|saldo|platform*|poziom*|srodki|prowizj*|zadania',
  taskJob:
    'optymalizacja aplikacji|lajkowanie|polubienia filmow|ocenianie hoteli|pisanie opinii|platne opinie|proste zadania online|klikanie w reklamy|ogladanie reklam|ocenianie produktow',
  stash: 'kurier narkotyk*|narkotyk*',
  stashWhere: 'koordynat*|skryt*|foto*|krypto*|telegram*',
  paper: 'paszport*|dowod osobisty|dowodu osobistego|dowod|dowodu|pesel|prawo jazdy|prawa jazdy|dowodem',
  bankPaper: 'karty bankowej|karta platnicza|karty platniczej|numer konta|wyciag*|karty|dane karty|kartę',
  paperMild: 'prawo jazdy|prawa jazdy|pesel',
  paperSure:
    'numer karty|dane karty|danych karty|numer konta bankowego|numer pesel i|skan dowodu|zdjecie dowodu|skan dowodu osobistego|zdjecie dowodu osobistego|kopie dowodu|numer dowodu',
  copy: 'kopi*|skan*|zdjeci*|fotografi*|selfie|obu stron|numer|foto',
  bothSides: 'obu stron|z obu|selfie|paszport*|karty|dowod*',
  withApplication:
    'z cv|wraz z cv|ze zgloszeniem|z aplikacja|przed rozmowa|przez whatsapp|na whatsapp|whatsapp|telegram|aby aplikowac|przed rozmowa kwalifikacyjna|mailem|od razu|aby rozpoczac|w wiadomosci|do weryfikacji|na maila|w celu weryfikacji|aby potwierdzic|przed podpisaniem|przed spotkaniem|przed zatrudnieniem|na adres|w celu przygotowania umowy|zeby dostac',
  afterOffer:
    'po zatrudnieniu|wazny|waznego|posiadanie|kategorii b|kat|pierwszego dnia|po podpisaniu|w dniu podpisania|do wgladu|ze soba|przy zatrudnieniu|kategorii|umowy w biurze|przy podpisaniu|po ofercie|podpisaniu umowy|w dniu zatrudnienia|przy podpisywaniu|dzien podpisania|po przyjeciu',
  rent: 'wynajm*|wypozycz*|sprzeda*|sprzedaj|udostepni*|odstap*|kupimy|kupie|skup|wynajem|zaloz|zalozyc|zalozenie|odkupimy|wynajmij|wypozycz|udostepnij|przekaz|uzycz',
  rentable:
    'konto bankowe|konta bankowe|konto na linkedin|konta linkedin|karte sim|karty sim|konto whatsapp|konto facebook|konto allegro|konto olx|profil|swoje konto|twoje konto|konto bankowe na|rachunek bankowy|konto upwork|konto vinted|konto glovo|konto na facebooku|konto|rachunek',
  rentPay: 'miesiecznie|tygodniowo|za konto|placimy|zl|pln|na miesiac|pasywn*|zarob*|od reki|za kazde',
  rentTrade: 'klient*|mieszkan*|samochod*|nieruchomosc*|biur*|aut',
  giftCard:
    'karty podarunkowe|karta podarunkowa|karte podarunkowa|kart podarunkowych|bony podarunkowe|kody paysafecard|karty steam|karty google play|doladowania',
  giftSend: 'wyslij|przeslij|kod|kody|zdjeci*|zdrap*|podaj|przekaz*|podac',
  giftCode: 'kod|kody|zdjeci*|numery',
  chat: 'whatsapp*|telegram*|signal|messenger*|viber',
  contact: 'napisz|pisz|kontakt|skontaktuj|wyslij|wiadomosc|odezwij|zglos|piszcie',
  only: 'tylko|wylacznie|jedynie',
  noInterview:
    'bez rozmowy|bez rozmowy kwalifikacyjnej|gwarancja zatrudnienia|gwarantowane zatrudnienie|zatrudniamy kazdego|rozmowa przez whatsapp|rozmowa na whatsapp|rozmowa na czacie|przyjmujemy kazdego|rozmowa nie jest wymagana|zostales przyjety|zostalas przyjeta|zostales zatrudniony|przyjmujemy wszystkich|bez cv|twoja aplikacja zostala zaakceptowana|nie prowadzimy rozmow|zadnych rozmow|bez rozmow',
  easyMoney:
    'latwe pieniadze|szybkie pieniadze|latwy zarobek|szybki zarobek|dochod pasywny|pasywny dochod|gwarantowany dochod|gwarantowane zarobki|gwarantowany zarobek|nieograniczone zarobki|nieograniczony dochod|zarabiaj w domu|zarabiaj z domu|zarabiaj przez internet|wolnosc finansow*|wystarczy telefon|potrzebny tylko telefon|zarabiaj z telefonu|chalupnictwo|skladanie dlugopisow|latwa kasa|szybka kasa|zarabiaj pasywnie|miesiecznie z domu|przez telefon zarabiaj|wolnosc finansowa|tylko telefon|zarabiaj pasywnie|gdy spisz|kiedy spisz|podczas snu',
  easyMild:
    'z domu|w domu|codzienne wyplaty|wyplata codziennie|proste zadania|prosta praca|dziennie|godziny dziennie|godzin dziennie|online|dodatkowy zarobek|latwa praca|zdalnie|codziennie',
  noSkill: 'bez doswiadczenia|doswiadczenie nie jest|nie wymagamy doswiadczenia|kazdy moze|bez kwalifikacji',
  homeWork: 'z domu|w domu|online|zdalnie|whatsapp|telegram|telefon*|przez telefon|telefonem',
  phoneOnly: 'telefon|telefonu|smartfon*',
  mlmStrong:
    'marketing sieciowy|marketingu sieciowego|mlm|piramida finansowa|network marketing|swoja strukture|zapraszaj partnerow|marketing wielopoziomowy|buduj strukture',
  mlm: 'marketing sieciowy|wlasnym szefem|zapros znajomych|buduj zespol|budowanie struktur|struktury|zbuduj swoja strukture|zapraszaj partnerow|badz swoim szefem|buduj strukture|zarabiaj na poleceniach|swoja strukture|wlasny zespol',
  cryptoPay:
    'wyplata w kryptowalut*|wyplata w usdt|platnosc w kryptowalut*|platnosc w usdt|wynagrodzenie w kryptowalut*|w usdt|wyplaty w usdt|wyplaty w kryptowalut*|w kryptowalutach',
  adultSure:
    'sekskamer*|kamerk*|erotyczn*|hostessa vip|tancerk* erotyczn*|modelka webcam|webcam girl*|pokazow na kamerkach|na kamerkach|kamerki|sex kamerki|modelki do pokazow|panie do towarzystwa|camgirl*|striptiz*|masaz erotyczny',
  adultWho: 'kobiet*|dziewczyn*|pan|dyskret*|atrakcyjn*',
  shopper: 'tajemniczy klient|tajemniczego klienta|mystery shopper',
  scam: 'oszust*|oszukan*|falszyw*|scam|phishing|wyludz*|podejrzan*|naciaga*|przestepc*',
  scammer: 'oszusci|oszust|oszustow|oszustom|przestepcy|naciagacze|cyberprzestepcy|przestepcow',
  notScam: 'to nie oszustwo|nie jest oszustwem|nie jest to oszustwo|zadne oszustwo|bez oszustw|nie scam',
  warn: 'uwaga|ostroznie|ostrzeg*|ostrzezen*|uwazaj*|zachowaj ostroznosc|pamietaj*|badz czujny|czujn*|zachowaj czujnosc|ostroznosc|badz czujn*|sygnaly ostrzegawcze|jak rozpoznac',
  ifAsked:
    'jesli ktos|jezeli ktos|jesli pracodawca|jesli rekruter|jesli otrzymasz|jesli zostaniesz|gdy ktos|jesli zostales|kazda osoba|jesli firma|jesli pojawi|jezeli otrzymasz|jesli poprosi|jezeli pracodawca|gdy pracodawca|jesli ktokolwiek|w przypadku otrzymania|ogloszeniodawca|pracodawca ktory|rekruter ktory|ktos kto|oferta ktora|oferty ktore',
  asks: 'prosi|prosza|prosimy|zada|zadaja|wymaga|wymagaja|wymagac|pobiera*|poprosi*|poprosza|podawaj|wysylaj|placi*|przekazuj|oferuje*|udostepniaj|pobieramy|zadamy|przelewaj|wplacaj|instaluj|kaze',
  report:
    'zglos to|zglos nam|zglos|zglaszaj|policj*|poinformuj nas|zawiadom*|powiadom|zignoruj|skontaktuj sie z obsluga|zgloszenie|zglos oferte|na policje',
  impersonate:
    'podszywa*|podajac sie|podaja sie|podaje sie|w imieniu|w naszym imieniu|podszyw*|pod nasza nazwa|uzywaja naszej nazwy|pod naszym szyldem',
  legit: 'uczciwy pracodawca|uczciwi pracodawcy|rzetelny pracodawca|uczciwa firma|prawdziwy pracodawca|legaln* pracodawc*|uczciw*|rzeteln*',
  command:
    'wyslij|wysylaj|przeslij|podaj|przekaz|udostepnij|podyktuj|dostarcz|napisz|odpisz|powiedz|pokaz|zalacz|daj|nadeslij|przedstaw|zaloguj|autoryzuj|zweryfikuj|potwierdz|zainstaluj|pobierz|uruchom|sklonuj|otworz|sciagnij|polacz|podlacz|zaplac|wplac|oplac|przelej|wykup|kup|doladuj|zasil|wejdz|zakup|zamow|doplac|przyslij',
  smallSum: 'niewielk*|mal*|symboliczn*|jednorazow*|drobn*|zwrotn*|tylko|jedynie|mala kwota',
  weWant: 'potrzebujemy|poprosimy o|bedziemy potrzebowac|wymagamy|prosimy o|potrzebne nam',
  kitSure: 'pakiet startowy|zestaw startowy|pakietu startowego|materialy szkoleniowe|zestaw do|zestaw do skrecania|zestawu startowego',
  payNoun: 'po wplacie|po oplaceniu|po uiszczeniu|platne z gory|przed rozpoczeciem|po zaksiegowaniu',
  runSure: 'uruchom|zainstaluj|odpal|npm install',
  cloneSure: 'sklonuj|rozpakuj|klonuj',
  ourWord: 'nasz*',
  they: 'oni',
  protect: 'unikn*|przeciw*|chron*|zapobie*|ochron*',
  duty: 'przyjmowanie|rozlicz*|ksiegow*|obslug*|wystawia*|prowadzeni*|kontrol*',
  preInterview:
    'przed rozmowa|przed rozmowa kwalifikacyjna|z cv|wraz z cv|aby aplikowac|bez rozmowy|ze zgloszeniem|przed spotkaniem|przed podpisaniem umowy|zeby dostac umowe|aby dostac umowe',
  wePay: 'placimy|zarabiasz',
  payFirst: 'po wplacie|po oplaceniu|po zaplaceniu',
  screenshot: 'zrzut|zrzut ekranu|zrzuty|screen',
  device: 'komputer|twoj komputer|twoim komputerem|twojego komputera|twoj telefon|swoim komputerze',
  trapSure: 'wylacz antywirusa|wylacz antywirus|wylaczyc antywirusa|nieznanych zrodel|w terminalu|do terminala',
  costs: 'kosztuje|kosztuja|wynosi|koszt to|w cenie|koszt',
  mustBePaid:
    'platne|platna|platny|nalezy oplacic|nalezy wplacic|trzeba oplacic|trzeba zaplacic|do zaplaty|oplacane przez|z gory|wymagana jest wplata|wymagana wplata|wymagana oplata|oplata rekrutacyjna|pobieramy',
  beforeWork:
    'z gory|przed rozpoczeciem|przed rozmowa|przed zatrudnieniem|przed podpisaniem|przed szkoleniem|przed wysylka|przed startem|z pierwsza wyplata|przed pierwszym|przed przyjazdem|przed wyjazdem',
  employerSure:
    'oplaca twoj*|oplaca ci|zwraca ci|refunduje ci|kupuje ci|finansuje ci|firma placi|firma oplaca|pracodawca placi|pracodawca oplaca|pracodawca|firma pokrywa|pokrywamy|za darmo|bezplatn*|darmow*|oplacamy|finansujemy|klient*|najemc*|pacjent*|uczniow|zwracamy koszty',
  convertTo: 'zamien|wymien|kup bitcoiny|przewalutuj|zamieniasz',
  atm: 'podany adres|nasz portfel|wskazany adres|wskazany portfel|wskazane konto|bitomat*',
  each: 'za kazdy|za kazda|za kazde|za|za sztuke',
  inYourName: 'na swoje nazwisko|na twoje nazwisko|na swoje dane|na twoje dane|na siebie|na swoje imie',
  fewHours:
    '1 godzina dziennie|godzine dziennie|godzina dziennie|2 godziny dziennie|dwie godziny dziennie|30 minut dziennie|1 2 godziny dziennie',
  qrCode: 'kod qr|qr',
  linkDevice: 'polaczyc konto|polaczone urzadzenia|powiazac',
  owedByEmployer: 'badania lekarskie|badania|odziez robocza|szkolenie|wiza|wize|identyfikator|zaswiadczenie|rekrutacyjna',
  taskUnit: 'godzine|dzien|miesiac|tydzien|rok',
  sureThing: 'gwarant*|bez doswiadczenia|kazdy|wszystkich',
  shortUnit: 'dziennie|miesiecznie|tygodniowo|na dzien',
  interviewWord: 'rozmow*',
  messagesOnly: 'wiadomosci|na czacie|czat',
  dayUnit: 'dziennie|na dzien',
  payUnitHour: 'godzine|godzinowa',
  // --- slots: wide on their own, and read only where several stand together
  comesIn:
    'sms*|otrzyma*|dostanie*|przyjdzie|przyszedl|wyslemy|telefon*|wyswietl*|pojawi*|numer|komork*|wiadomosc*|przyjda|przyjdzie|pani telefon|przyjdz*|przychodzi|dostan*|otrzym*|przyslem*|wysle*|wyslem*|przesle*|wyskoczy|dotrze',
  handsBack:
    'podac|podaj|podaje*|przeslac|przeslij|przesyla*|wyslij|wyslac|przekaz*|przekazac|napisz|podyktuj*|dyktuje*|odeslij|odpisz|powiedz|prosimy|udostepni*|wpisz|potrzebujemy|odeslac|odsyla*|odczytac|potrzebuje|potrzebny|podaj*|podeslij|przepisz|dyktuj|prosze o|prosimy o|prosimy podac|rzuc|przedyktuj|zglos|rzuc mi|podrzuc|daj',
  payerIsYou:
    'pokrywa kandydat|pokrywa pracownik|kandydat pokrywa|kandydat placi|placi kandydat|stronie kandydata|po stronie kandydata|po stronie pracownika|kandydata|nalezy wplacic|nalezy oplacic|nalezy przelac|trzeba wplacic|trzeba oplacic|wplacasz|placisz|oplacasz|wymagana jest wplata|wymagana wplata|wymagana jest kaucja|wymagana oplata|na wlasny koszt|wplata|wplaty|do wplaty|platne przez|kandydat wplaca|wplaca|pobieramy od kandydata|kandydat przelewa|kandydat oplaca|prosimy o wplate|prosimy o wplacenie',
  builds: 'projektow*|rozwij*|wdraz*|integracj*|uzytkownik*|obslug*|ksiegow*|najemc*|wypozyczaln*',
  strangers:
    'klienci|klientow|klienta|kupujacy|partnerzy|pieniadze|srodki|kwoty|kwote|platnosci|wplaty|przelewy|gotowke|gotowka|gracze|goscie|najemcy|turysci|pani|starsza',
  inflow:
    'wplywaja|wplaca*|przelewaja|otrzymuje*|przyjmuje*|dostaje*|odbiera*|trafiaja|przychodza|wplyw*|trafia*|przelewy|przychodz*|otrzymuj*|przyjm*|odbier*|wplyn*|wplaty|placa|placa na',
  passesOn:
    'przesyla*|przekazuje*|wyplaca*|wysyla*|kupuje*|przelewasz|bitcoin*|krypto*|dalej|wymienia*|przelewa*|zamienia*|przekaz*|wyplac*|zamien*|wymien*|kupuj* bitcoin|bitomat*|odsyla*|oddaj*|usdt|puszcz*|blik*|wplatomat*|przelew*|posyla*|przerzuc*|wlasciciel*',
  myAccount:
    'twoje konto|twoj rachunek|swoje konto|twoim koncie|prywatne konto|prywatny rachunek|twoj prywatny|panskie konto|wlasne konto|na twoje|konto|swoim koncie|konto osobiste|swojego konta|twoja karte|swoja karte|twoim rachunku|wlasny rachunek|rachunek bankowy|swoj rachunek|do ciebie|twoim kontem|swoje|konto w polskim|kontem w polskim|do pana|do pani',
  yoursNow: '%|prowizj*|zostawia*|dla ciebie|procent*|zostaje*|zatrzymuj*|twoje|twoja prowizja|potracasz',
  listOpens: 'dokumenty|przeslij|wyslij|przeslac|wyslac|potrzebne|wymagane|prosimy',
  cardItself: 'karty|karta|karte|karty platniczej|karty bankowej',
  pictured: 'zdjecie|zdjecia|skan|skany|obu stron|foto',
  idItself: 'dowod|dowodu|paszport*|selfie|prawa jazdy|pesel',
  letsUse:
    'wynajm*|zaloz*|przekaz*|udostepni*|odkupi*|kupi*|pozycz*|dostep*|skupuj*|bierzemy|uzywa|skorzysta|udostepn*|nic nie robiac|wypozycz*',
  account: 'konto|konta|kart* sim|profil|rachunek|konto*|allegro|olx|karte sim|karta sim|banki internetowe',
  rentMoney: 'miesiecznie|tygodniowo|za kazde|od reki|za konto|na tydzien|na miesiac|za nic|gotowka',
  secretNumber:
    'kod|kodem|kodu|kody|cyfry|cyfr|blik|pin|liczbe|haslo|cyfr*|kod*|cyferk*|kodzik*|ciag|numer ktory|numer z smsa|numerek|cyferek|cyfer*',
  fromUs:
    'nasz|nasza|nasze|nasza|naszego|naszej|link*|wyslemy|zalaczon*|przeslemy|nasz*|wysylamy|przesl*|zalacz*|prywatn*|udostepni*|wlasn*|wysle ci|podesle ci|dam ci',
  fetches:
    'zainstal*|instal*|pobierz|pobrac|pobierasz|uruchom*|sklonuj*|rozpakuj*|sciagnij|pobierz*|pobra*|uruch*|sklon*|rozpak*|otworz*|odpal*|sciagn*|klonuj*|sciagasz',
  startedWork: 'pierwszego dnia|pierwszym dniu|po podpisaniu|po zatrudnieniu',
  seedWords: '12 slow|24 slow*|fraza|fraze|frazy|klucz prywatny|klucza prywatnego|slowa odzyskiwania',
  giftBought: 'kup*|nabyc|zakup*|wez',
  giftBack: 'kod*|numer*|zdrap*|pasek|pod paskiem',
  giftThing:
    'karty podarunkow*|kart podarunkow*|karte podarunkow*|karty apple|karty steam|kody google|karty podarunkowe|kart podarunkowych|karty google|doladowan*',
  chequeComes: 'wyslemy|otrzyma*|przeslemy',
  chequeCashed: 'zrealizuj*|wplac*|spieniez*',
  chequeSpent: 'dostawc*|reszte|reszta|pozostal*|sprzet*',
  chequeItself: 'czek|czeku|czeki',
  toMyHome:
    'do domu|twoj adres|twoim adresem|panstwa adres|w domu|na adres|swoj adres|do ciebie|adres domowy|na twoj|pod twoj|z domu|swoim domu|swoim mieszkaniu',
  parcelItself: 'paczk*|paczek|przesylk*|towar*|zakup*|zamowien*|produkt*|telefony|buty|ubrania|laptopy|elektronik*|kartony',
  parcelOn:
    'etykiet*|nadaj*|nada*|wyslij|wysyla*|przepak*|przeklej*|dalej|poczt*|paczkomat*|odsyla*|za granice|kurier*|fotograf*|naklejk*|naklej*',
  workplace: 'magazyn*|sklep*|sortown*|zmian*|kurier*|oddzial*',
  rates: 'lajk*|polub*|ocenia*|ocen*|recenzj*|opini*|subskryb*|gwiazd*|obserwuj*',
  ratedThing: 'hotel*|film*|kanal*|produkt*|restauracj*|stron*|aplikacj*|sklep*|google maps',
  perPiece: 'za kazdy|za kazde|za kazda|dziennie|za|minut*',
  justAPhone: 'telefon*|whatsapp|telegram|prost*|wyplac*|screen*|latw*|minut*|doladuj*',
  ownTopUp: 'dolad*|wplac*|zasil*|doplac*|dokladasz',
  thenFreed: 'wyplac*|odblok*|ujemn*|prowizj*|zysk*|poziom*|zwrac*',
  taskAccount: 'zadani*|zadan|saldo|konto robocze|konto|zadan*|platform*|zlecen*',
  recruitees: 'swojej struktury|swoja strukture|zaproszon*|poziomow|twojej struktury',
  earnsOnThem: 'pasywn*|prowizj*|%|nieograniczon*|wolnosc finansow*|wlasnym szefem',
  recruitPitch: 'zespol*|struktur*|szefem|wolnosc|partner*',
  fetchedThing:
    'program*|aplikacj*|oprogramowan*|projekt*|repozytori*|plik*|repozytor*|skrypt*|klient*|rozszerzen*|kod|oprogramow*|archiwum|komunikator*',
  guardDog: 'antywirus*|firewall|zapor*|nieznanych zrodel|wszystkie uprawnienia|wszystkich uprawnien',
  turnsOff: 'wylacz*|zezwol*|zezwal*|zaakceptuj*|zignoruj*|nadaj',
  linksUp: 'polacz*|podlacz*|podpisz|zweryfikuj*|autoryzuj*',
  wagesWord: 'wynagrodzen*|wyplat*|platnosc|placimy|wyplac*|pensj*',
  paidFor: 'bilet|ubezpieczen*|szkoleni*|badani*|kaucj*|odziez*|oplat*|wiza|wize|materialy|identyfikator',
  beforeOrBack: 'przed|zwrot*|zwrac*|z gory|pierwsza wyplat*|pierwszej wyplat*|blik*|przelewem',
  meets:
    'rozmow*|rekruter*|rekrutac*|zadanie|rekrut*|zadani*|test*|kandydat*|spotkan*|etap*|wideorozmow*|pogadamy|porozmawiamy|zadzwonimy|zdzwonimy',
  entersBy: 'zaloguj*|logow*|zalogow*|autoryz*|uwierzyteln*|logujesz|wejdz',
  theirSite: 'portal*|platform*|stron*|system*|panel*|stref*',
  applies: 'kandydat*|rekrutac*|rozmow*|aplikacj*|zgloszen*|drugi etap|kolejny etap|rekruter*',
  outsiders: 'klientow|klientom|uzytkownik*|najemc*|pacjent*|klient|klienta|klienci|odbiorc*|gosc*|kupujac*',
  firstPay:
    'pierwsza wyplata|pierwsza wyplate|pierwszej wyplaty|pierwsza pensja|pierwsza pensje|pierwszej pensji|pierwszym wynagrodzeniem|pierwszego wynagrodzenia|pierwszym miesiacu|po miesiacu|pierwszym przelewem|pierwszego miesiaca|pierwsza faktura',
  onceIn:
    'po wplacie|po oplaceniu|po otrzymaniu|po zaksiegowaniu|po przelewie|gdy tylko|jak tylko|po wplaceniu|po uiszczeniu|dopiero po|po wplynieciu|po dokonaniu|po zaplacie|za oplata',
  handsOut:
    'wysylamy|wyslemy|wysylka|rezerw*|zarezerw*|potwierdz*|aktyw*|wydajemy|wydanie|wydamy|odblok*|uruchom*|dostarcz*|gwarant*|zapewni*|przesylamy|zapis*|przydziel*',
  partsWith:
    'zaplac*|placi*|placic|placisz|oplac*|oplata|wplac*|wplata|wplate|przelej*|przelac|przelew|przelewasz|uisc*|pokry*|ponosi*|kupi*|kupuj*|zakup*|kosztuje|koszt|koszty|pobieramy|wymagana|wymagany|wymagane|wykup*|przeslij|zasil*|doplac*|zostaw*|dolicz*|obciaza|wezmie|bierze|dasz',
  sumDue:
    'kaucj*|oplat*|zaliczk*|depozyt*|wpisow*|skladk*|ubezpieczen*|koszt*|zadatek|przedplat*|zabezpieczen*|prowizj*|cena|wadium|czynsz*|clo|cle',
  workThing:
    'laptop*|komputer*|sprzet*|zestaw*|identyfikator*|uniform*|odziez*|tablet*|sluchawk*|material*|kurs*|szkolen*|zaswiadcz*|badani*|wiz*|zezwolen*|dokument*|licencj*|oprogramow*|miejsc*|umow*|kont*|dostep*|rejestr*|zakwater*|bilet*|wysylk*|kurier*|pakiet*|certyfikat*|mieszkan*|pokoj|czynsz*|klucze|odciski|narzedz*|rower*|torb*',
  employeeGets: 'premia|premie|premii|dodatek|benefity|budzet*|faktur*|klient*|dofinansowan*|karta sportowa|multisport|rabat*|gosci',
  cashThing: 'gotowk*|kopert*|pieniadze w kopercie',
  collectsIt: 'odbier*|odbior*|zabier*|przyjm*|wrecz*|da ci|przekaze ci|poda',
  deliversIt: 'przekaz*|oddaj*|wplac*|wplat*|bitomat*|bankomat*|naszemu|dostarcz*|wkladasz|wloz|wozisz|zawozisz|zanosisz',
  perTrip: 'za kurs|za odbior|za zlecenie|za wyjazd',
  cardDigits: 'data waznosci|date waznosci|numer karty|cvv|cvc|trzy cyfry|kod cvv|kod zabezpieczajacy',
  deviceWord: 'komputer*|laptop*|telefon*|ekran*|pulpit*',
  ownMoney:
    'swoich pieniedzy|swoimi pieniedzmi|swoje srodki|wlasne pieniadze|wlasnych pieniedzy|wlasne srodki|wlasnych srodkow|swoje pieniadze|z wlasnej kieszeni|wlasna karta|swoja karta',
  negative: 'ujemn*|minus|na minusie|zablokow*|niewystarcz*|kolejny poziom|nastepny poziom|szczesliw*|premium|vip',
  reward: 'prowizj*|zysk*|bonus*|premi*|nagrod*|zarob*',
  grabs: 'wykon*|realiz*|zrob*|ukoncz*|przyjm*|klik*|optymaliz*',
  cashesOut: 'wyplac*|wyplat*|usdt|od razu|tego samego dnia|codzien*|natychmiast',
  notAfter: 'nie trzeba|niepotrzeb*|nie musisz|nie wymag*|niczego',
  meUs: 'nam|mi|mnie|nas|nasz*',
  fraudWork:
    'przeciwdzialania oszustwom|przeciwdzialanie oszustwom|zapobieganie oszustwom|antyfraud*|analityk fraudow|pranie pieniedzy|prania pieniedzy|compliance|aml|fraudow|cyberbezpieczenstw*|symulacje phishing*|wykrywanie oszustw',
  companyMoney: 'karta firmowa|karty firmowej|karte firmowa|kasy firmowej',
  payUnit: 'miesiecznie|miesiac|godzine|godz|h|tydzien|dobe|dzien|rok',
  theRest: 'reszta|reszte|reszty|pozostal*',
  repoWord: 'repo|repozytori*|projekt*|gitlab*|github*|bitbucket*|prototyp*|mvp|demo|zip|archiwum|gierk*|gra|gre|aplikacj*',
  runsLocal: 'npm|yarn|docker|lokalnie|uruchom*|odpal*|postaw*|zainstal*|swoim komputerze|swoim sprzecie|setup|u siebie|na swoim|otworz',
  reportsBack: 'zrzut*|log|napisz|opisz|odeslij|podziel|wyslij|uwagi|powiedz|daj znac',
  idMore: 'selfie|z obu stron|obie strony|karty bankowej|karta bankowa|pesel|przy twarzy|w reku|numer konta|rewers|awers|karta|karty',
  sendsIn: 'wysl*|przesl*|dolacz*|zalacz*|podesl*|wrzuc*|odeslij|przeslij|skan',
  bringsIn: 'zapro*|przyprowad*|polec*|znajom*|buduj zespol|budowanie zespolu|rekrutuj|wciag*|przyjaciol',
  theyToo: 'robia to samo|ich sprzedaz*|ich obrot*|poziom*|pokolen*|struktur*|ich zespol*|kazdy z nich|oni zaprosza',
  noLimit: 'bez limitu|bez szefa|wlasnym szefem|gdy spisz|kiedy spisz|pasywn*|nieograniczon*|wolnosc finansow*|wlasny biznes|bez sufitu',
  stashAct: 'skrytk*|chowac|chowasz|ukrywa*|zakopyw*',
  stashPlace: 'park*|las|lesie|miescie|wspolrzedn*|dzielnic*',
  stashTerms: 'zdjec*|wspolrzedn*|bitcoin|krypto|bez pytan|anonimow*|za kazda|kurier*|usdt',
  pulls: 'klon*|sklon*|pobier*|pobra*|sciag*|dostep do|rozpak*|fork*|zaprosz*',
  makes: 'rozwij*|projektow*|integrac*|wdraza*|ksiegow*|api',
  startsWith: 'zaczyna*|zaczynaja|na poczatek',
  opensIt: 'otworz|otwierasz|zaloz|zakladasz|zarejestr*|otwarcie',
  accessWord: 'dostep*|haslo|hasla|karte|karty|login|pin|dane',
  givesUs: 'daj*|przekaz*|odda*|wysl*|przesl*|udostepn*',
  loginWord: 'login*|haslo|hasla|dane logowania|pin',
  mailOrBank: 'bankowosc*|banku|bank|poczty|maila|skrzynk*',
  bigPay: 'wysokie zarobki|wysokie wynagrodzenie|dobrze platne|duze zarobki|swietne zarobki',
  notUs: 'to nie my|nie od nas|nie nasz|oszust*',
  topics: 'twoje tematy|tematy',
  theirs: 'ich',
  verdict: 'przestepstw*|pranie pieniedzy|to nie praca|nie zgadzaj|zlosliwe oprogramowanie|kradzion*',
  sumWord: 'dziesiec|dwadziescia|trzydziesci|czterdziesci|piecdziesiat|sto|dwiescie|trzysta|tysiac',
  otherwise: 'lub|albo',
  signedAlready: 'podpisana umowe|podpisanej umowy|umowa podpisana|podpisaniu umowy',
  salaryWord: 'wynagrodzenie|pensja',
  ownClient: 'wlasna aplikacja|wlasnej aplikacji|wlasny komunikator|naszej aplikacji|naszym komunikatorze',
  ifYouLike: 'opcjonalnie|do wyboru',
  ownLogin: 'utworz haslo|zaloz konto|utworz konto|nowe haslo',
  sureGain:
    'gwarantowany zysk|gwarantowane zyski|zysk gwarantowany|zyski gwarantowane|gwarantujemy zysk*|bez ryzyka|podwoi*|wyplacasz zysk*|wyplac zysk*',
  stakes: 'wplac|wplacasz|wplata|wplacic|zainwestuj|inwestujesz|zainwestowac|depozyt|wklad|kapital poczatkowy',
  guided: 'mentor*|sygnal*|doradc*|kopiuj*|prywatna grupa|prywatnej grupie|robot',
  coversYours: 'pokrywa twoj*|pokrywa ci',
  taskRefund: 'odzyskasz|odzyskujesz|zwracamy z|plus prowizj*|zwrot z prowizja',
};
