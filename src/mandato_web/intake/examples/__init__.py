"""A folder of example texts and facts in; a filled register out, and empty again. Loading again changes nothing."""

from mandato_web.intake.examples.loading import Loaded, load_examples
from mandato_web.intake.examples.removing import Own, Removed, plan_removal, remove_examples
from mandato_web.intake.examples.tables import BadExample

__all__ = ["BadExample", "Loaded", "Own", "Removed", "load_examples", "plan_removal", "remove_examples"]
