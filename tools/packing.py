"""Run when a wheel is built: compiles the catalogues of translated strings, which the wheel carries."""

import importlib.util
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CatalogueHook(BuildHookInterface):  # type: ignore[type-arg]
    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        package = Path(self.root) / "src" / "mandato_web"
        for source in sorted(package.glob("**/locale/*/LC_MESSAGES/*.po")):
            _catalogues(package).compile_catalogue(source)
        build_data["artifacts"].append("src/mandato_web/**/*.mo")


def _catalogues(package: Path) -> Any:
    """The module that knows how, without loading the package around it."""
    described = importlib.util.spec_from_file_location("catalogues", package / "design" / "catalogues.py")
    assert described and described.loader
    module = importlib.util.module_from_spec(described)
    described.loader.exec_module(module)
    return module
