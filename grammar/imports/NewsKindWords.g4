/*
 * The phrases that tell what a piece of news is about, of the lexer of news (NewsWords.g4): the kinds in the order in which they are asked;
 * see docs/news.md.
 */
lexer grammar NewsKindWords;

TELLS_DOCUMENT
    : 'conference' S 'call' | 'to' S 'present' S 'at' | 'participate' S 'in' S ~[\n\t.]* 'conference' 's'? | 'investor' S 'conference' 's'? | 'webcast' | 'notification' S 'of' S 'results' | 'supplementary' S 'prospectus' | 'publication' S 'of' S ('a' S | 'the' S)? ('prospectus' | 'annual' S 'report' | 'supplementary' S 'prospectus')
    | ('filing' | 'files' | 'filed' | 'publishes' | 'availability') S ('of' S)? ('its' S | 'the' S)? (('annual' | '20' D D) S)* ('report' S ('on' S)?)? ('form' S '20-f' | 'form' S '40-f' | 'annual' S 'report' | 'prospectus' | 'technical' S 'report')
    | 'annual' S 'report' S ('on' S)? 'form' | 'annual' S 'report' S ('20' D D | 'and' S 'accounts' | 'and' S 'form') | 'corporate' S 'presentation' | 'investor' S 'day' | 'roadshow' | 'transcript' S 'of' | 'reporting' S 'dates' | 'financial' S 'calendar' | 'blackout' S ('period' | 'notice') | 'investor' S 'presentation' | 'articles' S 'of' S ('association' | 'incorporation') | 'technical' S 'report'
    | 'date' S ('of' | 'for') S ~[\n\t.]* 'results' | 'to' S ('announce' | 'report' | 'release' | 'host' | 'hold') S ~[\n\t.]* ('results' S 'on' | 'conference' S 'call' | 'investor' S 'day')
    | ('closed' | 'silent' | 'quiet' | 'close') S 'period' 's'? | 'information' S 'memorandum' | ('base' | 'offering') S ('prospectus' | 'memorandum') | 'listing' S 'particulars'
    | ('sustainability' | 'governance' | 'social' S 'responsibility') S ('report' | 'statement') | 'code' S 'of' S ('conduct' | 'ethics') | 'bylaws' | 'by-laws' | 'teleconference' | 'earnings' S 'call'
    | 'calendar' S 'of' | ('corporate' | 'reporting' | 'events') S 'calendar' | 'site' S 'visit' | 'invitation' S 'to' S (WORD_CHARS S)* ('conference' | 'presentation' | 'webcast' | 'capital' S 'markets' S 'day') | 'analyst' 's'? S ('day' | 'meeting' | 'presentation')
    | 'annual' S 'information' S 'form' | 'fact' S? 'sheet' | 'document' 's'? S ('viewing' | 'available' | 'on' S 'display') | 'to' S ('speak' | 'attend') | 'presents' S 'at'
    | 'to' S 'discuss' S ~[\n\t.]* ('quarter' | 'results' | 'investors') | 'will' S 'host' S 'a' | ('will' | 'to') S ('publish' | 'issue' | 'release') S ('its' S | 'the' S)? ~[\n\t.]* 'results'
    ;
TELLS_MEETING
    : ('general' | 'shareholder' '\''? 's'? '\''? | 'stockholders' '\''? | 'special' | 'unitholders' '\''? | 'annual' | 'extraordinary' | 'bondholders' '\''? | 'scheme') S ('and' S 'special' S)? ('meeting' | 'meetings' | 'assembly')
    | 'agm' | 'egm' | 'proxy' (S ('statement' | 'card' | 'form' | 'circular'))? | 'information' S 'circular' | 'notice' S 'of' S (('annual' | 'special' | 'extraordinary' | 'general' | 'ordinary' | 'convocation' | 'and') S)* 'meeting'
    | 'shareholders' S 'approve' | 'management' S 'information' S 'circular' | 'convening' S 'notice' | 'voting' S 'results' | 'resolutions' S ('passed' | 'adopted' | 'of' S 'the' S ('annual' | 'general'))
    | 'notice' S 'to' S 'holders' S 'of' S 'american'
    | ('poll' | 'voting' | 'ballot') S ('results' | 'result') | 'result' 's'? S 'of' S ('the' S)? ('agm' | 'egm' | 'poll' | 'voting' | 'general') | 'convocation' | ('remote' | 'distance' | 'voting') S ('voting' | 'form' | 'map' | 'ballot' | 'instruction' 's'?)
    | 'call' S 'notice' | 'quorum' | 'court' S 'meeting' | 'form' S 'of' S 'proxy' | 'minutes' S 'of' S ('the' S)? (('annual' | 'extraordinary' | 'ordinary' | 'special' | 'and') S)* ('general' | 'shareholder' '\''? 's'? '\''?) S ('assembly' | 'meeting')
    | 'shareholders' '\''? S ('resolution' 's'? | 'vote')
    ;
TELLS_DIVIDEND
    : 'payment' S 'of' S 'interest' | ('january' | 'february' | 'march' | 'april' | 'may' | 'june' | 'july' | 'august' | 'september' | 'october' | 'november' | 'december') S ('cash' S)? 'distribution' 's'? | 'interest' S 'on' S 'equity' | ('cash' S | 'interim' S | 'final' S | 'quarterly' S | 'special' S)? 'dividend' 's'? | 'distribution' 's'? S ('of' S '$' | 'for' S 'the' S 'month') | ('monthly' | 'quarterly') S ('cash' S)? 'distribution' 's'? | 'cash' S 'distribution' 's'? | 'interest' S 'on' S ('own' S | 'shareholders' '\''? S)? ('capital' | 'equity') | 'tax' S 'information' | 'coupon' S 'payment' | 'interest' S 'payment' | 'distributions'
    | 'ex-dividend' | 'scrip' | 'return' S 'of' S 'capital' | 'capital' S 'repayment' | 'allocation' S 'of' S ('profit' 's'? | 'net' S 'income') | 'distribution' S 'of' S ('reserves' | 'profits' | 'earnings')
    | ('interest' | 'coupon') S 'payment' 's'?
    | 'payment' S 'to' S ('share' | 'stock' | 'unit') 'holders' | ('variable' | 'floating' | 'interest' | 'coupon') S 'rate' S ('fix' | 'fixing' | 'notice') | 'rate' S 'fix' 'ing'? | 'ex-date' | 'ex-rights' | ('earnings' | 'profit' 's'?) S 'distribution' | 'distribution' S 'of' S ('20' D D S)? ('earnings' | 'profit' 's'?) | 'payment' S 'date'
    ;
TELLS_PEOPLE
    : 'appoint' ('s' | 'ed' | 'ment' | 'ments' | 'ing') | ('management' | 'board' | 'director' | 'directorate' | 'executive' | 'leadership' | 'senior' S 'management' | 'auditor') S ('change' | 'changes' | 'appointment' | 'appointments')
    | 'change' 's'? S ('to' | 'in' | 'of') S ('its' S | 'the' S)? ('representative' S)? ('board' | 'director' 's'? | 'management' | 'directorate' | 'auditor' 's'? | 'chief' | 'ceo' | 'cfo' | 'executive')
    | 'director' S 'declaration' | 'certifying' S 'accountant' | 'resign' ('s' | 'ed' | 'ation' | 'ations') | 'retire' ('s' | 'ment')? | 'steps' S 'down' | 'promotes' | 'names' S ('new' S)? (~[\n\t.] | [rs] '.')* ('chief' | 'ceo' | 'cfo' | 'president' | 'director' | 'chairman' | 'executive' | 'officer' | 'committee')
    | 'election' S 'of' S 'director' 's'? | 'new' S ('ceo' | 'cfo' | 'chairman' | 'chief' | 'president' | 'director') | 'independent' S 'auditor' | 'departure' S 'of' | 'succession' | 'joins' S ('the' S)? ~[\n\t.,]* 'board' | ('board' | 'directorate' | 'director' '\''? 's'?) S ('appointment' | 'resignation') | 'passing' S 'of' | 'elected' S ~[\n\t.,]* ('director' | 'chairman' | 'president')
    | 'death' S 'of' | 'passe' [sd] S 'away' | 'passed' S 'away' | 'mourns' | 'obituary' | 'to' S ('step' S 'down' | 'retire' | 'leave' S ('the' S)? ('company' | 'board' | 'group' | 'bank')) | 'stepping' S 'down' | 'nominat' ('es' | 'ed' | 'ion' | 'ions') | 'nominees'
    | 'elects' | 're-elect' ('s' | 'ed' | 'ion') | 'reshuffle' 's'? | 'dismissal' S 'of' | 'cessation' S 'of' | 'composition' S 'of' S ('the' S)? ('board' | 'audit' | 'executive' | 'committee' | 'supervisory')
    | ('independent' | 'external' | 'statutory' | 'public') S ('auditor' | 'accountant') 's'? | 'rotation' S 'of' S ('the' S)? 'auditor' 's'? | 'new' S ('auditor' 's'? | 'board' S 'member' 's'? | 'head' S 'of' | 'managing' S 'director')
    | 'change' 's'? S ('to' | 'in' | 'of') S ('its' S | 'the' S)? ('independent' | 'external' | 'statutory' | 'president' | 'chair' | 'chairman' | 'general' S 'manager' | 'supervisor' 's'? | 'spokesperson' | 'secretary' | 'company' S 'secretary' | 'senior' | 'accounting' S 'officer' | 'internal' S 'audit')
    | ('board' | 'management' | 'directorate') S ('reorgani' [sz] 'ation' | 'transition' | 'team') | 'appointed' S 'as' | ('joins' | 'to' S 'join') S (WORD_CHARS S)* ('committee' | 'board' | 'management' S 'team')
    ;
// Offices: who signs or speaks holds one too, so that they tell in headlines alone.
TELLS_OFFICE : 'chief' S ('executive' | 'financial' | 'operating') S 'officer' | 'head' S 'of' | 'representative' S 'director' 's'? ;
TELLS_LEGAL
    : 'judicial' S ('reorganization' | 'reorganisation' | 'recovery') | 'class' S 'action' | 'lawsuit' 's'? | 'litigation' | 'settle' ('s' | 'ment' | 'ments') | 'court' | 'arbitration' | 'investigation' 's'? | 'antitrust' | 'european' S 'commission' | 'injunction' | 'bankruptcy' | 'insolvency' | 'listing' S ('standards' | 'requirement' 's'? | 'compliance' | 'notice' | 'rule')
    | 'late' S 'filing' | 'minimum' S 'bid' | 'noncompliance' | 'non-compliance' | 'patent' S 'infringement' | 'doj' | 'deficiency' S ('notice' | 'letter') | 'nasdaq' S ('notification' | 'letter' | 'notice') | 'department' S 'of' S 'justice' | 'chapter' S ('11' | '7' | '15') | 'tribunal' | 'judgment' | 'judgement' | 'verdict' | 'subpoena' | 'lawsuits' | 'listing' S 'qualifications'
    | 'fine' S ('imposed' | 'of' | 'on' | 'against') | 'fined' | 'penalt' ('y' | 'ies') | 'sanctions' S 'imposed' | 'dispute' 's'? | 'legal' S ('proceeding' 's'? | 'action' | 'matters' | 'update') | 'appeal' 's'? | 'ruling' | 'rules' S 'in' S 'favo' 'u'? 'r'
    | ('cancellation' | 'revocation' | 'suspension' | 'withdrawal' | 'loss') S 'of' S ~[\n\t.,]* 'licen' [sc] 'e' | ('nyse' | 'exchange') S ('notice' | 'notification' | 'letter' | 'deficiency') | 'average' S 'closing' S 'price' | 'continued' S 'listing'
    | 'compliance' S 'with' S ('nyse' | 'nasdaq' | 'listing') | 'regain' 's'? S 'compliance' | 'competition' S ('commission' | 'authority' | 'tribunal' | 'bureau' | 'council') | 'plaintiff' 's'? | 'indict' ('ed' | 'ment') | 'creditor' S 'protection' | 'ccaa' | 'liquidator'
    | 'rehabilitation' | 'winding' S? '-'? 'up' S ('petition' | 'order') | 'securities' S 'fraud' | 'whistleblower' | 'consent' S ('decree' | 'order') | 'subpoenaed' | 'sues' | 'sued' | 'files' S ('suit' | 'complaint' | 'lawsuit')
    | 'bid' S 'price' | 'precautionary' S 'measure' 's'? | 'listing' S 'rule' 's'? | 'antimonopoly' | 'cease' S 'trade' | ('delisting' | 'listing') S ('determination' | 'deficiency') | 'summons' | 'complaint' | 'cartel' | 'restraining' S 'order'
    ;
TELLS_SHARES
    : 'primary' S 'insider' 's'? | 'notification' S 'of' S 'trade' 's'? | 'dealings' S 'in' S ('securities' | 'shares') | 'quotation' S 'of' | 'change' S 'of' S 'director' '\''? 's'? '\''? S 'interest' | 'monthly' S 'return' | ('treasury' | 'own') S 'shares' | ('share' | 'stock') S ('repurchase' | 'buyback' | 'buy-back' | 'option' | 'options' | 'consolidation' | 'split' | 'capital' | 'purchase') (S 'program' 'me'? | S 'plan')? | 'buy' S? '-'? 'back' 's'? | 'repurchase' 's'? | 'reverse' S ('stock' S)? 'split' | 'consolidation' S 'of' S ('its' S)? ('common' S)? 'shares'
    | 'voting' S 'rights' | 'major' S ('holding' | 'shareholding') 's'? | 'directors' '\''? S ('dealings' | 'dealing' | 'interests') | 'holding' 's'? S 'in' S 'company' | 'pdmr' | 'delisting' | 'delist' | 'admission' S 'to' S ('listing' | 'trading') | 'grants' S 'options' | 'stock' S 'options' | 'listing' S 'of' | 'block' S 'listing' | 'threshold' | 'commence' 's'? S 'trading' | 'transaction' 's'? S 'in' S 'own'
    | 'ads' S 'ratio' | 'ratio' S 'change' | 'normal' S 'course' S 'issuer' S 'bid' | 'director' 's'? '/pdmr' (S 'shareholding' 's'?)? | ('major' | 'substantial') S 'interest' 's'? | 'interest' 's'? S 'in' S 'shares' | 'notification' S 'of' S 'transaction' 's'? | 'transactions' S 'of' S ('directors' | 'persons')
    | 'allotment' S 'of' | ('employee' '\''? 's'? '\''? | 'executive') S ('share' | 'stock') | 'capital' S 'increase' | 'increase' S 'of' S ('the' S)? ('share' S)? 'capital' | 'bonus' S ('issue' | 'shares') | 'issue' S 'of' S ('new' S | 'ordinary' S | 'equity' S)* 'shares' | 'beneficial' S 'ownership' | 'secondary' S 'listing' | 'lists' S 'on'
    | 'odd' [ -] 'lot' | 'manager' '\''? 's'? '\''? S 'transaction' 's'? | ('largest' | 'major' | 'principal' | 'controlling' | 'substantial') S ('share' | 'stock') 'holder' 's'? | 'sub'? '-'? 'division' S ('of' S | '(')
    | ('share' | 'stock' | 'bonus') S ('split' | 'subdivision' | 'incentive' | 'grant' | 'award' 's'? | 'swap') | 'split' S 'of' S ('the' S)? ('shares' | 'stock') | 'dealing' 's'? S ('in' | 'by') | 'treasury' S ('stock' | 'share')
    | 'total' S 'voting' | 'number' S 'of' S ('shares' | 'voting') | 'shareholding' 's'? | 'stock' S 'acquisition' S 'rights' | 'restricted' S ('stock' | 'share') 's'? | 'incentive' S 'plan' | 'dual' S 'listing' | 'transfer' S 'of' S ('its' S)? 'listing' | 'begin' 's'? S 'trading'
    | 'next' S 'day' S 'disclosure' | 'appendix' S '3' [a-z] | 'tr-1' | 'form' S '8.' [35] | 'substantial' S 'holding' 's'? | 'substantial' S 'holder' | 'director' '\''? 's'? '\''? S ('share' S)? ('interest' | 'purchase' | 'dealing') 's'? | 'preferential' S 'issue' | 'lock-up' | 'exercise' S 'of' S ('stock' S | 'share' S)? 'options'
    | 'cancell' ('ation' | 'ing') S 'of' S ('treasury' | 'own' | 'repurchased' | 'shares')
    | ('bought' | 'buys' | 'buying') S 'back' | 'treasury' S 'stock' 's'? | ('leave' 's'? | 'withdraw' ('s' | 'al' S 'from')? | 'exit' 's'?) S ~[\n\t.]* ('open' S 'market' | 'exchange' | 'stock' S 'market' | 'listing') | 'open' S 'market' | 'deregister' 's'? | 'deregistration'
    ;
TELLS_FIGURES
    : ('january' | 'february' | 'march' | 'april' | 'may' | 'june' | 'july' | 'august' | 'september' | 'october' | 'november' | 'december') S ('20' D D S)? ('net' S)? ('revenue' | 'sales') 's'? | 'sales' S 'performance' | 'fleet' S ('employment' | 'list' | 'deployment' | 'profile' | 'status') | 'production' S 'and' S ('sales' | 'volume' 's'?) | 'production' S 'results' | 'volume' 's'? S 'sold' | 'wireless' S ('lines' | 'subscribers') | 'operating' S 'data' | ('monthly' | 'net' S 'monthly') S ('net' S)? ('revenue' | 'sales' | 'traffic' | 'production' | 'operating') 's'? ~[\n\t.]? | ('passenger' | 'traffic' | 'subscriber' | 'production' | 'sales' | 'reserve' | 'reserves' | 'fleet' | 'operating') S ('figures' | 'statistics' | 'report' | 'results' | 'data' | 'update' | 'volumes')
    | 'reserves' S ('per' | 'increase' | 'and') | 'year' [ -] 'end' S 'reserves' | 'traffic' S 'for' | 'revenue' 's'? S 'for' S ('the' S 'month' S 'of' S)? ('january' | 'february' | 'march' | 'april' | 'may' | 'june' | 'july' | 'august' | 'september' | 'october' | 'november' | 'december') | ('passenger' | 'air' | 'vehicle' | 'cargo') S ('traffic' | 'sales' | 'volumes' | 'production') | 'load' S 'factor' | 'proved' S 'reserves' | 'annual' S 'production' | 'production' S 'for'
    | ('announces' | 'reports' | 'announce' | 'report') S ~[\n\t.,]* ('production' | 'operating' | 'operational' | 'traffic') S ('results' | 'statistics' | 'figures')
    | 'throughput' | 'utili' [sz] 'ation' | 'net' S 'additions' | 'subscriber' S ('additions' | 'growth' | 'base') | 'occupancy' | 'assets' S 'under' S 'management' | 'net' S 'asset' S 'value' | 'operati' ('onal' | 'ng') S ('update' | 'statistics' | 'highlights' | 'figures')
    | 'delivery' S ('update' | 'results' | 'figures') | 'deliveries' S ('for' | 'in') | 'bitcoin' S 'production' | ('mineral' | 'ore') S 'reserves' | 'vehicle' 's'? S 'sold' | ('monthly' | 'weekly') S ('report' | 'statistics') | 'sales' S 'volume' 's'?
    | 'handled' S ~[\n\t]* ('passengers' | 'people' | 'tonnes' | 'teu') | ('million' | D) S ('passengers' | 'subscribers') | ('reserve' 's'? S)? 'replacement' S 'ratio' | 'reserve' S 'replacement' | 'proved' S ('oil' | 'and' | 'gas' | 'plus') | 'probable' S 'reserves' | 'wafer' S 'shipments'
    ;
// Results too. Statements have the date of their period's end, and none of their own; a discussion says its date in its first sentence.
STATEMENTS : 'financial' S 'statements' ;
DISCUSSION : 'management' '\''? 's'? '\''? S 'discussion' S ('and' | '&') S 'analysis' | 'md&a' ;
TELLS_RESULTS
    : (('financial' | 'quarter' | 'quarterly' | 'quarter' '\'' 's' | 'year' | 'year-end' | 'annual' | 'interim' | 'half' | 'half-year' | 'operating' | 'earnings' | 'preliminary' | 'unaudited' | 'audited' | 'consolidated' | 'full-year' | 'month' | 'months' | 'first' | 'second' | 'third' | 'fourth' | '20' D D) S)+ 'results'
    | 'results' ' ' ('of' S 'operations' | 'for' S 'the' | 'announcement') | 'profit' 's'? | 'net' S ('income' | 'loss') | 'earnings' | 'guidance' | 'trading' S ('statement' | 'update') | 'financial' S ('information' | 'report' | 'highlights') | 'interim' S ('report' | 'management' S 'statement') | 'outlook'
    | ('first' | 'second' | 'third' | 'fourth') [ -] ('half' | 'quarter') (S ('performance' | 'report' | 'revenue' 's'?))? | 'q' [1-4] | 'pro' S 'forma' S 'financial' | 'half' [ -] 'year' 'ly'? (S ('report' | 'financial' S 'report'))? | 'revenue' S 'growth'
    | ('announces' | 'reports' | 'announce' | 'report') S ~[\n\t.,]* 'results'
    | 'quarterly' S 'report' | 'profit' S 'growth' | ('strong' | 'record' | 'solid') S 'results'
    | 'sales' S ('up' | 'down' | 'rose' | 'increase' 'd'? | 'growth') | 'ebitda' | 'half-yearly' | 'earnings' S 'release' | 'financial' S 'performance' | 'full-year' S 'targets' | ('first' | 'second' | 'third' | 'fourth') '-quarter' (S '20' D D)?
    | ('draft' | 'annual') S 'accounts' | 'accounts' S 'for' | 'forecast' 's'? | 'turnover' | 'net' S 'profit' | 'operating' S ('profit' | 'income') | 'balance' S 'sheet' | 'impairment' | 'write' '-'? 'down' 's'? | 'restate' ('s' | 'd' | 'ment')
    | 'results' S ('as' S 'of' | 'up' | 'presentation') | 'revenue' 's'? S ('up' | 'rise' 's'? | 'rose' | 'increase' 'd'? | 'decline' 'd'? | 'of' | 'for') | 'like-for-like' | 'same' [ -] 'store' S 'sales'
    ;
TELLS_FINANCING
    : 'consent' S 'solicitation' | 'sale' S 'and' S 'lease' '-'? 'back' | 'credit' S 'facilit' ('y' | 'ies') | ('syndicated' S)? 'loan' 's'? (S ('agreement' | 'facility'))? | ('senior' | 'unsecured' | 'convertible' | 'secured' | 'exchangeable' | 'subordinated') S (('unsecured' | 'secured' | 'convertible') S)* ('note' | 'notes' | 'bond' | 'bonds' | 'debenture' | 'debentures' | 'noteholders')
    | ('public' | 'private' | 'equity' | 'follow-on' | 'rights' | 'secondary' | 'bond' | 'notes' | 'registered' S 'direct' | 'bought' S 'deal') S ('offering' | 'placement' | 'financing' | 'issue') | 'offering' S 'of' | 'exchange' S 'offer' | 'credit' S 'rating' 's'? | 'rating' S ('action' | 'upgrade' | 'downgrade') | 'redemption' | 'refinanc' ('ing' | 'es' | 'ed') | 'financing' 's'? | 'prices' S ('its' S)? ~[\n\t.]* ('offering' | 'notes' | 'bonds') | 'over' '-'? 'allotment' | 'additional' S 'shares'
    | 'notes' S ('due' | 'offering') | 'conversion' S 'agreements' | 'debentures' | 'to' S 'issue' S '$' | 'private' S 'placement' | 'eurobond' 's'? | 'bonds' | 'notes' S 'offer' | 'medium' S 'term' S 'note' | 'commercial' S 'paper' | 'warrants' | 'term' S 'loan' | 'bond' S 'issue' | 'noteholders' | 'tender' S 'offer' S 'for' S ('its' | 'notes')
    | 'ratings' | 'fitch' | 'moody' '\''? 's' | 'standard' S ('&' | 'and') S 'poor' '\''? 's' | 'initial' S 'public' S 'offering' | 'ipo' | 'offer' S 'price' | 'pricing' S 'of' | 'at-the-market' | 'capital' S 'raising' | 'equity' S ('raise' | 'raising') | 'raises' S ~[\n\t.,a-z]+ ('million' | 'billion')
    | 'issuance' S 'of' | 'issue' S 'of' S ~[\n\t.,]* ('notes' | 'bonds') | 'bond' | 'sukuk' | 'securiti' [sz] 'ation' | ('early' | 'partial' | 'full') S ('redemption' | 'repayment' | 'prepayment') | 'debt' | 'revolving' | 'credit' S ('line' | 'agreement') | 'bank' S 'loan' | 'shelf' S ('registration' | 'prospectus')
    | 'stabili' [sz] 'ation' | 'units' S 'offering' | 'convertible' | 'placing' S 'of' | 'subscription' S ('of' | 'for' | 'rights' | 'period')
    | 'firm' S 'commitments' | 'redeem' ('s' | 'ed' | 'able')? | 'to' S 'call' S ~[\n\t.]* ('notes' | 'bonds') | 'placement' | ('sale' | 'offer') S 'of' S (D [0-9,]* S)? ('common' | 'ordinary' | 'new' | 'american') S ('depositary' S)? 'shares' | 'upsized' | 'underwritten' | 'issuer' S 'default' S 'rating' 's'? | 'greenshoe' | ('credit' | 'rating') S 'outlook' | 'rights' S 'issue' | 'drawdown' | 'repay' ('s' | 'ment')?
    ;
TELLS_DEAL
    : 'discloseable' S 'transaction' | 'join' 's'? S 'forces' | 'combine' 's'? S 'their' S 'businesses' | 'acqui' ('re' | 'res' | 'red' | 'sition' | 'sitions' | 'ring') | 'merger' 's'? | 'merge' 's'? | 'takeover' | 'tender' S 'offer' | 'joint' S 'venture' | 'divest' ('s' | 'ment' | 'iture' | 'ed')? | 'dispos' ('al' | 'als' | 'ition' | 'es' S 'of') | 'sale' S 'of' S ('its' S | 'the' S)? | 'stake' 's'? | 'business' S 'combination' | 'combination' | 'scheme' S 'of' S 'arrangement' | 'plan' S 'of' S 'arrangement' | 'demerger' | 'spin' '-'? S? 'off'
    | 'partial' S 'takeover' | 'investment' S 'in' | 'exclusivity' | 'definitive' S 'agreement' | 'convert' ('s' | 'ed')? S ('to' | 'into') | 'transfer' S 'of' S ('the' S)? ('business' | 'assets') | 'to' S 'sell' | 'sold' S ('its' | 'the' | 'all') | 'offer' S ('from' | 'for' | 'to' S 'purchase') | 'bid' S 'to' S 'acquire' | 'reorgani' [sz] 'ation' | 'letter' S 'of' S 'intent' | 'asset' S 'sale'
    | 'sells' | 'sale' S 'to' | 'holding' S 'in' | 'dissolution' | 'liquidation' | 'absorption' | 'absorb' 's'? | 'purchase' S 'of' | 'share' S 'exchange' | ('company' | 'corporate' | 'simplified' | 'absorption-type') S ('split' | 'merger') | 'transfer' S 'of' S ('shares' | 'equity' | 'a' S | 'consolidated' | 'subsidiary')
    | 'equity' S 'interest' | 'carve' '-'? 'out' | 'separation' S 'of' | 'invests' S 'in' | 'connected' S 'transaction' 's'? | 'major' S 'transaction' | 'recommended' S ('cash' S)? 'offer' | 'amalgamation' | 'arrangement' S 'agreement' | 'privati' [sz] 'ation' | 'going' S 'private' | 'to' S 'buy' | 'buys' | 'takes' S 'over' | 'change' S 'of' S 'control'
    | 'establish' ('ment' | 'es') S ('of' S)? ('a' S)? ('new' S)? ('joint' | 'subsidiary') | 'majority' S 'of' S ('the' S)? ('shares' | 'capital')
    | ('share' | 'equity' | 'asset') S 'purchase' S 'agreement' | 'going-private' | ('non-binding' | 'preliminary') S ('proposal' | 'offer' | 'indication') | 'proposal' S 'letter' | 'per' S ('ads' | 'american' S 'depositary') S ~[\n\t.]* ('letter' | 'proposal' | 'offer') | 'its' S ('entire' S)? 'interest' S 'in' | 'buyer' S 'of'
    ;
// "Acquires Double-Hull Bunkering Tanker": ships for the own fleet are business.
TELLS_BUSINESS
    : ('announces' | 'reports' | 'announce' | 'report') S ~[\n\t]* ('phase' S ('i' | 'ii' | 'iii' | D) | 'clinical' | 'assay' | 'drill' 'ing'?) ~[\n\t]*
    | ('acquire' 's'? | 'acquisition' S 'of' | 'purchase' 's'? | 'buys') S ~[\n\t.,]* ('vessel' | 'tanker' | 'barge' | 'newbuilding' | 'carrier' | 'bulker' | 'containership' | 'drillship') 's'?
    | 'collaboration' | 'licen' [sc] 'e' | 'drill' ('s' | 'ing' | 'ed')? | 'exploration' | 'trial' 's'? | 'tanker' | 'vessel' 's'? | 'newbuilding' | 'discovers' | 'discovery'
    | 'clinical' | 'intersects' | 'assay' 's'? | 'g/t' | 'metres' | 'patent' 's'? | 'phase' S ('i' | 'ii' | 'iii' | D) | 'fda' | 'sfda' | 'earthquake' | 'typhoon' | 'hurricane'
    | ('receives' | 'received' | 'gains' | 'obtains' | 'grants' | 'granted') S ~[\n\t.]* ('approval' | 'authori' [sz] 'ation' | 'clearance')
    | 'spill' | 'force' S 'majeure' | 'outage' | 'partnership' 's'? | 'memorandum' S 'of' S 'understanding' | 'charter' ('s' | 'ed')? | 'aircraft' | 'feasibility'
    | 'resource' S 'estimate' | 'patients' | 'investment' S ('plan' | 'program' 'me'?) | 'commissioning' | 'start-up'
    | 'fix' ('es' | 'ed') S ~[\n\t.]* ('vessel' | 'ship' | 'panamax' | 'kamsarmax' | 'supramax' | 'handysize' | 'capesize' | 'vlcc' | 'carrier') 's'? | 'kamsarmax' 'es'?
    | 'panamax' 'es'? | 'capesize' 's'? | 'to' S 'equip' | 'ground' S ('broken' | 'breaking') | 'groundbreaking' | 'time' S 'charter' 's'? | 'offtake' | 'contract' S 'award' 's'?
    | 'alliance' | 'expand' 's'? | 'expansion' | 'plant' | 'realign' 's'? | 'awarded' | 'wins' | 'launch' ('es' | 'ed')? | 'capital' S ('development' | 'markets' S 'day' | 'expenditure' | 'budget') | 'growth' S 'opportunities' | 'to' S 'build'
    | 'construction' | 'factory' | 'introduces' | 'unveils' | 'strike' 's'? | 'fire' | 'partner' 's'? S 'with' | 'concession' | 'deploys' | 'strategic' S 'review' | 'builds'
    ;
// Words that stand in news of other kinds too: they tell where neither headline nor lead does.
SUGGESTS_BUSINESS
    : 'order' 's'? | 'selected' | 'supply' | 'suppl' ('y' | 'ies') | 'agreements' | 'contracts'
    | 'deliver' ('y' | 'ies' | 'ed' | 's') | 'approval' | 'study' | 'project' 's'? | 'well' 's'?
    | 'market' | 'opens' | 'develop' ('s' | 'ment')? | 'funding' | 'application' | 'applies'
    | 'files' S 'for' | 'program' 'me'? | 'module' | 'technology' | 'production' | 'power' | 'phase' | 'approves' | 'receives'
    | 'mine' | 'restructuring' | 'operations' | 'strategy' | 'incident' | 'accident' | 'shutdown' | 'restart' 's'? | 'stops' | 'suspends'
    | 'capacity' | 'service' 's'? | 'tariff' 's'? | 'customer' 's'? | 'product' 's'? | 'store' 's'? | 'route' 's'? | 'cooperat' ('ion' | 'e')
    | 'award' 's'? | 'permit' 's'? | 'labour' | 'labor' | 'union' | 'collective' | 'granted' | 'deployment' | 'platform' | 'network'
    | 'reactor' | 'pipeline' | 'terminal' | 'data' | 'treatment' | 'invest' 's'?
    ;
TELLS_OTHER
    : 'chang' ('e' | 'es' | 'ed' | 'ing') S 'its' S ('corporate' S | 'company' S)? 'name'
    | 'change' 's'? S ('of' | 'in' | 'to') S ('the' S | 'its' S)? (('company' ('\'s')? | 'corporate' | 'registered' | 'trading' | 'stock' | 'ticker' | 'securities') S)* ('name' | 'symbol' | 'address' | 'office' | 'depositary' | 'depository' | 'transfer' S 'agent' | 'registrar' | 'fiscal' S 'year' | 'website')
    | ('name' | 'ticker' | 'symbol' | 'address') S 'change' | 'new' S 'name' | ('joins' | 'added' S 'to' | 'inclusion' S 'in' | 'included' S 'in') S ('the' S)? ~[\n\t.,]* 'index' | 'market' S 'rumo' 'u'? 'rs' | ('unusual' | 'share') S 'price' S ('movement' 's'? | 'and') | 'registered' S 'office' S 'address'
    ;
