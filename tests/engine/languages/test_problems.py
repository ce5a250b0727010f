"""Every sentence with which a file is refused stands in every language."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

import mandato
from mandato import errors
from mandato.auditing import tell
from mandato.languages import CODES
from mandato.languages.problems import problem_in, problem_words
from mandato.model.finding import Said

SOURCE = Path(mandato.__file__).parent
RAISED = {name for name, one in vars(errors).items() if isinstance(one, type) and issubclass(one, errors.Unreadable)}
RAISING = (*sorted((SOURCE / "reading").glob("*.py")), SOURCE / "corpus.py", SOURCE / "commands" / "cluster.py")


def _shape(text: ast.expr, named: dict[str, str]) -> str | None:
    """A sentence with its places numbered; None where it is made elsewhere in the module."""
    if isinstance(text, ast.Constant) and isinstance(text.value, str):
        return text.value
    if isinstance(text, ast.Name):
        return named.get(text.id)
    if isinstance(text, ast.JoinedStr):
        count = iter(range(9))
        return "".join(
            str(part.value) if isinstance(part, ast.Constant) else f"{{{next(count)}}}" for part in text.values
        )
    return None


def _sentences(path: Path) -> Iterator[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    named = {
        target.id: node.value.value
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
        for target in node.targets
        if isinstance(target, ast.Name) and isinstance(node.value.value, str)
    }
    raised = {*RAISED, "MandatoError"} if path.name == "corpus.py" else RAISED
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in raised:
            yield from filter(None, (_shape(one, named) for one in node.args))
        if isinstance(node, ast.Return) and path.name == "kinds.py" and node.value is not None:
            said = _shape(node.value, {})
            if said and said.endswith("."):
                yield said


def test_every_sentence_of_the_reader_is_known_and_no_other() -> None:
    asked = {sentence for path in RAISING for sentence in _sentences(path)}
    assert asked == set(problem_words("en").sentences)


@pytest.mark.parametrize("language", CODES)
def test_every_language_has_every_sentence_with_the_same_places(language: str) -> None:
    own, english = problem_words(language), problem_words("en")
    assert own.things.keys() == english.things.keys()
    assert own.sentences.keys() == english.sentences.keys()
    for sentence, told in own.sentences.items():
        assert {name for _, name, _, _ in Formatter().parse(told) if name} == set(re.findall(r"\{(\d)\}", sentence))
        assert language == "en" or told != sentence


@pytest.mark.parametrize(
    ("sentence", "language", "said"),
    [
        ("It is locked by a password.", "es", "Está protegido con contraseña."),
        ("Its name ends in .docx, but it is a ZIP archive.", "pt", "Seu nome termina em .docx, mas é um arquivo ZIP."),
        ("It is damaged: its page 7 cannot be opened.", "fr", "Il est endommagé : sa page 7 ne s’ouvre pas."),
        (
            "It cannot be opened: No such file or directory.",
            "es",
            "No se puede abrir: no existe el archivo ni la carpeta.",
        ),
        ("It is locked by a password.", "en", "It is locked by a password."),
        ("Words of a reader to come.", "es", "Words of a reader to come."),
    ],
)
def test_a_problem_in_a_language(sentence: str, language: str, said: str) -> None:
    assert problem_in(sentence, language) == said


def test_an_audit_tells_it_whole_in_the_language() -> None:
    said = Said("unreadable", (("problem", "The file is empty."), ("advice", "Check that it was saved or sent whole.")))
    told = tell(said, "es")
    assert told.message == "No se pudo leer: El archivo está vacío."
    assert told.advice == "Compruebe que se guardó o se envió entero."
