"""French words for what happens again and again."""

from collections.abc import Mapping

# A report named as known ("the annual report") sets no rhythm; one to be made does.
_NEW = r"(?<!\ble\s)(?<!\bla\s)(?<!\bles\s)(?<!\bson\s)(?<!\bsa\s)(?<!\bses\s)(?<!\bdu\s)(?<!\bce\s)(?<!\bleur\s)"


RECURRING: Mapping[str, str] = {
    "annuellement": "P1Y",
    "chaque année": "P1Y",
    "tous les ans": "P1Y",
    "une fois l'an": "P1Y",
    "une fois l’an": "P1Y",
    "sur une base annuelle": "P1Y",
    "à un rythme annuel": "P1Y",
    "toutes les années": "P1Y",
    "biennalement": "P2Y",
    "sur une base biennale": "P2Y",
    "à un rythme biennal": "P2Y",
    "une année sur deux": "P2Y",
    "sur une base triennale": "P3Y",
    "sur une base quadriennale": "P4Y",
    "semestriellement": "P6M",
    "chaque semestre": "P6M",
    "sur une base semestrielle": "P6M",
    "deux fois l'an": "P6M",
    "deux fois l’an": "P6M",
    "trimestriellement": "P3M",
    "chaque trimestre": "P3M",
    "sur une base trimestrielle": "P3M",
    "mensuellement": "P1M",
    "chaque mois": "P1M",
    "tous les mois": "P1M",
    "sur une base mensuelle": "P1M",
    "hebdomadairement": "P7D",
    "chaque semaine": "P7D",
    "toutes les semaines": "P7D",
    "quotidiennement": "P1D",
    "chaque jour": "P1D",
    "tous les jours": "P1D",
}


RECURRING_TEMPLATES: Mapping[str, str] = {
    r"(?:au moins )?(?:une fois )?(?:tous|toutes) les {count} {unit}": "every",
    r"(?:au moins )?une fois (?:par|chaque) {unit}": "one",
    r"(?:au moins )?une fois en {count} {unit}": "every",
    r"(?:au moins )?{times} (?:par|chaque) {unit}": "times",
    r"chaque {ordinal} {unit}": "ordinal",
    r"de chaque {unit}": "one",
    rf"{_NEW}(?:un |une |des )?(?:rapports?|examens?|bilans?|évaluations?) (?:\w+ )?annuel(?:le)?s?": "P1Y",
    rf"{_NEW}(?:un |une |des )?(?:rapports?|examens?|bilans?|évaluations?) (?:\w+ )?(?:biennal|"
    rf"biennale|biennaux)": "P2Y",
    rf"{_NEW}(?:un |une |des )?(?:rapports?|examens?|bilans?|évaluations?) (?:\w+ )?semestriel(?:le)?s?": "P6M",
    rf"{_NEW}(?:un |une |des )?(?:rapports?|examens?|bilans?|évaluations?) (?:\w+ )?trimestriel(?:le)?s?": "P3M",
}
