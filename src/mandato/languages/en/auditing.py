"""English words of bodies, annexes, persons, replacements and short names."""

from mandato.languages.auditing import AuditWords

WORDS = AuditWords(
    focal_points=r"focal\s+points?",
    sets_up=r"sets?\s+up|set\s+up|establish(?:es|ed|ing)?|creat(?:e|es|ed|ing)|constitut(?:e|es|ed)",
    committees=r"committees?|commissions?|working\s+groups?",
    annexes=r"annex|appendix|schedule",
    persons=r"mr\.?|mrs\.?|ms\.?|dr\.?|represented\s+by",
    replaces=r"supersed(?:e|es|ed|ing)|replac(?:e|es|ed|ing)|abrogat(?:e|es|ed|ing)|repeal(?:s|ed|ing)?",
    entitled=r"entitled|titled|called|named|known\s+as|theme(?:\s+(?:of|for)\s+[^“\"]{0,40})?|title|topic|slogan",
    transversal=r"transversal|cross-cutting|tra?nsversal",
    reviews=frozenset(("review", "assess", "evaluate", "examine")),
    connectors=frozenset(("on", "of", "the", "for", "and", "in")),
    known_short_names=frozenset(("UN", "UNESCO", "UNICEF", "EU", "USA", "UK", "ILO", "WHO", "ID", "TV", "PDF", "ISBN")),
)
