"""What a widget says of the data: of images where images are open, and of points where points are."""

from collections.abc import Callable

from PySide6.QtCore import QObject


class KindWords(QObject):
    """Chooses for its parent between two forms of a sentence, each translated as a whole; `speak_of` says which."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._speaks_of_points = False
        self._told: list[tuple[Callable[[str], object], str, str]] = []

    def choose(self, of_images: str, of_points: str) -> str:
        """Return the form that is true now, for what is said anew each time."""
        return of_points if self._speaks_of_points else of_images

    def tell(self, show: Callable[[str], object], of_images: str, of_points: str) -> None:
        """Show the form that is true now, and the other one as soon as that is."""
        if of_images != of_points:
            self._told.append((show, of_images, of_points))
        show(self.choose(of_images, of_points))

    def speak_of(self, *, points: bool) -> None:
        """Let the words be those for points, or those for images."""
        if points is not self._speaks_of_points:
            self._speaks_of_points = points
            for show, *forms in self._told:
                show(self.choose(*forms))


def speak_of(root: QObject, *, points: bool) -> None:
    """Let all that stands in a widget speak of points, or of images."""
    for words in root.findChildren(KindWords):
        words.speak_of(points=points)
