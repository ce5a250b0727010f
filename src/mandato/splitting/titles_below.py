"""A line below a number in, whether it is the title of the article, chapter or section that the number opens out."""

import re
from typing import TYPE_CHECKING

from mandato.splitting.article_titles import takes_title
from mandato.splitting.blocks import PrintedNumber
from mandato.splitting.outline import Node
from mandato.splitting.sequence import any_value

if TYPE_CHECKING:
    from mandato.splitting.building import Builder

_SECTION = re.compile(r"[IVXL]{1,6}")


def titles_article(builder: "Builder", at: int) -> bool:
    """The line after an article's number is its title."""
    article = builder.scope.article
    if article is None or builder.nodes[-1] is not article or not takes_title(article, builder.blocks, at):
        return False
    article.title, article.title_span = builder.blocks[at].text, builder.blocks[at].span
    article.blocks.append(at)
    return True


def titles_division(builder: "Builder", at: int) -> bool:
    """The line after "Chapter I" is its title."""
    if not builder.nodes or builder.blocks[at].number is not None:
        return False
    last = builder.nodes[-1]
    if _titles_section(builder, at, last):
        return True
    if last.role != "heading" or last.prefix == "" or last.first != at - 1 or builder.blocks[last.first].text:
        return False
    last.blocks.append(at)
    return True


def _titles_section(builder: "Builder", at: int, last: Node) -> bool:
    """The line after a Roman figure of its own is the title of that section."""
    above = builder.blocks[last.first]
    bare = last.kind == "heading" and last.number is None and last.blocks == [at - 1] and above.number is None
    if not bare or _SECTION.fullmatch(above.text) is None or builder.blocks[at].mark is not None:
        return False
    number = PrintedNumber(above.text, "upper-roman", "", above.span, "")
    value = any_value(number)
    last.number, last.value, last.form, last.printed = above.text, value, number.form, number
    last.blocks = [at]
    if value is not None:
        builder.scope.paths = {(str(value),): last}
    return True
