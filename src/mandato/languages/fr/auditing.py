"""French words of bodies, annexes, persons, replacements and short names."""

from mandato.languages.auditing import AuditWords

WORDS = AuditWords(
    focal_points=r"points?\s+foca(?:l|ux)|correspondants?\s+désignés?",
    sets_up=r"créent?|créé|établi(?:t|e|ssent)?|institu(?:e|ent|é)|constitu(?:e|ent|é)",
    committees=r"comités?|commissions?|groupes?\s+de\s+travail",
    annexes=r"annexe|appendice",
    persons=r"m\.|mme\.?|dr\.?|représentée?\s+par",
    replaces=r"rempla(?:ce|cent|çant|cé)|abrog\w+|se\s+substitu\w+",
    entitled=r"intitulée?s?|dénommée?s?|appelée?s?|titre|thème|connue?\s+sous\s+le\s+nom\s+de",
    transversal=r"transvers(?:al|ale|aux|ales)",
    reviews=frozenset(("évaluer", "examiner", "réviser")),
    connectors=frozenset(("de", "du", "des", "la", "le", "les", "et", "pour", "sur", "en", "à")),
    known_short_names=frozenset(("ONU", "UNESCO", "UNICEF", "UE", "OIT", "OMS", "ID", "TV", "PDF", "ISBN")),
)
