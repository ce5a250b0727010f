"""An emphasised opening of a point, such as "*Education.*": its heading where it ends like a title."""

from mandato.model import Span
from mandato.splitting.blocks import Block
from mandato.splitting.outline import Node

MOST_WORDS = 8


def take_lead(text: str, block: Block, node: Node) -> None:
    """Makes the lead the node's title. A longer one is a sentence: it belongs to the words."""
    lead = block.lead
    if lead is None:
        return
    words = text[lead.start : lead.end]
    if len(words.split()) > MOST_WORDS:
        return
    behind = text[lead.end : lead.end + 4].strip("* ")[:1]
    if words[-1] in ".:" or behind in (":", ".", "–", "—"):
        node.title, node.title_span = words.rstrip(".: "), Span(lead.start, lead.end)
