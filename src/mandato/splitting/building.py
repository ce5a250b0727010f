"""Blocks with their headings and roles in, the tree of nodes out: one walk down the page."""

from collections.abc import Sequence
from functools import cached_property

from mandato.model.instrument import Role
from mandato.splitting.article_titles import inline_title, inline_titles, is_title, split_title
from mandato.splitting.blocks import Block, PrintedNumber
from mandato.splitting.continuing import announces_another_list, continued_node
from mandato.splitting.heading_levels import heading_levels
from mandato.splitting.headings import Heading
from mandato.splitting.leads import take_lead
from mandato.splitting.lookahead import article_behind, imprint_start, next_numbered, numbers_later
from mandato.splitting.nesting import Place, clean, find_place, is_announced, is_clause, same_bullets
from mandato.splitting.number_notes import TOLD_NOTHING, note_number
from mandato.splitting.outline import Node, Scope, Series, level_below, up_to
from mandato.splitting.prefix_words import annex_words, division_names, paragraph_words, provision_words
from mandato.splitting.roles import RoleGuess
from mandato.splitting.sequence import any_value
from mandato.splitting.titles_below import titles_article, titles_division

GROUP_LEVEL = 80
TABLE_LEVEL = 90  # headings inside a table stand under whatever heading is open
_NUMBERS_IN_ARTICLES = frozenset({"decimal", "dotted", "letter", "roman", "bullet"})
_MOST_TITLE_WORDS = 8
_PLAIN: frozenset[Role] = frozenset({"front", "formula", "back", "note"})


def build(
    text: str, blocks: Sequence[Block], headings: Sequence[Heading | None], roles: Sequence[RoleGuess]
) -> list[Node]:
    """Nodes in the order of the text, parents before children."""
    builder = Builder(text, blocks, headings, roles)
    for at in range(len(blocks)):
        builder.read(at)
    return builder.nodes


class Builder:
    def __init__(
        self, text: str, blocks: Sequence[Block], headings: Sequence[Heading | None], roles: Sequence[RoleGuess]
    ) -> None:
        self.text = text
        self.blocks = blocks
        self.headings = headings
        self.given_roles = roles
        self.roles = list(roles)
        self.nodes: list[Node] = []
        self.scope = Scope(None)
        self.later = numbers_later(blocks)
        self.levels = heading_levels(blocks, headings, division_names())
        self.table: int | None = None
        self.over_recitals: set[int] = set()  # headings under which recitals stand
        self.imprint = imprint_start(blocks)
        self.leads = any(block.lead is not None for block in blocks)

    @cached_property
    def next_numbered(self) -> list[int | None]:
        stops = [
            heading is not None or guess.role in _PLAIN
            for heading, guess in zip(self.headings, self.given_roles, strict=True)
        ]
        return next_numbered(self.blocks, stops)

    @cached_property
    def next_article(self) -> list[bool]:
        return article_behind(self.blocks, provision_words())

    @cached_property
    def inline_titles(self) -> bool:
        return inline_titles(self.blocks, provision_words())

    def read(self, at: int) -> None:
        block, role = self.blocks[at], self.roles[at].role
        number = block.number
        if role == "formula" and self.scope.article is not None:
            role = "operative"
            self.roles[at] = RoleGuess(role, "words-of-article", self.roles[at].doubt)
        if self.table is not None and block.table != self.table:
            self._leave_table()
        if block.table is not None and role != "back":
            self._read_table(at)
        elif role in _PLAIN:
            self._read_plain(at, role)
        elif at >= self.imprint:
            self._read_plain(at, "back")
        elif number is None:
            (self._read_unnumbered if self.headings[at] is None else self._read_heading)(at)
        elif number.prefix:
            self._read_prefixed(at, number)
        elif number.form == "word" and is_clause(number, role):
            self._open_article(at, number)
        elif self.headings[at] is not None and self._is_heading(at):
            self._read_heading(at)
        elif number.form == "bullet":
            self._read_bullet(at)
        else:
            self._read_numbered(at, number)

    # Tables

    def _read_table(self, at: int) -> None:
        block = self.blocks[at]
        if self.table is None:
            self.table = block.table
            self.scope.close_lists()
        if block.mark is not None and block.mark.kind == "heading":
            level = TABLE_LEVEL if block.cells else TABLE_LEVEL + 1
            self._open_heading(self._add(at, Node("heading", "heading", [at], None)), level)
        else:
            node = self._add(at, Node("row", "row", [at], self.scope.heading))
            node.level = 1

    def _leave_table(self) -> None:
        self.table = None
        while self.scope.headings and self.scope.headings[-1][0] >= TABLE_LEVEL:
            self.scope.headings.pop()

    # Headings, articles, annexes

    def _is_heading(self, at: int) -> bool:
        """What looks like a heading is none where it numbers a paragraph of an article."""
        number = self.blocks[at].number
        return self.scope.article is None or number is None or number.form not in _NUMBERS_IN_ARTICLES

    def _read_heading(self, at: int) -> None:
        heading = self.headings[at]
        assert heading is not None
        if titles_article(self, at) or titles_division(self, at):
            return
        self.scope.close_lists()
        article = self.scope.article if self._stands_inside_article(at) else None
        self.scope.article = article
        node = self._add(at, Node("heading", "heading", [at], None))
        number = self.blocks[at].number
        if number is not None and number.form != "bullet":
            value = any_value(number)
            node.number, node.value, node.form = clean(number, value or 0), value, number.form
            node.prefix, node.printed = number.prefix, number
            if value is not None:
                self.scope.paths = {(str(value),): node}
        node.rule, node.doubt = heading.rule, heading.doubt
        if article is not None:
            node.parent = article
            self.scope.inner = node
        else:
            self._open_heading(node, self.levels[at])

    def _stands_inside_article(self, at: int) -> bool:
        """A heading between an article's own paragraphs: one follows further down, but none at once."""
        article, block = self.scope.article, self.blocks[at]
        if article is None or (block.number is not None and block.number.prefix):
            return False
        if block.mark is not None and block.mark.level:
            return False
        behind = at + 1
        while behind < len(self.blocks) and self.headings[behind] is not None and not self._has_prefix(behind):
            behind += 1
        return behind < len(self.blocks) and not self._has_prefix(behind) and self.next_article[at]

    def _has_prefix(self, at: int) -> bool:
        number = self.blocks[at].number
        return number is not None and number.prefix != ""

    def _open_heading(self, node: Node, level: int) -> None:
        scope = self.scope
        while scope.headings and scope.headings[-1][0] >= level:
            scope.headings.pop()
        node.parent = scope.heading
        scope.headings.append((level, node))

    def _read_prefixed(self, at: int, number: PrintedNumber) -> None:
        heading = self.headings[at]
        if number.prefix in annex_words():
            self._open_annex(at, number)
        elif number.prefix in division_names() and (heading is not None or not self.blocks[at].text):
            self._read_division(at, heading)
        elif number.prefix in provision_words() or number.prefix in division_names():
            self._open_article(at, number)
        elif number.prefix != "§" and self._groups_articles(at):
            self._open_group(at, number)
        else:
            self._read_numbered(at, number)

    def _read_division(self, at: int, heading: Heading | None) -> None:
        if heading is not None:
            self._read_heading(at)
            return
        self._read_unnumbered(at)

    def _groups_articles(self, at: int) -> bool:
        """A "paragraph" with a title, and an article behind it."""
        if at + 1 >= len(self.blocks) or not self.blocks[at].text or not is_title(self.blocks[at].text):
            return False
        number = self.blocks[at + 1].number
        return number is not None and number.prefix in provision_words()

    def _open_group(self, at: int, number: PrintedNumber) -> None:
        """A "paragraph" that groups articles is a heading."""
        self.scope.close_lists()
        self.scope.article = None
        node = self._add(at, Node("heading", "heading", [at], None))
        value = any_value(number)
        node.number, node.value, node.form = clean(number, value or 0), value, number.form
        node.prefix, node.printed = number.prefix, number
        self._open_heading(node, GROUP_LEVEL)

    def _open_annex(self, at: int, number: PrintedNumber) -> None:
        node = self._add(at, Node("annex", "heading", [at], None))
        if number.text:
            value = any_value(number)
            node.number, node.value, node.form = clean(number, value or 0), value, number.form
        node.prefix, node.printed, node.rule = number.prefix, number, "annex"
        self.scope = Scope(node)

    def _open_article(self, at: int, number: PrintedNumber) -> None:
        scope = self.scope
        scope.close_lists()
        scope.article = None
        place = find_place(scope, number._replace(prefix="article"), None)
        value = place.value if place else (any_value(number) or 0)
        node = self._add(at, Node("article", self.roles[at].role, [at], scope.heading))
        if node.role not in ("operative", "text", "preambular"):
            node.role = "operative"
        node.level = 1
        if place:
            self._enter(node, place, number, root=True)
        node.prefix = number.prefix
        title, rest = split_title(self.blocks, at, self.headings)
        if not title and self.inline_titles and len(self.blocks[at].text.split(".")[0].split()) <= _MOST_TITLE_WORDS:
            title = inline_title(self.blocks[at])
        if title:
            node.title, node.title_span = title
        if not rest:
            node.blocks = []
        scope.open = []
        scope.article, scope.inner = node, None
        scope.paths = {(str(value),): node}

    # Provisions

    def _read_numbered(self, at: int, number: PrintedNumber) -> None:
        scope = self.scope
        if number.form == "dotted":
            self._read_dotted(at, number)
            return
        own = scope.article is not None and number.prefix in paragraph_words()
        if own and not any(one.prefix == number.prefix for one in scope.open):
            scope.open = []  # "§ 1º" and "Parágrafo único" stand under the article, not under its last point
        place = find_place(scope, number, self.later[at])
        if place is None:
            self._read_unnumbered(at)
            return
        series = place.series
        if place.opens and is_announced(series, scope):
            series.owner = scope.heading
        node = self._add(at, Node("item", self._provision_role(at), [at], None))
        self._enter(node, place, number, root=place.opens and not self._under_provision(series.owner))
        node.parent = parent = scope.container if series.root else series.owner
        node.level = level_below(parent)
        if series.form == "decimal" and (parent is None or parent.role == "heading" or parent is scope.article):
            scope.paths[str(place.value),] = node
        scope.introduction = None

    def _enter(self, node: Node, place: Place, number: PrintedNumber, *, root: bool) -> None:
        """Makes a node the newest item of its list and closes the lists inside the item before it."""
        scope = self.scope
        series, opens, node.number, value, rule, node.doubt = place
        node.series, node.value = series, value
        if opens:
            series.root = root
            scope.open = [*(up_to(scope.open, series.owner) if not root else []), series]
            if root:
                scope.running = [one for one in scope.running if one.prefix != series.prefix or one.form == "word"]
                scope.running.append(series)
        elif not scope.open or scope.open[-1] is not series:
            scope.open = [*(scope.open[: scope.open.index(series)] if series in scope.open else []), series]
        series.last = value
        series.items.append(node)
        node.form, node.printed, node.rule = series.form, number, rule
        if rule not in TOLD_NOTHING or number.form == "word":
            note_number(self.text, node, place, number)

    def _under_provision(self, owner: Node | None) -> bool:
        return owner is not None and owner.role != "heading"

    def _read_dotted(self, at: int, number: PrintedNumber) -> None:
        scope = self.scope
        path = number.text.split()[0].rstrip(".").split(".")
        parent = scope.paths.get(tuple(path[:-1]))
        sibling = scope.paths.get((*path[:-1], str(int(path[-1]) - 1))) if path[-1].isdigit() else None
        if parent is None:
            parent = sibling.parent if sibling is not None else (scope.container)
        node = self._add(at, Node("dotted", self._provision_role(at), [at], parent))
        node.number, node.form, node.printed, node.path = number.text, "dotted", number, tuple(path)
        node.value = int(path[-1]) if path[-1].isdigit() else None
        node.level = level_below(parent)
        kept = up_to(scope.open, parent)
        series = Series("dotted", number.style, "", node.value or 0, parent)
        series.items.append(node)
        node.series = sibling.series if sibling is not None and sibling.series else series
        if node.series is not series:
            node.series.items.append(node)
        scope.open = [*kept, node.series]
        self._remember_path(node, tuple(path))
        scope.introduction = None

    def _remember_path(self, node: Node, path: tuple[str, ...]) -> None:
        self.scope.paths[path] = node

    def _read_bullet(self, at: int) -> None:
        block, scope = self.blocks[at], self.scope
        assert block.number is not None
        series = next((one for one in reversed(scope.open) if same_bullets(one, block)), None)
        if series is None or scope.introduction is not None:
            series = Series("bullet", block.number.text, "", 0, scope.newest, indent=block.indent)
            scope.open = up_to(scope.open, series.owner)
        else:
            scope.open = scope.open[: scope.open.index(series)]
        scope.open.append(series)
        node = self._add(at, Node("bullet", self._provision_role(at), [at], series.owner))
        series.items.append(node)
        series.last += 1
        node.series, node.printed, node.value = series, block.number, series.last
        node.level = level_below(series.owner)
        scope.introduction = None

    def _read_unnumbered(self, at: int) -> None:
        block, scope, role = self.blocks[at], self.scope, self.roles[at].role
        if self.headings[at] is not None and titles_article(self, at):
            return
        node = None if announces_another_list(self, at) else continued_node(self, at)
        if node is not None:
            node.blocks.append(at)
            scope.open = up_to(scope.open, node)
            scope.introduction = None
            return
        if role == "heading":
            role = "text"
        scope.close_lists()
        added = self._add(at, Node("plain", role, [at], scope.container))
        added.level = level_below(added.parent)
        if block.text.endswith(":"):
            scope.introduction = added

    def _read_plain(self, at: int, role: Role) -> None:
        if role != "note":
            self.scope.close_lists()
            self.scope.article = None
        if role == "back":
            self.scope.headings = []
        parent = None if role in ("front", "back") and self.scope.annex is None else self.scope.heading
        self._add(at, Node("plain", role, [at], parent))
        if role == "formula":
            self._close_preamble()

    def _close_preamble(self) -> None:
        """Behind the enacting words the heading over the recitals is closed."""
        headings = self.scope.headings
        if headings and headings[-1][1].index in self.over_recitals:
            headings.pop()

    def _provision_role(self, at: int) -> Role:
        role = self.roles[at].role
        return "text" if role == "heading" else role

    def _add(self, at: int, node: Node) -> Node:
        _, node.role_rule, node.role_doubt = self.roles[at]
        nodes, scope = self.nodes, self.scope
        node.index, node.first = len(nodes), at
        heading = scope.headings[-1][1] if scope.headings else scope.annex
        if heading is not None:
            node.heading = heading
            if node.role == "preambular":
                self.over_recitals.add(heading.index)
        if self.leads and self.blocks[at].lead is not None and node.kind in ("item", "dotted", "bullet"):
            take_lead(self.text, self.blocks[at], node)
        nodes.append(node)
        return node
