"""Spanish words of bodies, annexes, persons, replacements and short names."""

from mandato.languages.auditing import AuditWords

WORDS = AuditWords(
    focal_points=r"puntos?\s+focal(?:es)?",
    sets_up=r"establec\w+|constituy\w+|constituir|crea(?:r|n|do|rá|rán)?|instituy\w+|conform(?:a|an|ar|ará|arán)",
    committees=r"comités?|comisi[óo]n(?:es)?|grupos?\s+de\s+trabajo",
    annexes=r"anexo|apéndice",
    persons=r"sr\.?|sra\.?|dr\.?|dra\.?|representad[oa]\s+por",
    replaces=r"sustituy\w+|reemplaz\w+|derog\w+|abrog\w+",
    entitled=r"titulad[oa]s?|denominad[oa]s?|llamad[oa]s?|título|tema|lema|conocid[oa]\s+como",
    transversal=r"transversal(?:es)?",
    reviews=frozenset(("evaluar", "revisar", "examinar")),
    connectors=frozenset(("de", "del", "la", "el", "los", "las", "y", "e", "para", "sobre", "en", "con")),
    known_short_names=frozenset(
        ("ONU", "UNESCO", "UNICEF", "UE", "EUA", "EE", "UU", "OIT", "OMS", "ID", "TV", "PDF", "ISBN")
    ),
)
