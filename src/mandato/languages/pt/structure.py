"""Parts and kinds of texts in Portuguese."""

from mandato.languages.pt.calendar import ORDINALS
from mandato.languages.structure import StructureWords
from mandato.languages.word_lists import with_plain_numbers

_JOINERS = (
    "a à ao aos as às com contra da das de desde do dos e em entre na nas no nos o os ou para pela pelas pelo "
    "pelos por que sem sob sobre sua suas seu seus um uma se não como"
)

WORDS = StructureWords(
    articles=frozenset({"artigo", "art", "artigos"}),
    clauses=frozenset({"cláusula", "clausula"}),
    paragraphs=frozenset({"parágrafo", "paragrafo"}),
    divisions={
        "parte": "part",
        "livro": "book",
        "título": "title",
        "titulo": "title",
        "capítulo": "chp",
        "capitulo": "chp",
        "seção": "sec",
        "secção": "sec",
        "subseção": "subsec",
    },
    annexes=frozenset({"anexo", "apêndice", "apendice"}),
    ordinals=with_plain_numbers({**ORDINALS, "preliminar": 0}),
    sole=frozenset({"único", "única", "unico", "unica"}),
    contents=frozenset({"índice", "indice", "sumário", "sumario", "conteúdo"}),
    page=frozenset({"página", "pagina", "pág"}),
    kinds=(
        ("memorando de entendimento", "memorandum"),
        ("memorando", "memorandum"),
        ("plano de ação", "action-plan"),
        ("plano de acção", "action-plan"),
        ("programa de ação", "action-plan"),
        ("programa de acção", "action-plan"),
        ("declaração", "declaration"),
        ("compromisso", "declaration"),
        ("comunicado", "declaration"),
        ("resolução", "resolution"),
        ("decisão", "resolution"),
        ("acordo", "agreement"),
        ("convênio", "agreement"),
        ("convénio", "agreement"),
        ("ajuste", "agreement"),
        ("tratado", "treaty"),
        ("convenção", "treaty"),
        ("pacto", "treaty"),
        ("protocolo", "treaty"),
        ("constituição", "charter"),
        ("carta", "charter"),
        ("estatutos", "charter"),
        ("estatuto", "charter"),
        ("relatório", "report"),
        ("programa", "programme"),
    ),
    wrappers=frozenset({"lei", "decreto", "decreto-lei", "portaria"}),
    approvals=("fica aprovado", "fica aprovada", "é aprovado", "promulga"),
    joiners=frozenset(_JOINERS.split()),
    enacting=("acordam", "decidem", "convêm", "ajustam", "acordaram", "convieram"),
)
