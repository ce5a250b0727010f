"""Parts and kinds of texts in French."""

from mandato.languages.fr.calendar import ORDINALS
from mandato.languages.structure import StructureWords
from mandato.languages.word_lists import with_plain_numbers

_JOINERS = (
    "à au aux avec chez contre dans de des du en entre et la le les leur leurs ou par pour que qui sans sous vers "
    "sur un une ses son sa ce ces cette est sont ne pas"
)

WORDS = StructureWords(
    articles=frozenset({"article", "art", "articles"}),
    clauses=frozenset({"clause", "règle"}),
    paragraphs=frozenset({"paragraphe", "alinéa"}),
    divisions={
        "partie": "part",
        "livre": "book",
        "titre": "title",
        "chapitre": "chp",
        "section": "sec",
        "sous-section": "subsec",
    },
    annexes=frozenset({"annexe", "appendice"}),
    ordinals=with_plain_numbers({**ORDINALS, "préliminaire": 0}),
    sole=frozenset({"unique"}),
    contents=frozenset({"sommaire", "table des matières", "table des matieres", "index"}),
    page=frozenset({"page", "p"}),
    kinds=(
        ("mémorandum d'entente", "memorandum"),
        ("mémorandum d’entente", "memorandum"),
        ("protocole d'accord", "memorandum"),
        ("protocole d’accord", "memorandum"),
        ("mémorandum", "memorandum"),
        ("plan d'action", "action-plan"),
        ("plan d’action", "action-plan"),
        ("programme d'action", "action-plan"),
        ("programme d’action", "action-plan"),
        ("déclaration", "declaration"),
        ("engagement", "declaration"),
        ("communiqué", "declaration"),
        ("résolution", "resolution"),
        ("décision", "resolution"),
        ("accord", "agreement"),
        ("arrangement", "agreement"),
        ("traité", "treaty"),
        ("traite", "treaty"),
        ("convention", "treaty"),
        ("pacte", "treaty"),
        ("protocole", "treaty"),
        ("constitution", "charter"),
        ("charte", "charter"),
        ("statuts", "charter"),
        ("statut", "charter"),
        ("rapport", "report"),
        ("programme", "programme"),
    ),
    wrappers=frozenset({"loi", "décret", "ordonnance"}),
    approvals=("est approuvé", "est approuvée", "est autorisée"),
    joiners=frozenset(_JOINERS.split()),
    enacting=("sont convenus", "conviennent", "sont convenues", "ont convenu", "décide"),
)
