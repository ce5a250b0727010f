"""The image and its neighbours, as far as they can be held to account without a machine that runs containers."""

import re
import shlex
import tomllib
from pathlib import Path

import pytest
import yaml

from mandato_web.command import _parser

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy"
IMAGE = (DEPLOY / "Containerfile").read_text()
COMPOSE = yaml.safe_load((DEPLOY / "compose.yaml").read_text())


def _copied() -> list[str]:
    """What the image takes from the folder of the sources."""
    lines = re.findall(r"^COPY (?!--from)(.+) \S+$", IMAGE, re.MULTILINE)
    return [name for line in lines for name in line.split()]


def test_all_that_the_build_needs_is_there_and_let_through() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    hook = project["tool"]["hatch"]["build"]["targets"]["wheel"]["hooks"]["custom"]["path"]
    told = project["project"]
    needed = {"pyproject.toml", "src", hook, told["readme"], *told["license-files"], "requirements-server.lock"}
    assert needed <= set(_copied())
    let_through = {line[1:] for line in (ROOT / ".dockerignore").read_text().splitlines() if line.startswith("!")}
    assert let_through == set(_copied())
    for name in _copied():
        assert (ROOT / name).exists()


def _commands() -> list[str]:
    """Each line that names mandato-web: of the image, of compose, of the units."""
    found = [COMPOSE["services"]["worker"]["command"]]
    lines = [shlex.join(one) for one in found]
    shell = re.findall(r'CMD \["sh", "-c", "(.+)"\]', IMAGE)
    lines += [part.removeprefix("exec ") for line in shell for part in line.split(" && ")]
    for unit in sorted((DEPLOY / "systemd").glob("*.service")):
        lines += re.findall(r"^ExecStart=/opt/mandato/bin/(.+)$", unit.read_text(), re.MULTILINE)
    return lines


@pytest.mark.parametrize("line", _commands())
def test_every_command_is_one_that_there_is(line: str) -> None:
    program, *words = shlex.split(line)
    assert program == "mandato-web" and hasattr(_parser().parse_args(words), "act")


def test_what_the_services_share_fits_together() -> None:
    services, secrets = COMPOSE["services"], COMPOSE["secrets"]
    for service in services.values():
        assert set(service["secrets"]) <= set(secrets)
        assert {one.partition(":")[0] for one in service["volumes"]} <= set(COMPOSE["volumes"])
    for name in ("web", "worker"):
        told = services[name]
        assert (DEPLOY / told["build"]["context"] / told["build"]["dockerfile"]).resolve() == DEPLOY / "Containerfile"
        assert {told["environment"][f"{key}_FILE"] for key in ("SECRET_KEY", "DATABASE_URL")} <= {
            f"/run/secrets/{one}" for one in told["secrets"]
        }
        assert told["volumes"] == ["register:/var/lib/mandato"] and "VOLUME /var/lib/mandato" in IMAGE
    assert services["web"]["ports"] == ["127.0.0.1:8000:8000"] and "EXPOSE 8000" in IMAGE
