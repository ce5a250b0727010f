"""A text that came of a consultation says what any text says: what is promised in it, by whom, and what it cites."""

from datetime import date

import pytest
from django.test import Client

from mandato_web.consultations import drafts, publishing
from mandato_web.consultations.drafting import read_lines
from mandato_web.consultations.models import Consultation
from mandato_web.instruments.models import Citation
from mandato_web.search.models import Entry
from tests.web.consultations.making import AUTHOR
from tests.web.factories import make_instrument

pytestmark = pytest.mark.django_db
ENGLISH = """# Harbours
1. We, the Ministers, undertake to open three harbours before 2030.
2. We will:
a) train pilots every year;
b) mend the lights of every harbour, in line with paragraph 1 of this Declaration.
3. We recall the Montevideo Commitment.
"""
SPANISH = """# Puertos
1. Nosotros, los Ministros, nos comprometemos a abrir tres puertos antes de 2030.
2. Nos comprometemos a:
a) formar prácticos cada año;
b) reparar las luces de todos los puertos, conforme al párrafo 1 de esta Declaración.
3. Recordamos el Compromiso de Montevideo.
"""
TITLES = {"en": "Declaration of Harbours", "es": "Declaración de los Puertos"}


def _consult(words: dict[str, str], titles: dict[str, str]) -> Consultation:
    rounds = [{"opens": date(2026, 5, 7), "closes": date(2026, 5, 30)}]
    facts = {"slug": "harbours", "titles": titles, "kind": "declaration", "published_on": date(2026, 5, 7)}
    consultation = drafts.save_consultation(AUTHOR, Consultation(), rounds=rounds, lineage=[], **facts)
    for language, text in words.items():
        drafts.write_draft(AUTHOR, consultation, read_lines(text), language)
    return drafts.open_consultation(AUTHOR, consultation)


def test_its_commitments_and_citations_stand_where_it_was_commented_on(client: Client) -> None:
    cited = make_instrument("montevideo-commitment", titles={"en": "Montevideo Commitment"}, is_stub=True)
    consultation = _consult({"en": ENGLISH, "es": SPANISH}, TITLES)
    text = publishing.publish_text(AUTHOR, consultation, today=date(2026, 7, 4))
    found = {one.code: one for one in text.commitments.select_related("provision")}
    assert {one.provision.eid for one in found.values()} >= {"para_1", "para_2__point_a", "para_2__point_b"}
    first = found["para_1__c1"]
    assert first.due_until == date(2029, 12, 31) and first.bearers.exists()
    # Nobody has confirmed it, and each language has its own words of the one promise.
    assert not any(one.confirmed_at for one in found.values())
    said = {one.version.language: one.text for one in first.wordings.select_related("version")}
    assert "three harbours" in said["en"] and "tres puertos" in said["es"]
    for wording in first.wordings.select_related("version"):
        assert wording.version.text[wording.start : wording.end] == wording.text
    citations = Citation.objects.filter(version__instrument=text)
    inside = citations.filter(text__icontains="paragraph 1").get()
    assert inside.target_provision.eid == "para_1" and inside.target_provision.instrument == text
    assert cited in {one.target_instrument for one in citations}
    assert Entry.objects.filter(kind="commitment", part_of=text.slug).exists()
    assert "three harbours" in client.get(first.get_absolute_url(), follow=True).content.decode()
    assert client.get("/api/v1/commitments?instrument=harbours").json()["total"] == len(found)


def test_a_text_in_which_nothing_is_found_is_published_as_it_is() -> None:
    consultation = _consult({"en": "# Note\n1. Harbours are where ships rest."}, {"en": "A note"})
    text = publishing.publish_text(AUTHOR, consultation, today=date(2026, 7, 4))
    assert not text.commitments.exists() and text.provisions.count() == 2
