"""Pages in one place, one of which is seen."""

from PySide6.QtWidgets import QVBoxLayout, QWidget


class PageStack(QWidget):
    """Is as large as the page that it shows: a QStackedWidget is as high as the one that needs the most."""

    def __init__(self) -> None:
        super().__init__()
        self._page: QWidget | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)

    def add(self, page: QWidget) -> None:
        """Take up a page, which is not shown yet."""
        page.hide()
        self._layout.addWidget(page)

    def show_page(self, page: QWidget) -> None:
        """Show this page alone."""
        if page is self._page:
            return
        if self._page is not None:
            self._page.hide()
        self._page = page
        page.show()
        self._layout.activate()
