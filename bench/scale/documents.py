"""Made-up resolutions that cite one another and promise things by a day. The same number, the same text."""

from pathlib import Path
from random import Random

_THINGS = ("harbour", "light", "ferry", "bridge", "canal", "lock", "quay", "buoy", "pilot", "barge", "pier", "ramp")
_DEEDS = ("open", "repair", "inspect", "finance", "survey", "extend", "light", "deepen")
_WORDS = (
    "coast",
    "master",
    "who",
    "asks",
    "under",
    "rules",
    "of",
    "river",
    "with",
    "consent",
    "its",
    "towns",
    "before",
    "winter",
    "where",
    "water",
    "is",
    "low",
    "or",
    "fog",
    "dense",
    "boats",
    "pass",
    "by",
    "night",
    "fee",
)
A_FOLDER = 1000


def write_documents(folder: Path, first: int, beyond: int) -> list[Path]:
    """Documents `first` to `beyond`, a thousand a folder."""
    paths = []
    for number in range(first, beyond):
        path = folder / f"{number // A_FOLDER:04}" / f"{number:06}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(document(number))
        paths.append(path)
    return paths


def document(number: int) -> str:
    dice = Random(number)
    lines = [f"RESOLUTION {number + 1}/{1950 + number % 75}", "", f"{name_of(number)}", ""]
    for paragraph in range(1, 9):
        lines += [f"{paragraph}. {_paragraph(number, paragraph, dice)}", ""]
    return "\n".join(lines)


def name_of(number: int) -> str:
    return f"On the {_THINGS[number % 12]} of station {number + 1}"


def _paragraph(number: int, paragraph: int, dice: Random) -> str:
    filling = " ".join(dice.choices(_WORDS, k=28))
    if paragraph % 4 == 0 and number:
        cited = dice.randrange(number)
        # One citation in twenty leads to a paragraph that is not there.
        label = 99 if dice.random() < 0.05 else dice.randint(1, 8)
        return f"Recalls paragraph {label} of resolution {cited + 1}/{1950 + cited % 75}, {filling}."
    thing, deed = dice.choice(_THINGS), dice.choice(_DEEDS)
    year = 1951 + number % 75 + dice.randint(1, 5)
    return f"The Parties shall {deed} the {thing} {filling} by 31 December {year}."
