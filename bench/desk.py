"""What the desk asks of a person: keystrokes, findings that ask for one, and server time per act.

    python -m bench.desk FILE...

Each file is read and reviewed as a mandate officer would: by the keys of the desk alone, over the pages that a browser
would get. Every finding that asks for a person (doubt of 0.2 and more) is looked at one by one; the rest is accepted
together below the threshold; then the text is published. The register is one in memory and is gone afterwards.
"""

import os
import statistics
import sys
import time
from pathlib import Path
from typing import Any, NamedTuple

SECONDS_A_LOOK = 4.0  # to read one finding beside its words, and decide
SECONDS_A_TEXT = 30.0  # to hand it in, glance over what publication changes, and say what the text is
HANDING_IN = 5  # choose the file, say what it is, send


class Figures(NamedTuple):
    name: str
    characters: int
    texts: int
    items: int
    asking: int
    keys: int
    accepted_together: int
    minutes: float
    reading: float
    act: list[float]
    queries: int


def main(paths: list[str]) -> int:
    if not paths:
        print(__doc__)
        return 2
    _prepare()
    print(f"{'file':28} {'chars':>8} {'texts':>5} {'found':>6} {'ask':>5} {'keys':>5} {'minutes':>8}", end=" ")
    print(f"{'read s':>7} {'act ms':>7} {'worst':>6} {'queries':>7}")
    for path in paths:
        _print(_measure(Path(path)))
    return 0


def _prepare() -> None:
    os.environ["DJANGO_SETTINGS_MODULE"] = "mandato_web.settings.testing"
    import django
    from django.core.management import call_command
    from django.test.utils import setup_test_environment

    django.setup()
    setup_test_environment()
    call_command("migrate", verbosity=0)


def _measure(path: Path) -> Figures:
    from django.core.files.uploadedfile import SimpleUploadedFile
    from django.urls import reverse

    from mandato_web.intake.models import Dossier, Job, Proposal, Upload

    client = _sign_in()
    data = path.read_bytes()
    begun = time.perf_counter()
    sent = {"file": SimpleUploadedFile(path.name, data), "language": "", "meeting": "", "standing": "authentic"}
    answer = client.post(reverse("intake:upload-text"), {**sent, "paths": ""})
    upload = Upload.objects.latest("pk")
    job = Job.objects.get(upload=upload)
    if answer.status_code != 302 or job.stage != Job.Stage.READY:
        raise SystemExit(f"{path.name}: {job.problem or answer.status_code}")
    reading = time.perf_counter() - begun
    keys, asking, items, together, spent, most = HANDING_IN, 0, 0, 0, [], 0
    dossiers = list(Dossier.objects.filter(proposals__upload=upload).distinct())
    for dossier in dossiers:
        review = _Review(client, dossier)
        items += dossier.items.count()
        looked = review.look_at_doubtful()
        together += review.accept_the_rest()
        review.publish()
        keys, asking = keys + review.keys, asking + looked
        spent += review.spent
        most = max(most, review.queries)
    minutes = (asking * SECONDS_A_LOOK + len(dossiers) * SECONDS_A_TEXT) / 60
    characters = len(Proposal.objects.filter(upload=upload).first().text)
    return Figures(path.name, characters, len(dossiers), items, asking, keys, together, minutes, reading, spent, most)


class _Review:
    """A person at the keys. A key does what the script of the desk does with it: it sends a form of the page."""

    def __init__(self, client: Any, dossier: Any) -> None:
        self.client, self.dossier = client, dossier
        self.keys, self.spent, self.queries = 0, [], 0

    def look_at_doubtful(self) -> int:
        """`a` on each finding that asks for a person; the next one comes by itself."""
        from mandato_web.intake.queries import ASKS

        page = self._open()
        looked = 0
        while (shown := page.context["shown"]) and shown.decision == "pending" and shown.doubt >= ASKS:
            page = self._act(shown, "accept")
            looked += 1
        return looked

    def accept_the_rest(self) -> int:
        """The threshold (Tab, arrow), then `A`; one more key where it has to be raised to what is left."""
        from django.urls import reverse

        left = self.dossier.items.filter(decision="pending").count()
        self.keys += 3
        self._timed("post", reverse("intake:accept-below", args=[self.dossier.pk]), {"doubt": "1"})
        return left

    def publish(self) -> None:
        """`p`, then Ctrl and Enter: what the text is was said when it was handed in."""
        from django.urls import reverse

        address = reverse("intake:publish", args=[self.dossier.pk])
        page = self.client.get(address)
        sent = {f"standing-{one.pk}": "authentic" for one in page.context["proposals"]}
        answer = self.client.post(address, sent)
        if answer.status_code != 302:
            raise SystemExit(answer.content.decode()[-2000:])
        self.keys += 2

    def _open(self) -> Any:
        from django.urls import reverse

        self.keys += 1
        return self.client.get(reverse("intake:dossier", args=[self.dossier.pk]))

    def _act(self, item: Any, act: str) -> Any:
        from django.urls import reverse

        self.keys += 1
        address = reverse("intake:act", args=[item.pk])
        return self._timed("post", address, {"act": act, "version": item.version})

    def _timed(self, method: str, address: str, sent: dict[str, Any]) -> Any:
        """One act and the page that comes back, as the browser asks for both; in processor time."""
        from django.db import connection
        from django.test.utils import CaptureQueriesContext

        begun = time.process_time()
        with CaptureQueriesContext(connection) as captured:
            page = getattr(self.client, method)(address, sent, follow=True)
        self.spent.append(1000 * (time.process_time() - begun))
        self.queries = max(self.queries, len(captured))
        return page


def _sign_in() -> Any:
    from django.test import Client

    from mandato_web.accounts.models import Appointment, User

    user = User.objects.filter(email="bench@example.org").first()
    if user is None:
        user = User.objects.create_user("bench@example.org")
        Appointment.objects.create(user=user, role="editor")
    client = Client()
    client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
    return client


def _print(one: Figures) -> None:
    middle, worst = statistics.median(one.act), max(one.act)
    print(f"{one.name[:28]:28} {one.characters:8} {one.texts:5} {one.items:6} {one.asking:5} {one.keys:5}", end=" ")
    print(f"{one.minutes:8.1f} {one.reading:7.2f} {middle:7.1f} {worst:6.0f} {one.queries:7}")


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
