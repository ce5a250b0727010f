"""English words for days, months, years, numbers and units."""

from collections.abc import Mapping

MONTHS: Mapping[str, int] = {
    "january": 1,
    "february": 2,
    "march": 3,
    "april": 4,
    "may": 5,
    "june": 6,
    "july": 7,
    "august": 8,
    "september": 9,
    "october": 10,
    "november": 11,
    "december": 12,
    "jan": 1,
    "feb": 2,
    "mar": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sept": 9,
    "sep": 9,
    "oct": 10,
    "nov": 11,
    "dec": 12,
}


CARDINALS: Mapping[str, int] = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
    "hundred": 100,
    "thousand": 1000,
    "and": -1,
}


ORDINALS: Mapping[str, int] = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "eleventh": 11,
    "twelfth": 12,
    "thirteenth": 13,
    "fourteenth": 14,
    "fifteenth": 15,
    "sixteenth": 16,
    "seventeenth": 17,
    "eighteenth": 18,
    "nineteenth": 19,
    "twentieth": 20,
    "thirtieth": 30,
    "fortieth": 40,
    "fiftieth": 50,
    "sixtieth": 60,
    "seventieth": 70,
    "eightieth": 80,
    "ninetieth": 90,
    "hundredth": 100,
}


UNITS: Mapping[str, str] = {
    "day": "D",
    "days": "D",
    "week": "W",
    "weeks": "W",
    "month": "M",
    "months": "M",
    "quarter": "Q",
    "quarters": "Q",
    "semester": "S",
    "semesters": "S",
    "year": "Y",
    "years": "Y",
    "biennium": "B",
    "decade": "X",
    "decades": "X",
    "working days": "D",
    "calendar days": "D",
    "calendar months": "M",
    "calendar year": "Y",
    "fortnight": "F",
}


CALENDARS: tuple[str, ...] = (
    r"(?:the )?month of {month},?(?: of)? {year}",
    r"(?:the )?{days}(?: day)?(?: of)?(?: the month of)? {month},?(?: of)?(?: in)?(?: the year)?(?:"
    r" of our lord)? {year}",
    r"{month} (?:the )?{days},?(?: of)?(?: the year)? {year}",
    r"{month},?(?: of)?(?: the year)? {year}",
    r"(?:the )?(?:calendar |fiscal |financial |academic |reporting )?year (?:of )?{year}",
    r"{figures}",
)


RANGES: tuple[str, ...] = (
    r"(?:the )?(?:period )?(?:from )?(?:the )?{day}(?: of)? {month},? {year} (?:to|until|and|through|"
    r"-|–) (?:the )?{day}(?: of)? {month},? {year}",
    r"(?:the )?(?:biennium |decade |period |years? |triennium |quadrennium )?(?:from )?{figures} ?(?:-|–|—"
    r"|to|through|until|/) ?{figures}",
    r"(?:between )?{figures} and {figures}",
    r"(?:between )?(?:the )?{day} and (?:the )?{day} (?:of )?{month},?(?: of)? {year}",
    r"(?:between )?(?:the )?{day}(?: of)? {month} (?:and|to|-|–) (?:the )?{day}(?: of)? {month},?(?: of)? {year}",
    r"{month}(?: and|-|–| to) {month},?(?: of)? {year}",
)


PARTS: Mapping[str, tuple[int, int, float]] = {
    r"(?:the )?end of(?: the year)?": (0, 1, 0.0),
    r"(?:the )?close of": (0, 1, 0.0),
    r"(?:the )?course of": (1, 1, 0.0),
    r"(?:the )?first half of": (1, 2, 0.0),
    r"(?:the )?second half of": (2, 2, 0.0),
    r"(?:the )?last half of": (2, 2, 0.0),
    r"(?:the )?first semester of": (1, 2, 0.0),
    r"(?:the )?second semester of": (2, 2, 0.0),
    r"(?:the )?first quarter (?:of|in)": (1, 4, 0.0),
    r"(?:the )?second quarter (?:of|in)": (2, 4, 0.0),
    r"(?:the )?third quarter (?:of|in)": (3, 4, 0.0),
    r"(?:the )?(?:fourth|last|final) quarter (?:of|in)": (4, 4, 0.0),
    r"q1(?: of)?": (1, 4, 0.0),
    r"q2(?: of)?": (2, 4, 0.0),
    r"q3(?: of)?": (3, 4, 0.0),
    r"q4(?: of)?": (4, 4, 0.0),
    r"(?:the )?(?:middle of|mid-)": (2, 4, 0.4),
    r"early(?: in)?": (1, 2, 0.4),
    r"(?:the )?(?:beginning|start) of": (1, 4, 0.4),
    r"late(?: in)?": (2, 2, 0.4),
}
