"""Spanish words around a text that is printed."""

from mandato.languages.documents import DocumentWords

WORDS = DocumentWords(
    parties="Partes",
    signatures="Firmas",
    cite="Cómo citar",
    address="Dirección permanente",
    edition="Texto al",
    page="Página {page} de {pages}",
    months=(
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ),
    date="{day} de {month} de {year}",
    month="{month} de {year}",
)
