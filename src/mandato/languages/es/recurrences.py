"""Spanish words for what happens again and again."""

from collections.abc import Mapping

# A report named as known ("the annual report") sets no rhythm; one to be made does.
_NEW = (
    r"(?<!\bel\s)(?<!\bla\s)(?<!\blos\s)(?<!\blas\s)(?<!\bsu\s)(?<!\bsus\s)"
    r"(?<!\bdel\s)(?<!\bal\s)(?<!\beste\s)(?<!\besta\s)"
)


RECURRING: Mapping[str, str] = {
    "anualmente": "P1Y",
    "cada año": "P1Y",
    "todos los años": "P1Y",
    "con periodicidad anual": "P1Y",
    "con carácter anual": "P1Y",
    "de forma anual": "P1Y",
    "de manera anual": "P1Y",
    "bienalmente": "P2Y",
    "cada bienio": "P2Y",
    "con carácter bienal": "P2Y",
    "con periodicidad bienal": "P2Y",
    "año por medio": "P2Y",
    "trienalmente": "P3Y",
    "con carácter trienal": "P3Y",
    "cuatrienalmente": "P4Y",
    "con carácter cuatrienal": "P4Y",
    "quinquenalmente": "P5Y",
    "semestralmente": "P6M",
    "con periodicidad semestral": "P6M",
    "con carácter semestral": "P6M",
    "trimestralmente": "P3M",
    "con periodicidad trimestral": "P3M",
    "con carácter trimestral": "P3M",
    "cuatrimestralmente": "P4M",
    "bimestralmente": "P2M",
    "mensualmente": "P1M",
    "con periodicidad mensual": "P1M",
    "con carácter mensual": "P1M",
    "cada mes": "P1M",
    "todos los meses": "P1M",
    "quincenalmente": "P14D",
    "semanalmente": "P7D",
    "diariamente": "P1D",
    "todos los días": "P1D",
    "todas las semanas": "P7D",
}


RECURRING_TEMPLATES: Mapping[str, str] = {
    r"(?:al menos )?(?:una vez )?cada {count} {unit}": "every",
    r"(?:al menos |por lo menos )?una vez (?:al|por|cada|a la|en el|en cada) {unit}": "one",
    r"(?:al menos |por lo menos )?{times} (?:al|por|cada|a la) {unit}": "times",
    r"cada {ordinal} {unit}": "ordinal",
    r"cada {unit}": "one",
    r"de todos los {unit}": "one",
    rf"{_NEW}(?:un |una )?(?:informes?|revisi[oó]n|revisiones|evaluaci[oó]n|"
    rf"evaluaciones) (?:\w+ )?anual(?:es)?": "P1Y",
    rf"{_NEW}(?:un |una )?(?:informes?|revisi[oó]n|evaluaci[oó]n) (?:\w+ )?bienal(?:es)?": "P2Y",
    rf"{_NEW}(?:un |una )?(?:informes?|revisi[oó]n|evaluaci[oó]n) (?:\w+ )?(?:semestral(?:es)?)": "P6M",
    rf"{_NEW}(?:un |una )?(?:informes?|revisi[oó]n|evaluaci[oó]n) (?:\w+ )?(?:trimestral(?:es)?)": "P3M",
}
