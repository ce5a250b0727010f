"""French words around a text that is printed."""

from mandato.languages.documents import DocumentWords

WORDS = DocumentWords(
    parties="Parties",
    signatures="Signatures",
    cite="Comment citer",
    address="Adresse permanente",
    edition="Texte au",
    page="Page {page} sur {pages}",
    months=(
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ),
    date="{day} {month} {year}",
    month="{month} {year}",
)
