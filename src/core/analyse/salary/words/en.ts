import type { PayWords } from './pay-words.ts';

export const en: PayWords = {
  pay: 'salary|salaries|pay|pays|compensation|comp|wage|wages|remuneration|renumeration|earn|earns|rate|rates|hourly|payrate|payscale|income|salaried|package|pkg|take home|take-home|budget for this role|budget for the role|budget for this position|budget for the position|budget for this hire|budgeted range|budgeted salary|budgeted pay|budgeted rate|hiring budget|salary budget|compensation budget',
  base: 'base|basic|base salary|base pay|base compensation|base range|basic salary|fixed salary|fixed pay|guaranteed base',
  total:
    'ote|o.t.e|on target earnings|on-target earnings|on target|on-target|total compensation|total comp|tc|total cash|total target*|total annual|total earnings|total pay|total direct|total package|total salary package|target total|total remuneration|earning potential|earnings potential|potential to make|potential to earn|potential earnings|earnings|realistic earnings|ctc|cost to company|all-in|all in|all-inclusive|all inclusive',
  bonus:
    'bonus|bonuses|sign-on|sign on|signing|signon|joining bonus|commission|commissions|incentive|incentives|differential|differentials|spiff|spiffs|tips|profit share|profit sharing|profit-sharing|shift premium|premium pay|13th month|thirteenth month|14th month|overtime|on-call|gratuity',
  equity:
    'rsu|rsus|stock options|stock option|equity grant|equity|stock grant|stock|options grant|esop|esops|shares|equity package|restricted stock',
  other:
    'raised|raising|raise|funding|funded|seed round|series a|series b|series c|series d|series e|valuation|valued|revenue|revenues|turnover|budget|budgets|budgeting|sales volume|in sales|annual sales|sales of|approve expenses|expenses up to|expenses of|takings|brought in|brings in|bring in|bringing in|worth over|worth up to|worth about|worth around|worth between|worth more than|save|saves|sells for|sell for|selling for|sold for|average order|order value|lose|loses|quota|quotas|quarterly target|quarterly targets|annual target|monthly target|sales target|sales targets|revenue target|revenue targets|spends|deal|deals|deal size|contract value|contracts worth|contracts of|contracts from|contracts between|contracts up to|portfolio|assets|aum|market cap|investment|investments|investor|investors|invested|gmv|arr|mrr|loan|loans|savings|credit|coverage|policy|reimbursement|reimbursements|reimburse|reimburses|reimbursed|stipend|stipends|allowance|allowances|referral|referrals|refer|refer a friend and earn|refer friends and earn|refer and earn|refer someone and earn|reward|rewarded|tuition|fee|fees|cost|costs|price|prices|priced|pricing|fine|fines|penalty|grant|grants|award|awards|awarded|prize|prizes|scholarship|scholarships|discount|discounts|voucher|vouchers|per diem|mileage|donate|donates|donated|donation|donations|contribution|contributions|deductible|worth of|expenditure|expenditures|spend|spending|procurement|purchases|acquisition|acquisitions|debt|transactions|invoices|profit of|profits of|market size|market opportunity|cash flow|p&l|subscription|membership|rent|deposit|payroll of|bounty|insured|capitalization|book of business|exit|ipo|backed|benefit|perk|perks|relocation package|handle cash|handles cash|cash up to|cash handling|customers pay|clients pay|users pay|customer pays|client pays|user pays|gift card|gift cards|gift certificate|who pay|they pay|prior earnings|previous earnings|current salary',
  perk: 'housing|accommodation|lodging|training|learning|education|development|professional development|conference|conferences|course|courses|certification|certifications|books|equipment|home office|home-office|office setup|wfh|setup|set-up|desk|laptop|internet|phone|cell phone|wellness|wellbeing|well-being|gym|fitness|lunch|lunches|meal|meals|food|groceries|travel|flight|flights|vacation|holiday|relocation|relocate|moving|mile|miles|childcare|child|children|newborn|baby|adoption|fertility|commuter|commuting|commute|transit|transport|parking|match|matching|401|401k|hsa|fsa|retirement|pension|life insurance|insurance|health|dental|vision|gift|gifts|anniversary|merch|swag|project|projects|programme budget|program budget|capital|fund|funds|car|car allowance|acquire|property|properties|homes|houses|industry|market|customers|clients|users|product|products|goods|sales|research|life|ad&d|liability|account|accounts|campaigns|ad spend|payment volume|payments|volume|billion|trillion|lending|apartment|development project',
  near: 'range|band|doe|d.o.e|doq|dep on exp|depending on experience|depends on experience|dependent on experience|depending on|dependent on|commensurate|negotiable|neg|super|superannuation|equity|offer|offered|offering|offers|benefits|plus benefits|per experience|competitive|ir35|full-time|full time|fulltime|part-time|part time|perm|permanent|contract|contractor|freelance|w2|c2c|1099|gbp|remote|hybrid|onsite|on-site|starting|expected|anticipated|estimated|hire|hiring',
  gross: 'gross|before tax|before taxes|pre-tax|pretax|before deductions',
  net: 'net|after tax|after taxes|in hand|in-hand|take-home|take home|netto|tax free|tax-free',
  from: 'from|starting at|starting from|starting with|starting|starts at|starts from|start at|start from|begins at|beginning at|minimum|minimum of|min|at least|no less than|not less than|upwards of|more than|over|above|north of|a minimum of',
  upTo: 'up to|upto|maximum|maximum of|max|as much as|as high as|no more than|not more than|not exceeding|capped at|under|below|less than',
  orMore: 'and up|and above|or more|and more|minimum|upwards',
  orLess: 'or less|maximum|max',
  to: 'to|and tops out at|topping out at|and goes up to|through|thru|up to|until|till|upto|rising to|increasing to|going up to',
  between: 'between',
  and: 'and|with|including|includes|incl|inc',
  beside:
    'excluding|excludes|exclusive of|not including|does not include|in addition to|on top of|as well as|other than|besides|apart from|separate from|eligible for|plus',
  per: 'per|a|an|each|every|p',
  time: {
    HOUR: 'hour|hr|hrs|h|ph|hour worked',
    DAY: 'day|d|diem|shift',
    WEEK: 'week|wk|w',
    MONTH: 'month|mo|mth|mnth|m|calendar month',
    YEAR: 'year|yr|yrs|y|annum|anum|annom',
  },
  unit: {
    HOUR: 'hourly|hourly rate|ph|p/h|p.h|per-hour|hrly',
    DAY: 'daily|day rate|daily rate|pd|p.d|per diem rate',
    WEEK: 'weekly|pw|p.w',
    MONTH: 'monthly|pcm|p.c.m|p.m|pm',
    YEAR: 'annual|annually|yearly|annualized|annualised|pa|p.a|p/a|per-annum|per annum|lpa',
  },
};
