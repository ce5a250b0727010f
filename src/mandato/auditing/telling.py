"""What a finding says, in the words of a language: its message and its advice."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from mandato.languages.findings import FindingWords, finding_words
from mandato.languages.problems import problem_in
from mandato.model.finding import Audit, Finding, Said

_UNREADABLE = "unreadable"  # its facts are sentences of errors


class Told(NamedTuple):
    message: str
    advice: str


def tell(said: Said | Sequence[Any], language: str = "en") -> Told:
    """`said` may have gone through JSON. Raises KeyError for a sentence that does not exist (any more)."""
    key, facts = said
    words = finding_words(language)
    values = {name: fact if isinstance(fact, str) else _listed(fact, words) for name, fact in facts}
    if key == _UNREADABLE:
        values = {name: problem_in(fact, language) for name, fact in values.items()}
    advice = words.advices.get(key) or words.advices[key.partition(".")[0]]
    return Told(words.messages[key].format_map(values), advice.format_map(values))


def meaning_of(code: str, language: str = "en") -> str:
    """What a code means, in one sentence. Raises KeyError for a code that does not exist."""
    return finding_words(language).meanings[code]


def in_language(audit: Audit, language: str) -> Audit:
    """The same audit, told in another language."""
    return replace(audit, findings=tuple(_told(finding, language) for finding in audit.findings))


def _told(finding: Finding, language: str) -> Finding:
    if finding.said is None:
        return finding
    told = tell(finding.said, language)
    return replace(finding, message=told.message, advice=told.advice)


def _listed(pieces: Sequence[Any], words: FindingWords) -> str:
    return "; ".join(words.messages[key].format_map(dict(facts)) for key, facts in pieces)
