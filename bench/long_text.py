"""How fast and how heavy the pages of a very long text are: an invented instrument of 2,000 provisions.

`python -m bench.long_text` prints, for each page, the median server time, the number of queries and the weight of the
HTML, plain and compressed.
"""

import gzip
import os

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mandato_web.settings.testing")

import django

from bench.timing import measure

PROVISIONS = 2000
ROUNDS = 5
BASE = "/en/instruments/long-treaty/"


def make_long_text(provisions: int = PROVISIONS) -> None:
    """Chapters of articles of points; every third point promises something, every fourth cites an earlier one."""
    from tests.web.factories import NOON

    from mandato_web.commitments.models import Commitment, CommitmentWording
    from mandato_web.instruments.models import Citation, Instrument, LanguageVersion, Provision, ProvisionText

    instrument = Instrument.objects.create(
        slug="long-treaty", kind="treaty", titles={"en": "Long treaty"}, date="2024-05-06"
    )
    rows, texts, parents, at = [], [], [], 0
    chapter = article = None
    for place in range(provisions):
        if place % 100 == 0:
            chapter = article = None
            number, eid, role, text = str(place // 100 + 1), f"chp_{place // 100 + 1}", "heading", f"Chapter of {place}"
        elif place % 10 == 1:
            article = None
            number, eid, role, text = (
                str(place),
                f"art_{place}",
                "operative",
                f"Under article {place} each Party shall:",
            )
        else:
            number, eid, role = "abcdefghij"[place % 10], f"point_{place}", "operative"
            text = f"Mend every lamp of harbour {place}, report on what was mended, and pay heed to article 1. " * 2
        one = Provision(
            instrument=instrument,
            eid=eid,
            label=f"{place}",
            number=number,
            ordinal=1,
            role=role,
            position=place,
            level=1,
        )
        rows.append(one)
        texts.append(text)
        parents.append(chapter if place % 10 == 1 else article)
        chapter = one if role == "heading" else chapter
        article = one if eid.startswith("art") else article
    Provision.objects.bulk_create(rows, batch_size=500)
    for one, parent in zip(rows, parents, strict=True):
        one.parent = parent
    Provision.objects.bulk_update(rows, ["parent"], batch_size=100)
    whole = "\n".join(texts)
    facts = {"text_sha256": "0" * 64, "reader": "0.1.0", "read_at": NOON, "file_name": "long.txt", "text": whole}
    version = LanguageVersion.objects.create(instrument=instrument, language="en", title="Long treaty", **facts)
    said, citations, promises = [], [], []
    for place, (one, text) in enumerate(zip(rows, texts, strict=True)):
        span = [at, at + len(text)]
        said.append(ProvisionText(provision=one, version=version, text=text, start=at, end=span[1], segments=[span]))
        cited = text.find("article 1")
        if cited >= 0 and place % 4 == 0:
            start = at + cited
            link = {"status": "resolved", "target_instrument": instrument, "target_provision": rows[max(0, place - 7)]}
            citations.append(
                Citation(
                    provision=one, version=version, text="article 1", start=start, end=start + 9, label="1", **link
                )
            )
        if one.eid.startswith("point") and place % 3 == 0:
            kind = {"action_kind": "commit", "action_verb": "mend", "strength": "obligation", "nature": "once"}
            promises.append(
                Commitment(slug=f"long--{place}", instrument=instrument, provision=one, code=f"c{place}", **kind)
            )
        at = span[1] + 1
    ProvisionText.objects.bulk_create(said, batch_size=500)
    Citation.objects.bulk_create(citations, batch_size=500)
    Commitment.objects.bulk_create(promises, batch_size=500)
    spans = {one.provision_id: one for one in said}
    CommitmentWording.objects.bulk_create(
        [
            CommitmentWording(
                commitment=one, version=version, text=spans[one.provision_id].text,
                start=spans[one.provision_id].start, end=spans[one.provision_id].end, action="Mend",
            )
            for one in promises
        ],
        batch_size=500,
    )  # fmt: skip


def tell(address: str) -> str:
    """`kept` is what a visitor waits who asks for the page again while nothing was written."""
    from django.test import Client

    client = Client()
    cost = measure(client, address, ROUNDS)
    body = client.get(address).getvalue()
    weight = f"{len(body) / 1000:7.0f} kB {len(gzip.compress(body, 6)) / 1000:6.0f} kB compressed"
    return f"{cost.median:6.0f} ms {cost.queries:4} queries {weight} {cost.kept:6.1f} ms kept  {address}"


def main() -> None:
    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    make_long_text()
    for query in ("", "?part=7", "?part=all", "point_1502", "compare/?show=all", "as/akn", "as/pdf", "as/docx"):
        print(tell(BASE + query))


if __name__ == "__main__":
    main()
