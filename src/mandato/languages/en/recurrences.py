"""English words for what happens again and again."""

from collections.abc import Mapping

# Words that are adverbs here only where no noun follows: "report monthly to", not "a monthly review".
_ADVERBS = {
    "yearly": "P1Y",
    "quarterly": "P3M",
    "monthly": "P1M",
    "weekly": "P7D",
    "daily": "P1D",
    "fortnightly": "P14D",
}


_AS_ADVERB = (
    r"(?=\s*(?:[.,;:)]|\Z|and\b|or\b|to\b|on\b|in\b|for\b|by\b|until\b|with\b|at\b|from\b|starting\b|beginning\b))"
)


# "Submit an annual report" sets a rhythm; "the annual report" and "its annual report" only name one.
_NEW = r"(?<!\bthe\s)(?<!\bits\s)(?<!\bher\s)(?<!\bhis\s)(?<!\btheir\s)(?<!\bthis\s)(?<!\bsaid\s)(?<!\bin\s)(?<!\bof\s)"


RECURRING: Mapping[str, str] = {
    "annually": "P1Y",
    "on an annual basis": "P1Y",
    "on a yearly basis": "P1Y",
    "year after year": "P1Y",
    "biennially": "P2Y",
    "on a biennial basis": "P2Y",
    "every other year": "P2Y",
    "every second year": "P2Y",
    "biannually": "P6M",
    "semi-annually": "P6M",
    "semiannually": "P6M",
    "half-yearly": "P6M",
    "on a biannual basis": "P6M",
    "on a semi-annual basis": "P6M",
    "triennially": "P3Y",
    "on a triennial basis": "P3Y",
    "quadrennially": "P4Y",
    "on a quadrennial basis": "P4Y",
    "on a quarterly basis": "P3M",
    "quinquennially": "P5Y",
    "on a monthly basis": "P1M",
    "bimonthly": "P2M",
    "on a weekly basis": "P1W",
    "on a daily basis": "P1D",
}


RECURRING_TEMPLATES: Mapping[str, str] = {
    **{rf"{adverb}{_AS_ADVERB}": length for adverb, length in _ADVERBS.items()},
    r"(?:at least )?(?:once )?(?:every|each) {count} {unit}": "every",
    r"(?:at least )?once (?:every|each|a|per|in every|in a|in each|an) {unit}": "one",
    r"(?:at least )?once in {count} {unit}": "every",
    r"(?:every|each) {ordinal} {unit}": "ordinal",
    r"(?:every|each) {unit}": "one",
    r"(?:at least )?{times} (?:a|per|every|each|in a) {unit}": "times",
    r"at intervals of {count} {unit}": "every",
    rf"{_NEW}(?:an? )?(?:annual|yearly)(?: \w+)? (?:reports?|reviews?|updates?|briefings?|assessments?)": "P1Y",
    rf"{_NEW}(?:an? )?(?:biennial)(?: \w+)? (?:reports?|reviews?|updates?|briefings?|assessments?)": "P2Y",
    rf"{_NEW}(?:an? )?(?:quarterly)(?: \w+)? (?:reports?|reviews?|updates?|briefings?|assessments?)": "P3M",
}
