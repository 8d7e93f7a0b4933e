/** English, and the list of all ideas. A word may serve several; what it means is settled by its neighbours, in the rules. */
export const EN = {
  // --- who
  you: "you|you'll|you're|you've|you'd|u|ur|applicant*|candidate*|new hire*|new hires|job seeker*|jobseeker*|employee*|each hire|every hire|trainee*|hiree*|selected person*|tester*|new starter*|starters|recruits|workers|hires|shortlisted people",
  own: 'your|own|personal|private|ur|yours|candidate|individual',
  us: 'us|me|recruiter*|hr|hiring manager|manager|coordinator|supervisor|agent|bot|operator|handler|curator|mentor|trainer|onboarding team|hr team|admin|administrator|back|our email|our whatsapp|our telegram|our number|our account|our bot|our address|our side|our inbox|our wallet|our chat|team lead|team leader|onboarding specialist|specialist|support team|the team|representative|interviewer|hiring team|advisor|consultant|human resources|liaison|boss|lead|officer|staff|assistant|employer|executive|counselor|counsellor|director|personnel|clerk|hirer|this chat|the chat|this message|this number|this email|me back|onboarding desk|the desk|our desk|it guy|it team|our it|recruiting team|talent team|hiring desk|payroll|accounting|your manager|your recruiter|your trainer|your mentor|assigned recruiter|the trainer|the manager|account manager|headquarters|the company|our agent|our office|our tech|our courier|line manager',
  we: "we|we'll|we've|we're|our system|our service|our platform|our app|our team|our bank|system|platform|it|they|he|she|who|that|which|this role|the role|team",
  other:
    "customer*|user*|guest*|patient*|passenger*|member*|tenant*|resident*|student*|subscriber*|shopper*|buyer*|merchant*|donor*|policyholder*|borrower*|visitor*|consumer*|caller*|people|millions|participants|families|children|citizens|clients|client's|a client|the client|our client|each client|every client",
  not: "not|no|don't|doesn't|won't|cannot|can't|without|nor|neither|isn't|aren't|wouldn't|shouldn't|didn't|zero|dont|doesnt|wont|avoid|refuse|instead|rather|free|waived|waive|hardly",
  never:
    'never|under no circumstances|under no circumstance|in no circumstances|at no point|at no time|at no stage|nobody|no one|none of our|no legitimate|not ever|no employer|no company|no recruiter|no real|no genuine',
  mustNotForget:
    "don't forget|not forget|don't hesitate|not hesitate|not only|no later|no longer|don't worry|no need|don't be|don't wait|not wait|no matter|not just|don't delay|don't miss|not miss|no problem|no exceptions|no experience|no interview*|no skills|no skill|no questions|no resume|no cv|no refund*|no boss|no commute|no stress|without interview*|without experience|without the code|without it|without this|without which|free equipment|free training|free time|free laptop|rather than|instead of|not refundable|not a scam|no scam|no calls",
  oblige:
    "must|don't forget|not forget|need to|needs to|have to|has to|required to|is required|are required|required|asked to|expected to|requested to|obliged to|necessary|mandatory|needed|responsible for|you'll need|required before|in order to|ask you to|asks you to|be asked|want you to|require you to|need you to|your task|your job|first task|task is|tasks include|is to|first assignment|assignment is|first job|duty is|duties are|role is to|will involve|involves|your duty|your first task|your role is|your only task|your main task|it's your job",
  lead: "please|kindly|just|simply|then|also|first|next|now|and|or|afterwards|finally|immediately|quickly|only|so|pls|plz|always|once|steps|step|1|2|3|4|5|6|secondly|second|third|lastly|let's|afterward|ready|interested|apply",
  before:
    'before|prior|beforehand|ahead|pre|upfront|up front|in advance|advance|first|upon application|to apply|with your application|with your resume|with your cv|to be considered|to proceed|to start|to begin|to secure|to reserve|to activate|to qualify|to unlock|to get started|to join|to continue|to move forward|to confirm|to process|to receive|to be shortlisted|to book|to finalize|to finalise|to complete|to schedule|to set up|to access|to lock in|at sign up|upon sign up',
  hire: 'interview*|assessment|screening|onboarding|hiring|hire|hired|application|call|meeting|recruitment|offer|position|start date|first day|role|shortlist*|test task|test assignment|technical test|vetting|employment|slot|place|seat|schedule|calendar|skills check',

  // --- secrets
  give: 'send|share|tell|forward|give|provide|text|read|dictate|pass|submit|reply|message|relay|disclose|reveal|show|hand|email|dm|supply|return|paste|let us know|screenshot|state|say|upload|attach|report|type|communicate|post|drop|quote|confirm|fill|transmit|furnish|present|deliver|fax|include|snap|resend|copy|call out|e mail|respond|handing|picture|sending|entrust|key in|let our|let me know|let the|let your|whatsapp me|whatsapp us|text me|text us|message me|passed on|passed to|relayed|read out|read back|handed|disclosed|forwarded to|shared with|submit a|message us|repeat|call back with|input|convey|let me have|get me|get us|get back to me with|drop me|ping me|repeat it|read it|let our tech',
  codeWord: 'code|codes|pin|digits|combination',
  codeSure:
    'otp|otps|passcode|passcodes|verification code*|one time password*|one time code*|one time pin|confirmation code*|sms code*|2fa code*|authenticator code*|login code*|security code|digit sms|verification pin|verification number|authentication code*|activation code*|verification sms|verification text|digit code|digit pin|digit number|digit verification|texted code|text code|text message code|whatsapp code|telegram code|google code|email code|sign in code|signin code|access code sent|verification digits|code you receive|code you received|code you get|code we send you|code we text you|code sent to your|code that arrives|code from the text|code in the text|code from the sms|code from your|mfa code*|two factor code*|two step code*|2 step code*|authorization code|authorisation code|google voice code|one time passcode*|access number|six digits|6 digits|four digits of|access pin|security pin',
  codeKind:
    "sms|text|texted|texts|verification|one time|confirmation|login|authentication|2fa|otp|receive|received|arrives|arrive|phone|mobile|whatsapp|telegram|google|bank|gmail|icloud|authenticator|get|gets|comes|pops|appears|sent to you|sent to your|messaged|inbox|digit|digits|we send you|we text you|you'll get|lands|shows up|cell|cell phone|handset|just sent|just got|just received|email me|pops up|by text|your number|goes to your phone|your phone",
  plainCode:
    'promo|discount|source|sample*|zip|postal|area|dress|qr|review*|referral|job|country|building|error|python|java|clean|production|quality|coding|legacy|base|challenge|test|repo*|bar|of conduct|of ethics|vat|tax|cost|billing|icd|cpt|fire|safety|electrical|labor|labour|penal|morse|color|colour|coupon|gate|door|requisition|reference|ref|req|course|sort|swift|html|css|written|write|wrote|write code|snippet*|github|portfolio|plumbing|national|state|local|tracking|order|invoice|serial|part|batch|account|contact|telephone|cell|fax|social|id|badge|license|case|ticket|phone number|mobile number|large|small|any|high|total|of|good|great|certain|growing|increasing|whatsapp number|telegram number|number of|gift|gift card',
  password:
    "password*|login details|log in details|login credential*|log in credential*|login information|account credential*|cvv|cvc|cvv2|card pin|atm pin|pin code|security question*|mother's maiden|online banking login|netbanking|net banking|bank login|login and password|username and password|user id and password|sign in details|online banking details|internet banking details|passwd|three digits on the back|digits on the back|three digit|online banking username|banking username|mailbox password|email password|id and password|login for your|3 digits on the back|your credentials|bank credentials|email credentials|banking credentials|paypal credentials|their credentials|bank log in|banking log in|bank logins|banking logins|bank login details|mobile banking login|mobile banking details|log on details|logon details|online id and|email and password|login and pin|debit card pin|expiry date and|security code on the back|code on the back|facebook password|google password|apple id password|icloud password|cash app login|venmo login|paypal login|zelle login|banking user id|online banking user|email login",
  secretOf:
    'email|mailbox|gmail|google|icloud|apple|bank|banking|account|card|linkedin|upwork|paypal|facebook|instagram|outlook|yahoo|telegram|whatsapp|online|debit|credit|mobile|wallet|binance|social',
  signIn:
    'sign in|log in|login|log into|sign into|signin|authorize|authorise|authenticate|log on|logging in|signing in|re authenticate|sign on|verify your|verify with|verify via|verify through|verify using|verify yourself|logging into|link their|link your telegram|connect their|log in to|login to|signing into|use your personal|use your own',
  provider:
    'google|gmail|icloud|apple id|apple|facebook|telegram account|telegram|whatsapp|microsoft account|microsoft|outlook|yahoo|steam|instagram|github account|bank id|bankid|online banking|bank account|paypal|id me|office 365|google account|google workspace|your linkedin|linkedin account|personal facebook|work email password|gmail account|apple account|icloud account|facebook account',
  portal:
    'our portal|our system|our site|our website|our page|our platform|our server|our app|our dashboard|our link|this link|the link|link below|following link|onboarding portal|onboarding page|onboarding system|verification portal|verification page|verification system|corporate portal|corporate platform|corporate system|company portal|hr portal|candidate portal|recruitment portal|hiring portal|employee portal|our onboarding|our verification|our hr|our corporate|our recruitment|our hiring|applicant portal|screening portal|screening page|our form|identity check|to confirm your identity|to verify your identity|confirm you are|prove you are|prove your identity|to prove|to confirm that|verification form|the form|this form|to the portal|to the system|the platform|the portal|this portal|this page|login page|page below|form below|the page|link our|app we|on talent|onboarding form|form we|calendar for|device|candidate workspace|workspace|the link below|assessment portal|interview portal|careers portal|interview page|interview room|secure page|our secure|unlock the offer|offer letter on',
  // --- code and programs
  run: 'run|clone|install|execute|launch|download|npm install|npm start|pull|unpack|unzip|double click|set up|yarn|docker compose|check out|checkout|extract|compile|sideload|side load|get our|grab our|use our app|get the app|fork|set it up|pull down|get the|grab the|fetch|obtain|copy this|copy the|paste this|paste the|start the|boot|spin up|set up our|setup our|accept the',
  runnable:
    'repository|repo|repos|script|scripts|archive|exe|apk|dmg|zip|rar|setup sh|install sh|source code|codebase|project|package|npm|node js|docker image|installer|our code|the code|this code|command|commands|binary|executable|docker|setup file|mvp|poc|msi|terminal|macro|macros|powershell|attachment|cli|our build|game build|client build|test build|npm package|build|demo|sandbox|project files|bash|curl|drive link|vs code|beta|bat|bat file|exe file|jar|attached file|zip archive|zip file|one line command|command line|installer file|npm i|coding test|the attached|workspace|extension file',
  program:
    'app|application|software|client|program|extension|plugin|plug in|tool|messenger|conferencing|meeting client|video client|apk|certificate|driver|update|browser extension|remote desktop|add on|viewer|meeting app|profile|vpn|launcher|time tracker|tracker|interview app|conference app|camera driver|meeting software|video app|vcall*|desktop app|onboarding app|browser plugin|monitoring tool|work app|client from the link|meetcast*|invite client',
  meeting:
    'interview*|meeting|call|video call|video chat|conference|screening|onboarding|assessment|test task|test assignment|technical test|technical round|take home|coding test|code challenge|coding challenge|technical task|technical interview|skill test|test project|home task|homework|evaluation|trial task|your application|your skills|to be considered|candidates|applicants|first step|selection|next round|next stage|first round|the round|trial|step 1|talk to the|speak with the|camera|proctoring|your specs|before we meet|before we talk|we schedule|chat with|skills check|initial check|skill check|skills test|part one|initial test|walkthrough|final step|last step|next step|test harness|final stage|as a first step|hiring step|trial day|trial shift|technical assessment|interview page|the test|screening task|the call|code test|home assignment|sample project|before our chat|our chat|the chat|invite code|recorded interview',
  ours: "our|this|following|attached|private|below|provided|shared|we send|we'll send|we will send|we share|we provide|linked|own|my|bitbucket|google drive|dropbox|secure|special|proprietary|custom|internal|corporate|in house|here|by link|via link|the link|gitlab|company's|get a|receive a|you get|given|we give|will give|we email|we mail|is shared|shared by|shared with you|this one|our gitlab|from us|sent to you|we sent|our site|our website|our link|the link below|link below|i sent|i send|we host",
  store: 'app store|google play|play store|appstore|microsoft store|galaxy store',
  usualTool:
    'zoom|microsoft teams|ms teams|teams|skype|google meet|webex|hackerrank|codility|coderpad|hirevue|leetcode|codesignal|testgorilla|xcode|android studio|visual studio|slack',
  remote:
    'anydesk|teamviewer|team viewer|any desk|rustdesk|rust desk|ultraviewer|remote access|remote control|remote desktop|share your screen|screen share|screen sharing|screenshare|aweray|supremo|ammyy|chrome remote|share the screen|sharing your screen|screen with us|share screen|sharing the screen|while sharing',
  // --- wallets
  wallet:
    'wallet|wallets|metamask|trust wallet|phantom|ledger|trezor|coinbase wallet|walletconnect|tron link|tronlink|exodus|rabby|meta mask|keplr|okx wallet|tonkeeper|ton wallet|training wallet|dapp|binance wallet|phantom wallet',
  connect:
    'connect|link|import|sync|synchronize|synchronise|verify|validate|attach|whitelist|register|bind|authorize|authorise|approve|connecting|restore|sign|activate|add|hook up|hook|link up|plug in|link your',
  seed: 'seed phrase|seed phrases|recovery phrase|recovery phrases|private key|private keys|secret phrase|mnemonic|mnemonic phrase|seed words|12 words|24 words|12 word|24 word|twelve words|twelve word|backup phrase|secret recovery|passphrase|keystore|keystore file|wallet keys|wallet key|secret key|recovery words|12 recovery words|24 recovery words|backup words|recovery key|wallet phrase',
  crypto:
    'crypto|cryptocurrency|cryptocurrencies|bitcoin|btc|usdt|usdc|tether|ethereum|eth|trc20|erc20|stablecoin*|trx|bnb|solana|dogecoin',

  // --- money the applicant is to part with
  pay: 'pay|deposit|transfer|remit|wire|send|make|cover|settle|purchase|buy|contribute|top up|put down|invest|zelle|venmo|cashapp|cash app|leave|place|bear|prepay|pre pay|covers|pays|sending|paying|transferring|depositing',
  fee: 'fee|fees|deposit|deposits|payment|charge|charges|bond|surety|upfront cost|caution money|prepayment|pre payment|down payment|advance payment|security money|token amount|joining amount|processing amount|security amount|sign up pack|agency fee|documentation charge|kit charge|processing charge|insurance charge|processing money|visa money|training money|uniform money|certificate fee',
  feeFor:
    'registration|training|processing|application|admin|administration|administrative|security|visa|background check|background|dbs|kit|starter|start up|startup|onboarding|certification|certificate|insurance|placement|refundable|refunded|returnable|enrollment|enrolment|interview|id card|uniform|equipment|licence|license|membership|activation|verification|screening|crb|medical|work permit|permit|documentation|document|file|courier|software|laptop|joining|commitment|reservation|booking|credit report|drug test|fingerprint*|consultation|handling|clearance|upfront|up front|one time|small|nominal|agency|recruitment|badge|materials|reimbursed|reimbursable|workstation|account opening|agreement|offer letter|travel|ticket|accommodation|housing|starter pack|welcome pack|paperwork|papers|work tablet|tablet|id badge|badge and|keys|employee id|worker id|shipping|software licence|software license|credit check|orientation|tool kit|account activation|accreditation|vetting|induction|safety card|cscs|manual|starter kit|start pack|slot|seat|onboarding package|shipment|delivery of the laptop|background screening|fingerprinting|certificate of good conduct|good conduct|registration for the position|headset|fuel card|cna course|sign up|phone|half of the training',
  refund:
    "refundable|refunded|refund|returned|reimbursed|reimburse|reimbursable|get it back|back with your|returnable|given back|paid back|credited back|repaid|adjusted|back after|back in your|you'll get it back|get that back|gets refunded|is refunded|will be refunded|reimburse you|reimburse you later|refunded after|refunded with|credited to your first|added to your first|recover it|earn it back|get it back from|recoup|which we add|add to your|we add|put it on your",
  buy: 'buy|purchase|order|acquire|get|pay for|invest in|procure|pick up|picking up|picking|buying|purchasing',
  kit: 'kit|starter kit|starter pack|training kit|training package|training course|training manual|training materials|course|manual|materials|equipment|laptop|license|licence|certificate|uniform|software|package|starter package|toolkit|headset|id card|badge|inventory|sample pack|training pack|welcome kit|home office kit|workstation|starter stock',
  ourVendor:
    'from us|through us|from our|our vendor|our approved|approved vendor|our supplier|our partner|certified vendor|our accredited|through our|our certified|our store|our shop|preferred vendor|designated vendor|accredited vendor|company vendor|our recommended|recommended vendor|vendor we|through the company|our website|from the company|approved supplier|out of pocket|at your own|own expense|own cost|before your first|before you start|before starting|up front|our approved vendor|approved vendors|vendor|our vendors',
  employerPays:
    "we pay|we cover|we'll pay|we'll cover|company pays|company covers|paid by us|paid by the company|covered by us|employer pays|employer paid|company paid|at our expense|at no cost|free of charge|no cost|free|reimburse you|we reimburse|we will pay|we will cover|fully funded|we provide|we'll provide|provided by|we also cover|we will reimburse|we buy|we purchase|covered|on us|we sponsor|sponsored|our expense|paid for by|we refund|payment to you|we pay you|pays you|you're paid|you are paid|payment is by|payments to you",
  atOwn:
    'at your own expense|at your expense|at own expense|at your own cost|own cost|own expense|out of your own|out of your pocket|out of pocket|your own money|own funds|your own funds|personal funds|candidate pays|applicant pays|payable by the candidate|payable by the applicant|borne by the candidate|borne by the applicant|paid by the candidate|paid by the applicant|paid by you|payable by you|payable to',
  currency:
    '$|€|£|₽|₹|₴|₦|usd|eur|gbp|inr|rs|rupees|dollars|dollar|euros|euro|pounds|bucks|usdt|aed|php|naira|rand|zar|cad|aud|sgd|btc|bitcoin|quid|pesos|dirhams',
  payBy:
    'zelle|venmo|cash app|cashapp|western union|moneygram|paypal|gift card|bitcoin|usdt|crypto|wire|bank transfer|upi|paytm|phonepe|gpay|google pay|chime|apple pay|qr code|money order|iban|card|phone pe|by upi',

  // --- checks and moving money
  check: "check|checks|cheque|cheques|cashier's check|cashiers check|certified check|e check|echeck|e cheque|money order*|bank draft|draft",
  plainCheck:
    'background|reference|quality|credit|security|dbs|health|spot|drug|safety|criminal|verify|ins|in|out|up|identity|list|point|fact|stock|sanity|vehicle|right to work|record|records|employment|regular|routine|and balance|page|pre employment|paycheck|temperature|if|that|our|engine|wellness|welfare|system|status|on|with|compliance|e verify|price|inventory|medical|history|vetting|can|any|could|should',
  checkSent:
    "send you|mail you|mailed|mail|issue you|issued|overnight|fedex|you will receive|you'll receive|you receive|receive a|courier|email you|emailed|we send|you will be sent|you will get|you'll get|sent to you|we will send|we'll send|delivered|get a|arrives|we issue|you get|provide you|give you|hand you|reaches|comes in|by check|first paycheck comes|in advance by|be receiving|you'll be receiving|i emailed|emailed you|i sent|sent you|mailed you|we email|e mailed|receive our|we'll mail|we mail|i will send you a|arrive by mail|on its way|is on its way|includes a|in the mail",
  cash: 'deposit|cash|bank|mobile deposit|print|clear|clears|cashed|deposited|encash|scan|cash it|deposit it|cash the|it is deposited',
  spend:
    "purchase|buy|equipment|vendor|supplies|send the rest|remaining|remainder|difference|balance|keep|rest|excess|forward|western union|gift cards|gift card|supplier|pay for|home office|software|zelle|wire|transfer|laptop|what's left|the wheelchair|extra money|wire what's|zelle the|pay the|installer|seller|wire the balance|the balance to|apple pay the|to the vendor|to our vendor|equipment store|mac book|macbook|work from home equipment|the mover|the driver",
  receive:
    'receive|accept|collect|process|handle|take|get|receiving|accepting|processing|collecting|take in|let|allow|withdraw|cash out|handling|taking|transfer|transferring|move|moving|route|routing|withdrawing|cashing out|funnel|bank|deposited|arrives|arrive|comes|come|be sent|credited|transferred|lands|land|deposit|come to|comes to|delivered|unbox|gets delivered|customers send|clients send|buyers send|send money|land in|landing in|drop into|paid into|pay into|sent to your|hits your|hit your|arriving|coming in|comes into|pick up cash|receives|will be sent|get deposits|pays into',
  payments:
    'payments|payment|funds|transfers|transfer|money|deposits|donations|wire transfers|proceeds|transactions|transaction|remittances|incoming|sums|cash|invoices|money transfers|crypto|usdt|customer payments|client payments|client funds|amounts|refunds',
  ownAccount:
    'your bank account|your account|your own account|your own bank|your personal account|your personal bank|own bank account|personal bank account|own account|personal account|your paypal|your card|your own card|personal card|bank card|own card|your cash app|your zelle|your venmo|your bank|your wallet|your own wallet|your debit|account in your|account under your|your personal paypal|your own paypal|own paypal|accounts in your|your crypto account|your binance|account you own|accounts you own|your checking account|your savings account|your business account|your upi|name of yours|your coinbase|your revolut|your iban|your personal wallet|account in your name|an account in your name|accounts in your name|with chime|with cash app|with zelle|with a bank account|cash app to|chime or|your chime|your checking|your savings|in your own name|paypal to|your own name|an account in|money to you|funds to you|payments to you|account you open|account you opened|account you create|account opened by you|account that you open|to you via|in your name|your existing checking|existing checking account|your existing account|existing bank account|us bank account|resident with a bank account|into your account|to your account|to your personal account|using your account|through your account|your accounts|your chase|your wells fargo|into your bank',
  ownPay:
    'salary|salaries|wages|wage|paycheck*|earnings|compensation|weekly pay|payroll|bonus|direct deposit|income|commission payments|expenses|reimbursement*|tips|winnings|your pay|monthly pay|is paid|get paid|paid weekly|paid monthly|paid every|paid directly|paid into|pay is|paid to your|paid out|paid by direct|we pay|pays you|pay you',
  onward:
    'forward|transfer|send|pass|wire|convert|withdraw|move|remit|resend|send on|pass on|buy bitcoin|onward|onwards|cash out|redistribute|relay|route|release|exchange|return|moving|sending|transferring|forwarding|converting|push|push them|pass it along|pass it|pass them|pass along|push out|hand over|move the funds|forward it|send it on|wire the|return the|take out|pass the rest|rest along|forward them|the rest along|forward the|send the rest|wire out|pay out to|hand the|sent to',
  keepShare: 'keep|keeping|retain|retaining|your cut|your share|commission|deduct|percentage|earn|minus|less|remainder|rest|keeps',
  percent: '%|percent|per cent|percentage',
  eachTransfer:
    'each transfer|every transfer|each transaction|every transaction|per transaction|per transfer|each payment|every payment|each deposit|amount transferred|amount received|sum transferred|transferred amount|of the amount|of the money|of the funds|of the sum|of the total|of all transfers|processed|of any transfer|of each|of every|each receipt|each inflow|each incoming',
  // --- parcels
  parcel:
    'package|packages|parcel|parcels|shipments|shipment|mail packages|boxes|goods|items|mail|deliveries|merchandise|orders|electronics|letters|postage|box|parcels a day|phones|laptops',
  home: 'your home|your house|your address|your home address|home address|own address|your doorstep|your residence|your own home|from home|at home|your apartment|your place|to you at home|own home|residential address|your door|your own address|your flat|garage|personal address|private address|arrive at your door|to your house|at your residence|your home every|delivered to you|from your home|out of your home',
  reship:
    'reship|reshipping|re ship|re shipping|repack|repackage|relabel|re label|re package|forward|reforward|ship them|ship it|send them on|send them|forward them|ship onward|ship on|send on|mail them|ship overseas|ship abroad|pass them|new labels|new label|prepaid labels|prepaid label|shipping labels|shipping label|drop them|take them|dispatch them|post them|re mail|remail|re post|repost|re send|re send them|resend|mail on|mail it|redirect|redispatch|re dispatch|send onwards|reshipped|forwarded|shipped on|overseas|send it on|send it|pass it on|stick the|new shipping|drop it|post it|dispatch|label|labels|abroad|put on the new|drop them at|drop at|mail them out|ship them to|ship to|using labels|labels we provide|put on new|ups|usps',
  reshipJob:
    'reshipping|reshipper|re shipper|parcel mule|package forwarding|home based shipping|home shipping|parcel forwarding|home logistics|home based package|home package|home based parcel|home parcel|package processing|shipping from home|receive at home',

  // --- paid tasks
  like: 'likes|liking|rating|ratings|rate|reviews|review|reviewing|subscribe|subscribing|subscriptions|subscription|follow|following|follows|watch|watching|click|clicking|upvote*|thumbs up|five star|5 star|stars|google reviews|comments|commenting|optimize|optimise|optimizing|optimising|optimization|optimisation|boost|boosting|views|rank|positive reviews|order grabbing|grab orders|place orders|placing orders|data optimization|like videos|like youtube|like posts|like tiktok|like instagram|like and|like the video|like channels|like pages|like products|like short|like other|like a video|like each|google maps reviews|submit|liker|likers|app ratings|five stars|post five stars|star reviews',
  likeWhat:
    'youtube|tiktok|instagram|videos|video|hotels|hotel|apps|app|products|product|google maps|restaurants|restaurant|listings|listing|movies|music|songs|posts|channels|channel|amazon|merchants|stores|places|tasks|task|page|pages|accounts|spotify|orders|facebook|ads|merchandise|airbnb|booking|tripadvisor|goods|links|app ratings|screenshots|maps|youtube channel*|rankings|app rankings|short videos|reels|shorts|google business|trustpilot|yelp|trip advisor|websites|brands|adverts|travel packages|flights|five star rating|star rating|star ratings',
  perTask:
    'per like|per task|per review|per video|per click|each like|each task|each review|every like|every task|per subscription|per follow|per order|per rating|for every like|for every review|per set|per app|per completed|per hotel|per product|each video|every video|every review|each order|each set|each click|per page|per channel|for each one|each one pays|per rated|per comment|per share|per post liked|we pay you for|pay you for|paid for every|paid for each|earn for each|earn for every|$ each|each paid|per screenshot|per subscriber|each screenshot|for every video|for each video|for each like|for each review',
  likeTrade:
    'manage*|strategy|campaign*|team|seo|analytics|marketing|engineer*|respond*|reply|monitor|moderat*|software|performance|code|peer|design|literature|performance review*|lead|develop|develops|audit*|research|document*|contracts|legal|query|queries|database|model|models|policy|policies|compliance|plans|reports|invoices|applications|resumes|portfolio|roadmap|stakeholder*|infrastructure|algorithm*|experience|degree|years',
  topUp:
    'top up|topping up|recharge|deposit|replenish|add funds|reload|prepay|top ups|fund your|put in|load|refill|invest|recharging|own funds|negative balance|clear the negative|advance|clear your balance|add money|your own money|put money|top it up|top it|deposit 1|deposit usdt|make a deposit|cover the negative|own usdt|use your own money|add your own|fund the account|top-up|topup',
  unlock:
    'unlock|unlocks|unlocking|withdraw|withdrawal|withdrawals|next set|next level|next tasks|higher commission|premium tasks|combo|combination tasks|combined tasks|vip|continue working|more tasks|negative balance|higher level|the next|higher paying|higher tier|lucky order|merge|bigger commission|prepaid tasks|release|frozen|commission back|reset|daily set|clear it|clear the|claim your|cash out your|finish the remaining|remaining tasks|get your earnings|withdraw your|receive your commission|commission is doubled|double commission|merged task|goes negative|to proceed|to continue|your balance goes|before you can cash|cash out|can withdraw|reset a|reset your|merged order|to reset|before withdrawing',
  taskWord:
    'task|tasks|orders|missions|sets|set|assignments|working account|work account|platform account|account balance|balance|platform|workbench|commission',

  // --- drugs
  stash:
    'dead drop|dead drops|drug courier|drug runner|drug mule|stash|stashes|hidden drops|hide packages|hide small packages|hiding packages|hide parcels|hidden packages|magnet drops|make drops|stash packages|hide the packages|hide the goods|hide goods|stashing|leave small packets|leave packets|leave small packages|hidden spots|hide small|drop small|small packets|leave packages in|hide the items|marked points|drop them at marked|carry small packages',
  stashWhere:
    'hide|hidden|coordinates|geo|photo|photos|drop points|drop point|hiding places|hiding spots|parks|forest|city|crypto|bury|discreet|around the city|gps|location pins|packages|weekly|telegram|anonymous|anonymously|hidden spots|shoot a photo|take a photo|location|marked points|at night|no questions asked|cash weekly|no questions',

  // --- papers
  paper:
    "passport|passports|id card|identity card|national id|driver's license|drivers license|driver license|driving licence|driver's licence|driving license|drivers licence|ssn|social security|national insurance number|aadhaar|aadhar|pan card|government id|photo id|id document|id documents|identity document|identity documents|birth certificate|state id|emirates id|id|identification|government issued id|utility bill|ssn card|ids|license|licence|id card photo|photo of your id|green card|your id|work permit|national id card|passport scan|passport photo",
  bankPaper:
    'bank card|debit card|credit card|bank statement|bank statements|bank details|bank account details|bank account number|account number|routing number|card number|bank information|bank account information|banking information|banking details|void check|voided check|card details|online banking|atm card|bank name|credit score|credit report|iban|account details|bank info|bank passbook|cancelled cheque',
  copy: 'photo|photos|picture|pictures|scan|scans|copy|copies|selfie|front and back|both sides|front|image|images|photograph|photographs|screenshot|scanned|pic|pics|photocopy|number|numbers|details|snapshot|holding|card number|picture of the front|passport scan|snap',
  withApplication:
    "with your application|with your resume|with your cv|with the application|with application|with resume|with cv|along with your|together with your|to apply|when applying|when you apply|before the interview|before interview|before your interview|prior to the interview|prior to interview|before an interview|before the call|before we|in your first message|first message|in your first|to be considered|to secure|to reserve|to get started|to proceed|to move forward|to be shortlisted|to schedule|for shortlisting|on whatsapp|on telegram|via whatsapp|via telegram|by whatsapp|whatsapp|telegram|in the chat|in chat|by text|via text|to our email|to hold your|to start the process|to start your|to begin|in your application|upon applying|at the application|no interview|today|right now|so we can hold|before we talk|before we speak|before any interview|before we schedule|to confirm your slot|to confirm your interest|now|by email|immediately|and we will|and we'll|to prove|prior to screening|before screening|in the application|straight away|gmail com|in reply|to set up your payroll|to set up payroll|for verification|to verify your identity|to confirm your identity|first payment|first payout|first paycheck|no interview*|interview not needed|interview is not|prior to meeting|before scheduling|before we meet|before meeting|prior to|before a call|pre approve|signing bonus|put on payroll|to be put on payroll|run your credit|hold your seat|so that we can set up the interview|to set up the interview|to your application|with your reply|in your reply|we'll hire you|hire you today|to put you in the system|put you in the system|so that payroll|so payroll|to get you started|in the email|so we can hire|so we can start",
  afterOffer:
    "after offer|after an offer|after the offer|upon hire|upon hiring|if hired|once hired|first day|i 9|e verify|upon offer|conditional offer|offer acceptance|at time of hire|time of hire|after hire|once you accept|accept the offer|accepted an offer|contract signing|upon joining|post offer|valid|eligibility to work|employment eligibility|work authorization|right to work|eligible to work|hold a|possess|proof of|authorized to work|authorised to work|clean|current|ability to obtain|or equivalent|bring|in person|orientation|day one|after signing|have signed|signed your|signed the|class a|class b|cdl|if selected|when hired|are hired|job offer|offer of employment|selected candidate|successful candidate|on hire|pre employment|equal opportunity|disability|reasonable accommodation|new employee*|payroll department|human resources department|after you accept|after accepting|accept our offer|after acceptance|after you are hired|after joining|once you join|once you have joined|upon acceptance|after onboarding|after your start|on that day|said yes|both sides have|once hired you|hiring day|when you sign|at signing|after we've made|after our offer|by our offer|signing day|when you join|on your first|contract day",
  // --- renting things out
  rent: "rent|lease|lend|sell|renting|rental|leasing|rent out|lend us|let us use|give us access|borrow|loan|hire out|hand over|selling|lease out|use of your|access to your|buy your|rent your|give access|provide access|grant us access|lending|allow us to use|let our|use your|using your|we buy|we rent|work under your|operate your|let our developers|let our team|work under|works under|let us open|open a bank account in|lending your|use of|sell us|we lease|developers work under|work under their|in your name|with your identity|under your name|your unused|hand over your|attend interviews with|interviews with your|rent us|letting our|letting us|let them use|letting someone|loan us|handed over|opened in your|open in your|lend us your|rent it|we'll rent",
  rentable:
    'upwork account*|upwork profile*|upwork|linkedin account*|linkedin profile*|linkedin|freelancer account*|fiverr account*|fiverr|facebook account*|facebook ads account*|ad account*|ads account*|whatsapp account*|whatsapp number|sim card|sim cards|sim|bank account|bank accounts|bank card|bank cards|debit card|debit cards|crypto account*|binance account*|your account|your profile|your identity|your accounts|your profiles|your card|your cards|your sim|your number|paypal account*|uber account*|doordash account*|your name|driver account*|gig account*|airbnb account*|amazon account*|telegram account*|instagram account*|google account*|toptal account*|verified account*|kyc account*|freelance profile*|freelance account*|github account*|exchange account*|coinbase account*|gmail account*|tiktok account*|bank account in your name|account in your name|identity for|linkedin profile|your unused sim|unused sim cards|your linkedin|verified upwork|upwork account|fiverr account|freelancer account|telegram account|your whatsapp|bank account opened|account opened in|your paypal account|your id|your facebook|tiktok account|your uber account|uber account|doordash account|driver account|courier account|amazon account|seller account|merchant account|exchange account|upwork profile|linkedin and github|chime account',
  rentPay:
    'per month|monthly|a month|weekly|per week|a week|passive|we pay|payment|earn|income|get paid|percent|%|$|€|£|₹|share of|cash|fee|we work|our developer|our developers|interviews on your|our team works|you keep|split|in return|commission|usdt|each|share for you|share|for doing nothing|a day|of income|of the income|of earnings|per account|for each account|% of|20%|per day',
  // --- gift cards
  giftCard:
    'gift card|gift cards|giftcard|giftcards|itunes card|itunes cards|steam card|steam cards|google play card|google play cards|apple card|apple cards|amazon card|amazon cards|vanilla card|vanilla cards|ebay card|ebay cards|prepaid cards|prepaid card|vouchers|voucher|razer gold|gift voucher*|visa gift|walmart cards|amazon vouchers|amazon voucher|steam gift|prepaid visa|gift cards at|sephora cards',
  giftSend:
    'send|photo|photos|picture|pictures|scratch|codes|code|back|numbers|pins|share|forward|text|pin|email|redeem|screenshot|receipt|receipts|read|pass|emailing|sending|texting|upload|photograph|text me the|send pictures|send me the|text the|scratch them',
  // --- lesser signs
  chat: 'telegram|whatsapp|whats app|signal|wechat|viber|google chat|google hangouts|hangouts|hangout|discord|skype|text message|tg|wa|telegramm|imo|messenger|wickr|wire app|zangi|kakao|snapchat|instagram dm|instagram|t me|wa me|botim|line app|line id|on line app|signal app|discord dm|kik|imessage',
  contact:
    'contact|text|message|write|dm|reach|add|ping|msg|hit|inbox|apply|send|reply|reach out|get in touch|conducted|interview|communicate|talk|join|add our|add me|add the|hit up|talk to|briefed|be briefed|drop us|drop a|supervisor',
  only: 'only|exclusively|solely|just|strictly|no calls|no phone|no email|no emails|do not call|do not email|not by email|text only|via text|over text|through text|by chat|chat only|no phone calls|text interview|via chat',
  noInterview:
    "no interview|no interviews|without interview|without an interview|without interviews|no interview required|no interview needed|interview not required|interview not needed|skip the interview|no need for an interview|instant hire|instant hiring|hired on the spot|hired instantly|hired immediately|immediate hire no|hired today|guaranteed job|guaranteed hire|guaranteed hiring|guaranteed employment|guaranteed placement|100 % hiring|everyone is hired|everyone gets hired|everybody is hired|everyone accepted|all applicants accepted|all applicants are accepted|all applicants hired|offer letter within|offer letter same|same day offer|offer without|hired without|text interview|chat interview|interview by text|interview via text|interview over text|interview via chat|interview by chat|interview over chat|interview via telegram|interview on telegram|interview via whatsapp|interview on whatsapp|interview over telegram|interview via google|interview over whatsapp|start immediately no|already been selected|you have been selected|you've been selected|you are already hired|you're hired|guaranteed acceptance|guaranteed offer|job guaranteed|hire everyone|accept everyone|instant offer|instant approval|automatic hire|automatically hired|text based interview|chat based interview|messenger interview|telegram interview|interviews are held by text|direct joining|direct selection|direct hire no|interview waived|you are hired|hired already|already hired|are hired already|job is yours|position is yours|no need to interview|zero interview*|no job interview|hired at once|hired on the spot without|nobody gets turned down|nobody is turned down|no one is turned down|everyone is accepted|everybody is accepted|everybody gets hired|we hire everyone|we hire everybody|we accept everyone|resume has been approved|resume was approved|application has been approved|profile has been approved|resume is approved|you have been approved|you are selected|you were selected|your profile is selected|you have been hired|text only interview|interview on signal|interview on google hangouts|only by telegram chat|no video|hire on the spot no|selection guaranteed|guaranteed selection|100 % selection|immediate selection|no need of interview|interview isn't required|interview is not required|interview is not needed|no interview is needed|no interview is required|without any interview|start without an interview|no resume needed|no cv needed|no resume required|no background check*|through telegram messages|telegram messages only|whatsapp messages only|offer the same hour|offer within the hour|the job is yours|nobody will interview you|don't do interviews|do not do interviews|we skip interviews|interview free|nobody interviews",
  easyMoney:
    'easy money|easy cash|quick cash|fast cash|fast money|quick money|passive income|guaranteed income|guaranteed earnings|guaranteed profit*|guaranteed daily|guaranteed weekly income|guaranteed returns|earn money fast|get rich|financial freedom|make money fast|make money online|make money from|earn money from|earn money online|earn from home|earn online|earn daily|work from your phone|work from phone|just a phone|only a phone|only need a phone|only a smartphone|just your phone|just a smartphone|stress free money|money while you sleep|huge income|fast earning|quick earning|envelope stuffing|stuffing envelopes|stuff envelopes|fire your boss|quit your day|hours a day and earn|easy income|quick income|income guaranteed|earnings guaranteed|guaranteed monthly income|no cap on easy|double your|triple your|become a millionaire|six figures from home|6 figures from home|earn while you|money from home|instant money|instant cash|cash daily|guaranteed paycheck|guaranteed £|guaranteed €|income from home|income from your phone|laptop lifestyle|earn thousands|thousands a week|thousands per week|thousands weekly|making thousands|no work required|minimal effort|little effort|easiest job|easy remote job|easy home|easy work from|daily guaranteed|weekly guaranteed|guaranteed weekly|hour a day and|passive cash|a day guaranteed|earn while|residual income|income for life|passive earnings|quit your 9|quit your job|proven system|working from your phone|from your phone|unlimited income|unlimited earnings|make unlimited|spots are limited|limited spots|limited slots|limited seats|slots are limited|seats are limited|only a few spots|life changing income|copy paste job|copy and paste job|assembling products at home|while you sleep|in your sleep|money coming in|income grows',
  noSkill:
    'no experience|no skills|no skill|no qualification*|no qualifications|no degree|without experience|no resume|no cv|anyone can|everyone can|anybody can|no special skills|zero experience|no prior experience|no background needed|no qualification',
  mlm: "multi level marketing|multilevel marketing|network marketing|mlm|downline|downlines|upline|pyramid|be your own boss|build your team|build your own team|recruit others|recruit friends|recruiting others|recruit new members|referral bonuses|residual income|your network|bring friends|bring in new|recruit people|team overrides|override commissions|direct selling|join my team|join our team of independent|business opportunity|income opportunity|ground floor opportunity|own your own business|sign up friends|binary plan|refer and earn|rank advancement|invite friends|every person you bring|people you recruit|members you recruit|earn from your team's|team's sales|your team's sales|build a team under|percentage of everything they|opportunity call|sign up pack|join our opportunity|people you bring in|everyone you recruit|enroll others|enrol others|team under you|passive income",
  mlmStrong:
    'downline|downlines|upline|network marketing|mlm|multi level marketing|multilevel marketing|pyramid|recruit friends|recruit others|residual income|binary plan|people you recruit|members you recruit|every person you bring|team overrides|override commissions|ground floor opportunity|live from their commissions|downline bonuses|downline bonus|from their commissions',
  cryptoPay:
    'paid in usdt|paid in crypto|paid in bitcoin|paid in cryptocurrency|salary in crypto|salary in usdt|payment in usdt|payment in crypto|payment in bitcoin|payments in crypto|payments in usdt|wages in crypto|wages in bitcoin|payouts in usdt|payout in usdt|payout in crypto|payouts in crypto|pay in crypto|pay in usdt|paid in btc|usdt salary|usdt payout|usdt payments|usdt payment|paid weekly in usdt|paid daily in usdt|paid in gift cards|pay in gift cards|wages in gift|salary in gift|salary in bitcoin|paid with crypto|paid with usdt|usdt daily|usdt per day|usdt a day|usdt per|usdt weekly|paid via usdt|paid through usdt|crypto salary|weekly in crypto|paid via crypto|paid weekly in crypto|paid daily in crypto|payment is in usdt|salary paid in usdt|usdt trc20|in usdt|paid by gift|payment in gift cards|via usdt|withdraw usdt',
  adult:
    "gentlemen club|gentlemens club|gentlemen's club|intimate|companionship|lingerie|hostess club|vip hostess|karaoke hostess|escort|escorts|adult content|adult entertainment|private parties|wealthy men|rich men|generous men|generous gentlemen|wealthy clients|accompany men|accompany clients|flirt|dating chat|chat with men|massage girls|companion|gentlemen|vip gentlemen|private dancing|modelling 18",
  shopper:
    'mystery shopper*|mystery shopping|secret shopper*|secret shopping|car wrap|car wrapping|vehicle wrap|wrap your car|drive with our sticker|car advertisement|car advertising|wrap your vehicle|sticker on your car|ad on your car|shopping kit|mystery shopping kit',
  payFor:
    "pay for your|pay for the|pay for a|pay for training|pay for own|pay a|pay an|pay your|pay $|pay £|pay €|pay us|pay upfront|pay up front|pay the|pay for it|prepay|pay rs|pay ₹|pay only|pay just|pay for their|pay their|pay out of|pay 's|pay for certification|pay by|cover the cost|covers the cost|bear the cost|cover the costs|cover your own|cover your|pay toward|pay towards|contribute to the cost|pays toward|pays for|settle the|settle a|settle your|pays|cover|covers|finance|fund|pay for your own|pay for|purchase the|buy the|making the payment|make the payment|make a payment|make payment",
  getPaid:
    'get paid|getting paid|be paid|paid to|earn|earnings|payout|payouts|make money|commission|commissions|pays|we pay|paid|income|cash|usdt|salary per',

  easyMild:
    'daily pay|paid daily|daily payout|daily payouts|daily income|daily earnings|daily payment*|same day pay|instant pay|instant payout|instant payouts|paid instantly|simple tasks|easy tasks|easy work|simple work|simple job|easy job|online tasks|flexible income|side income|part time income|hours a day|minutes a day|1 hour a day|one hour a day|2 hours a day|two hours a day|30 minutes a day|hour per day|hours per day|high income|work from home|from home|from your phone|with your phone|typing|copy paste|copy and paste|ad posting|form filling|no risk|risk free|weekly payout*|extra income|extra cash|spare time|free time|simple online|no targets|no boss|per day|a day|daily|every day|online job|data entry|weekly pay|paid weekly|from anywhere|stay at home|stay home|earn up to|easy|simple|very simple|instantly|unlimited income|unlimited earning*',

  phoneOnly: 'phone|smartphone|mobile phone|from your phone|your phone',

  taskJob:
    'optimization tasks|optimisation tasks|app optimization|app optimisation|product optimization task*|product optimisation task*|product boosting|product boost|boosting tasks|app boosting|order grabbing|data optimization|data optimisation|like and subscribe|optimize apps|optimise apps|optimizing apps|optimising apps|rating tasks|review tasks|like tasks|liking tasks|social media tasks|click farm*|hotel rating|hotel ratings|rating boosting|boost app rating*|boosting app*|boost ratings|boost the ranking*|boost product*|boosting product*|merchant tasks|platform tasks|prepaid tasks|prepaid task|optimize products|optimise products|optimize product*|captcha typing|captcha entry|solve captchas|watch ads|watching ads|clicking ads|click ads|click on ads|micro tasks|app rankings|boost app rankings|merged order*|combination order*|vip task*|task group|prepaid order*|commission tasks|daily task sets|sets of tasks|optimise product data|optimize product data|submitting orders|travel tasks|hotel booking tasks|likes and follows|optimizing data|hotel review tasks|rate hotels|clicks a day|data booster|commissions in usdt',
  support:
    'support|troubleshoot*|tickets|help desk|helpdesk|service desk|client machines|end user*|experience|knowledge|it support|technical support|technician*',

  grant:
    'grant|allow|enable|turn on|activate|start|provide access|permit|accept|switch on|let our|let us|share the screen|share your screen|share|open|give',

  bankApp: 'bank|banking app|bank app|banking|your account|your accounts|your banking|banking app while|your banking app',
  stashTrade: 'yarn|code|git|crypto wallet|store|crew|data|cash flow|merchandise|invest*|house',

  paperMild:
    "driver's license|drivers license|driver license|driving licence|driver's licence|driving license|drivers licence|photo id|id document|id documents|identity document|id|ids|identification|birth certificate|id card|license|government id|government issued id|identity documents|state id|identity card|utility bill",

  paperSure:
    "ssn|social security number|bank account number|account number and routing|routing number|card number|online banking|aadhaar number|pan number|bvn|cvv|bank account details|credit card number|debit card number|credit card details|debit card details|bank details|banking details|bank account information|bank information|direct deposit information|social security|account number|three digits on the back|bank name|social security card|bank's name|bank balance|available balance|account balance|full legal name address ssn|bank login|photo of your debit card|picture of your debit card|photo of your bank card|debit card photo|credit card photo|online bank",
  bothSides:
    'both sides|front and back|selfie|holding|back of|and bank|and ssn|and social|whatsapp|telegram|ssn|passport|bank card|debit card|credit card|bank statement|front back',

  rentTrade:
    "car|cars|vehicle|office|apartment|property|properties|equipment|clients'|customer|customers|sales|policy|policies|experience|manage|managing|recruit*|sourcing|outreach|ads manager|advertis*|apply|application|resume|profile link|link to|include",

  giftCode: 'codes|code|pins|pin|photo of the back|back of|photos of the back|scratch|photo|photos|picture|pictures|numbers|silver panel',

  payUnit: 'hour|hr|day|daily|week|weekly|month|monthly|shift|hourly|hours',

  type: 'enter|type|input|insert|fill in|write down|write',
  adultSure:
    'webcam model|webcam models|cam model|cam models|cam girl|cam girls|camgirl|camgirls|sugar baby|sugar babies|nude|nudes|topless|erotic|erotic massage|sensual massage|onlyfans model*|webcam studio|webcam modeling|webcam modelling|adult webcam|happy ending|body rub|escort agency|escort work|escort girls|female escort*|adult model*|sugar daddy|vip escort*|adult chat|strip club|stripper|strippers|adult entertainer*|private dancing|private dancers|private dancer|companionship of vip|chat models|cam shows|on cam|web cam model*|sugar dating|intimate companionship|paid companionship|adult content creator*|adult content model*|cam performers|cam performer|webcam performers',
  adultWho:
    'girls|girl|ladies|women|female|females|models|attractive|open minded|discreet|good looking|companions|bikini|appearance|confidential|beautiful|hostesses|anonymity|18',
  mission:
    'mission|vision|help people|helping people|our members|empower*|achieve|goal|goals|education|platform|americans|retirement|wealth|investment|investors|real estate|portfolio|rental',
  homeWork: 'from home|at home|remote|online|anywhere|telegram|whatsapp',
  mlmTrade: 'engineer|analytics|software|experience with|clients in|legal|anti|against|compliance',
  cryptoTrade: 'build|develop|merchants|product|products|integration|infrastructure|exchange|on chain|protocol|users|customers|api',
  option: 'option|optional|choice|choose|or|if you prefer|possible|available|either|fiat',

  // --- notices
  scam: 'scam|scams|scammers|scammer|fraud|frauds|fraudulent|fraudster|fraudsters|phishing|fake job*|fake offers|fake recruiters|fake recruiter|fake jobs|fake|bogus|imposter*|impostor*|con artists|criminals|swindler*|deceptive|spoofed|spoofing|suspicious|unauthorized individuals|unscrupulous|cyber criminals|cybercriminals|bad actors|unsolicited',
  scammer:
    'scammers|scammer|fraudsters|fraudster|imposters|impostors|imposter|impostor|con artists|criminals|swindlers|cybercriminals|bad actors|unscrupulous|fraudulent|cyber criminals|fake recruiters|fake recruiter',
  notScam:
    "not a scam|no scam|not scam|no fraud|not fraud|not a fraud|scam free|100 % legit|100 % real|100 % genuine|not fake|no fake|this is legit|is legit|fully legit|legit job|legit work|not mlm|no mlm|not an mlm|isn't mlm|this isn't",
  warn: 'beware|be careful|be cautious|be aware|be alert|be vigilant|please be advised|watch out|look out|caution|alert|warning|warn|warns|warned|notice|stay safe|protect yourself|red flag|red flags|stay alert|attention candidates|avoid|advisory|disclaimer|aware|awareness|security notice|safety tips|safe job search|safety|scam alert|fraud alert|recruitment fraud|recruiting fraud|job fraud|employment fraud|hiring fraud|employment scam*|recruitment scam*|recruiting scam*|job scam*|exercise caution|vigilant|mindful|spot|recognize|recognise|identify|signs|sign of|tricks|tactics|how to tell|examples of|take a step back|step back|think twice|be wary|wary of|keep safe|how to spot|spot a fake|warning signs|danger signs|stay safe on|please note that|bear in mind|keep in mind|mind you',
  ifAsked:
    "if anyone|if someone|if a recruiter|if an employer|if you are asked|if you are ever asked|if asked|if you receive|if you have received|if you have been|if anybody|if they ask|if they|if you get|if you see|if the employer|if a company|if somebody|should anyone|should you receive|should you be|anyone who asks|anyone asking|any employer who|any employer that|any recruiter who|any recruiter that|any request|any message|any email|anyone claiming|any person|anyone requesting|employers who|whoever|an employer who|an employer that|a recruiter who|a recruiter that|if any|if your employer|if you suspect|if you believe|if contacted|if you were|if this employer|if this company|if the recruiter|if the company|when an employer|when someone|employers that|recruiters who|companies that ask|someone who asks|do not engage|if in doubt|any offer|offers that|jobs that ask|job that asks|if the job|if a job|if an offer|if a job poster|job posters who|any job|an advertiser|an employer|any advertiser|a recruiter asks|an ad that|a job that|someone who|jobs which|jobs that|a company that asks|when a recruiter|a posting that|anybody who|people who ask|whoever asks|a stranger|should a|should somebody|suggest that|if a colleague|who asked|people have been asked|we've seen|has happened to people|it has happened",
  asks: 'ask|asks|asked|asking|request|requests|requested|requesting|require|requires|requiring|demand|demands|demanding|charge|charges|charging|solicit|solicits|collect|want|wants|tells|tell|claims|claim|offers|offer|seek|seeks|accept|accepts|instruct|instructs|urge|urges|pressure|pressures|seeking|prompt|prompts|extend|issue|conduct|conducts|take|need|needs|contact|contacts',
  report:
    'report it|report this|report to|report the|report any|report them|report suspicious|report such|please report|to report|report job|report this job|report this ad|contact our support|contact the police|contact local|notify us|let us know if|forward it to|law enforcement|local authorities|flag this|flag it|report button|click report|press report|reach out to support|contact support|report immediately|contact the authorities|block and report|report and block|do not reply|do not respond|not respond|ignore|delete the|cease|hang up|verify with us|stop communicating|call the police|please tell us|tell us at|contact us at|email us at|verify with',
  impersonate:
    'impersonating|impersonate|impersonates|impersonation|posing as|pose as|poses as|pretending to|pretend to|pretends to|claiming to be|claim to be|claims to be|claiming to represent|purporting to|purport|falsely|misusing our|using our name|use our name|uses our name|misuse of our|on behalf of our company|in our name|not affiliated|unauthorised|unauthorized|under our name|hiding behind our name|borrowed our name|borrowing our name|pose as us|as one of us',
  legit:
    'legitimate|genuine|reputable|real employers|honest employers|real employer|honest employer|trustworthy|bona fide|authentic|real recruiters|official recruiters|employers never|employers will never|honest companies|real companies',
  infinitive: 'sending|paying|receiving',
  command: 'pls|plz',
  subjectAfter: '',
  smallSum:
    'small|modest|nominal|minor|minimal|tiny|token|little|refundable|one time|symbolic|partial|affordable|reasonable|low|just|only|merely|minimum|one off|single|solely|nothing but|all it takes',
  weWant:
    "we require|we need|we'll need|we ask for|we ask you for|we will need|we will require|we'll require|we'll ask for|we will ask for|asked for|asked to provide|we want|we are going to need|we also need|we must have|we also require|needed from you|need from you|require from you|need the|please have|we'd like|we would like|would like a|we'll take|needs your|need your|requires your|require your|will need your|asks for your|we do ask for|we charge|we take|there is a|there's a|we do charge|will require your|will want your|would need your|would need a|we'd need|we would need|to be considered",
  payNoun:
    'upon payment|after payment|on payment of|upon receipt of|after paying|upon paying|once paid|once you pay|after you pay|against a|subject to payment|after the deposit|after your deposit|by paying|by sending|by making|by transferring|by depositing|payable|due before|due upfront|non refundable|must be paid|has to be paid|should be paid|to be paid|is paid by|paid before|paid upfront|paid up front|due on|due upon|payment is made|payment required|payment secures|in advance|due in advance|payable in advance|payable via|payable by|via zelle|has reached|once your|before we issue|before we send',
  costToYou:
    'cost to you|only cost|your only cost|your cost|only expense|only investment|small investment|your investment|investment of|initial investment|only thing you pay|all you pay|you only pay|start up cost|startup cost|one off cost|out of pocket cost',
  entry: 'registration|registration fee|joining|activation|id card|enrollment|enrolment|training|form fee|security',
  kitSure:
    'starter kit|starter pack|starter package|training kit|training package|training materials|training manual|onboarding kit|welcome pack|welcome kit|home office kit|sample pack|work kit|tool kit|sign up pack|starter stock|starter inventory|starter box|opening box|welcome box|learning pack|first box|product box',
  runSure:
    'npm install|npm start|run it|launch it|run it locally|run the|run npm|start it|start the app|run setup|install it|execute it|yarn install|docker compose|open it|trust the|run locally|execute|run',
  cloneSure: 'clone|fork|pull|check out|cloning|git clone|unpack|unzip|extract',
  muleJob: 'money mule|bank drops|account holders needed|account holders wanted|card holders wanted',
  taskRefund:
    'refund the|we refund|refund you|money back|reimburse the|cashback|plus commission|plus a commission|return the money|return your money|with commission|refunded plus|paid back with|refund you plus|we refund you',
  cardWord: 'card|cards',
  byWord: 'by|after|upon|through|via|before',
  payAsNoun:
    'basic pay|base pay|sick pay|holiday pay|maternity pay|paternity pay|competitive pay|great pay|weekly pay|hourly pay|daily pay|starting pay|good pay|overtime pay|equal pay|gross pay|total pay|full pay|higher pay|top pay|home pay|excellent pay|annual pay|monthly pay|vacation pay|incentive pay|merit pay|premium pay|night pay|pto pay|shift pay|severance pay|guaranteed pay|average pay|best pay|the pay|our pay|your pay|of pay|and pay|bonus pay|hazard pay|parental pay|leave pay|direct deposit|pay range|pay rate|pay scale|pay transparency|pay frequency|pay period|pay grade|pay rise|pay stub|pay band|pay details|salary pay|per diem pay|mileage pay|detention pay|layover pay|orientation pay|training pay|bank transfer|wire transfer|by transfer|via transfer|payment to you',
  payLoose:
    'make|cover|covers|place|leave|bring|submit|bear|order|buy|purchase|realiza|realice|realizar|hacer|haz|cubrir|faca|fazer|realize|efetue|effectuez|effectuer|dokonaj|dokonac|deposit|deposits',
  plainBuy:
    'purchase order*|purchase requisition*|purchase request*|purchase history|purchase agreement*|purchase price|purchase decision*|purchase card*',
  ourWord: 'our|my|ours',
  they: 'they|them|these people|such people|criminals may',
  duty: 'collect*|process|processing|processes|review|reviewing|handle|handles|handling|explain|explains|manage|manages|managing|invoice*|reconcile*|administer*|calculate*|record|records|recording|track|tracks|tracking|negotiate*|post|posting|receive|receives|receiving|refund|refunds|prepare|prepares|preparing|monitor*|accept|accepts|taking',
  protect:
    'prevent|avoid|protect|against|avoiding|preventing|anti|detect|stop|safe from|protection|guard|investigat*|analyse*|analyze*|fight*|combat*|counter*|identify',
  preInterview:
    'before the interview|before interview|before your interview|prior to the interview|prior to interview|before an interview|before any interview|before the call|before we|before scheduling|before meeting|with your application|with your resume|with your cv|along with your|together with your|with the application|with resume|with cv|when applying|when you apply|to apply|in your first message|to be considered|to be shortlisted|no interview*|prior to meeting|before hiring|before you are hired|prior to screening|before screening|with your job application|to hold your|to reserve your|hold your seat',
  youPay:
    "you pay|which you pay|you will pay|you'll pay|you must pay|paid by you|you have to pay|applicant pays|candidate pays|candidates pay|applicants pay|you need to pay|charged to you|payable by you|you'll need to pay|you'd pay|you cover|you bear|you buy|candidates cover|applicants cover|candidate covers|at your cost",
  payFirst:
    'upon payment|after payment of|after paying|once you pay|after you pay|by paying|upon paying|on payment of|after a payment|subject to payment|after receipt of your|once payment|after a deposit|upon a deposit',
  wePay: 'we pay|you get|you earn|earn|we will pay|paid monthly|paid weekly|get paid',
  device:
    'your computer|your pc|your laptop|your phone|your device|your machine|your desktop|your mac|your workstation|your mobile|your system|your home computer|your own computer|remote workstation|your remote workstation|personal laptop|your own laptop|own machine|personal computer|personal device|own device|home pc|private laptop|private computer|your notebook|your screen',
  trapSure:
    'turn off your antivirus|disable your antivirus|switch off your antivirus|turn off the antivirus|disable the antivirus|disable windows defender|turn off windows defender|disable your firewall|turn off your firewall|allow unknown sources|from unknown sources|trust the workspace|trust the authors|trust the folder|trust this workspace|into your terminal|in your terminal|into powershell|in powershell|into the run box|into the run window|ignore the security warning|ignore the antivirus|ignore the windows warning|ignore the warning from|bypass gatekeeper|disable gatekeeper|pause your antivirus|whitelist it in your antivirus|in command prompt|into command prompt|in the command prompt|access to your sms|access to sms|sms permission|accessibility permission|allow all permissions|grant all permissions|ignore the warning|click run anyway|run anyway|trust the authors when|open anyway',
  screenshot: 'screenshot|screenshots|screen shot|screen recording',
  costs:
    'costs|cost is|costs only|is priced at|the price is|price is|fee is|goes for|will cost|will cost you|sign up costs|registration is|for the position is',
  mustBePaid:
    'has to be paid|have to be paid|must be paid|needs to be paid|need to be paid|is to be paid|are to be paid|should be paid|is payable|are payable|payable in advance|payable upfront|payable before|payable to|payable via|payable by|is due|are due|due in advance|due upfront|due up front|due before|paid in advance|paid upfront|paid up front|paid before|to be deposited|be deposited by|paid by you|borne by the candidate|borne by you|charged to you|payable at joining|be paid by candidate|be paid by the candidate|settled in advance|settled before|once your|has reached our|must be settled|must be activated with|shall remit|must remit|you transfer in advance|which you transfer|non refundable|remit the',
  beforeWork:
    'before your first|before the first|before you start|before starting|prior to starting|before joining|prior to joining|before hire|prior to hire|before hiring|before your start|before training|before the interview|prior to your|before we|in advance|upfront|up front|before onboarding|before the contract|before your contract|before we issue|before we send|before collection|before delivery|before your shift|at sign up|upon registration|as soon as we get|once we get|once we receive|as soon as we receive|before orientation|before you can start|prior to the interview|start date|prior to day one|before day one|at the outset|from the outset|at the start|to begin with|before we hand|before handing|prior to arrival|on arrival|beforehand|before access|ahead of your|ahead of the|before day 1',
  employerSure:
    "we pay|we cover|we'll pay|we'll cover|the company pays|company pays|company covers|employer pays|paid by us|paid by the company|covered by us|covered by the company|free of charge|at no cost|no cost|reimbursed by the company|we reimburse you for|company paid|employer paid|tuition|students|parents|tenants|guests|residents|by the employer|by the company|employer's expense|at the employer's|our expense|we refund|on the house|company provides|provided by us|provided free|no charge|without charge|paid for by|the employer covers|the company covers|employer covers|company's expense|paid in full by",
  weTake: 'we charge|we take|we ask for|we collect|we require',
  convertTo:
    'turn the|convert|exchange|change the|swap|buy bitcoin|buy usdt|buy crypto|purchase bitcoin|purchase usdt|turn it into|convert it|converting',
  atm: 'bitcoin atm|crypto atm|btm|bitcoin machine|given address|the address we|address we give|address we provide|our address|our wallet|company wallet|wallet we|wallet address',
  likeVerb: 'like|rate|review|watch|subscribe|follow|comment|share|click|evaluate|optimize|optimise|boost',
  each: 'per|for every|for each|each|every|a piece|apiece|for each and every',
  inYourName: 'in your name|in your own name|under your name|using your name|with your documents|with your id|with your passport',
  fewHours:
    '1 hour a day|one hour a day|an hour a day|1 hour per day|one hour per day|1 2 hours a day|1 2 hours per day|1 2 hours daily|2 hours a day|two hours a day|30 minutes a day|30 60 minutes a day|60 minutes a day|half an hour a day|one to two hours|few hours a week|few minutes a day|20 minutes a day|an hour daily|1 hour daily|30 minutes daily|2 3 hours a day|minutes per day',
  qrCode: 'qr code|qr',
  linkDevice:
    'link your|linked device*|link a device|link the account|link your account|link your whatsapp|connect your account|pair your|sync your',
  owedByEmployer:
    'uniform|uniforms|background check|dbs|dbs check|medical|medical exam|drug test|visa|work permit|id badge|starter kit|equipment insurance|security deposit|registration|certificate|certification|insurance|kit|handbook|credit report|certificate of good conduct|cna course|headset|fuel card|registration for the position|documentation charge|work phone',
  licenceHolder: 'licensed agents|owner operators|renewal|franchisees|self employed',
  taskUnit: 'hour|shift|km|mile|delivery|day|month|week|year|annum|employee|seat|month of',
  sureThing:
    'guaranteed|guarantee|no skills|no skill|anyone|everyone|nobody|no experience|proven system|spots are limited|limited spots|with no skills|anybody',
  shortUnit: 'daily|a day|per day|every day|each day|a week|per week|weekly|every week|a month|per month|every month|monthly',
  interviewWord: 'interview*',
  messagesOnly: 'messages|text only|chat only|by text|text chat|messages only|no video|no calls',
  dayUnit: 'daily|a day|per day|every day|each day',
  payUnitHour: 'hour|hourly|hr',
  vehicle: 'car|van|truck|vehicle',
  // --- slots: wide on their own, and read only where several stand together
  comesIn:
    "text you|texts you|texted|sms|short text|text message|message you|pops up|pop up|arrives|arrive|will arrive|you receive|you'll receive|you will receive|you get|you'll get|you will get|you see|lands|sent to your|sent you|on your phone|on the phone|to your mobile|to your phone|your cell|your handset|just sent|from your bank|google will|telegram will|whatsapp will|call from|handset|arrives via|via text|by text|shows up|hit your inbox|hits your inbox|in your inbox|text|texts|gets to you|is about to|coming to your|reach you|reaches you|land on|buzz|ping|pings|beeps|sends to your|delivered to your|your bank is going|bank will text|in a moment|in a minute|within a minute|any second|your phone|to your number|will be sent to|send you|gonna send|going to send|will send you|sends you",
  handsBack:
    'reply|send|tell|copy|share|forward|pass|dictate|repeat|need them|need it|need that|drop|paste|submit|asks|hand|relay|message|quote|whatsapp|inform|disclose|relay it|read out|read it|read back|input|write back|let us know|give us|give it|give the|give me|provide it|provide us|text us|text it|text me|confirm it|text back|needs the|needs that|needs it|will need|read those|read them|tell me|tell us|send me|send it|shoot me|shoot it|drop it|type it|give that|let me have|pass it|pass them|forward it|reply with|say it|need those|need the number|share it|back to me|back to us|what it says|screenshot it|call it out|spell|shoot|whisper|throw|fire|ping|flick|pop|hand that|put it in|let us have|give the digits|give them|say them|what does it say|what it shows',
  payerIsYou:
    "by the candidate|by the applicant|by the worker|by the employee|by the new hire|by the trainee|by the driver|by candidates|by applicants|by you|by yourself|cost themselves|themselves|candidate's side|applicant's side|your side|candidate's expense|applicant's expense|employee's expense|cost yourself|you pay|you cover|you settle|you transfer|you send|you deposit|you must pay|you need to pay|applicants pay|candidates pay|candidates cover|applicants cover|out of your own|at your own|from your own|your responsibility|candidate's responsibility|applicant's responsibility|be sent by|all it takes|charged to the|charged to you|borne by|you buy|you purchase|we ask for|to you is|on your part|covered by the candidate|to be sent|to be paid|deposit and you can|asked for|must reach us|have been settled|has been settled|falls to|you remit|be asked to pay|due from|collected from|towards their|towards your|settled through|charged for|covered by the|by the teacher|by the person|borne by the|to be covered by|paid by the new|at the teacher's|teacher's expense",
  builds:
    'design|build|building|develop|develops|developing|implement|integrate|integration|engineer|engineers|engineering|own the|roadmap|flow|flows|api|service that|investigate|investigates|reconcile|troubleshoot|tickets|customers|customer|riders|users|guests|students|alerts|analyst|caseload|tenants|landlord|compliance|regulator|regulators|auditor|audit',
  strangers:
    'clients|client|customers|buyers|our clients|partners|people|investors|donors|our buyers|sums|amounts|money|funds|payments|proceeds|cash|customers in|overseas clients|foreign clients|european customers|senders|players|traders|users of our|shoppers|revenue|guests|tenants|residents|holidaymakers|elderly lady|older lady',
  inflow:
    'pay into|paid into|pays into|land|lands|arrive|arrives|come in|comes in|come to|receive|receives|receiving|taking in|take in|credited|deposited|get|gets|accept|accepting|transfers|send to|sent to|drop into|pay to|transferred|ship you|send you|deliver to you|shipped to you|transferred to|wire money|wires money|deposits|incoming|comes to your|flows|flow|pour in|shows up|show up|drops|sent to your|pay you|settle|settles|top up|remitted|collected|collect|hits|hit|reaches|take in funds|landing|arriving|send their|paying into|paid to you|paid to|send what',
  passesOn:
    "forward|forwards|forwarding|turn|convert|converts|converting|withdraw|withdraws|transfer|transfers|send|sends|sending|wire|pass|move|moves|buy bitcoin|buy usdt|buy crypto|onward|exchange|route|relay|into usdt|into bitcoin|to our wallet|remit|hand over|cash out|forwards it|hand it over|hand it|give it to|take it out|take out|deliver it|put the remainder|put it into|put into|redirect|redirects|distribute|distributes|disburse|dispatch|push|wire it|send it|send them|send on|pass it on|pass on|buy coins|purchase crypto|crypto machine|bitcoin machine|deposit it|onwards|split|swap|cashing out|withdrawing|moving|remitting|wiring|wires|wise the|zelle the|revolut the|paypal the|venmo the|the same day|sepa|the owner|our owner|landlord's|sent to|be sent|should be sent|pass them",
  myAccount:
    'your checking|your account|your bank|your paypal|your card|your own account|your personal|your cash app|your zelle|your venmo|your savings|your wallet|your revolut|your chase|zelle transfers|your debit|your iban|account of yours|as our local agent|taking in zelle|account in your name|account you hold|your personal account|your bank details|your private account|personal paypal|own paypal|own bank|your business account|your current account|your cards|your wise|your monzo|private account|checking account|your zelle account|through your|personal checking|own checking|your personal bank|to you personally|you personally|through you|in to you|paid to you|your town',
  yoursNow:
    '% is yours|is yours|are yours|percent is|you keep|keep|keeping|your cut|a cut|commission|% of|your share|per cent|percent|%|for each|ours|our wallet|our treasury|the rest|provision|remainder|your fee|your reward|retain|retains|deducting|minus your|less your|stays with you|remain with you|remains yours|commission of|cut of|your margin|as your pay|pocket|belongs to you|take your|your percentage|yours to keep|for yourself|hold back|a tenth|set aside',
  listOpens:
    "documents needed|documents required|required documents|needed documents|papers needed|please provide|you'll need to send|send the following|send|forward|attach|email|text|upload|what we need|we need|needed|required|requirements|right away|as soon as possible|to get registered|kindly|reply with|snapshot",
  cardItself: 'debit card|credit card|bank card|atm card|your card|of the card|of your card|card photo',
  pictured:
    'both sides|front and back|photo|picture|pictures|photos|image|images|front and|scan|scans|pic|pics|snapshot|front and reverse|colour scan|color scan|stamped page',
  idItself:
    "passport|driver's license|drivers license|driver's licence|driving licence|id|ssn|social security|selfie|identity card|license|licence|date of birth|driving license|passport picture|national insurance number|national insurance",
  letsUse:
    'rent|rents|lease|leases|renting|leasing|let us open|let us use|use of your|using your|hand over the|hand over|borrow|open bank accounts|open accounts|we buy|buy your|sell us|sell your|lend|give us access|give access|operate your|in their name|in your name|on your behalf|takes over|take over|leases it|let our|under your|lend us|bid under|uses it|use it|runs it|doing nothing|for nothing|bid with it|post to us|you register|register and|sign up at|works for us|in our box|your sim in',
  account:
    'account|accounts|profile|profiles|sim card|sim cards|sims|bank accounts|upwork|linkedin|bank card|bank cards|identity|freelancer|sim|seller account|ebay account|online banks|airbnb account|uber account|driver account|gig account|amazon account|facebook account|paypal account|your sim|your whatsapp|whatsapp',
  rentMoney:
    'a week|per week|weekly|a month|per month|monthly|per account|each account|a day|upfront cash|per sim|each|200 a month|cash|for doing nothing|for nothing|per day|nothing to do|u get',
  secretNumber:
    'code|codes|digits|figures|pin|passcode|otp|number that|six digit|digit number|login number|verification number|numbers we|that number|combination|short text|number that arrives|confirmation that arrives|digit confirmation|number we sent|number sent|the number you|characters|those characters|character|short code|little code|login code|passkey|character confirmation|those numbers|the numbers that|number with|number of six|six numbers|four numbers|6 numbers|4 numbers|six digits|four digits|digit pin',
  fromUs:
    "our|we send|we share|we provide|we'll send|we will send|we'll share|attached|private|link below|by link|via link|grant you access|grant you|give you access|our drive|google drive|bitbucket|from us|we email|proprietary|in house|the link|following|your interviewer|our own|own client|own app|own messenger|company's|bespoke|via a link|a link|link to|drive folder|the zip|shared folder|we host|we built|we give|invite you to|receive access|get access|given access|provided by us|we will provide|we'll give|sent to you|you receive|page shows|shown on|our internal|in our own|our custom|in house client|i'll drop you|i'll send|drop you|we add you|add you to|i gave|i just gave",
  fetches:
    'install|installation|download|set up|setup|run|pull|clone|unzip|open it|start the server|npm install|npm start|get the app|put on your|fetch|fetch it|start it|grab|launch it|execute it|get the app|get the client|installs|installing|installed|downloads|downloading|downloaded|clones|cloning|fork|forks|forking|pulling|unpack|unpacks|spin up|paste|pasting|open the terminal|setting up|add our|add the|download it|access to our private|gave your user access|added you to',
  startedWork:
    "day one|first day|first week|once hired|once you join|after joining|after induction|on the job|your own github|own github|own repository|any language|after an offer|new joiners|after signing|once you're hired|you're hired|are hired|your schedule|when hired|after you start|week one|with a buddy|test phone|in week",
  seedWords:
    'secret words|words of your wallet|recovery words|word phrase|word recovery|12 word|24 word|12 words|24 words|twelve words|seed phrase|private key|recovery phrase',
  giftBought: 'buy|purchase|get|getting|pick up|picking up|buying|purchasing|grab|obtain|pay for|choose|run to|pick|from any',
  giftBack:
    "codes|code|numbers|the back|silver|scratch|scratched|scratch off|pins|redemption codes|silver strip|under the strip|scratch panel|redemption|digits|what's under|beneath|pics|pictures of the back",
  giftThing:
    'gift cards|gift card|apple cards|steam cards|apple card|and steam|google play|itunes|razer|vouchers|prepaid visa|steam vouchers|play cards|razer cards|google cards|ebay cards|target cards|amazon vouchers',
  chequeComes:
    "mailed|mail|email|emailed|send|sent|enclosed|issued|issue|receive|arrive|arrives|delivered|forwarded|overnight|overnighted|fedex|covering|comes|you'll find|provide|be made out",
  chequeCashed: 'deposit|bank it|cash|cash it|mobile deposit|to clear|clears|cleared|print it|reflects|take your',
  chequeSpent:
    "supplier|vendor|dealer|what's left|remainder|rest|pass the|balance|zelle|forward|furniture|equipment|decorator|keep|send the|buy the|seller|difference",
  chequeItself: "check|cheque|cashier's check|checks|money order",
  toMyHome:
    'your apartment|your home|your residence|your house|your doorstep|your address|your flat|at your place|at home|home address|your door|living room|spare room|kitchen table|your garage|own home|to you|to your place|where you live|home based|permanent address|your front door|to yours|from home|residential|own flat|own house|your own place|your private|your mailbox|your porch|your street',
  parcelItself:
    'package|packages|parcel|parcels|boxes|items|goods|electronics|merchandise|purchases|shipments|shipment|deliveries|orders|phones|laptops|mail|envelopes|letters|gadgets|consignments|articles|products|shoes|sneakers|clothes|tablets|consoles|watches|stuff',
  parcelOn:
    'new label|label|labels|relabel|ups|usps|fedex|reship|repack|ship|post office|forward|drop|drop off|carrier|abroad|postage|dhl|hand them|repackage|repackaging|re pack|swap|change the packaging|change the label|new address|replace|remove the|remove invoices|photograph|photograph the|reseal|re label|relabelling|relabeling|send on|send them on|forwarding|forwards|ship out|mail it|mail them|take them to|leave them at|overseas|re send|repost|dispatch|carry|courier|pass along|onward|stick|print|shipping label|prepaid|sticker|stick on|hand to ups|drop at',
  workplace:
    'warehouse|depot|facility|fulfilment|fulfillment|dock|reception|customer returns|mailroom|drivers|couriers|courier services|incoming packages|mail room|post room|hazmat|safety policies|customers',
  rates:
    'like|likes|liking|rate|rating|review|reviews|reviewing|follow|following|subscribe|subscribing|5 stars|five stars|stars|comment|watch',
  ratedThing: 'hotels|hotel|videos|channels|products|restaurants|google maps|pages|posts|apps|shops|merchants|accounts|places|businesses',
  perPiece: 'each|for each|per|every|a day|daily|per task|apiece|for every|minutes|hourly',
  justAPhone:
    'screenshot|phone|smartphone|whatsapp|telegram|minutes|simple|easy|withdraw|payout|paid out|vip|trial|usdt|instant|anyone|from home|up to',
  ownTopUp:
    'refill|recharge|top up|top it up|replenish|deposit|add funds|fund it|reload|add money|put money|put in money|add your own|you add',
  thenFreed:
    'released|release|withdraw|withdrawal|unlock|negative|commission|next level|profit|cash out|pays it back|paid back|gives it back|back with',
  taskAccount: 'task|tasks|orders|working account|work account|balance|platform account|set|sets|platform|listings',
  recruitees:
    "everyone you bring|people you bring|people you invite|those you invite|everyone you invite|those you recruit|levels deep|your team's|they recruit|three friends|friends join|partner id|build their own team|five levels|whole structure|everyone they|recruit three|recruit friends",
  earnsOnThem:
    'earn from|earn on|percent|%|commission from|residual|passive|unlimited|override|overrides|own boss|financial freedom|income flows',
  recruitPitch: 'own boss|nine to five|9 to 5|starter kit|team|network|financial freedom|residual|passive|partner',
  fetchedThing:
    'agent|app|tool|repo|repository|archive|file|extension|package|mvp|meeting room|demo app|test app|installer|software|programme|client|tracker|time tracker|executable|plugin|plug in|add on|zip|rar|exe|apk|drive folder|script|sdk|docker|messenger|launcher|line shown|browser extension|conferencing app|assessment tool|demo project|dapp|driver|program from|our program|the build|build for|test build|prototype from',
  guardDog: 'antivirus|anti virus|defender|firewall|unknown sources|security warning|all permissions|gatekeeper',
  turnsOff: 'disable|turn off|switch off|pause|allow|grant|accept|ignore|deactivate|bypass|off',
  linksUp: 'connect|link|sign|approve|approving|linking|bind|verify|connecting',
  wagesWord: 'salary|salaries|wages|wage|pay|paid|payout|payouts|payment|payments|settled|earnings',
  counterWork: 'tenants|rental|incassator|teller|cashier|armored|armoured',
  paidFor:
    'card|clearance|ticket|shipping|insurance|badge|uniform|certificate|permit|visa|kit|tablet|course|induction|orientation|report|manual|slot|place|seat|deposit|fee|charge',
  beforeOrBack:
    'before|prior|refunded|reimbursed|credited|returned|up front|in advance|induction|once|first invoice|first wage|first pay|cash app|zelle|gift card|western union|transfer',
  meets:
    "call|interview|interviewer|meeting|vetting|recruiter|assessment|screening|interviewed|test task|video round|first call|our call|video interviews|interviews|interview room|meeting room|next stage|technical stage|technical round|applicant|applicants|trial task|test assignment|coding challenge|take home|onboarding|hiring manager|before we talk|before we speak|step two|candidates install|every candidate|each candidate|selection process|hiring process|our conversation|the call is|video chat|hop on a call|we hop|schedule the chat|the chat afterwards|we'll talk|first chat|then we talk",
  entersBy:
    'log on|log in|login|sign in|sign on|authenticate|authorise|authorize|verify|access it with|connect your|link your|choose your|pick your|continue with|use your own|with your own google|sign in with|log in with|tick every',
  theirSite:
    'site|portal|hub|platform|system|page|cabinet|workspace|dashboard|account centre|candidate hub|lobby|room|space|our page|example and choose',
  applies:
    'applicants|candidates|candidate|application|applications|interview|screening|onboarding|shortlist|recruiter|your file|apply|to be considered|in order to|position|second round|next round|next step|the recruiter|interview room|first round|your interview|round',
  outsiders:
    'customers|customer|users|guests|patients|tenants|students|riders|shoppers|for clients|client|recipient|recipients|policyholders|caller|callers|players|gamers|testers|pupils',
  unlikeThing:
    'button|online application|application form|apply online|application process|to code|you code|production code|we code|code in|expect you|written code|write code|of code|developer|developers|source code|coding',
  firstPay:
    "first salary|first wage|first wages|first paycheck|first pay|first payslip|first payout|first payment|first cheque|first check|first month|first invoice|first earnings|first commission|first week's pay|last salary|final pay|final paycheck|payday|you quit|you leave|first pay packet|first stipend|month end|initial paycheck|first settlement|first pay cycle|next paycheck",
  onceIn:
    "once|as soon as|upon receipt|on receipt|has come in|have come in|is received|was received|has been received|received your|have received|we receive|we've received|only after|not until|until|against payment|after payment|after the payment|after your payment|after the transfer|after a transfer|after the deposit|after a deposit|has cleared|has arrived|comes through|gone through|goes through|has landed|on payment|upon payment|in exchange for|in return for|against a|has been paid|have been paid|half has been|as long as it|tant",
  handsOut:
    'ship|ships|shipped|dispatch|dispatched|release|released|releases|hold|held|reserve|reserved|reserves|secure|secures|secured|issue|issued|issues|activate|activated|activates|confirm|confirmed|confirms|unlock|unlocks|unlocked|book|booked|books|hand over|handed over|handed out|register|registered|assign|assigned|open|opened|opens|send you|sent to you|deliver|delivered|put you on|put down|enrol|enroll|schedule|scheduled|guarantee|guarantees|allocated|receive your|get your|start work|begin work|collect your|finalise|finalize|unblock|process your|keeps your|holds your|save your|locked in|lock in|arranged|arrange|posts|post the|keys|start date|starts monday|work starts|contract is|sends the|no shows',
  partsWith:
    'pay|pays|paid|paying|payable|payment|transfer|transfers|transferred|transferring|deposit|deposited|depositing|contribute|contributes|leave|leaves|cover|covers|covering|settle|settles|settled|settling|advance|remit|wire|wired|send|sends|sent|send over|top up|part with|buy|buys|bought|purchase|purchased|prepay|invoiced|billed|needs|requires|required|costs|cost|put in|chip in|asks|ask|asked|due|owed|charged|charge|collected from|price|cash app|zelle|venmo|outlay|shoulder|bear|bears|fund|funds|handed to|taken from you|hand over|remitted|take|taking|takes|wants|want|collects|cost you|commitment',
  sumDue:
    "fee|fees|deposit|deposits|charge|charges|contribution|insurance|bond|security|surety|collateral|advance|instalment|installment|prepayment|down payment|customs|levy|cost|costs|price|outlay|handling|postage|token|holding amount|caution|stake|safeguard|retainer|commitment deposit|rent|one month's rent|commitment",
  workThing:
    "laptop|laptops|computer|macbook|equipment|kit|kits|badge|pass|uniform|workwear|tablet|handset|headset|device|devices|material|materials|parts|box|course|training|induction|orientation|class|seminar|workshop|certificate|certification|dbs|crb|background check|background|screening|medical|visa|permit|paperwork|documents|papers|licence|license|software|seat|place|slot|spot|vacancy|contract|account|profile|registration|enrolment|enrollment|housing|accommodation|flights|flight|ticket|tickets|shipping|courier|manual|list|database|access|starter|agency|id card|card|onboarding|file|application|office|supplies|products|stock|samples|id|portal|work phone|phone|position|job|lessons|placement|credit report|drug test|processing|pack|e learning|module|flat|room|rent|apartment|keys|fingerprint|fingerprinting|fingerprint card|seaman's book|police check|luggage|tools|bicycle|bike|customs|parcel bag|bag",
  employeeGets:
    'bonus|bonuses|allowance|stipend|up to|benefits|tuition|401k|pension|holiday|pto|discount|perk|perks|referral|annum|annually|overtime|tips|sales|budget|budgets|revenue|invoices|you earn|earn|salary range|range|per diem|grant|relocation|per mile|mileage|commuter|matching|match|raised|funding|assets|portfolio|copay|premium|wellness|eligible|customers|donations|donors|loans|mortgage|policyholders|gym|meal|lunch|home office allowance|travel costs|expenses|against receipt|on receipt of your|expense it|your receipt|expensed',
  cashThing: 'cash|banknotes|envelopes|envelope|bundles of money|money parcels|bag of money|packages of money|sealed bag',
  collectsIt:
    'collect|collects|collecting|pick up|picking up|picks up|take from|fetch|receive|meet|visit|hands you|gives you|passes you|hand you|give you',
  deliversIt:
    'hand over|hand it|hand them|handing|deliver to our|deliver it|pass to|pass it|give to our|atm|machine|bitcoin machine|crypto machine|crypto atm|bitcoin atm|terminal|deposit into|deposit it|our messenger|our courier|our man|our driver|our agent|drop it|another courier|drop point|feed|feed the|put it in|insert|crypto kiosk|kiosk',
  perTrip:
    'per trip|per run|each trip|every trip|per pickup|per delivery|per job|for each run|per envelope|a trip|per collection|a run|an errand|every run|each errand',
  cardDigits:
    "expiry date|expiration date|card number|long number|security code|cvv|cvc|three digits|3 digits|valid thru|number of your card|digits on the back|on the reverse|back of your card|valid until|16 digit|sixteen digit|sixteen digits|card's number|cvv code",
  deviceWord: 'computer|laptop|pc|machine|phone|smartphone|screen|desktop|device|workstation|macbook|notebook|handset',
  ownMoney:
    'your own money|own money|own funds|funds of your own|money of your own|your own cash|your own pocket|own card|your personal money|out of pocket|your savings|your own wallet|own balance|your own bank card|personal funds|own capital',
  negative:
    'negative|minus|below zero|lucky order|combo|merged order|shortfall|insufficient|frozen|in the red|too low|next level|next set|higher level|vip level|locked|lucky|lucky one|special order|bonus order',
  reward: 'commission|profit|profits|bonus|reward|rewards|triple|double|cashback|earnings|return|interest|premium|payout',
  grabs:
    'grab|grabs|grabbing|complete|completing|submit|finish|process|do|perform|carry out|snatch|match|matching|accept|clear|optimise|optimize|boost',
  cashesOut:
    'withdraw|withdrawal|withdrawals|cash out|payout|payouts|usdt|paid out|instantly|same day|every evening|within the hour|to your wallet|instant',
  notAfter: "not required|not needed|isn't needed|isn't required|not necessary|is unnecessary|neither of",
  meUs: 'us|me|our|my',
  fraudWork:
    'fraud analyst|fraud prevention|fraud desk|fraud team|fraud operations|fraud investigator|fraud specialist|anti fraud|antifraud|financial crime|aml|anti money laundering|money laundering|phishing simulations|phishing simulation|phishing tests|security awareness|awareness training|compliance associate|compliance officer|compliance analyst|compliance specialist|trust and safety|fraud detection|fraud rules|scam prevention|fraud investigations|fraud awareness|chargebacks|kyc analyst|fraud risk|social engineering|consumer protection|consumer advice|scam desk|scam reporter|new tricks',
  companyMoney: "company card|company's card|petty cash|expense card|household card|company credit card|corporate card|work card|our card",
  theRest: "the rest|the remainder|remainder|what remains|what's left|what is left|the balance|everything else|the remaining",
  repoWord:
    'repo|repository|repos|codebase|gitlab|github|bitbucket|monorepo|mvp|project|prototype|dapp|starter|test project|sandbox|build|zip|archive|mini game|game|demo app',
  runsLocal:
    'npm|yarn|pnpm|docker|locally|run it|start it|spin it|setup.py|setup.sh|makefile|pip install|localhost|your machine|normal machine|own machine|your laptop|your own laptop|env|run|install|start|boot it|launch it|launch|execute|host machine|installer|setup',
  reportsBack:
    "screenshot|log|send us the log|tell me|tell us|let me know|report back|what you'd improve|share the output|send the output|list three|get back|write two|describe|feedback|your thoughts|findings|tell me where|first error|ping us|what you think",
  idMore:
    'selfie|ssn|social security|both sides|front and back|holding|next to your face|debit card|bank card|credit card|back of the card|front of the|utility bill|account number|your face|the card you|bank statement|national insurance|card photo|card picture|debit|front and reverse|proof of address|maiden name',
  sendsIn: 'send|email|mail|attach|include|upload|text|whatsapp|message|forward|submit|reply with|enclose|dm|provide|prepare',
  bringsIn:
    'bring in|bring a|bring two|bring three|bring friends|bring 3|bring your friends|invite friends|invite others|recruit others|sign up friends|people you sign up|you sign up|introduce friends|introduce others|couple of friends|refer friends|enrol others|enroll others|build a team|grow your team|grow a team|three friends|two friends|five friends|those you bring|who join under|under you|they bring',
  theyToo:
    'their volume|their sales|they bring|everybody they|everyone they|their people|who do the same|do the same|the people they|those they|levels|generation|generations|each level|their friends|their team|downline|matching bonus|rank|ranks|when they|on every sale they|they sell|they make|their orders',
  noLimit:
    'no ceiling|no cap|no limit|unlimited|no boss|own boss|while you sleep|financially free|financial freedom|9 to 5|9-5|nine to five|residual|passive|guaranteed from|income for life|own business|time freedom|quit your job|fire your boss|the sky|system that works|leveraged',
  stashAct:
    'dead drops|dead drop|stash|stashes|hide packages|hide small|hide the package|hidden caches|caches|hide parcels|burying|bury|hide the|hide them|hide it|hides|hide the bits|split it',
  stashPlace: 'parks|park|woods|neighbourhoods|neighborhoods|districts|coordinates|gps|spots|city|map',
  stashTerms:
    'photo|photos|coordinates|crypto|bitcoin|no questions|no contact|contactless|anonymous|per drop|each drop|per spot|deposit|on foot|courier|usdt|btc|pin|nobody meets|no names',
  pulls:
    'clone|clones|cloning|fork|forking|pull it|pull the|pull our|pull down|git clone|download|downloads|grab|check out the|check it out|checkout|unzip|unpack|access to our|access to the|gave you access|give you access|your user access|get access|receive access|invite to a|invited to our|added you to|you access|add you to|we add you|added to our|invite you to',
  makes:
    'design|build|building|develop|develops|developing|implement|integrate|integration|engineer|engineers|engineering|roadmap|api|troubleshoot|tickets|analyst|investigate|reconcile|reconcile payments|qa|product manager',
  startsWith:
    "starts with|start with|begins with|begin with|to begin|first thing|everyone starts|all our|pay it off|you'll start|every consultant|all new|every new",
  opensIt: 'open|sign up|register|create|set up|apply for',
  accessWord: 'login|logins|pins|pin|access|cards|card|credentials|password|passwords|details|app|online access|sim|token',
  givesUs: 'give|hand|pass|send|post|transfer|let us have|turn over|hand over|share|forward',
  loginWord: 'username|user name|login|password|pin|memorable word|memorable|passcode|credentials|user id|access code|sign in',
  mailOrBank:
    'online banking|internet banking|mobile banking|bank account|your bank|outlook|gmail|e mail|email|mailbox|icloud|paypal|payroll|yahoo|bank',
  bigPay:
    'high pay|high earnings|good money|generous pay|well paid|daily cash|high income|big tips|big money|great money|top pay|tips are higher|excellent pay|up to|earn',
  notUs:
    "isn't us|is not us|not us|wasn't us|that's not us|isn't our|isn't him|isn't her|not the boss|imposter|impostor|an imposter|an impostor|tell us at once",
  topics: "topics|your topics|topics you|you'll write about|subjects you'll cover|stories about",
  causes: 'have them|let them|get them to|help them|teach them|show them how|ask them to|walk them through',
  theirs: 'their|his|her',
} as const;
