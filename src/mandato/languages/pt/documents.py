"""Portuguese words around a text that is printed."""

from mandato.languages.documents import DocumentWords

WORDS = DocumentWords(
    parties="Partes",
    signatures="Assinaturas",
    cite="Como citar",
    address="Endereço permanente",
    edition="Texto em",
    page="Página {page} de {pages}",
    months=(
        "janeiro",
        "fevereiro",
        "março",
        "abril",
        "maio",
        "junho",
        "julho",
        "agosto",
        "setembro",
        "outubro",
        "novembro",
        "dezembro",
    ),
    date="{day} de {month} de {year}",
    month="{month} de {year}",
)
