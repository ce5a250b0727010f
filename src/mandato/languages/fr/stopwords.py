"""The most common words of French."""

_WORDS = (
    "de la le les des et en du à dans pour par que qui sur une un est au aux ce cette ces sont avec ou ne pas "
    "il elle leur leurs son sa ses se plus être ont entre ainsi dont sous tout toute tous présent présente "
    "article peut doit ci"
)
WORDS = frozenset(_WORDS.split())
