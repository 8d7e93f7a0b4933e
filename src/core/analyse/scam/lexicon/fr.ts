import type { Lexicon } from '../lexicon.ts';

export const FR: Lexicon = {
  you: 'vous|candidat*|tu|toi|postulant*',
  own: 'votre|vos|ton|tes|propre*|personnel*',
  us: 'nous|moi|recruteur*|responsable|gestionnaire|coordinateur*|coordinatrice|rh|conseiller*|conseillere|notre adresse|notre equipe|equipe|notre numero|notre compte|superviseur|charge de recrutement|chargee de recrutement|chef|informaticien|technicien',
  we: 'nous|le systeme|la plateforme|notre equipe|qui',
  other:
    'utilisateur*|patient*|usager*|locataire*|abonne*|visiteur*|eleve*|assure*|consommateur*|acheteur*|clients|cliente|clientes|clientele|le client|du client|au client|un client',
  not: 'ne|pas|sans|aucun*|ni|gratuit*|jamais|n',
  never: 'jamais|en aucun cas|sous aucun pretexte|a aucun moment|personne ne|aucun employeur|aucun recruteur|aucune entreprise',
  mustNotForget:
    "n oubliez|oubliez pas|n'oubliez|n'hesitez|n hesitez|sans experience|pas d'experience|pas d experience|aucune experience|aucune competence|sans entretien|pas d'entretien|pas d entretien|sans diplome|aucun diplome|sans risque|pas seulement|non seulement|sans cv|ne tardez|aucun risque|sans engagement",
  oblige:
    "devez|devra|devrez|doit|doivent|faut|faudra|necessaire|obligatoire|exige*|requis*|demande de|priere de|merci de|veuillez|invite*|demandons|vous serez amene|il suffit|n'oubliez|n oubliez|oubliez pas|est demande*|sera demande*|a verser|a payer|a regler",
  lead: 'et|puis|ensuite|alors|aussi|merci|simplement|veuillez|d abord|ou|immediatement|maintenant|de|nous',
  before:
    "avant|prealable*|prealablement|a l'avance|d'avance|avance|afin|pour|avant l'entretien|pour confirmer|pour commencer|pour valider|pour finaliser|au prealable|pour reserver|reserver",
  hire: 'entretien*|embauche*|candidature*|recrutement*|poste|integration|contrat|entrevue|premier jour|prise de poste|inscription|dossier|identite|visio*|mission|place|demarrer',
  give: 'envoyez|envoyer|envoie|transmettez|transmettre|communiquez|communiquer|partagez|partager|donnez|donner|fournir|fournissez|indiquez|indiquer|transferez|transferer|dites|dictez|renvoyez|renvoyer|adressez|adresser|remettre|remettez|joindre|joignez|photographiez|lisez|faire parvenir|faites parvenir|renseignez|nous le communiquer|le communiquer|nous communiquer|lisez nous|dictez nous',
  codeWord: 'code|codes|chiffres|pin',
  codeSure:
    "code sms|code de verification|code de confirmation|code de securite|code recu par sms|code recu|mot de passe a usage unique|code a usage unique|codes sms|code a 6 chiffres|code a six chiffres|code a quatre|code otp|code d'authentification|code d authentification|code de validation|code par sms|code que vous recevrez|code que vous recevez|code d'activation|code d activation|code whatsapp|code google|code que vous allez recevoir",
  codeKind:
    'sms|recevrez|recevez|recu|recus|telephone|verification|confirmation|whatsapp|portable|mobile|texto|usage unique|chiffres|arrive|banque',
  plainCode:
    'postal|source|promo|promotionnel|qualite|qr|naf|rome|ape|civil|travail|route|exemples|ecrire|ecrit|barre*|barres|reference|conduite|reduction|propre|clean|legacy|revues|revue',
  password:
    "mot de passe|mots de passe|identifiants|identifiant et mot|cryptogramme|cvv|code secret|code confidentiel|acces bancaires|donnees de connexion|codes d acces|codes d'acces|login|cryptogramme visuel|identifiants bancaires|identifiant et mot de passe|numero de carte bancaire et",
  secretOf:
    'bancaire*|banque|compte*|email|e mail|mail|messagerie|carte*|google|icloud|apple|boite|votre|vos|ligne|franceconnect|paypal|facebook|bancaire|carte',
  signIn: 'connectez|connecter|identifiez|identifier|authentifiez|authentifier|connexion|connecte|inscrivez|verifiez|validez',
  provider:
    'google|gmail|icloud|apple id|identifiant apple|apple|facebook|telegram|franceconnect|compte bancaire|impots|paypal|compte google|ameli',
  portal:
    'notre portail|notre site|notre plateforme|notre systeme|ce lien|lien suivant|lien ci dessous|notre page|portail|page de verification|confirmer votre identite|verifier votre identite|le lien|notre espace',
  run: 'installez|installer|telechargez|telecharger|executez|executer|lancez|lancer|clonez|cloner|ouvrez|ouvrir|telecharge|installe|lance|decompressez|desactivez',
  runnable: 'depot|repo|script|scripts|archive|exe|apk|zip|projet|code source|fichier|programme|executable|repository|code|npm install',
  program: 'application|appli|logiciel|programme|extension|outil|messagerie|client|plugin',
  meeting:
    'entretien*|entrevue*|visio|visioconference|appel|test technique|evaluation|candidature|recrutement|selection|onboarding|integration|un test|le test',
  ours: 'notre|nos|ce|cette|suivant|joint|jointe|prive|lien|ci dessous|interne|proprietaire|que nous|fourni*|maison',
  store: 'app store|google play|play store',
  usualTool: 'zoom|teams|skype|google meet|webex',
  remote:
    "anydesk|teamviewer|acces a distance|partage d'ecran|partage d ecran|votre ecran|controle a distance|prise en main a distance|partager votre ecran|prise en main|prendra la main|prend la main|partagez votre ecran",
  support: 'support|clients|utilisateurs|assistance|experience|maintenance',
  grant: 'autorisez|autoriser|donnez|donner|activez|activer|partagez|partager|accordez',
  bankApp: 'banque|bancaire*|compte',
  wallet: 'portefeuille|wallet|portefeuille crypto|metamask|portefeuille numerique',
  connect: 'connectez|connecter|liez|lier|associez|importez|importer|synchronisez|verifiez|relier',
  seed: 'phrase de recuperation|seed phrase|phrase secrete|cle privee|cles privees|12 mots|24 mots|phrase mnemonique|phrase de recuperation de|phrase seed',
  crypto: 'crypto*|bitcoin|usdt',
  type: 'saisissez|entrez|saisir',
  pay: 'payez|payer|versez|verser|reglez|regler|virez|virer|envoyez|envoyer|deposez|deposer|effectuez|effectuer|acheter|achetez|acquitter|acquittez|avancer|avancez|transferez|transferer|debourser|versement|paiement',
  payFor: 'payez|payer|versez|verser|reglez|regler|achetez|acheter',
  fee: 'frais|depot|caution|acompte|avance|cotisation|paiement|versement|droits|somme|taxe|arrhes|depot de garantie|garantie|montant',
  feeFor:
    'dossier*|inscription*|formation*|traitement*|visa*|kit*|equipement*|materiel*|administratif*|administratifs|remboursable*|rembourse*|uniforme*|certification*|reservation*|garantie*|demarrage*|casier*|enregistrement*|document*|adhesion*|badge*|securite*|permis*|ordinateur*|caution*|ouverture*|assurance*|logement*|billet*|activation*|stage*|place|poste|votre place|visa|formation|dossier|materiel|tenue|equipement|inscription|uniforme|badge|certificat|kit',
  refund: 'rembourse*|remboursable*|remboursement|restitue*|recupere*|rendue*|ajoutes|ajoute|rendu|rendus',
  buy: 'achetez|acheter|acquerir|commander|commandez|procurez|procurer|acheterez',
  kit: 'kit|kit de demarrage|materiel|formation|ordinateur|equipement|logiciel|uniforme|pack|starter kit|manuel|badge',
  ourVendor:
    'chez nous|aupres de nous|notre fournisseur|notre partenaire|a vos frais|nos fournisseurs|fournisseur agree|avant de commencer|avant votre|a votre charge|notre site|via notre|notre boutique|aupres de notre',
  employerPays:
    "paie vos|paye votre|paye vos|paie ton|rembourse votre|rembourse vos|vous offre|vous paie|nous payons|nous prenons en charge|pris en charge|prise en charge|prises en charge|gratuit*|gratuitement|remboursons|paye par l'entreprise|finance par|financee|finances|a notre charge|offert*|fourni*|remboursement des|l'entreprise paie|aux frais de l'entreprise|l'employeur|fournissons|remboursement|paie votre|regle votre|finance votre|prend en charge|billets rembourses|billets de train rembourses|frais de deplacement rembourses|transport rembourse|deplacement rembourse|trajet rembourse|vous rembourse|rembourses par",
  atOwn: 'a vos frais|a votre charge|a la charge du candidat|de votre poche',
  currency: '€|euros|euro|eur|fcfa|cfa|xof|dollars|francs|chf|mad|dirhams|balles|balle',
  payBy:
    'virement|paypal|western union|mandat|orange money|pcs|transcash|paysafecard|wave|mobile money|bitcoin|neosurf|par virement|mandat cash',
  check: 'cheque|cheques|cheque de banque|cheque certifie',
  checkSent: 'enverrons|envoyons|recevrez|recevez|vous recevrez|vous envoie|par courrier|adresser|adresserons|remettrons',
  cash: 'encaissez|encaisser|deposez|deposer|deposer sur|encaissement|depose',
  spend:
    'achetez|acheter|materiel|fournisseur*|solde|reste|difference|renvoyez|renvoyer|virez|transferez|equipement|fournitures|restant|reversez|reverser',
  receive:
    'recevoir|recevez|recevrez|accepter|encaisser|encaissez|collecter|percevoir|reception|recois|acceptez|collectez|traiter|recevras|retirer|arrivent|verses|arrive|percevez|receptionnez|receptionner|arriveront|arrivera|fonds arriveront',
  payments:
    "paiements|paiement|virements|virement|fonds|argent|transferts|sommes|versements|transactions|especes|encaissements|l'argent recu|argent recu",
  ownAccount:
    'votre compte bancaire|votre compte|votre propre compte|compte personnel|compte bancaire personnel|votre carte|ton compte|ton compte bancaire|propre compte|votre rib|comptes personnels|votre paypal|ton rib|votre compte personnel|vos comptes',
  ownPay: 'salaire*|remuneration*|paie|paye|primes|pourboires|revenus|paiements|versements',
  onward:
    'transferer|transferez|reverser|reversez|envoyer|envoyez|renvoyer|renvoyez|retirer|retirez|convertir|convertissez|transmettre|virer|virez|reste|faire suivre',
  keepShare: 'gardez|conservez|garder|conserver|commission|pourcentage|gardes|votre part|toucher|touchez|prelevez',
  percent: '%|pour cent|pourcentage',
  eachTransfer:
    'chaque virement|chaque transfert|chaque transaction|par transaction|par virement|du montant|de la somme|chaque paiement|par transfert|des sommes|chaque operation|sur chaque',
  parcel: 'colis|paquets|paquet|marchandises|courriers|envois|articles',
  home: 'votre domicile|a domicile|chez vous|votre adresse|domicile|adresse personnelle|ton domicile|chez toi|ton adresse|votre maison|depuis la maison|a votre domicile',
  reship:
    'reexpedier|reexpediez|reexpedition|reexpedies|reemballer|reemballez|renvoyer|renvoyez|reetiqueter|etiquettes|expedier|expediez|transferer|faire suivre|etiquette|reexpedie|reconditionner|changez les etiquettes|a l etranger|remballez',
  reshipJob:
    'reexpedition de colis|reexpediteur*|agent de reexpedition|receptionnaire de colis a domicile|reception de colis a domicile|reception et reexpedition',
  like: 'liker|likez|likes|aimer|noter|notez|evaluer|evaluez|avis|abonner|abonnez|regarder|regardez|cliquer|cliquez|commenter|laisser|optimiser|notant|en notant|likant|evaluant|aimez|commentez',
  likeWhat:
    'youtube|tiktok|instagram|videos|video|hotels|hotel|applications|produits|google|google maps|restaurants|chaines|amazon|publicites|pages|publications',
  perTask:
    'par like|par avis|par tache|par video|par clic|chaque like|chaque avis|chaque tache|par abonnement|par mission realisee|chaque video|par commentaire|par mission',
  getPaid: 'gagnez|gagner|paye|remunere*|argent|commission*|revenu*|payez|paiement',
  likeTrade:
    'strategie|campagne*|equipe|seo|repondre|gestion|gerer|analyse*|moderation|moderateur*|qualite|developp*|performance*|community',
  topUp: 'recharger|rechargez|deposer|deposez|depot|approvisionner|alimenter|versez|verser|rechargement|alimentez',
  unlock: 'debloquer|debloquez|retirer|retrait*|prochain*|niveau|suivante*|suivantes|vip|deverrouiller|superieur*',
  taskWord: 'tache|taches|mission|missions|solde|compte|niveau|plateforme|commandes|gains',
  taskJob:
    "optimisation d'applications|optimisation d applications|optimisation de produits|aimer des videos|liker des videos|taches simples en ligne|evaluer des hotels|noter des hotels|avis google remuneres|aimer des videos youtube|liker des publications",
  stash: 'livreur de drogue|mule|passeur|go fast|charbonneur*|chouf*|guetteur*',
  stashWhere: 'drogue|stup*|point de deal|nuit|especes|discret|cite|quartier|liquide',
  paper:
    "passeport|piece d'identite|piece d identite|carte d'identite|carte d identite|permis de conduire|numero de securite sociale|carte vitale|titre de sejour|justificatif de domicile|cni|pieces d'identite|avis d'imposition",
  bankPaper:
    'carte bancaire|rib|releve bancaire|releves bancaires|coordonnees bancaires|iban|carte bleue|numero de compte|carte de credit|releve d identite bancaire',
  paperMild: 'permis de conduire|justificatif de domicile|rib|titre de sejour|carte vitale',
  paperSure:
    'numero de securite sociale|numero de carte bancaire|numero de carte|coordonnees bancaires|numero de compte|informations bancaires|donnees bancaires|details bancaires|numero de carte bleue|identifiants bancaires|carte bancaire recto',
  copy: 'copie|copies|photo|photos|scan|scans|selfie|recto|verso|recto verso|image|numero|photocopie*',
  bothSides: 'recto verso|recto|verso|selfie|deux cotes|passeport|rib|carte bancaire',
  withApplication:
    "avec votre candidature|avec votre cv|avant l'entretien|avant l entretien|pour postuler|avec la candidature|par whatsapp|sur whatsapp|whatsapp|telegram|avec cv|accompagne de|avant tout entretien|des maintenant|pour valider|pour finaliser|par mail|par email|pour constituer|votre dossier|immediatement|dans votre candidature|avec le cv|votre candidature|pour reserver|avant toute|afin de",
  afterOffer:
    "apres l'embauche|a l'embauche|apres signature|en cours de validite|valide|titulaire|permis b|le premier jour|lors de la signature|signature du contrat|munissez|munir|apres votre embauche|etre en possession|si vous etes retenu|apres l'offre|au moment du contrat|a la signature|moment de la signature|une fois embauche|une fois recrute|lors de l'embauche|apres la signature|jour de la signature|une fois le contrat|apportez|apporter|vous munir",
  rent: 'louer|louez|loue|location|vendre|vendez|preter|pretez|prete|ceder|acces a|utiliser votre|mettre a disposition|ouvrir un compte a votre nom|ouvrir|louons|achetons|nous louons|louez nous|ouvrez|pretez nous|remettez|remettez nous|confiez',
  rentable:
    'compte bancaire|votre compte|compte linkedin|compte upwork|carte sim|cartes sim|compte whatsapp|compte facebook|votre profil|profil linkedin|votre carte|compte paypal|compte uber|comptes bancaires|compte vinted|compte leboncoin|compte deliveroo|compte livreur|compte|compte airbnb',
  rentPay:
    'par mois|mensuel*|par semaine|euros|€|contre remuneration|payons|remunere*|passif*|chaque mois|commission|verses|contre|immediat*',
  rentTrade: 'voiture*|vehicule*|bureau*|appartement*|client*|immobilier*|clients',
  giftCard:
    'carte cadeau|cartes cadeaux|cartes cadeau|coupons|coupon pcs|cartes itunes|cartes steam|carte itunes|cartes google play|tickets pcs|recharge pcs|coupon transcash|tickets transcash|coupons pcs|recharges transcash|neosurf|cartes pcs|carte pcs|transcash|recharges pcs|cartes apple|paysafecard',
  giftSend: 'envoyez|envoyer|code|codes|photo|photos|grattez|transmettez|communiquez|donnez',
  giftCode: 'code|codes|photo|photos|numeros|verso',
  chat: 'whatsapp|telegram|signal|messenger',
  contact: 'contactez|contacter|ecrivez|ecrire|ecris|contact|message|messages|joindre|postuler|envoyez|repondre|contacte|postulez',
  only: "uniquement|seulement|exclusivement|pas d appel*|pas d'appel*",
  noInterview:
    "sans entretien|pas d'entretien|pas d entretien|aucun entretien|embauche immediate sans|embauche garantie|emploi garanti|entretien par whatsapp|entretien par telegram|entretien par chat|entretien sur whatsapp|recrutement garanti|vous avez ete selectionne*|vous etes retenu d'office|candidature est retenue|candidature retenue|candidature acceptee|vous etes retenu|vous etes embauche|vous etes selectionne|tout le monde est accepte|sans cv|pas d'entretiens|ne faisons pas d'entretien",
  easyMoney:
    "argent facile|argent rapide|revenu passif|revenus passifs|revenus garantis|revenu garanti|gains garantis|revenus illimites|gains illimites|gagner de l'argent|gagner de l argent|gagnez de l'argent|liberte financiere|gain facile|gains rapides|juste un telephone|un simple telephone|un simple smartphone|depuis votre telephone|gagnez facilement|gagner facilement|arrondir vos fins|revenus rapides|gagnez depuis chez vous|mois depuis chez vous|il vous suffit d'un telephone|suffit d'un telephone|un telephone suffit|avec votre telephone|par jour depuis|salaire garanti sans|par semaine depuis|pendant que vous dormez|en dormant|pendant que tu dors",
  easyMild:
    'a domicile|depuis chez vous|paiement quotidien|paye chaque jour|taches simples|travail facile|par jour|chaque jour|heures par jour|en ligne|de chez vous|travail simple|tele travail|teletravail|simple|facile',
  noSkill:
    "sans experience|aucune experience|pas d'experience|sans diplome|aucun diplome|aucune competence|accessible a tous|sans qualification",
  homeWork:
    'a domicile|chez vous|en ligne|teletravail|a la maison|whatsapp|telegram|depuis chez vous|de chez vous|depuis chez toi|telephone',
  phoneOnly: 'telephone|smartphone',
  mlmStrong:
    'marketing de reseau|vente pyramidale|mlm|parrainage de filleuls|vos filleuls|marketing relationnel|parrainez des filleuls|des filleuls',
  mlm: 'marketing de reseau|devenez votre propre patron|votre propre patron|parrainer|filleuls|mlm|independance financiere|votre equipe de vendeurs|vdi|parrainez|developpez votre reseau|parrainage de|soyez votre propre patron|revenus passifs|vos equipes|recrutez',
  cryptoPay:
    'paye en crypto|paye en usdt|payes en crypto|paiement en crypto|paiement en usdt|salaire en crypto|salaire en usdt|paiement en bitcoin|remuneration en crypto|en usdt|remuneration en usdt|payee en crypto',
  adultSure:
    'camgirl*|hotesse de charme|film pour adultes|modele nu|massage erotique|erotique*|sugar baby|escort girl*|agence d escort*|modele webcam|webcam girl*|show webcam|hotesses de charme|hommes fortunes|modeles webcam|massages erotiques|accompagnatrice*',
  adultWho: 'femmes|filles|jeunes femmes|hotesse*|discret*|charme',
  shopper: 'client mystere|clients mysteres|acheteur mystere',
  scam: 'arnaque*|escroquerie*|escroc*|fraude*|fraudeur*|fraudulex*|frauduleu*|faux recruteur*|fausse offre|fausses offres|faux|hameconnage|phishing|malveillant*|suspect*|usurp*',
  scammer: 'arnaqueur*|escroc*|fraudeur*|faux recruteur*|usurpateur*|personnes malveillantes|personne malveillante',
  notScam: "pas une arnaque|pas d'arnaque|pas d arnaque|aucune arnaque|zero arnaque|serieux s'abstenir",
  warn: "attention|mefiez|prudent*|vigilan*|alerte|avertissement|prudence|mise en garde|protegez|mefiance|important|soyez|gare|conseils|mefiez vous|soyez vigilant|restez prudent|signaux d'alerte|comment reperer|reperer|sachez que|nous alertons|soyez vigilant*|restez vigilant*|conseils de securite",
  ifAsked:
    "si quelqu'un|si quelqu un|si un recruteur|si un employeur|si on vous|si l'on vous|si vous recevez|si vous etes|toute personne|toute demande|si une personne|si une entreprise|tout message|si vous avez|si un|si l on|en cas de|si l'employeur|quiconque|un annonceur|un employeur qui|un recruteur qui|quelqu'un qui|une annonce qui|des offres qui|si un annonceur|on vous demande|si un inconnu|au cas ou|a deja vu|qui demandaient|est deja arrive",
  asks: 'demande*|demandent|demandons|exige*|exigent|sollicite*|reclame*|demander|demandera|facture*|facturons|versez|envoyez|payez|communiquez|proposent|propose|invite|percevons|percoit|contacte*|installez|partagez|exigera|transmettez',
  report:
    "signalez|signaler|contactez la police|prevenez|plainte|signalement|informez nous|alertez|contactez le support|ne repondez|ne donnez pas suite|police|ignorez|signaler l'offre|signalez la|alerte",
  impersonate:
    'se font passer|se faire passer|se fait passer|au nom de|usurp*|pretendant|pretendent|en notre nom|se presentant|soi disant|faisant passer|sous notre nom|utilisent notre nom|se faisant passer',
  legit:
    'employeur serieux|employeurs serieux|veritable employeur|recruteur serieux|entreprise serieuse|entreprises serieuses|vrai recruteur|vrai employeur|recruteurs serieux|employeur digne',
  smallSum: 'petit*|modeste*|modique*|symbolique*|faible*|unique*|remboursable*|simple*|seulement|juste|minime|seul|seule|ne que',
  weWant:
    'nous avons besoin|nous demandons|nous vous demandons|nous exigeons|il nous faut|nous vous demanderons|avons besoin de|nous aurons besoin',
  kitSure: 'kit de demarrage|kit de depart|pack de demarrage|starter kit|coffret de demarrage|valise de demarrage|box de demarrage',
  payNoun:
    'apres paiement|apres versement|apres reglement|contre versement|contre paiement|est demandee|est demande|sera demandee|a la commande|payable',
  runSure: 'lancez|executez|demarrez|installez|lance',
  cloneSure: 'clonez|decompressez|cloner|clone',
  ourWord: 'notre|nos|mon',
  they: 'ils|elles',
  protect: 'eviter|contre|proteger|prevenir|empecher|lutter',
  duty: 'encaiss*|gerer|gestion|traiter|traitement|facturer|saisir|suivi|suivre|controler|etablir|percevoir',
  preInterview:
    "avant l entretien|avant l'entretien|avec votre candidature|avec votre cv|pour postuler|avant tout entretien|avant votre entretien|avec la candidature|sans entretien|des votre candidature",
  wePay: 'nous payons|vous gagnez',
  youPay: 'vous payez|vous reglez|vous versez',
  payFirst: 'apres paiement|apres versement|apres reglement|contre paiement',
  command: 'il suffit de nous le|nous le communiquer|le communiquer',
  screenshot: "capture d'ecran|capture|captures|capture d ecran",
  device: 'votre ordinateur|ton ordinateur|votre pc|votre poste|votre telephone|ton telephone|votre appareil|votre machine',
  trapSure:
    'desactivez votre antivirus|desactivez l antivirus|desactiver votre antivirus|sources inconnues|dans le terminal|dans votre terminal|dans powershell|executer quand meme|autoriser les sources inconnues',
  costs: "coute|coutent|revient a|prix est|s'eleve a|s eleve a",
  mustBePaid:
    'a regler|a payer|doit etre paye|doivent etre payes|doit etre payee|doit etre regle|doivent etre regles|est demandee|est demande|sont demandes|payable|payables|a verser|a la charge du candidat|a votre charge|doit etre effectue|par vos soins|d avance',
  beforeWork:
    "avant la signature|avant signature|avant l'embauche|avant l embauche|avant le debut|avant l'entretien|avant l entretien|d'avance|d avance|a l'avance|avant l'envoi|avant l envoi|avant de commencer|avant votre premier|prealable|avant le premier|avant votre|avant la prise|au prealable|a l'inscription|avant toute|au depart",
  employerSure:
    "paie vos|paye votre|paye vos|paie ton|rembourse votre|rembourse vos|vous offre|vous paie|pris en charge|prise en charge|prises en charge|nous prenons|gratuit*|rembourse par l'entreprise|par l'entreprise|a notre charge|clients|locataires|l'employeur|etudiants|paie votre|regle votre|finance votre|prend en charge|billets rembourses|billets de train rembourses|frais de deplacement rembourses|transport rembourse|deplacement rembourse|trajet rembourse|vous rembourse|rembourses par",
  weTake: 'nous demandons|sont a regler|est demandee',
  convertTo: 'convertissez|convertir|changez|achetez du bitcoin|achetez des bitcoins|echangez',
  atm: "l'adresse indiquee|adresse indiquee|notre portefeuille|portefeuille indique|adresse du portefeuille|compte indique",
  each: "par|pour chaque|chaque|piece|la piece|l'unite|chacun|chacune",
  inYourName: 'a votre nom|a ton nom|en votre nom',
  fewHours: '1 heure par jour|une heure par jour|2 heures par jour|deux heures par jour|30 minutes par jour|1 a 2 heures par jour',
  qrCode: 'qr code|code qr',
  linkDevice: 'associer|lier votre|appareils connectes|connecter votre compte',
  owedByEmployer: 'visa|visite medicale|uniforme|tenue|badge|casier judiciaire|formation|dossier|materiel',
  taskUnit: 'heure|jour|mois|semaine|an',
  sureThing: 'garanti*|sans experience|sans diplome|tout le monde|sans qualification',
  shortUnit: 'par jour|par semaine|par mois|chaque jour|quotidien*',
  interviewWord: 'entretien*',
  messagesOnly: 'messages|par ecrit|chat',
  dayUnit: 'par jour|chaque jour',
  payUnitHour: 'heure',
  // --- slots: wide on their own, and read only where several stand together
  comesIn:
    "sms|recevoir|recevrez|recevez|recu|recus|recue|arrive|arrivera|telephone|portable|affiche|envoyons|envoyer|parviendra|message|parvient|texto|tu vas|recevras|recois|vas recevoir|allez recevoir|arriver|tombe|tomber|apparait|envoie|sur ton|sur votre|votre banque|s'affiche|s'affichera|t'envoie|vous envoie|notification",
  handsBack:
    'transmettre|transmettez|transmets|envoyer|envoyez|envoie|donner|donnez|communiquer|communiquez|indiquez|indiquer|renvoyez|renvoyer|partagez|partager|dictez|dicter|lire|lisez|repondez|reponds|besoin|faire suivre|communiquer|le communiquer|renvoie|redonne|file|filez|dis|dites|transmis|remontez|lis|partage|moi|le moi|me le|retourne|retournez|recopie|recopiez|besoin du|demandera|demandera le|transmise|balance|balancez|passe|passez|file moi|donne|redis|donnez nous|ecris|ecrivez|lache|m ecrire|ecrire',
  payerIsYou:
    "charge du candidat|charge du salarie|votre charge|a regler|regler|reglez|s'acquitter|acquitter|vous payez|vous versez|versez|payez|par le candidat|par vos soins|vous reglez|versement d'une|versement|doit payer|devez payer|a verser|exige|exigee|exiges|exigible|a payer|vos frais|vous est demandee|vous est demande|est demandee|est demande|participation de|demandons une|demandons un|vous reglez|vous avancez|par la personne|par l'enseignant|par le salarie|par la recrue|que vous ferez parvenir|vous ferez parvenir|provisionnes par|provisionne par",
  builds: 'developper|concevoir|integrer|integration|traiter|controler|gestionnaire|locataires|utilisateurs|service clients|comptable',
  strangers:
    'clients|acheteurs|partenaires|donateurs|fonds|argent|sommes|somme|montants|montant|paiements|virements|especes|liquide|particuliers|donneurs|joueurs|vacanciers|locataires|voyageurs|dame|hotes|invites',
  inflow:
    'recevez|recevrez|recevoir|versent|virent|arrivent|encaissez|encaisser|credites|verses|virements|reglent|regler|payent|verse|vire|deposent|encaissement|entrent|tombent|arrive|percevez|percoivent|reception de|receptionner|recoit|credite|creditent|transferent|paient sur|paient',
  passesOn:
    'transferez|transferer|reversez|reverser|renvoyez|envoyez|convertissez|convertir|retirez|bitcoin|virez|achetez|crypto*|usdt|envoyez|renvoyez|faire parvenir|remettre|remettez|transmettre|transmettez|retirer|echangez|echanger|acheminer|renvoyer|rediriger|redistribuer|repartir|deposer|deposez|bitcoins|envoyer|faites suivre|faire suivre|transfert|vires|transferes|renvoies|rediriges|passes|part chez|part au|proprietaire|va au|va chez|repart|part',
  myAccount:
    'votre compte|votre carte|compte personnel|votre propre compte|ton compte|votre iban|vos comptes|propre compte|compte bancaire personnel|votre rib|compte courant|votre paypal|compte paypal|comptes personnels|votre banque|sur votre compte|via votre compte|par votre compte|compte perso|vers vous|chez vous directement|a votre nom|vous personnellement|votre livret',
  yoursNow:
    '%|commission|gardez|pour vous|pourcent|pourcentage|conservez|conserver|garder|garde|restent|reste pour|a vous|vous revient|retenez|prelevez|deduisez|votre part|pour cent|remuneration de|commissionne*|vous gardez|reste chez vous|un dixieme',
  listOpens:
    'documents|envoyer|envoyez|transmettre|transmettez|pieces|fournir|fournissez|besoin|joindre|parvenir|faites nous|transmettez nous|dossier complet|dossiers complets|jeu complet',
  cardItself: 'carte bancaire|carte bleue|carte de credit|carte de debit',
  pictured: 'photo|photos|recto verso|recto|scan|copie|image|deux cotes',
  idItself: "carte d'identite|carte identite|passeport|selfie|permis|rib|identite",
  letsUse:
    "louons|louez|louer|location|pretez|preter|ouvrez|ouvrir|vendez|achetons|utiliser|s'en sert|sert|utilise|utilisera|sans bouger|sans rien faire|prete|pretes|prete ta|zero risque|confiez le nous|confiez nous|confiez le|nous passez|passez nous|acces de l'application|loues a|loue a la semaine|qui dort|dort|encaisser leurs",
  account:
    'compte|compte bancaire|profil|carte sim|comptes|vinted|leboncoin|compte vinted|compte uber|compte deliveroo|puce|banques en ligne|paypal|ta carte|appli de banque|ton appli|ta carte bancaire',
  rentMoney: 'par mois|par semaine|par compte|mensuel|semaine|sans bouger|sans rien faire|en liquide|balles|tu touches|direct',
  secretNumber: 'code|codes|chiffres|pin|numero a|numero|numeros|le numero|petit code|chiffre|combinaison|suite|code a|derniers chiffres',
  fromUs:
    "notre|nos|lien|envoyons|joint|jointe|ci joint|notre propre|que nous|nous vous|partageons|fourni|fournie|ci dessous|maison|transmis|transmise|prive|privee|un lien|vous recevrez|interne|proprietaire|je t'envoie|t'envoie|je vous envoie",
  fetches:
    'installez|installer|telechargez|telecharger|lancez|lancer|clonez|cloner|demarrez|executez|executer|installe|installent|telecharge|lance|lancez le|demarrer|clone|forkez|decompress*|dezip*|ouvrez|mettez en route|faites tourner|recuperez|clonez le|recupere|recuperez le|tire|tirez|prenez',
  startedWork: "premier jour|apres signature|apres l'embauche|prise de fonction",
  seedWords:
    'phrase secrete|phrase de recuperation|12 mots|24 mots|cle privee|phrase de|mots affiches|mots de secours|mots recus a la creation|mots de ton portefeuille|mots de votre portefeuille',
  giftBought: 'achet*|achat|procur*|prendre|prends|prenez',
  giftBack: 'code|codes|dos|grattez|verso|numeros|bande|grattee|gratter|sous la|a gratter|pin|bande grattee',
  giftThing:
    'cartes cadeaux|carte cadeau|cartes itunes|coupons pcs|coupon pcs|cartes apple|transcash|neosurf|cartes google|cartes steam|cartes play|carte google|cartes prepayees|recharges',
  chequeComes: 'envoyons|enverrons|parvenir|recevrez|recevez|adresserons|remettrons|expedions',
  chequeCashed: 'encaissez|encaisser|deposez|deposer|encaissement',
  chequeSpent: 'fournisseur|restant|reste|gardez|materiel|difference|solde',
  chequeItself: 'cheque|cheques|cheque de banque',
  toMyHome:
    'chez vous|votre domicile|domicile|votre adresse|a la maison|chez toi|a domicile|au domicile|chez soi|votre logement|votre maison|votre porte|depuis chez vous|de chez vous|adresse personnelle',
  parcelItself:
    'colis|paquets|marchandises|commandes|paquet|marchandise|articles|produits|courrier|achats|livraisons|envois|telephones|baskets|chaussures|vetements|ordinateurs|cartons|smartphones',
  parcelOn:
    "etiquette|etiquettes|reexpedi*|relais|renvoy*|expedi*|poste|deposez|etiquetage|reetiquet*|remballer|remballez|reconditionn*|photographi*|a l'etranger|etranger|depot en|point relais|bureau de poste|reemball*|changez|transporteur|dhl|colissimo|deposer|bordereau|collez|colles|deposes|relais colis",
  workplace: "entrepot|magasin|depot|caces|agence d'interim|equipe|livreur|chauffeur",
  rates: "liker|likez|aimer|j'aime|noter|notez|avis|abonn*|etoiles|likes",
  ratedThing: 'hotels|videos|chaines|produits|restaurants|pages|applications|boutiques|google maps',
  perPiece: 'chaque|par|chacun|par jour|minutes|quotidien*',
  justAPhone: 'telephone|smartphone|whatsapp|telegram|simple*|retirer|capture|minutes|facile|debloquer',
  ownTopUp: 'recharg*|recharger|deposer|approvisionn*|remettez|remets|rajoutez|remettre|ajoutez',
  thenFreed: 'debloquer|retirer|retrait|negatif|commission|niveau|benefice|rend|rendu|gain|gains|repart',
  taskAccount: 'mission*|missions|tache*|compte de travail|solde|plateforme|hotels|commande*|compte',
  recruitees: 'votre equipe|filleuls|parrain*|niveaux|votre reseau',
  earnsOnThem: 'passif*|passifs|commission|%|illimite*|liberte financiere|votre propre patron',
  recruitPitch: 'equipe|reseau|partenaire|liberte',
  fetchedThing:
    'logiciel|application|appli|programme|projet|depot|fichier|archive|visioconference|messagerie|extension|script|code|client|outil|prototype|executable|installateur|apk|zip|plugin|agent',
  guardDog: 'antivirus|pare feu|sources inconnues|toutes les autorisations',
  turnsOff: 'desactiv*|autoris*|accept*|ignor*|coupez',
  linksUp: 'connect*|reli*|sign*|synchronis*|valid*|branchez|branche|associez',
  wagesWord: 'salaire|paiement|paye|payee|remuneration|verse',
  paidFor: 'badge|tenue|formation|dossier|visa|materiel|caution|frais|assurance|billet|medicale|kit',
  beforeOrBack: "avant|rembours*|a l'avance|premier salaire|restitu*|western union|pcs",
  meets:
    "entretien|recruteur|candidature|test technique|entretien*|test|exercice|candidats|candidat|visio|processus|etape technique|selection|premier echange|mise en situation|evaluation|recrutement|on s'appelle|on se parle|on en parle|appelle",
  entersBy: 'connect*|identifi*|authentifi*|connexion|connectez vous|choisissez|continuez avec|inscrivez|entrez',
  theirSite: 'site|portail|plateforme|page|espace|systeme|espace candidat|salle|hub',
  applies: 'candidat*|candidature|entretien|postuler|recrutement|second tour|deuxieme tour|prochaine etape|recruteur|tour',
  outsiders: 'clients|utilisateurs|locataires|patients|client|destinataire*|patient|acheteur|abonnes|usagers',
  firstPay:
    'premier salaire|premiere paie|premiere paye|premiere fiche de paie|premier mois|premiere facture|premier versement|premier virement|premiere remuneration|premier bulletin|fin du mois|fin de contrat|premiere semaine|premier bulletin de salaire|premier reglement|premiers gains',
  onceIn:
    "des reception|a reception|apres reception|des que|une fois|apres paiement|apres versement|apres le versement|apres le paiement|contre|apres virement|seulement apres|des le paiement|apres reglement|apres encaissement|sous reserve|apres votre|des votre|tant qu'elle|tant que|n'est pas parvenue|parvenue",
  handsOut:
    'envoyons|envoye|envoyee|envoyes|expedie*|expedions|remis|remise|reserve|reserver|reservee|reservez|confirme*|debloqu*|active|activee|activer|livre|livree|attribue*|delivre*|valide*|valider|remettons|adresse|adressee|bloquer|bloquons|ouvrons|ouvert|accordee|accorde|envoie les cles|les cles|envoie',
  partsWith:
    'payer|payez|paye|payee|payes|paiement|verser|versez|verse|versee|versement|regler|reglez|regle|reglee|reglement|virer|virez|virement|deposer|deposez|avancer|avancez|acquitter|acquittez|debourser|participer|participation|couter|coute|coutent|facture|facturee|facturer|demandee|demande|demandons|exige|exigee|exigible|acheter|achetez|commander|commandez|envoyer|envoyez|contribuer|contribution|debit*|prelev*|supporter|recharge|mandat|remettre|remettez|necessaire|requis|requise|demandera|vire|verses|regles|paies|prend|se regle|se reglent|a regler|se paie|se paient|est a verser|sont a verser|a verser',
  sumDue:
    'frais|caution|depot|acompte|arrhes|avance|cotisation|participation|droit|droits|garantie|assurance|provision|consigne|versement|montant|cout|prix|taxe|redevance|contribution|coupon|coupons|transcash|recharge|loyer|douane|un mois de loyer',
  workThing:
    'ordinateur|materiel|kit|badge|tenue|uniforme|tablette|casque|equipement|formation|stage|module|cours|dossier|certificat|casier|visite medicale|visa|permis|contrat|poste|place|licence|logiciel|compte|acces|inscription|logement|billet|livraison|transport|transporteur|colis|manuel|carte professionnelle|habilitation|outillage|enregistrement|candidature|attestation|pack|telephone|chambre|loyer|cles|empreintes|outils|velo|sac|casier judiciaire',
  employeeGets:
    "prime|primes|mutuelle|ticket restaurant|tickets restaurant|titres restaurant|budget|chiffre d'affaires|factures|clients|locataires|interessement|participation aux|rtt|allocation|indemnite|indemnites|remise|avantages|treizieme|sur justificatif|note de frais|justificatif|pris en charge",
  cashThing: 'especes|liquide|argent liquide|enveloppes|enveloppe|billets',
  collectsIt:
    'recuperer|recuperez|collecter|collectez|recevoir|recevez|allez chercher|aller chercher|ramasser|vous remet|vous donne|vous confie|te remet|te donne',
  deliversIt:
    'remett*|remis*|deposez|deposer|distributeur|automate|borne|notre coursier|notre agent|transmett*|livrez|mettez|mets|glissez|automate bitcoin|inserez|portez',
  perTrip: 'par trajet|par course|par mission|par remise|chaque trajet|la course|le trajet|chaque course',
  cardDigits:
    "date d'expiration|d'expiration|date de validite|numero de carte|numero de votre carte|cryptogramme|cvv|trois chiffres|code de securite|numeros de carte|le numero de carte|les 16 chiffres|expiration",
  deviceWord: 'ordinateur|pc|portable|telephone|ecran|poste|appareil|smartphone|machine|mac',
  ownMoney:
    'ton argent|votre solde|ton solde|propre argent|votre argent|fonds propres|propres fonds|de votre poche|votre propre carte|vos propres deniers|argent personnel|avancez',
  negative: 'negatif|insuffisant|bloque|niveau suivant|palier|gele|niveau superieur|passer au niveau|chanceuse|chanceux|mission vip|vip',
  reward: 'commission*|benefice*|gain*|bonus|prime|recompense*|profit*|interet*',
  grabs: 'realis*|effectu*|complet*|valid*|accompli*|trait*|optimis*|cliqu*|termin*',
  cashesOut: 'retir*|retrait*|usdt|paiement immediat|instantane*|le soir meme|quotidien*|chaque jour|jour meme',
  notAfter: "inutile|pas necessaire|jamais|n'est pas|ne sont pas",
  meUs: 'nous|moi|notre|nos|me|donnez nous|balance les moi|ecrivez nous|m ecrire',
  fraudWork:
    'lutte contre la fraude|lutte antifraude|antifraude|anti fraude|analyste fraude|prevention de la fraude|blanchiment|conformite|sensibilisation|detection de fraude|campagnes de phishing|charge de fraude|cellule fraude|protection des consommateurs|nouvelles arnaques|defense des consommateurs',
  companyMoney: "carte de l'entreprise|carte entreprise|carte de la societe|petite caisse|carte professionnelle",
  payUnit: 'mois|an|jour|heure|semaine|annee|nuit',
  theRest: 'le reste|reste|le solde|le restant|le surplus|la difference|reste part',
  repoWord:
    'depot|repo|repository|projet|gitlab|github|bitbucket|prototype|maquette|mvp|demo|code|zip|archive|jeu|petit jeu|appli de test|application',
  runsLocal:
    'npm|yarn|docker|en local|localement|lancer|lancez|lance|demarrer|demarrez|executer|executez|votre machine|ta machine|sur votre poste|installer|setup|tourner|chez toi|chez vous|ordinateur',
  reportsBack: 'capture|log|retour|dites|dis|decrivez|impressions|avis|envoyez|journal|dis moi|raconte|dis nous',
  idMore:
    'selfie|recto verso|recto|verso|des deux cotes|carte bancaire|carte vitale|rib|a cote du visage|en main|carte bleue|numero de securite|iban',
  sendsIn:
    'envoyer|envoyez|envoie|joindre|joignez|joins|transmettre|transmettez|deposer|mailer|fournir|fournissez|adressez|merci de|preparez',
  bringsIn:
    'parrain*|invitez|recrutez|amenez|amene|amis|amies|faire entrer|agrandir votre equipe|construisez votre equipe|tes proches|vos proches|filleul*',
  theyToo:
    'leurs ventes|leur volume|qui font de meme|fassent pareil|font pareil|niveaux|generation|generations|lignee|leur equipe|leurs filleuls|font la meme|de leurs|rang|chacune de leurs',
  noLimit:
    'sans plafond|sans patron|propre patron|en dormant|pendant que vous dormez|revenus passifs|revenu passif|illimite*|liberte financiere|independance financiere|votre propre affaire|sans limite',
  pulls: 'clon*|fork*|recuper*|telecharg*|tirez|acces au|acces a|accedez|dezip*|decompress*|invitons|invite',
  makes: 'developper|concevoir|integrer|integration|controler|comptab*|api',
  startsWith: 'commence|commencent|commencez|pour debuter|demarrent|tous nos|toutes nos|chaque nouvelle',
  opensIt: 'ouvrez|ouvrir|ouvre|creez|creer|inscrivez|souscrivez',
  accessWord: 'acces|identifiants|codes|carte|cartes|mot de passe|connexion|puce',
  givesUs: 'donnez|donner|donne|confiez|confier|transmett*|remett*|envoyez|passez',
  loginWord: "identifiant|identifiants|code d'acces|mot de passe|login|codes d'acces",
  mailOrBank: 'banque en ligne|banque|boite mail|messagerie|paypal|espace bancaire|compte bancaire|adresse mail',
  bigPay: 'bien paye|bien payee|gains eleves|remuneration elevee|forte remuneration|hauts revenus|gros gains|tres bien remunere',
  notUs: "ce n'est pas nous|n'est pas nous|c'est un imposteur|imposteur|ne vient pas de nous|n'est pas notre|pas de chez nous",
  topics: 'vos sujets|tes sujets|les sujets|vos themes',
  stashAct: 'cach*|dissimul*|enterr*|planqu*',
  stashPlace: 'parc|parcs|carte|coordonnees|quartiers|bois|point',
  stashTerms: 'photo|crypto|bitcoin|sans questions|personne ne|telegram|anonym*|usdt',
  causes: 'leur faire|les aider a|leur montrer',
  theirs: 'leur|leurs',
  verdict:
    "blanchiment|complice|est un delit|delit|logiciel malveillant|n'est pas un emploi|passez votre chemin|n'est pas un recruteur|cartes volees",
  sumWord: 'dix|vingt|trente|quarante|cinquante|soixante|cent|cents|mille|quatre vingt|quinze',
  otherwise: 'ou|creez|nouveau',
  signedAlready:
    "promesse d'embauche|contrat signe|contrat est signe|signature de votre contrat|signature de votre promesse|suite a la signature|avez signe|contrat de travail signe",
  salaryWord: 'salaire|remuneration|salaires',
  ownClient:
    'propre application|application maison|logiciel maison|propre logiciel|outil maison|notre application|notre logiciel|notre messagerie|propre messagerie|propre outil',
  roomCode: 'code de la salle|numero de salle|numero de session|code de salle',
  inBrowser: 'dans le navigateur|rien a installer|sans installation|navigateur',
  ifYouLike: 'optionnel*|facultatif|au choix|si vous preferez',
  ownLogin: 'creez un mot de passe|creez un compte|creer un compte|creer un mot de passe|nouveau mot de passe|sans compte|par e mail',
  sureGain:
    'gains garantis|gain garanti|profit garanti|profits garantis|benefices garantis|rendement garanti|sans risque|doublez|ont double|retirez vos gains|retirez les gains',
  stakes: 'investissez|investir|investis|deposez|depot minimum|depot initial|depot|mise de depart|capital de depart|versez',
  guided: 'mentor|signaux|conseiller personnel|conseillere|copiez|copier|groupe prive|robot|notre algorithme|coach',
  coversYours: 'couvre votre|couvre vos',
  taskRefund:
    'recuperez tout|recuperez votre mise|recuperez la mise|recuperez votre argent|recuperes tout|rembourse avec|plus commission|plus une commission',
};
