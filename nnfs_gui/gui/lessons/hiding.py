"""What is not to be seen for a while, for young learners or on a projector; the next start knows nothing of it."""

from collections.abc import Callable, Collection

from nnfs_gui.lessons.lesson import Hide
from nnfs_gui.training.written_settings import KEYS, as_name

_LESSON = "lesson"


class Hiding:
    """Hides what several ask for, each by a name of its own, as long as one of them wants it hidden.

    Nobody but the lesson itself, which knows what it does, hides what the lesson that is open needs.
    """

    def __init__(
        self,
        hide_zones: Callable[[Collection[str]], None],
        hide_views: Callable[[Collection[str]], None],
        hide_settings: Callable[[Collection[str]], None],
    ) -> None:
        """Hide by these, each of which is told all that is not to be seen: names of zones, keys of views and of settings."""
        self._hide_zones, self._hide_views, self._hide_settings = hide_zones, hide_views, hide_settings
        self._wanted: dict[str, Hide] = {}
        self._needed = Hide()
        self._hidden = Hide()

    def hide(self, who: str, what: Hide | None) -> None:
        """Hide this in place of what `who` wanted hidden before; with None nothing any more."""
        if what is None:
            self._wanted.pop(who, None)
        else:
            self._wanted[who] = what
        self._follow()

    def hide_for_lesson(self, what: Hide, needed: Hide) -> None:
        """Hide what a lesson wants hidden, and of what it needs nothing, whoever else wants that; both may be empty."""
        self._needed = needed
        self.hide(_LESSON, what)

    def _follow(self) -> None:
        zones, views, settings = set[str](), set[str](), set[str]()
        for who, each in self._wanted.items():
            kept = Hide() if who == _LESSON else self._needed
            zones |= set(each.zones) - set(kept.zones)
            views |= set(each.views) - set(kept.views)
            settings |= set(each.settings) - set(kept.settings)
        before, now = self._hidden, Hide(tuple(sorted(zones)), tuple(sorted(views)), tuple(sorted(settings)))
        self._hidden = now
        if now.zones != before.zones:
            self._hide_zones(now.zones)
        if now.views != before.views:
            self._hide_views(now.views)
        if now.settings != before.settings:
            self._hide_settings({KEYS[as_name(name)] for name in now.settings})
