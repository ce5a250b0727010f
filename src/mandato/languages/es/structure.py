"""Parts and kinds of texts in Spanish."""

from mandato.languages.es.calendar import ORDINALS
from mandato.languages.structure import StructureWords
from mandato.languages.word_lists import with_plain_numbers

_JOINERS = (
    "a al ante con contra de del desde e el en entre hacia hasta la las lo los o para por que según sin sobre "
    "su sus u un una unas unos y se no como"
)

WORDS = StructureWords(
    articles=frozenset({"artículo", "articulo", "art", "artículos", "articulos"}),
    clauses=frozenset({"cláusula", "clausula", "estipulación", "base"}),
    paragraphs=frozenset({"párrafo", "parágrafo", "parrafo", "paragrafo"}),
    divisions={
        "parte": "part",
        "libro": "book",
        "título": "title",
        "titulo": "title",
        "capítulo": "chp",
        "capitulo": "chp",
        "sección": "sec",
        "seccion": "sec",
    },
    annexes=frozenset({"anexo", "apéndice", "apendice", "adjunto"}),
    ordinals=with_plain_numbers({**ORDINALS, "preliminar": 0}),
    sole=frozenset({"único", "única", "unico", "unica"}),
    contents=frozenset({"índice", "indice", "contenido", "sumario", "índice general", "tabla de contenido"}),
    page=frozenset({"página", "pagina", "pág", "pag"}),
    kinds=(
        ("memorando de entendimiento", "memorandum"),
        ("memorándum de entendimiento", "memorandum"),
        ("memorandum de entendimiento", "memorandum"),
        ("memorando", "memorandum"),
        ("memorándum", "memorandum"),
        ("plan de acción", "action-plan"),
        ("programa de acción", "action-plan"),
        ("declaración", "declaration"),
        ("compromiso", "declaration"),
        ("comunicado", "declaration"),
        ("resolución", "resolution"),
        ("decisión", "resolution"),
        ("acta de fundación", "charter"),
        ("acta de fundacion", "charter"),
        ("acta constitutiva", "charter"),
        ("acuerdo", "agreement"),
        ("convenio", "agreement"),
        ("tratado", "treaty"),
        ("convención", "treaty"),
        ("convencion", "treaty"),
        ("pacto", "treaty"),
        ("protocolo", "treaty"),
        ("constitución", "charter"),
        ("carta", "charter"),
        ("estatutos", "charter"),
        ("estatuto", "charter"),
        ("informe", "report"),
        ("hoja informativa", "statement"),
        ("programa", "programme"),
    ),
    wrappers=frozenset({"ley", "decreto", "decreto-ley", "resolución ministerial"}),
    approvals=("apruébase", "apruebase", "apruébanse", "apruebanse", "incorpórase", "incorporase", "ratifícase"),
    joiners=frozenset(_JOINERS.split()),
    enacting=("acuerdan", "convienen", "han acordado", "han convenido", "resuelve", "decide"),
)
