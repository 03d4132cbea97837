"""The words of a notebook: sentences in a language, and the glossary's explanations in the same one."""

from collections.abc import Callable

from nnfs_gui.codegen.notebook_words import Explanation, Words
from nnfs_gui.languages import ENGLISH, Language
from nnfs_gui.lessons.glossary import read_glossary
from nnfs_gui.lessons.markup import to_markdown
from nnfs_gui.words import Text


def notebook_words(say: Callable[[Text], str] = str, language: Language = ENGLISH) -> Words:
    """Return how a notebook speaks a language, that of `say`; English, as at a terminal, if nothing else is said."""
    glossary = read_glossary(language.code)

    def explain(key: str) -> Explanation:
        term = glossary.terms[key]
        return Explanation(*map(to_markdown, (term.title, term.sentence, term.text, term.source)))

    return Words(say, explain)
