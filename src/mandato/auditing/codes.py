"""The stable codes of findings: severity, and one sentence on what each means. Their pages are in auditing/pages."""

from typing import NamedTuple

from mandato.model.finding import Severity


class Code(NamedTuple):
    severity: Severity
    meaning: str


CODES: dict[str, Code] = {
    "citation-missing": Code("error", "A cited provision does not exist in an instrument that is here."),
    "citation-repaired": Code("info", "A printed label was read as another, because no such label exists."),
    "citation-ambiguous": Code("warning", "A citation can mean several provisions or instruments."),
    "citation-mismatch": Code("error", "The cited provision does not speak of what cites it; another one does."),
    "citation-superseded": Code("warning", "A cited instrument has been replaced by another."),
    "citation-wrong-detail": Code("warning", "An instrument is cited by a date, number or name that is not its own."),
    "quotation-differs": Code("warning", "Words in quotation marks are not those of the source."),
    "commitment-uncovered": Code("warning", "No activity of the plan implements a commitment of what it cites."),
    "activity-unrooted": Code("warning", "An activity rests on no commitment."),
    "row-uncited": Code("warning", "A row of a plan cites nothing, though the others do."),
    "transversal": Code("info", "A row of a plan is carried out across all others."),
    "due-unplanned": Code("warning", "A commitment has a due date, and nothing that implements it has one."),
    "no-bearer": Code("info", "Nobody is named who must act."),
    "no-due": Code("info", "A promise that can be delivered has no date."),
    "no-deliverable": Code("info", "A promise that can be delivered does not say what will be delivered."),
    "aspiration-only": Code("info", "The words bind nobody: they explore, consider or endeavour."),
    "repeats": Code("info", "The same promise stands in another instrument."),
    "conflict": Code("warning", "An instrument and what cites it state different dates or numbers."),
    "version-missing": Code("error", "A provision stands in one language version and not in the other."),
    "version-number": Code("warning", "A number differs between two language versions."),
    "version-date": Code("warning", "A date differs between two language versions."),
    "version-name": Code("warning", "A name or acronym stands in one language version and not in the other."),
    "version-edition": Code("info", "Two files are editions of different years, not versions of one text."),
    "renewal-near": Code("warning", "An agreement's term ends soon."),
    "notice-near": Code("warning", "The last day to object to an agreement's renewal is near."),
    "review-due": Code("warning", "A review that an agreement promises has fallen due."),
    "committee-silent": Code("info", "An agreement sets up a committee of which nothing else here speaks."),
    "no-focal-point": Code("info", "An agreement asks for focal points and names none."),
    "annex-absent": Code("warning", "An annex is spoken of and is not here."),
    "acronym-undefined": Code("info", "An acronym is never spelt out."),
    "acronym-variant": Code("warning", "One name is shortened in several ways."),
    "numbering-gap": Code("warning", "A number or letter is missing from a sequence, or stands twice."),
    "same-instrument": Code("warning", "Two files hold the same instrument."),
    "self-citation": Code("info", "Instruments cite each other in a circle, or a provision cites itself."),
    "unreadable": Code("error", "A file could not be read; the others were audited."),
}
