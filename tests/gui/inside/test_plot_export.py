"""Every view that shows a plot offers to take it elsewhere, in the same words."""

import csv
import io
import xml.etree.ElementTree as ET

import pytest
from PySide6.QtGui import QContextMenuEvent, QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QMenu
from views import TITLES

from nnfs_gui.data.points import PointsRecipe
from nnfs_gui.gui.controls.plots import Plotted
from nnfs_gui.gui.curves.plot_export import PlotExport
from nnfs_gui.gui.inside.range_test.dialog import RangeTestDialog
from nnfs_gui.gui.look.theme import LIGHT

OFFERED = ("savePlotsAction", "savePointsAction", "copyPlotsAction")
WITHOUT_PLOTS = {"Runs", "Experiments", "Differences", "Data", "Robustness", "Map"}  # until something is chosen there


@pytest.mark.slow
def test_each_view_with_a_plot_writes_it(user, choose_file, tmp_path, qtbot):
    user.train(epochs=2)
    user.draw([(0.5, 0.2), (0.5, 0.8)])
    written = set()
    for title in TITLES:
        view = user.open_tab(title)
        user.wait_until_settled()
        assert isinstance(view, Plotted), title
        assert set(OFFERED) <= {action.objectName() for action in view.actions()}, title
        if title not in WITHOUT_PLOTS:
            qtbot.waitUntil(lambda view=view: view.plot_picture() is not None, timeout=20_000)
        if view.plot_picture() is None:
            user.press("savePlotsAction")
            assert "no plot" in user.status
            continue
        svg, png = tmp_path / f"{title}.svg", tmp_path / f"{title}.png"
        choose_file(svg)
        user.press("savePlotsAction")
        assert svg.exists(), f"{title}: {user.status}"
        assert ET.parse(svg).getroot().tag.endswith("svg"), title
        assert QSvgRenderer(str(svg)).isValid()
        assert svg.stat().st_size < 2_000_000
        choose_file(png)
        user.press("savePlotsAction")
        image = QImage(str(png))
        assert image.width() > 100
        assert image.pixelColor(0, 0).name() == LIGHT.card, title
        assert len({image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}) > 2, title
        if view.plot_table():
            table = tmp_path / f"{title}.csv"
            choose_file(table)
            user.press("savePointsAction")
            with table.open(encoding="utf-8", newline="") as file:
                assert len(list(csv.reader(file))) > 2, title
        written.add(title)
    assert written >= set(TITLES) - WITHOUT_PLOTS


def test_the_menu_of_a_view_offers_it(user):
    user.train(epochs=1)
    view = user.open_view("Mistakes")
    user.wait_until_settled()
    counts = list(csv.DictReader(io.StringIO(view.plot_table())))
    assert list(counts[0]) == ["true", "answer", "count"]
    assert f"{sum(int(row['count']) for row in counts):,} validation images" in user.find("mistakesFigure").text()
    plot = user.find("confusionMatrix")
    middle = plot.rect().center()
    QApplication.sendEvent(plot, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, middle, plot.mapToGlobal(middle)))
    menu = user.window.findChild(QMenu, "helpMenu")
    assert set(OFFERED) <= {action.objectName() for action in menu.actions()}
    menu.close()


def test_the_range_test_saves_its_curve(qtbot, tmp_path):
    dialog = RangeTestDialog()
    qtbot.addWidget(dialog)
    plots = PlotExport(dialog, lambda: dialog, dialog)
    dialog.offer(plots.actions)
    plots.save_picture(str(tmp_path / "rates.svg"))
    assert (
        ET.parse(tmp_path / "rates.svg").getroot().find("{http://www.w3.org/2000/svg}title").text == "Find a learning rate"
    )


def test_the_plane_of_points_offers_it_too(user, choose_file, tmp_path):
    user.session.use_dataset(PointsRecipe.parse("points:spirals?points=60,classes=2,seed=1").make())
    plane = user.find("pointPlane")
    user.qtbot.waitUntil(plane.isVisible)
    choose_file(tmp_path / "plane.svg")
    save, *_ = plane.actions()
    assert save.text() == user.action("savePlotsAction").text()
    save.trigger()
    assert (
        ET.parse(tmp_path / "plane.svg").getroot().find("{http://www.w3.org/2000/svg}title").text.endswith("Plane of points")
    )
