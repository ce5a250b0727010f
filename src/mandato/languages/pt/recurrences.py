"""Portuguese words for what happens again and again."""

from collections.abc import Mapping

# A report named as known ("the annual report") sets no rhythm; one to be made does.
_NEW = r"(?<!\bo\s)(?<!\ba\s)(?<!\bos\s)(?<!\bas\s)(?<!\bseu\s)(?<!\bsua\s)(?<!\bdo\s)(?<!\bno\s)(?<!\beste\s)"


RECURRING: Mapping[str, str] = {
    "anualmente": "P1Y",
    "cada ano": "P1Y",
    "todos os anos": "P1Y",
    "com periodicidade anual": "P1Y",
    "em base anual": "P1Y",
    "numa base anual": "P1Y",
    "de forma anual": "P1Y",
    "bienalmente": "P2Y",
    "com periodicidade bienal": "P2Y",
    "em base bienal": "P2Y",
    "ano sim, ano não": "P2Y",
    "trienalmente": "P3Y",
    "com periodicidade trienal": "P3Y",
    "quadrienalmente": "P4Y",
    "com periodicidade quadrienal": "P4Y",
    "quinquenalmente": "P5Y",
    "semestralmente": "P6M",
    "com periodicidade semestral": "P6M",
    "trimestralmente": "P3M",
    "com periodicidade trimestral": "P3M",
    "quadrimestralmente": "P4M",
    "bimestralmente": "P2M",
    "mensalmente": "P1M",
    "com periodicidade mensal": "P1M",
    "cada mês": "P1M",
    "todos os meses": "P1M",
    "quinzenalmente": "P14D",
    "semanalmente": "P7D",
    "todas as semanas": "P7D",
    "diariamente": "P1D",
    "todos os dias": "P1D",
    "a cada ano": "P1Y",
    "a cada mês": "P1M",
}


RECURRING_TEMPLATES: Mapping[str, str] = {
    r"(?:ao menos |pelo menos )?(?:uma vez )?(?:a )?cada {count} {unit}": "every",
    r"(?:ao menos |pelo menos )?uma vez (?:ao|por|a cada|cada|em cada) {unit}": "one",
    r"de {count} em {count} {unit}": "every",
    r"(?:ao menos |pelo menos )?{times} (?:ao|por|a cada|cada) {unit}": "times",
    r"(?:a )?cada {ordinal} {unit}": "ordinal",
    r"(?:a |de )?cada {unit}": "one",
    r"de todos os {unit}": "one",
    rf"{_NEW}(?:um |uma )?(?:relatórios?|revisão|revisões|avaliação|avaliações) (?:\w+ )?anua(?:l|is)": "P1Y",
    rf"{_NEW}(?:um |uma )?(?:relatórios?|revisão|avaliação) (?:\w+ )?biena(?:l|is)": "P2Y",
    rf"{_NEW}(?:um |uma )?(?:relatórios?|revisão|avaliação) (?:\w+ )?semestra(?:l|is)": "P6M",
    rf"{_NEW}(?:um |uma )?(?:relatórios?|revisão|avaliação) (?:\w+ )?trimestra(?:l|is)": "P3M",
}
