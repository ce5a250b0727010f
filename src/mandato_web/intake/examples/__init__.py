"""A folder of example texts and facts in; a filled register out. Loading again changes nothing."""

from mandato_web.intake.examples.loading import Loaded, load_examples
from mandato_web.intake.examples.tables import BadExample

__all__ = ["BadExample", "Loaded", "load_examples"]
