"""What teaching has brought, what it cost, and what to do next: in a sentence each, also for a single drawing."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from nnfs_gui.recognition.before_after import FEWEST_TO_JUDGE_BY, BeforeAfter
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text

_MORE_DRAWINGS = 2  # of what is still misread


def explain_teaching(result: BeforeAfter) -> list[Text]:
    """Say all that there is to say, the most important first."""
    sentences = [
        _say_what_is_read(result),
        _say_what_to_expect(result),
        _say_what_it_cost(result),
        _say_which_is_better(result),
    ]
    return [sentence for sentence in (*sentences, *_say_what_to_do(result)) if sentence is not None]


def _say_what_is_read(result: BeforeAfter) -> Text:
    """Tell of the drawings that were taught: of these alone is it certain how they are read."""
    before, after, total = result.drawings_before.correct, result.drawings_after.correct, result.drawings_after.total
    if total == 1:
        return _say_how_one_is_read(result)
    if before == after == total:
        template = QT_TRANSLATE_NOOP("Core", "It read all your {total:,} drawings before, and still does.")
    elif after == total:
        template = QT_TRANSLATE_NOOP("Core", "It now reads all your {total:,} drawings: it has learnt your {learnt}.")
    elif after > before:
        template = QT_TRANSLATE_NOOP(
            "Core", "It now reads {after:,} of your {total:,} drawings, {before:,} before: it has learnt your {learnt}."
        )
    elif after == before == 0:
        template = QT_TRANSLATE_NOOP("Core", "It still reads none of your {total:,} drawings.")
    elif after == before:
        template = QT_TRANSLATE_NOOP("Core", "It reads {after:,} of your {total:,} drawings, as many as before.")
    else:
        template = QT_TRANSLATE_NOOP(
            "Core", "It reads {after:,} of your {total:,} drawings, {before:,} before: it has lost some."
        )
    fewer = _misread(result.drawings_after.confusion) < _misread(result.drawings_before.confusion)
    learnt = _listed([result.class_names[number] for number in np.flatnonzero(fewer)])
    return Text(template, before=before, after=after, total=total, learnt=learnt)


def _say_how_one_is_read(result: BeforeAfter) -> Text:
    was_right, is_right = result.drawings_before.correct == 1, result.drawings_after.correct == 1
    template = {
        (True, True): QT_TRANSLATE_NOOP("Core", "It read your {name} before, and still does."),
        (False, True): QT_TRANSLATE_NOOP("Core", "It now reads your {name}."),
        (False, False): QT_TRANSLATE_NOOP("Core", "It still reads your {name} as {answer}."),
        (True, False): QT_TRANSLATE_NOOP("Core", "It read your {name} before, and now reads it as {answer}."),
    }[was_right, is_right]
    name, answer = (result.class_names[int(number[0])] for number in np.nonzero(result.drawings_after.confusion))
    return Text(template, name=name, answer=answer)


def _say_what_to_expect(result: BeforeAfter) -> Text | None:
    """Tell of drawings that had not been learnt, where there are enough of them to go by."""
    before, after = result.held_out_before, result.held_out_after
    if before is None or after is None or not result.foretells:
        return None
    template = QT_TRANSLATE_NOOP(
        "Core",
        "Of {total:,} drawings that were held back while it learnt the others it read {after:,}, and {before:,} before: "
        "expect about as much of what you draw next.",
    )
    return Text(template, before=before.correct, after=after.correct, total=after.total)


def _say_what_it_cost(result: BeforeAfter) -> Text:
    more = _misread(result.test_after.confusion) - _misread(result.test_before.confusion)
    count, total = int(more.sum()), result.test_after.total
    if count <= 0:
        template = QT_TRANSLATE_NOOP("Core", "It cost nothing: no more of the {total:,} test images, by others, are wrong.")
    elif count == 1:
        template = QT_TRANSLATE_NOOP("Core", "It cost little: 1 more of the {total:,} test images, by others, is wrong.")
    else:
        template = QT_TRANSLATE_NOOP(
            "Core",
            "It cost this: {n:,} more of the {total:,} test images, by others, are wrong, most often the {name}.",
        )
    return Text(template, total=total, n=count, name=result.class_names[int(more.argmax())])


def _say_which_is_better(result: BeforeAfter) -> Text | None:
    if result.is_worth_it:
        return None
    if result.gain == 0:
        return Text(QT_TRANSLATE_NOOP("Core", "That is no gain, so the network from before will do."))
    return Text(QT_TRANSLATE_NOOP("Core", "The network from before does better."))


def _say_what_to_do(result: BeforeAfter) -> list[Text]:
    """Advise what helps with what is still misread, or what would tell more."""
    asked = result.held_out_after if result.foretells else result.drawings_after
    assert asked is not None
    misread = np.flatnonzero(_misread(asked.confusion))
    if not misread.size:
        if result.foretells:
            return []
        template = QT_TRANSLATE_NOOP(
            "Core", "From {fewest} drawings on, each digit drawn more than once, it can be told how it will read the next."
        )
        return [Text(template, fewest=FEWEST_TO_JUDGE_BY)]
    names = [result.class_names[number] for number in misread]
    if len(names) == 1:
        template = QT_TRANSLATE_NOOP(
            "Core", "To teach it your {names} better, draw it {count} more times and let it learn again."
        )
    else:
        template = QT_TRANSLATE_NOOP(
            "Core", "To teach it your {names} better, draw each {count} more times and let it learn again."
        )
    advice = [Text(template, names=_listed(names), count=_MORE_DRAWINGS)]
    if _takes_for_each_other(asked.confusion, result.class_names, ("1", "7")):
        advice.append(Text(QT_TRANSLATE_NOOP("Core", "A bar through the 7 tells it from a 1.")))
    return advice


def _misread(confusion: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """Return how many of each class were misread, shape (classes,)."""
    counts: npt.NDArray[np.int64] = confusion.sum(axis=1) - np.diag(confusion)
    return counts


def _takes_for_each_other(confusion: npt.NDArray[np.int64], names: Sequence[str], pair: tuple[str, str]) -> bool:
    if not set(pair) <= set(names):
        return False
    first, second = (names.index(name) for name in pair)
    return bool(confusion[first, second] or confusion[second, first])


def _listed(names: Sequence[str]) -> Text | str:
    """Return "1", "1 and 7" or "1, 4 and 7"."""
    if len(names) < 2:
        return "".join(names)
    return Text(QT_TRANSLATE_NOOP("Core", "{names} and {last}"), names=", ".join(names[:-1]), last=names[-1])
