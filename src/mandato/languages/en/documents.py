"""English words around a text that is printed."""

from mandato.languages.documents import DocumentWords

WORDS = DocumentWords(
    parties="Parties",
    signatures="Signatures",
    cite="How to cite",
    address="Permanent address",
    edition="Text as of",
    page="Page {page} of {pages}",
    months=(
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    date="{day} {month} {year}",
    month="{month} {year}",
)
