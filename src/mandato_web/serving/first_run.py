"""`mandato-web run`: from an empty folder to a running register, with what to try printed."""

import sys
from pathlib import Path

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override

import mandato
from mandato_web.accounts.models import Appointment, Role, User
from mandato_web.accounts.queries import running_roles
from mandato_web.accounts.services import appoint, make_sign_in_link, open_account
from mandato_web.actors.models import Actor
from mandato_web.design.catalogues import compile_stale
from mandato_web.history.services import REGISTER
from mandato_web.instruments.models import Instrument
from mandato_web.intake.examples import BadExample, Own, load_examples, plan_removal, remove_examples
from mandato_web.intake.examples.loading import fingerprint
from mandato_web.intake.examples.marking import count_examples, has_marked, mark_new
from mandato_web.organisation.queries import current, forget, is_set_up
from mandato_web.organisation.services import make_set_up_link, mark_examples
from mandato_web.serving.supervising import first_free_port, is_loopback, start, wait_until_answering

# For whom the people to try it with act, where the examples hold such an actor.
_TRIAL_PEOPLE = [
    (Role.ADMINISTRATOR, "administrator@example.org", "Administrator", None),
    (Role.EDITOR, "editor@example.org", "Editor", None),
    (Role.COORDINATOR, "coordinator@example.org", "Coordinator", "ec"),
    (Role.FOCAL_POINT, "focal-point@example.org", "Focal point", "ec"),
    (Role.OBSERVER, "observer@example.org", "Observer", "iom"),
]


def run(address: str, port: int, *, empty: bool = False) -> int:
    """Serves until told to stop; `empty`: without loading examples. Exit 1 where the register cannot start."""
    settings.VAR.mkdir(parents=True, exist_ok=True)
    free = first_free_port(address, port)
    if free is None:
        print(f"No free port from {port} on. Name another: mandato-web run --port 9000", file=sys.stderr)
        return 1
    compile_stale()
    bring_up_to_date()
    if not empty and _may_load() and _examples_changed() and load_examples_aloud(None) != 0:
        return 1
    supervisor = start(address, free)
    if not wait_until_answering(address, free, supervisor):
        print("The server did not start: see the lines above.", file=sys.stderr)
    else:
        print(_welcome(address, free), flush=True)
    return supervisor.watch()


def bring_up_to_date() -> None:
    """Makes the database, or brings it to the newest shape."""
    executor = MigrationExecutor(connection)
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        print("Setting up the database ...", flush=True)
        call_command("migrate", verbosity=0, interactive=False)


def load_examples_aloud(folder: str | None) -> int:
    """Loads, and says what stands in the register now."""
    path = Path(folder) if folder else settings.EXAMPLES
    if not path.is_dir():
        print(f"There is no folder {path}. Name one: mandato-web load-examples FOLDER", file=sys.stderr)
        return 1
    print("Loading the examples ...", flush=True)
    try:
        if _mark().exists() and not has_marked():
            # Loaded by a version that marked no rows: what stands beside them was written to try things out.
            mark_new({})
        loaded = load_examples(path)
    except (BadExample, ValidationError) as error:
        told = " ".join(error.messages) if isinstance(error, ValidationError) else error
        print(f"The examples could not be loaded, and nothing was changed: {told}", file=sys.stderr)
        return 1
    for remark in loaded.remarks:
        print(f"  note: {remark}")
    print(
        f"  {loaded.instruments} instruments, {loaded.provisions} provisions, "
        f"{loaded.commitments} commitments, {loaded.actors} actors"
    )
    if path == settings.EXAMPLES:
        _mark().write_text(fingerprint(path, mandato.__version__))
    return 0


def remove_examples_aloud(own: str, *, sure: bool) -> int:
    """Says what goes; does it where `sure`. Exit 1 where records of one's own are in the way."""
    if not has_marked():
        print("There are no examples in this register.", file=sys.stderr)
        return 1
    chosen = Own(own)
    for label, n in count_examples():
        print(f"  {n:>6} {label}")
    plan = plan_removal(chosen)
    for one in plan.own:
        print(f"  yours: {one.kind}: {one.label} (rests on {one.example})")
    if not sure:
        print("Nothing was changed. To remove them: mandato-web remove-examples --yes")
        return 0
    try:
        removed = remove_examples(REGISTER, chosen)
    except ValidationError as error:
        print(f"Nothing was changed: {' '.join(error.messages)}", file=sys.stderr)
        print("Say what becomes of yours: --own keep, or --own remove", file=sys.stderr)
        return 1
    _mark().unlink(missing_ok=True)
    kept = f", {removed.kept} rows became yours" if removed.kept else ""
    print(f"{removed.examples} rows of examples and {removed.own} records of your own are removed{kept}.")
    if not is_set_up():
        print("The register is empty. Set it up with: mandato-web set-up")
    return 0


def print_set_up_link() -> int:
    bring_up_to_date()
    forget()
    if is_set_up():
        print(f"This register is set up. Its settings are at {settings.SITE_ADDRESS}/desk/organisation/")
        return 0
    print("Open this link within a day, in the browser of whoever sets the register up. It works once:")
    print(f"  {settings.SITE_ADDRESS}{_set_up_path()}")
    return 0


def _set_up_path() -> str:
    with override(current().default_language):
        return reverse("administration:set-up", args=[make_set_up_link()])


def _may_load() -> bool:
    """Not into a register that an organisation made its own."""
    return has_marked() or _mark().exists() or not is_set_up()


def _examples_changed() -> bool:
    if not settings.EXAMPLES.is_dir():
        return False
    mark = _mark()
    loaded = mark.read_text() if mark.exists() and Instrument.objects.exists() else ""
    return loaded != fingerprint(settings.EXAMPLES, mandato.__version__)


def _mark() -> Path:
    mark: Path = settings.VAR / "examples_loaded"
    return mark


def _welcome(address: str, port: int) -> str:
    site = f"http://{address}:{port}"
    lines = ["", f"Mandato is running at {site}/", ""]
    forget()
    if not is_set_up():
        lines += ["Set it up by this link. It works once, within a day:", f"  {site}{_set_up_path()}"]
        return "\n".join([*lines, "", "Ctrl-C stops it; what you did is kept."])
    if not has_marked():
        return "\n".join([*lines, "Ctrl-C stops it; what you did is kept."])
    lines.append("Three things to try:")
    lines += [f"  {title:<44} {site}{path}" for title, path in _things_to_try()]
    if is_loopback(address):
        lines += ["", "Sign in by a link, once each, on this machine:"]
        lines += [f"  {title:<44} {site}{path}" for title, path in sign_in_links()]
    lines += ["", "Ctrl-C stops it; what you did is kept."]
    return "\n".join(lines)


def _things_to_try() -> list[tuple[str, str]]:
    tries = [("Read a text and what it promises", "/instruments/")]
    text = Instrument.objects.filter(is_stub=False, commitments__isnull=False).order_by("pk").first()
    promise = Instrument.objects.filter(slug="montevideo-commitment").first()
    if promise or text:
        tries = [("Read a text and what it promises", f"/instruments/{(promise or text).slug}/")]
    tries.append(("Go straight to a citation: Montevideo 25 q", "/search/?q=Montevideo+25+q"))
    tries.append(("See every commitment and where it stands", "/commitments/"))
    return tries


def sign_in_links() -> list[tuple[str, str]]:
    """For one person of each role; their accounts have no password and can be entered by these links alone."""
    links = []
    for role, email, name, slug in _TRIAL_PEOPLE:
        actor = Actor.objects.filter(slug=slug).first() if slug else None
        if slug and actor is None:
            continue
        user = User.objects.filter(email=email).first() or _open_trial_account(email, name)
        _appoint_once(user, role, actor)
        with override("en"):
            path = reverse("accounts:sign-in-by-link", args=[make_sign_in_link(user)])
        links.append((f"{name}, {actor.name_in('en')}" if actor else name, path))
    return links


def _appoint_once(user: User, role: Role, actor: Actor | None) -> None:
    held = running_roles(user, timezone.localdate())
    if (role, actor.pk if actor else None) not in held:
        # They go when the examples go, and so does the person.
        mark_examples(Appointment, [appoint(REGISTER, user, role, actor).pk])


def _open_trial_account(email: str, name: str) -> User:
    user = open_account(REGISTER, email, name=name)
    mark_examples(User, [user.pk])
    return user
