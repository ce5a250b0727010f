"""English parties, signatories and formulas."""

from mandato.languages.parties import PartyWords
from mandato.languages.word_lists import wordset

WORDS = PartyWords(
    signing=r"(?:done|made|signed|executed|concluded|given)",
    witness=(
        "in witness whereof",
        "in witness thereof",
        "in faith whereof",
        "in testimony whereof",
        "as proof of conformity",
        "in proof of conformity",
        "in proof whereof",
        "in witness of",
        "in proof of",
        "in testimony of",
        "as evidence of",
    ),
    sign=r"(?:(?:hereby |have |hereto |duly )*sign(?:ed|s)?|(?:has|have) been signed|subscribe[sd]?|execute[sd]?)",
    made=(
        r"(?:this|the present) (?:memorandum(?: of understanding| of agreement)?|agreement|contract|protocol|"
        r"convention|treaty|arrangement|letter of intent|accord)(?: \([^)]{1,60}\))?,? (?:is|was|has been) "
        r"(?:hereby )?(?:made|entered|concluded|signed|executed|dated)"
    ),
    adoption=(
        r"[\[(]?(?:(?:the )?(?:resolution|decision|declaration|statement|communiqué|text|charter|programme|plan)s? )?"
        r"(?:as )?(?:adopted|approved|issued) (?:by|at|on|in|without)"
    ),
    meeting=r"(?:gathered|met|meeting|assembled|convened|held|reunited)",
    place=r"(?:at|in)(?: the)?(?: city| town| headquarters)?(?: of)?",
    not_places=wordset(
        """
        english spanish french portuguese arabic chinese russian dutch german italian duplicate
        triplicate witness summit conference meeting session forum january february march april may
        june july august september october november december headquarters republic kingdom
        government
        """
    ),
    between=r"(?:between|among|amongst)",
    title_ends=(
        r"(?:on|concerning|regarding|in order|relating|about|in respect|pertaining|to implement|"
        r"for the purpose|in the field|in the area)"
    ),
    title_stops=r"(?:for|to|in|with|establishing|towards|under|as|through|within)",
    conjunction=r"and",
    articles=("the",),
    governments=(
        r"(?:the )?(?:governments?|(?:undersigned )?(?:plenipotentiary )?representatives|plenipotentiaries)"
        r" of(?: the)?"
    ),
    short_form=(
        r",? ?\(? ?(?:(?:henceforward|henceforth|hereinafter|hereafter|herein|from now on) ?,?"
        r"(?: (?:referred to|known|called|designated))?(?: to)?(?: as)?|(?:referred to|known)"
        r" (?:hereinafter |hereafter )?as)? ?"
    ),
    hereafter=(
        r"(?:hereinafter|hereafter|henceforth|henceforward|referred to|collectively|together referred|"
        r"member states|being|whose|having|located|established in|with (?:headquarters|its))"
    ),
    represented=r"(?:duly |hereby |herein )?represented(?: in this act| for this purpose| herein)? by",
    signs_for=r"(?:signed )?(?:for and on behalf of|on behalf of|for and in the name of|in the name of|for)",
    signed_marks=r"(?:\(?(?:signed|sgd\.?|s\.|l\.s\.)\)?|/s/|signature:?|name:|by:|title:|position:|capacity:|date:)",
    honorifics=(
        r"(?:mr|mrs|ms|miss|dr|prof|professor|h\.e|his excellency|her excellency|sir|the hon|hon"
        r"|ambassador|amb)"
    ),
    capacities=wordset(
        """
        secretary secretary-general general executive deputy director director-general minister
        president vice-president chair chairman chairperson chairwoman commissioner ambassador
        permanent representative head chief under-secretary-general assistant undersecretary
        under-secretary administrator coordinator rector chancellor vice-chancellor governor mayor
        prime managing foreign acting high special resident plenipotentiary envoy attorney speaker
        united dean provost regional vice
        """
    ),
    organs={
        "general assembly": "A/RES/{n}",
        "human rights council": "A/HRC/RES/{n}",
        "security council": "S/RES/{n}",
        "economic and social council": "E/RES/{n}",
        "united nations environment assembly": "UNEP/EA/RES/{n}",
        "commission on human rights": "E/CN.4/RES/{n}",
    },
    small=wordset("of the and for on in to de la del y e a an by with at"),
)
