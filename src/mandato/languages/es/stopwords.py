"""The most common words of Spanish."""

_WORDS = (
    "de la el los las del y en que a por para con se una un su al lo como más es o sus entre sobre este esta "
    "no ha han ser son sin también hasta desde cuando todo todos cada estos estas donde muy pero si dicha "
    "dicho así presente deberá podrá partes artículo"
)
WORDS = frozenset(_WORDS.split())
