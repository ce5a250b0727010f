"""An ISO 8601 duration -> the words people use: `P1Y` -> "1 year", in the reader's language."""

from babel.units import format_unit

from mandato import Duration
from mandato_web.values.wording import spoken_language


def write_duration(text: str) -> str:
    """Empty for empty. Raises ValueError for what is no duration."""
    if not text:
        return ""
    duration = Duration.from_iso(text)
    years, months = divmod(duration.months, 12)
    parts = [(years, "duration-year"), (months, "duration-month"), (duration.days, "duration-day")]
    locale = spoken_language()
    return ", ".join(format_unit(number, unit, locale=locale) for number, unit in parts if number)
