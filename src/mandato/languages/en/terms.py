"""English words for the life of an agreement."""

from mandato.languages.terms import TermWords

_NAMES = (
    r"(?:memorandum(?: of understanding)?|mou|agreement|convention|treaty|arrangement|understanding|protocol|accord|"
    r"letter of intent|framework|instrument|charter|contract|partnership agreement|cooperation agreement)"
)

WORDS = TermWords(
    own=(
        r"(?:(?:this|the present|the said|the) (?:framework |cooperation |specific |"
        rf"supplementary )?{_NAMES}|\bit\b)"
    ),
    foreign=(
        r"(?:amendments?|modifications?|protocols? thereto|a treaty|any treaty|treaties|annex(?:es)?|"
        r"for each (?:state|party|member)|in respect of (?:each|any)|for any (?:state|party)|with respect to each|"
        r"project agreements?|activities|work ?plans?|intellectual property|confidential|obligations|"
        r"specific agreements|the previous agreement|supersede|arbitra|rules of procedure)"
    ),
    prepositions=frozenset({"of", "in", "under", "to", "for", "by", "with", "from"}),
    entry_noun=(
        r"(?:entry into (?:force|effect)|coming into (?:force|effect)|entering into (?:force|effect)|"
        r"effective date)"
    ),
    relative=r",? (?:which|and this|this)",
    others=(
        r"(?:for (?:that|such|any|each|every|other|the acceding|the other|all other|those)|in respect of|"
        r"with respect to|as regards)"
    ),
    within=r"(?:within|every|each|in|after|at least|once)(?: the| a period of)?",
    entry=(
        r"(?:(?:enters?|entered|entering|entry|comes?|coming|goes?|go|going|put|brought) into (?:force|"
        r"effect|operation)|"
        r"takes? effect|taking effect|becomes? (?:effective|operative|operational|valid|binding)|(?:is|are|"
        r"be) (?:effective|valid|operative) (?:from|as|on|upon|when|immediately)|"
        r"(?:be|is) in (?:force|effect) (?:from|as of|as from|on|upon)|effective (?:date|from|as of|on|upon))"
    ),
    lasting=(
        r"(?:(?:remain|stay|continue|be|is|are|continues|remains)(?: to be)?(?: in)? (?:full )?(?:force|"
        r"effect|effective|valid|operative)|"
        r"valid(?:ity)? (?:for|of|period)|duration|term of|period of validity|concluded for|made for|"
        r"for an? (?:initial |first )?(?:period|term)|shall last|lasts?|initial (?:period|term)|expires?|"
        r"shall continue|"
        r"remains? in|term|in force|come to an end|ends? on|lapse)"
    ),
    renewal=(
        r"(?:renew(?:ed|al|als|able|s)?|extend(?:ed|able|s)?|extensions?|prolong(?:ed|ation|s)?|"
        r"reconduct\w+|roll(?:ed)? over)"
    ),
    automatic=(
        r"(?:automatic(?:ally)?|tacit(?:ly)?|by tacit|deemed (?:to be )?(?:renewed|extended)|"
        r"without further formality)"
    ),
    by_agreement=(
        r"(?:may be (?:further )?(?:renewed|extended|prolonged)|(?:renewed|extended|renewable|prolonged|"
        r"extendable|renewal|extension)[^.;]{0,60}? (?:by|upon|through|subject to|with) "
        r"(?:the )?(?:mutual|written|joint|express|prior|common|their)?(?: written| mutual)? ?(?:agreement|"
        r"consent|exchange)|"
        r"(?:agree|decide|consent)(?:s|d)?(?: in writing| otherwise)? to (?:renew|extend|prolong))"
    ),
    no_renewal=(
        r"(?:(?:shall|may|will|can) not be (?:renewed|extended|prolonged)|not (?:be )?renewable|"
        r"non-renewable|without (?:possibility of )?(?:renewal|extension)|no (?:renewal|extension))"
    ),
    going_on=(
        r"(?:(?:continues?|remains?|be)(?: to be)? (?:in (?:force|effect)|valid|"
        r"operative)(?: thereafter)? for (?:further|successive|additional|subsequent|another|consecutive|"
        r"like|equal))"
    ),
    ends=r"(?:expires?|ends?|terminates?|lapses?|cease)(?: automatically| to (?:be in|have) (?:force|effect))?",
    denial=(
        r"(?:notif\w+|notice|inform\w*|object\w*|oppos\w+|intention|wish\w*|desire\w*|terminat\w+|"
        r"denounc\w+|communicat\w+|(?:states?|declares?|decides?|provides?)[^.;,]{0,30}? otherwise|contrary)"
    ),
    indefinite=(
        r"(?:indefinite(?:ly)?|unlimited (?:period|duration|time|term)|without limit(?: of time|ation)?|"
        r"no fixed (?:term|duration)|undetermined (?:period|duration)|open-ended|"
        r"(?:in (?:force|effect)|valid|effective)[^.;]{0,40}? (?:until|unless)(?: and until)?(?: it is|"
        r" they are| it has been)? (?:terminated|denounced|superseded|replaced|either|any|one))"
    ),
    until_ended=(
        r"(?:(?:and )?(?:thereafter|after that|after which|subsequently|afterwards|"
        r"beyond that)[^.;]{0,80}?(?:until|unless|indefinite)|"
        r"(?:continue|remain)[^.;]{0,40}(?:thereafter|beyond)|until (?:it is )?(?:terminated|denounced))"
    ),
    unless=(
        r"(?:unless|except (?:where|if|when)|provided (?:that )?(?:neither|no|none)|if (?:neither|no|"
        r"none|the parties do not)|"
        r"save where|in the absence of|subject to (?:either|any))"
    ),
    denounce=(
        r"(?:terminat(?:e|ed|es|ion|ing)|denounc(?:e|ed|es|ing)|denunciation|withdraw(?:al|s|n|ing)?|"
        r"cancel(?:led|s|lation)?|"
        r"bring(?:ing)? (?:it|this \w+) to an end|cease to be|discontinue[ds]?|end this)"
    ),
    before=r"(?:before|prior to|in advance of|preceding|ahead of)",
    notice=r"(?:notice|notification|in advance|beforehand|prior written|advance)",
    after=r"(?:after|following|from|of (?:the )?(?:date|receipt|deposit)|as of|subsequent to)",
    further=(
        r"(?:successive|further|additional|subsequent|consecutive|renew(?:ed|able|al)?(?: tacitly|"
        r" automatically)?(?: for| every)?|"
        r"extend(?:ed|able)?(?: tacitly| automatically)?(?: for| by)?|new|another|extra|each of|periods of|"
        r"prolonged for|terms of|every)"
    ),
    equal=(
        r"(?:(?:equal|same|identical|like|similar|equivalent)(?: successive| consecutive|"
        r" additional)? (?:period|term|duration|length|time)s?|"
        r"(?:period|term)s? of (?:equal|the same|identical|like|similar|equivalent) (?:duration|length|"
        r"period|time)|of equal (?:duration|length))"
    ),
    yearly=(
        r"(?:from year to year|year by year|on a yearly basis|each year|yearly|annually|on an annual basis|"
        r"every year)"
    ),
    minimum=r"(?:minimum|at least|not less than|no less than)",
    signature=r"(?:signature|signing|signed|sign|execution|executed)",
    last_signature=(
        r"(?:(?:last|latest|final|later|second)(?: of (?:the )?(?:two|three|both|such))? (?:signature|"
        r"date of signature|signing|signatory|party (?:signs|to sign)|of (?:the )?(?:signatures|parties))|"
        r"(?:signed|signature|execution|signing) (?:thereof )?by (?:all|both|each|the last|the two|"
        r"the three)|last (?:party|parties) (?:signs?|signed|to sign)|"
        r"date of the last|all (?:the )?parties have signed|both (?:the )?parties have signed)"
    ),
    deposit=(r"(?:deposit(?:ed)?|ratifi(?:ed|cation|es)|accession|acceptance|instruments? of|approval by)"),
    exchange=(
        r"(?:exchange of (?:the )?(?:instruments|notes|diplomatic)|instruments of ratification (?:are|"
        r"have been|were) exchanged)"
    ),
    notification=(
        r"(?:notif(?:y|ied|ies|ication|ications)|inform(?:ed|s)? (?:each other|one another|the other)|"
        r"written communication|exchange of notes|notes? verbales?|diplomatic (?:notes?|channels))"
    ),
    first_day=(
        r"(?:the )?first day of the (?:{ordinal} )?(?:calendar )?month (?:following|after|next following|"
        r"subsequent)"
    ),
    expiry=(
        r"(?:expir(?:y|ation|es?|ing|ed)|(?:the )?end of (?:the|each|any|such|its|that|every|a|this)|renew(?:al|ed)|"
        r"(?:the )?(?:close|completion|conclusion|lapse|termination) of (?:the|each|any|such|its|that|"
        r"every)[^.;]{0,30}? (?:period|term)|"
        r"anniversary|(?:it|they) (?:ends?|lapses?)|(?:current|initial|then) [^.;]{0,20}?(?:period|term))"
    ),
    leads=(
        r"(?:for|during|of|term of|valid|last|be)(?: an?| the| its)?(?: initial| first| further| maximum|"
        r" minimum| fixed| limited)?(?: of)?(?: at least)?"
    ),
    elapsed=r"(?:expiry|expiration|lapse|end|elapse) of",
    nth_day=r"(?:the )?{ordinal} day (?:after|following|from|next)",
    until=(
        r"(?:until|till|up to|through|to|expires? on|end(?:s|ing)? on|terminate on|no later than|"
        r"lapses? on)(?: and including| the)?"
    ),
    states=(
        r"(?:states?|instruments?|signator(?:y|ies)|countries|members|parties|governments|ratifications?|"
        r"participants|contracting)"
    ),
)
