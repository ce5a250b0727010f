"""`python -m tools.sbom [FILE]`: the bill of materials of a release as CycloneDX 1.6, from the locked dependencies.

It asks nobody: names, versions and hashes are those of requirements-server.lock, which is what a server installs. The
same lock gives the same bill.
"""

import json
import re
import sys
import tomllib
import uuid
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
_PIN = re.compile(r"^([A-Za-z0-9][A-Za-z0-9._-]*)==([^\s;\\]+)\s*(?:;\s*([^\\]+))?")
_HASH = re.compile(r"--hash=sha256:([0-9a-f]{64})")


def bill(lock: str, project: dict[str, Any]) -> dict[str, Any]:
    components = list(_components(lock))
    own = f"pkg:pypi/{project['name']}@{project['version']}"
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, own + lock)}",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": own,
                "name": project["name"],
                "version": project["version"],
                "purl": own,
                "licenses": [{"license": {"id": project["license"]}}],
            }
        },
        "components": components,
        "dependencies": [{"ref": own, "dependsOn": [one["bom-ref"] for one in components]}],
    }


def _components(lock: str) -> Any:
    joined = lock.replace("\\\n", " ")
    for line in joined.splitlines():
        pin = _PIN.match(line.strip())
        if not pin:
            continue
        name, version, marker = pin[1].lower().replace("_", "-"), pin[2], (pin[3] or "").split("--hash")[0].strip()
        purl = f"pkg:pypi/{name}@{version}"
        component: dict[str, Any] = {
            "type": "library", "bom-ref": purl, "name": name, "version": version, "purl": purl,
            # Each hash is that of one file of the distribution, wheel or source.
            "externalReferences": [
                {"type": "distribution", "url": purl, "hashes": [{"alg": "SHA-256", "content": one}]}
                for one in sorted(_HASH.findall(line))
            ],
        }  # fmt: skip
        if marker:
            component["properties"] = [{"name": "mandato:only-where", "value": marker}]
        yield component


def main() -> int:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    text = json.dumps(bill((ROOT / "requirements-server.lock").read_text(), project), indent=1) + "\n"
    if len(sys.argv) > 1:
        Path(sys.argv[1]).write_text(text)
    else:
        print(text, end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
