"""Parts and kinds of texts in English."""

from mandato.languages.en.calendar import ORDINALS
from mandato.languages.structure import StructureWords

_JOINERS = (
    "a an the of to in on at by for from with and or as that which between among into under its their our "
    "this these those be is are was were has have will shall not than towards"
)

WORDS = StructureWords(
    articles=frozenset({"article", "art", "articles"}),
    clauses=frozenset({"clause", "regulation", "rule"}),
    paragraphs=frozenset({"paragraph", "para"}),
    divisions={
        "part": "part",
        "book": "book",
        "title": "title",
        "chapter": "chp",
        "section": "sec",
        "subsection": "subsec",
        "division": "dvs",
    },
    annexes=frozenset({"annex", "appendix", "schedule", "attachment", "enclosure"}),
    ordinals={
        **ORDINALS,
        "firstly": 1,
        "secondly": 2,
        "thirdly": 3,
        "fourthly": 4,
        "fifthly": 5,
        "preliminary": 0,
    },
    sole=frozenset({"sole", "single"}),
    contents=frozenset({"contents", "table of contents", "index", "summary of contents"}),
    page=frozenset({"page", "p"}),
    kinds=(
        ("memorandum of understanding", "memorandum"),
        ("memorandum of cooperation", "memorandum"),
        ("memorandum", "memorandum"),
        ("action plan", "action-plan"),
        ("plan of action", "action-plan"),
        ("programme of action", "action-plan"),
        ("program of action", "action-plan"),
        ("action programme", "action-plan"),
        ("action program", "action-plan"),
        ("declaration", "declaration"),
        ("commitment", "declaration"),
        ("communiqué", "declaration"),
        ("communique", "declaration"),
        ("resolution", "resolution"),
        ("decision", "resolution"),
        ("agreement", "agreement"),
        ("arrangement", "agreement"),
        ("treaty", "treaty"),
        ("convention", "treaty"),
        ("covenant", "treaty"),
        ("protocol", "treaty"),
        ("constitution", "charter"),
        ("charter", "charter"),
        ("statutes", "charter"),
        ("statute", "charter"),
        ("report", "report"),
        ("statement", "statement"),
        ("fact sheet", "statement"),
        ("programme", "programme"),
        ("terms of reference", "programme"),
    ),
    wrappers=frozenset({"law", "decree", "act", "order"}),
    approvals=("is approved", "is hereby approved", "is ratified"),
    joiners=frozenset(_JOINERS.split()),
    enacting=("have agreed", "has agreed", "agree as follows", "agree the following", "hereby agree"),
)
