"""Portuguese words of bodies, annexes, persons, replacements and short names."""

from mandato.languages.auditing import AuditWords

WORDS = AuditWords(
    focal_points=r"pontos?\s+foca(?:l|is)",
    sets_up=r"estabelec\w+|constitu(?:i|em|ir|ído)|cria(?:m|r|do|rá)?|institu(?:i|em|ir|ído)",
    committees=r"comit[êé]s?|comiss(?:ão|ões)|grupos?\s+de\s+trabalho",
    annexes=r"anexo|apêndice",
    persons=r"sr\.?|sra\.?|dr\.?|dra\.?|representad[oa]\s+por",
    replaces=r"substitu(?:i|em|ir|ído)|revog\w+|derrog\w+",
    entitled=r"intitulad[oa]s?|denominad[oa]s?|chamad[oa]s?|título|tema|lema|conhecid[oa]\s+como",
    transversal=r"transversa(?:l|is)",
    reviews=frozenset(("avaliar", "examinar", "rever", "revisar")),
    connectors=frozenset(("de", "do", "da", "dos", "das", "e", "para", "sobre", "em")),
    known_short_names=frozenset(("ONU", "UNESCO", "UNICEF", "UE", "EUA", "OIT", "OMS", "ID", "TV", "PDF", "ISBN")),
)
