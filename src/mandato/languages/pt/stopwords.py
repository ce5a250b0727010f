"""The most common words of Portuguese."""

_WORDS = (
    "de a o os as da do das dos e em que no na nos nas para por com uma um ao à às aos se sua seu suas seus "
    "pela pelo pelas pelos como mais não é são ou entre sobre este esta ser foi também até quando todo todos "
    "cada estes estas presente deverá poderá partes artigo"
)
WORDS = frozenset(_WORDS.split())
