"""What a screen reader gets to know of a widget."""

from dataclasses import dataclass

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent


@dataclass(frozen=True)
class Heard:
    """What is said of a widget."""

    role: QAccessible.Role
    name: str
    value: str
    description: str
    labels: tuple[str, ...]  # of others that are its labels


def hear(widget):
    """Return what is said of a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    texts = (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description)
    labels = (label for label, _ in interface.relations(QAccessible.RelationFlag.Label))
    return Heard(interface.role(), *map(interface.text, texts), tuple(label.text(texts[0]) for label in labels))


class Announcements:
    """What is read out by itself from now on."""

    def __init__(self, monkeypatch):
        self.words = []
        tell = QAccessible.updateAccessibility

        def listen(event):
            if isinstance(event, QAccessibleAnnouncementEvent):
                self.words.append(event.message())
            tell(event)

        monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
