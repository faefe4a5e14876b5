/*
 * The titles of Form 8-K's items in both numberings: 1 to 12 until 22 August 2004, 1.01 to 9.01 since 23 August 2004. The name of a rule says
 * which items have the title. Source: the form, and the item descriptions of EDGAR's headers, each in the wordings of its time.
 */
lexer grammar ItemTitleWords;

TITLE_1_OR_5_01 : 'changes' S 'in' S 'control' S 'of' S 'registrant' ;
TITLE_2 : 'acquisition' S 'or' S 'disposition' S 'of' S 'assets' ;
TITLE_3_OR_1_03 : 'bankruptcy' S 'or' S 'receivership' ;
TITLE_4_OR_4_01 : 'changes' S 'in' S 'registrant' '\''? 's' S 'certifying' S 'accountant' ;
TITLE_4 : 'changes' S 'in' S 'certifying' S 'accountant' ;
TITLE_5_OR_8_01 : 'other' S 'events' ;
TITLE_5
    : 'other' S 'events' S 'and' S 'required' S 'fd' S 'disclosure'
    | 'other' S 'events' S 'and' S 'regulation' S 'fd' S 'disclosure'
    | 'other' S 'materially' S 'important' S 'events'
    ;
TITLE_6 : 'resignations' S 'of' S 'registrant' '\''? 's' S 'directors' | 'resignation' S 'of' S 'registrant' '\''? 's' S 'directors' ;
TITLE_7_OR_9_01 : 'financial' S 'statements' S 'and' S 'exhibits' ;
TITLE_7 : 'financial' S 'statements' ','? S 'pro' S 'forma' S 'financial' S 'information' S 'and' S 'exhibits' ;
TITLE_8 : 'change' S 'in' S 'fiscal' S 'year' ;
TITLE_9_OR_7_01 : 'regulation' S 'fd' S 'disclosure' ;
TITLE_9 : 'sales' S 'of' S 'equity' S 'securities' S 'pursuant' S 'to' S 'regulation' S 's' ;
TITLE_10_OR_5_05
    : 'amendments' S 'to' S 'the' S 'registrant' '\''? 's' S 'code' S 'of' S 'ethics' ','? S 'or' S 'waiver' S 'of' S 'a' S 'provision' S 'of' S 'the' S 'code' S 'of' S 'ethics'
    | 'amendments' S 'to' S 'the' S 'registrant' '\''? 's' S 'code' S 'of' S 'ethics'
    ;
TITLE_11_OR_5_04 : 'temporary' S 'suspension' S 'of' S 'trading' S 'under' S 'registrant' '\''? 's' S 'employee' S 'benefit' S 'plans' ;
TITLE_12_OR_2_02 : 'results' S 'of' S 'operations' S 'and' S 'financial' S 'condition' ;
TITLE_1_01 : 'entry' S 'into' S 'a' S 'material' S 'definitive' S 'agreement' ;
TITLE_1_02 : 'termination' S 'of' S 'a' S 'material' S 'definitive' S 'agreement' ;
TITLE_1_04 : 'mine' S 'safety' S? '-' S? 'reporting' S 'of' S 'shutdowns' S 'and' S 'patterns' S 'of' S 'violations' | 'mine' S 'safety' ;
TITLE_1_05 : 'material' S 'cybersecurity' S 'incidents' ;
TITLE_2_01 : 'completion' S 'of' S 'acquisition' S 'or' S 'disposition' S 'of' S 'assets' ;
TITLE_2_03
    : 'creation' S 'of' S 'a' S 'direct' S 'financial' S 'obligation' S 'or' S 'an' S 'obligation' S 'under' S 'an' S 'off-balance' S 'sheet' S 'arrangement' S 'of' S 'a' S 'registrant'
    ;
TITLE_2_04
    : 'triggering' S 'events' S 'that' S 'accelerate' S 'or' S 'increase' S 'a' S 'direct' S 'financial' S 'obligation' S 'or' S 'an' S 'obligation' S 'under' S 'an' S 'off-balance' S 'sheet' S 'arrangement'
    ;
TITLE_2_05
    : 'costs' S 'associated' S 'with' S 'exit' S 'or' S 'disposal' S 'activities'
    | 'cost' S 'associated' S 'with' S 'exit' S 'or' S 'disposal' S 'activities'
    ;
TITLE_2_06 : 'material' S 'impairments' ;
TITLE_3_01
    : 'notice' S 'of' S 'delisting' S 'or' S 'failure' S 'to' S 'satisfy' S 'a' S 'continued' S 'listing' S 'rule' S 'or' S 'standard' ';'? S 'transfer' S 'of' S 'listing'
    ;
TITLE_3_02 : 'unregistered' S 'sales' S 'of' S 'equity' S 'securities' | 'unregistered' S 'sale' S 'of' S 'equity' S 'securities' ;
TITLE_3_03
    : 'material' S 'modification' S 'to' S 'rights' S 'of' S 'security' S 'holders'
    | 'material' S 'modifications' S 'to' S 'rights' S 'of' S 'security' S 'holders'
    ;
TITLE_4_02
    : 'non-reliance' S 'on' S 'previously' S 'issued' S 'financial' S 'statements' S 'or' S 'a' S 'related' S 'audit' S 'report' S 'or' S 'completed' S 'interim' S 'review'
    ;
TITLE_5_02
    : 'departure' S 'of' S 'directors' S 'or' S 'certain' S 'officers' ';'? S 'election' S 'of' S 'directors' ';'? S 'appointment' S 'of' S 'certain' S 'officers' ';'? S 'compensatory' S 'arrangements' S 'of' S 'certain' S 'officers'
    | 'departure' S 'of' S 'directors' S 'or' S 'certain' S 'officers' ';'? S 'election' S 'of' S 'directors' ';'? S 'appointment' S 'of' S 'certain' S 'officers'
    | 'departure' S 'of' S 'directors' S 'or' S 'principal' S 'officers' ';'? S 'election' S 'of' S 'directors' ';'? S 'appointment' S 'of' S 'principal' S 'officers'
    ;
TITLE_5_03
    : 'amendments' S 'to' S 'articles' S 'of' S 'incorporation' S 'or' S 'bylaws' ';'? S 'change' S 'in' S 'fiscal' S 'year'
    | 'amendment' S 'to' S 'articles' S 'of' S 'incorporation' S 'or' S 'bylaws' ';'? S 'change' S 'in' S 'fiscal' S 'year'
    ;
TITLE_5_06 : 'change' S 'in' S 'shell' S 'company' S 'status' ;
TITLE_5_07 : 'submission' S 'of' S 'matters' S 'to' S 'a' S 'vote' S 'of' S 'security' S 'holders' ;
TITLE_5_08 : 'shareholder' S 'director' S 'nominations' | 'shareholder' S 'nominations' ;
TITLE_6_01 : 'abs' S 'informational' S 'and' S 'computational' S 'material' ;
TITLE_6_02 : 'change' S 'of' S 'servicer' S 'or' S 'trustee' ;
TITLE_6_03 : 'change' S 'in' S 'credit' S 'enhancement' S 'or' S 'other' S 'external' S 'support' ;
TITLE_6_04 : 'failure' S 'to' S 'make' S 'a' S 'required' S 'distribution' ;
TITLE_6_05 : 'securities' S 'act' S 'updating' S 'disclosure' ;
TITLE_6_06 : 'static' S 'pool' ;
