"""A person who takes a lesson in the window: opens it, does what it asks, and goes on from step to step."""

from contextlib import contextmanager

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QListWidget, QWidget

from nnfs_gui.lessons.conditions import holds
from nnfs_gui.lessons.shelf import shipped_lessons
from nnfs_gui.training.written_settings import with_settings


class LessonDriver:
    """Sits at the window beside a `User`, who knows everything but lessons."""

    def __init__(self, user, key):
        """Open a lesson from the list."""
        self.user, self.qtbot = user, user.qtbot
        self.lesson = shipped_lessons().find(key)
        self.user.press("lessonsAction")
        rows = self.user.find("lessonList", QListWidget)
        self.qtbot.waitUntil(lambda: rows.count() > 0)
        items = [rows.item(place) for place in range(rows.count())]
        item = next(item for item in items if item.data(Qt.ItemDataRole.UserRole) == key)
        rows.scrollToItem(item)
        self.qtbot.mouseClick(
            rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualItemRect(item).center() + QPoint(0, 1)
        )
        self.qtbot.waitUntil(lambda: self.title == self.lesson.steps[0].title)

    # --- looking ------------------------------------------------------------------------------------------------------

    @property
    def title(self):
        """What the step is called that is shown."""
        return self.user.find("lessonStepTitle").text()

    @property
    def missing(self):
        """The sentence that says what is still missing."""
        return self.user.find("lessonMissing").text()

    @property
    def may_go_on(self):
        return self.user.find("lessonNext").isEnabled()

    # --- going through it ---------------------------------------------------------------------------------------------

    @contextmanager
    def step(self, key, *, already=()):
        """Do within what the step asks for; it must not be so before, but for conditions of the kinds `already`."""
        step = self.lesson.steps[self.lesson.place_of(key)]
        self.qtbot.waitUntil(lambda: self.title == step.title)
        now = self.user.window.lessons.situation
        early = [f"{each.kind} {dict(each.wanted)}" for each in step.until if holds(each, now) and each.kind not in already]
        assert early == [], f"{key}: so already"
        if step.until or step.predict:
            assert not self.may_go_on, key
            assert self.missing, key
        yield step
        try:
            self.qtbot.waitUntil(lambda: self.may_go_on)
        except Exception as error:
            raise AssertionError(f"{key}: {self.missing}") from error
        self.user.click("lessonNext")

    def read(self, key):
        """Read a step that asks for nothing, and go on."""
        with self.step(key):
            pass

    def predict(self, key, answer):
        """Answer the prediction of a step: a number, or for a curve the shares of the plot's height, or one of all."""
        with self.step(key) as step:
            if step.predict.is_curve:
                self._draw_curve(answer)
            else:
                self.user.find("predictedNumber").setValue(answer)
            self.user.click("predictButton")

    def finish(self, key):
        """Finish the lesson at its last step; the list is shown again."""
        self.read(key)
        self.qtbot.waitUntil(lambda: self.user.find("lessonList").isVisible())

    # --- doing --------------------------------------------------------------------------------------------------------

    def set_these(self):
        """Press *Set these*, and see that the panel says so."""
        self.user.click("setLessonSettings")

    def change(self, **settings):
        """Change settings in the panel, as if they were typed; named as in lessons."""
        self.user.show_config(with_settings(self.user.config, settings))

    def draw_anew(self, *strokes):
        """Clear the pad, and draw once that is seen, as a person does."""
        self.user.press("clearAction")
        self.qtbot.waitUntil(lambda: not self.user.shown_answer)
        self.user.draw(*strokes)
        self.qtbot.waitUntil(lambda: bool(self.user.shown_answer))

    def use_data(self):
        """Press *Use these data*, and wait until they are there."""
        with self.qtbot.waitSignal(self.user.session.dataset_loaded):
            self.user.click("useLessonData")

    def train(self, *, afresh=True):
        """Press Train, start afresh where that is asked, and wait until the run was tested."""
        with self.qtbot.waitSignal(self.user.session.tested):
            self.press_and_answer("trainAction", "startAfreshButton" if afresh else "continueButton")

    def press_and_answer(self, action, button):
        """Press an action's button; if that asks what is to become of the network, answer."""
        self.user.press(action)
        if self.user.question is not None:
            self.user.answer(button)

    def _draw_curve(self, shares):
        """Draw a curve at these shares of the plot's height, or level at one."""
        self.qtbot.waitUntil(lambda: bool(self.user.window.findChildren(QWidget, "predictedCurve")))
        canvas = self.user.find("predictedCurve").viewport()
        self.qtbot.waitUntil(canvas.isVisible)
        shares = shares if isinstance(shares, list) else [shares] * 15
        places = [
            QPoint(round(canvas.width() * (0.25 + 0.05 * place)), round(canvas.height() * (1 - share)))
            for place, share in enumerate(shares)
        ]
        self.qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=places[0])
        for place in places[1:]:
            self.qtbot.mouseMove(canvas, place)
        self.qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=places[-1])
