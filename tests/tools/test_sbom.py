"""The bill of materials names every locked dependency, with its hashes, and nothing else."""

import json
import re
import subprocess
import sys
import tomllib

from tools.sbom import ROOT, bill

LOCK = (ROOT / "requirements-server.lock").read_text()


def test_every_locked_dependency_is_named_with_its_hashes() -> None:
    told = bill(LOCK, tomllib.loads((ROOT / "pyproject.toml").read_text())["project"])
    pinned = dict(re.findall(r"^([A-Za-z0-9._-]+)==([^\s;\\]+)", LOCK, re.MULTILINE))
    assert {one["name"]: one["version"] for one in told["components"]} == pinned
    hashes = [r["hashes"][0]["content"] for one in told["components"] for r in one["externalReferences"]]
    assert sorted(hashes) == sorted(re.findall(r"sha256:([0-9a-f]{64})", LOCK))
    assert told["dependencies"][0]["dependsOn"] == [one["bom-ref"] for one in told["components"]]


def test_the_command_writes_the_same_each_time() -> None:
    command = [sys.executable, "-m", "tools.sbom"]
    first, second = (subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True) for _ in range(2))
    assert first.stdout == second.stdout and json.loads(first.stdout)["bomFormat"] == "CycloneDX"
