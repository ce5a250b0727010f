"""French words for days, months, years, numbers and units."""

from collections.abc import Mapping

MONTHS: Mapping[str, int] = {
    "janvier": 1,
    "février": 2,
    "fevrier": 2,
    "mars": 3,
    "avril": 4,
    "mai": 5,
    "juin": 6,
    "juillet": 7,
    "août": 8,
    "aout": 8,
    "septembre": 9,
    "octobre": 10,
    "novembre": 11,
    "décembre": 12,
    "decembre": 12,
    "janv": 1,
    "févr": 2,
    "juil": 7,
    "sept": 9,
    "oct": 10,
    "nov": 11,
    "déc": 12,
}


CARDINALS: Mapping[str, int] = {
    "un": 1,
    "une": 1,
    "deux": 2,
    "trois": 3,
    "quatre": 4,
    "cinq": 5,
    "six": 6,
    "sept": 7,
    "huit": 8,
    "neuf": 9,
    "dix": 10,
    "onze": 11,
    "douze": 12,
    "treize": 13,
    "quatorze": 14,
    "quinze": 15,
    "seize": 16,
    "vingt": 20,
    "vingts": 20,
    "trente": 30,
    "quarante": 40,
    "cinquante": 50,
    "soixante": 60,
    "septante": 70,
    "huitante": 80,
    "nonante": 90,
    "cent": 100,
    "cents": 100,
    "mil": 1000,
    "mille": 1000,
    "et": -1,
}


ORDINALS: Mapping[str, int] = {
    "premier": 1,
    "première": 1,
    "deuxième": 2,
    "second": 2,
    "seconde": 2,
    "troisième": 3,
    "quatrième": 4,
    "cinquième": 5,
    "sixième": 6,
    "septième": 7,
    "huitième": 8,
    "neuvième": 9,
    "dixième": 10,
    "onzième": 11,
    "douzième": 12,
    "treizième": 13,
    "quatorzième": 14,
    "quinzième": 15,
    "seizième": 16,
    "vingtième": 20,
    "unième": 1,
    "trentième": 30,
    "quarantième": 40,
    "cinquantième": 50,
    "soixantième": 60,
    "centième": 100,
}


UNITS: Mapping[str, str] = {
    "jour": "D",
    "jours": "D",
    "jours ouvrables": "D",
    "jours ouvrés": "D",
    "jours calendaires": "D",
    "jours francs": "D",
    "semaine": "W",
    "semaines": "W",
    "mois": "M",
    "trimestre": "Q",
    "trimestres": "Q",
    "semestre": "S",
    "semestres": "S",
    "an": "Y",
    "ans": "Y",
    "année": "Y",
    "années": "Y",
    "décennie": "X",
    "décennies": "X",
    "quinzaine": "F",
    "exercice biennal": "B",
}


CALENDARS: tuple[str, ...] = (
    r"(?:le )?mois d(?:e |['’]){month},? {year}",
    r"(?:le |les )?(?:jour du )?{days}(?: jours?)?(?: du mois)?(?: de| d['’])? ?{month},?(?: de)?(?:"
    r" l['’]an(?:née)?)? {year}",
    r"{month},?(?: de)?(?: l['’]an(?:née)?)? {year}",
    r"(?:l['’])?an(?:née)? {year}",
    r"{figures}",
)


RANGES: tuple[str, ...] = (
    r"(?:le |du )?{day} {month} {year} (?:et|au|jusqu['’]au) (?:le )?{day} {month} {year}",
    r"(?:l['’])?(?:la |les )?(?:période |années |exercice biennal |exercice )?(?:de )?{figures}"
    r" ?(?:-|–|—|/|à|et) ?{figures}",
    r"(?:le |du )?{day} (?:et|au) (?:le )?{day} {month} {year}",
    r"(?:le |du )?{day} {month} (?:et|au) (?:le )?{day} {month} {year}",
    r"{month} (?:et|à|-|–) {month} {year}",
)


PARTS: Mapping[str, tuple[int, int, float]] = {
    r"(?:la )?fin (?:de la |de |du mois de |du |d['’])?(?:l['’]année)?": (0, 1, 0.0),
    r"(?:le )?(?:courant|cours) (?:de |d['’])?(?:l['’]année)?": (1, 1, 0.0),
    r"(?:le )?premier semestre (?:de )?(?:l['’]année)?": (1, 2, 0.0),
    r"(?:le )?(?:second|deuxième) semestre (?:de )?(?:l['’]année)?": (2, 2, 0.0),
    r"(?:la )?première moitié (?:de )?(?:l['’]année)?": (1, 2, 0.0),
    r"(?:la )?(?:seconde|deuxième) moitié (?:de )?(?:l['’]année)?": (2, 2, 0.0),
    r"(?:le )?premier trimestre (?:de )?(?:l['’]année)?": (1, 4, 0.0),
    r"(?:le )?deuxième trimestre (?:de )?(?:l['’]année)?": (2, 4, 0.0),
    r"(?:le )?troisième trimestre (?:de )?(?:l['’]année)?": (3, 4, 0.0),
    r"(?:le )?(?:quatrième|dernier) trimestre (?:de )?(?:l['’]année)?": (4, 4, 0.0),
    r"(?:la )?mi-": (2, 4, 0.4),
    r"(?:le )?milieu (?:de )?(?:l['’]année)?": (2, 4, 0.4),
    r"(?:le )?début (?:de )?(?:l['’]année)?": (1, 4, 0.4),
}
