"""One instrument in one language -> what its page shows: provisions, their words in pieces, what stands beside."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from django.urls import reverse
from django.utils.translation import get_language

from mandato_web.design.marking import Piece, Stretch
from mandato_web.instruments import queries
from mandato_web.instruments.citing_forms import write_label
from mandato_web.instruments.models import Citation, Instrument, LanguageVersion, Provision, ProvisionText
from mandato_web.instruments.placing import mark_cells, mark_provision


@dataclass
class Quote:
    """A citation as a chip shows it: `label` of the provision, `name` of its text (empty for this text's own).

    `words` are those of the other end, empty where they are not known.
    """

    label: str
    name: str
    url: str
    where: str
    words: str
    anchor: str
    status: str = "resolved"

    @property
    def missing(self) -> bool:
        return self.status == Citation.Status.MISSING


@dataclass
class Reading:
    """A provision on the page."""

    provision: Provision
    said: ProvisionText
    pieces: list[Piece]
    cells: list[tuple[str, list[Piece]]]
    cites: list[Quote] = field(default_factory=list)
    cited_by: list[Quote] = field(default_factory=list)

    @property
    def cited_as(self) -> str:
        """How the provision is called in a citation: "para. 25.q"; empty where it has no label."""
        return write_label(self.provision)

    @property
    def is_plain(self) -> bool:
        """Nothing in the words is marked."""
        return not any(piece.kind for piece in self.pieces)

    @property
    def indent(self) -> int:
        return min(self.provision.level or 1, 4)


def read_provisions(
    instrument: Instrument,
    version: LanguageVersion,
    only: Provision | None = None,
    *,
    stretch: tuple[int, int] | None = None,
    user: Any = None,
) -> list[Reading]:
    """Every provision of the version, or one alone, or those of a stretch of positions, with its citations out and in.
    A fixed number of queries, however long."""
    if only is not None:
        stretch = (only.position, only.position)
    texts = [said for said in queries.list_texts(version, stretch) if only is None or said.provision_id == only.pk]
    out = queries.list_citations_out(version, only, stretch)
    _veil_hidden(out, user)
    inward = queries.list_citations_in(instrument, only, stretch=stretch, user=user)
    language = get_language() or "en"
    ends = {one.target_provision_id for one in out if one.target_provision_id} | {one.provision_id for one in inward}
    words = {key: said.text or said.heading for key, said in queries.texts_of(ends, language).items()}
    cites = _group_out(out, words, instrument)
    cited_by = _group_in(inward, words)
    return [
        Reading(
            said.provision,
            said,
            mark_provision(said, _stretches(cites[said.provision_id])),
            mark_cells(said, _stretches(cites[said.provision_id])),
            _once([quote for quote, _ in cites[said.provision_id]]),
            cited_by[said.provision_id],
        )
        for said in texts
    ]


def _veil_hidden(citations: Sequence[Citation], user: Any) -> None:
    """A text that the reader may not see is cited by the words that are printed here, and leads nowhere."""
    hidden = queries.hidden_among((one.target_instrument_id for one in citations if one.target_instrument_id), user)
    for one in citations:
        if one.target_instrument_id in hidden:
            one.target_instrument = one.target_provision = None
            one.status = Citation.Status.EXTERNAL


def cites_whole(instrument: Instrument, user: Any = None) -> list[Quote]:
    """Citations of the instrument as a whole, none of its provisions in particular."""
    whole = [one for one in queries.list_citations_in(instrument, user=user) if one.target_provision_id is None]
    words = queries.texts_of((one.provision_id for one in whole), get_language() or "en")
    return [_quote_in(one, {key: said.text for key, said in words.items()}) for one in whole]


def address_of(instrument: Instrument, provision: Provision | None) -> str:
    if provision is None:
        return instrument.get_absolute_url()
    return reverse("instruments:provision", args=[instrument.slug, provision.eid])


def _group_out(
    citations: Sequence[Citation], words: dict[int, str], here: Instrument
) -> dict[int, list[tuple[Quote, Citation]]]:
    grouped: dict[int, list[tuple[Quote, Citation]]] = defaultdict(list)
    for one in citations:
        grouped[one.provision_id].append((_quote_out(one, words, here), one))
    return grouped


def _group_in(citations: Sequence[Citation], words: dict[int, str]) -> dict[int, list[Quote]]:
    grouped: dict[int, list[Quote]] = defaultdict(list)
    for one in citations:
        if one.target_provision_id:
            grouped[one.target_provision_id].append(_quote_in(one, words))
    return grouped


def _quote_out(one: Citation, words: dict[int, str], here: Instrument) -> Quote:
    target, provision = one.target_instrument, one.target_provision
    if target is None:
        name = one.symbol or one.named or one.text
        return Quote(one.label, name, "", one.named or name, "", f"out-{one.pk}", one.status)
    name = target.short_title
    label = (provision.label if provision else "") or one.label
    where = ", ".join(part for part in (name, label) if part)
    text = words.get(one.target_provision_id or 0, "") or ("" if label else target.title)
    shown = "" if target.pk == here.pk and label else name
    return Quote(label, shown, address_of(target, provision), where, text, f"out-{one.pk}", one.status)


def _quote_in(one: Citation, words: dict[int, str]) -> Quote:
    source, provision = one.provision.instrument, one.provision
    name = ", ".join(part for part in (source.short_title, provision.label) if part)
    address = address_of(source, provision)
    return Quote(provision.label, source.short_title, address, name, words.get(provision.pk, ""), f"in-{one.pk}")


def _once(quotes: Sequence[Quote]) -> list[Quote]:
    """One chip for each target, however often the provision cites it."""
    return list({(quote.where, quote.url): quote for quote in quotes}.values())


def _stretches(quotes: Sequence[tuple[Quote, Citation]]) -> list[Stretch]:
    """One mark for each stretch; several targets may share it ("25.c and j")."""
    by_span: dict[tuple[int, int], list[Quote]] = defaultdict(list)
    for quote, one in quotes:
        by_span[one.start, one.end].append(quote)
    return [Stretch(start, end, "cite", shared[0]) for (start, end), shared in by_span.items()]


def align_versions(
    left: LanguageVersion, right: LanguageVersion, stretch: tuple[int, int] | None = None
) -> list[dict[str, Any]]:
    """Two versions side by side, by provision; where one lacks a provision its side is None."""
    texts_left = {said.provision_id: said for said in queries.list_texts(left, stretch)}
    texts_right = {said.provision_id: said for said in queries.list_texts(right, stretch)}
    provisions = {said.provision_id: said.provision for said in (*texts_left.values(), *texts_right.values())}
    ordered = sorted(provisions.values(), key=lambda one: one.position)
    return [{"provision": one, "left": texts_left.get(one.pk), "right": texts_right.get(one.pk)} for one in ordered]
