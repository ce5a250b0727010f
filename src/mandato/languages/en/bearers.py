"""English words for actors."""

from mandato.languages.bearers import BearerWords
from mandato.languages.word_lists import wordset

_BODIES = wordset("""
    secretariat secretary secretary-general general council assembly committee commission commissioner organisation
    organization institution agency entity body bank office department authority director director-general rapporteur
    president chair chairman chairperson chairmanship bureau conference forum group team coordinator representative
    envoy mission board tribunal court parliament union association university programme fund centre center institute
    unit division service network secretary-treasurer registrar ombudsman facility panel taskforce task-force
    directorate sub-commission subcommittee sub-committee subcommission administrator governor prosecutor inspector
    delegation ministry minister government cabinet depositary depository presidency troika executive inspectorate
    high-commissioner chief commander moderator facilitator co-chair federation confederation council's alliance
    system mechanism platform academy administration legislature operation force consortium partnership
""")
_ONE = _BODIES | wordset("""
    state party member country nation head people community society sector stakeholder donor partner applicant expert
    judge company enterprise business person individual everyone anyone employer union industry academia media press
    civil-society region city municipality province contractor publisher contracting-party signatory participant
    operator host youth each carrier supplier receiver owner user licensee importer exporter airline manager speaker
""")
_MANY = wordset("""
    states parties members countries nations heads governments ministers ministries committees commissions
    organisations organizations institutions agencies entities bodies banks offices departments authorities directors
    rapporteurs presidents chairs co-chairs groups teams coordinators co-facilitators facilitators representatives
    envoys missions boards courts parliaments parliamentarians unions associations universities companies enterprises
    businesses stakeholders donors partners experts judges persons individuals peoples communities societies sectors
    networks foundations journalists actors operators signatories participants mechanisms governors leaders funds
    programmes federations territories powers secretariats holders regions cities municipalities forces delegations
    combatants regulators providers planners practitioners agents employers workers corporations citizens legislators
    lawmakers observers scientists researchers developers economies procedures systems investors creditors lenders
    exporters importers administrators delegates negotiators contractors media academia mediators commanders officials
    centres institutes officers airlines carriers users owners producers suppliers all others both professionals
    educators volunteers women youth indigenous undersigned secretaries platforms managers
""")

WORDS = BearerWords(
    one=_ONE,
    many=_MANY,
    bodies=_BODIES,
    countries=wordset("""
        Afghanistan Albania Algeria Andorra Angola Argentina Armenia Australia Austria Azerbaijan Bahamas Bahrain
        Bangladesh Barbados Belarus Belgium Belize Benin Bhutan Bolivia Botswana Brazil Bulgaria Burundi Cambodia
        Cameroon Canada Chad Chile China Colombia Comoros Congo Croatia Cuba Cyprus Czechia Denmark Djibouti Dominica
        Ecuador Egypt Eritrea Estonia Eswatini Ethiopia Fiji Finland France Gabon Gambia Georgia Germany Ghana Greece
        Grenada Guatemala Guinea Guyana Haiti Honduras Hungary Iceland India Indonesia Iran Iraq Ireland Israel Italy
        Jamaica Japan Jordan Kazakhstan Kenya Kiribati Kuwait Kyrgyzstan Latvia Lebanon Lesotho Liberia Libya
        Liechtenstein Lithuania Luxembourg Madagascar Malawi Malaysia Maldives Mali Malta Mauritania Mauritius Mexico
        Monaco Mongolia Montenegro Morocco Mozambique Myanmar Namibia Nauru Nepal Netherlands Nicaragua Niger Nigeria
        Norway Oman Pakistan Palau Panama Paraguay Peru Philippines Poland Portugal Qatar Romania Russia Rwanda Samoa
        Senegal Serbia Seychelles Singapore Slovakia Slovenia Somalia Spain Sudan Suriname Sweden Switzerland Syria
        Tajikistan Tanzania Thailand Togo Tonga Tunisia Turkey Türkiye Turkmenistan Tuvalu Uganda Ukraine Uruguay
        Uzbekistan Vanuatu Venezuela Yemen Zambia Zimbabwe
    """),
    conjunctions=frozenset({"and", "or"}),
    determiners=wordset("""
        the a an all any each every both its their our his her other relevant such these those this that some no
        neither either interested
    """),
    distributive=frozenset({"each", "every", "both", "all"}),
    introducers=frozenset({"upon", "on", "to", "for"}),
    openers=frozenset({"to"}),
    certain_openers=frozenset({"that"}),
    clause_opens_task=False,
    adjective_endings=("al", "ic", "ive", "national", "private", "public"),
    adjectives_follow=False,
    task_openers=frozenset({"with"}),
    adverb_endings=("ly",),
    joining_phrases=("as well as ", "along with ", "together with "),
    inseparable=(" and government", " and of government"),
    whole=("international red cross and",),
    inclusives=("including, as appropriate, ", "including ", "notably ", "namely "),
    interpolations=wordset("""
        in as within through with by pursuant under where when including inter at on upon consistent taking subject if
        acting bearing without and/or building using based following during while to who which whose whom if
        particularly especially notably namely such after before until no not jointly also collectively working guided
        drawing recalling making given via among throughout
    """),
    relatives=frozenset({"who", "which", "that", "whose", "whom", "where", "when"}),
    breaks=wordset("""
        which who whose whom that where when is are was were has have had will shall should must may can because since
        unless until if in so via through within during without before after
    """),
    linkers=frozenset(
        {"of", "for", "on", "to", "in", "and", "or", "the", "against", "from", "at", "with", "a", "an", "between", "de"}
    ),
    genitives=wordset("of"),
    agent_breaks=wordset("to at in for on with during as within under before after when which that who"),
    agents=frozenset({"by"}),
    arrangements=wordset(
        "programme programmes programs system systems mechanism mechanisms network networks fund funds"
    ),
    texts=wordset("""
        agreement memorandum convention treaty protocol article articles provision provisions term terms paragraph
        section annex annexes declaration charter constitution statute contract text clause clauses chapter instrument
        arrangement present decision resolution understanding rules regulations plan document version membership
        expression word words title seat amendment amendments
    """),
    pronouns=wordset("them it him her"),
    parties="the Parties",
    names={
        "secretary-general": "Secretary-General of the United Nations",
        "secretary-general of the united nations": "Secretary-General of the United Nations",
        "united nations secretary-general": "Secretary-General of the United Nations",
        "general assembly": "General Assembly of the United Nations",
        "security council": "Security Council of the United Nations",
        "economic and social council": "Economic and Social Council of the United Nations",
        "human rights council": "Human Rights Council of the United Nations",
        "world health organization": "World Health Organization",
        "international monetary fund": "International Monetary Fund",
        "world bank": "World Bank",
        "world trade organization": "World Trade Organization",
        "international labour organization": "International Labour Organization",
        "international organization for migration": "International Organization for Migration",
        "ibero-american general secretariat": "Ibero-American General Secretariat",
    },
)
